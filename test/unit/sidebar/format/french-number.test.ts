import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../src/kernel/traced';
import {
  eurosOf,
  inputText,
  knownSum,
  numberOf,
  tracedText,
  typedText,
} from '../../../../src/sidebar/format/french-number';

/** Spaces of French typography, made visible. */
const visible = (text: string) => text.replace(/[\u00a0\u202f]/g, '_');

describe('numbers as people read them', () => {
  it.each([
    [486, '4,86_€'],
    [123456, '1_234,56_€'],
    [0, '0,00_€'],
    [9.4, '0,094_€'],
    [-150, '-1,50_€'],
    [null, '—'],
  ])('%s cents are %s', (cents, text) => {
    expect(visible(eurosOf(cents))).toBe(text);
  });

  it.each([
    ['meals' as const, 1930, '1_930_repas'],
    ['percent' as const, 33.333, '33,33_%'],
    ['grams' as const, 1500, '1,5_kg'],
    ['days' as const, 1, '1_jour'],
    ['days' as const, 2, '2_jours'],
    ['hours' as const, 2.5, '2,5_h'],
    ['centsPerMeal' as const, null, '—'],
  ])('a traced number in %s, %s, is %s', (unit, value, text) => {
    expect(visible(tracedText(given(value, unit, { rule: 'x' })))).toBe(text);
  });

  it.each([
    ['-18', '\u221218'],
    ['3000', '3_000'],
    ['12,02', '12,02'],
    ['à voir', 'à voir'],
  ])('%s, typed in « Paramètres », is shown as %s', (typed, text) => {
    expect(visible(typedText(typed))).toBe(text);
  });

  it('sums what is known, and an unknown total is not zero', () => {
    expect(knownSum(['40', '', '1 035', 0, undefined])).toBe(1075);
    expect(knownSum(['', undefined, 'abc'])).toBeNull();
    expect(numberOf('0')).toBe(0);
    expect(numberOf(' ')).toBeNull();
    expect(inputText(4.2)).toBe('4,2');
  });
});
