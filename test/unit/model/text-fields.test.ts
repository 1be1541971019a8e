import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/kernel/cell-value';
import { type FieldType, isUnreadable } from '../../../src/model/field-type';
import { ALLERGENS, WEEKDAYS } from '../../../src/model/lists';
import { cellText, choice, choices, longText, text } from '../../../src/model/text-fields';

function read<Value>(field: FieldType<Value>, cell: CellValue): Value | string {
  const outcome = field.decode(cell);
  return isUnreadable(outcome) ? `[${outcome.unreadable}]` : outcome;
}

describe('cellText', () => {
  it.each<readonly [CellValue, string]>([
    ['  Foyer Adoma ', 'Foyer Adoma'],
    [92000, '92000'],
    [4.5, '4.5'],
    [true, 'VRAI'],
    [false, 'FAUX'],
    [new Date(Date.UTC(2026, 10, 23)), '2026-11-23T00:00:00.000Z'],
    [new Date(NaN), 'Invalid Date'],
  ])('reads %p as %p', (cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });
});

describe('text', () => {
  const name = text({ min: 2, max: 5 });

  it.each<readonly [CellValue, string]>([
    ['ab', 'ab'],
    ['abcde', 'abcde'],
    [' ab ', 'ab'],
    [12, '12'],
    ['a', '[TEXT_TOO_SHORT]'],
    ['abcdef', '[TEXT_TOO_LONG]'],
  ])('reads %p as %s', (cell, expected) => {
    expect(read(name, cell)).toBe(expected);
  });

  it('keeps any text as it is, what looks like a formula included', () => {
    const anyText = fc.string({ minLength: 1, maxLength: 5000, unit: 'grapheme' });
    const kept = anyText.filter((typed) => typed.trim() !== '' && typed.length <= 5000);
    fc.assert(
      fc.property(kept, (typed) => {
        const field = longText();
        expect(read(field, field.encode(typed.trim()))).toBe(typed.trim());
      }),
    );
    const formula = '=IMPORTXML("https://exemple.fr";"//a")';
    expect(read(text(), formula)).toBe(formula);
  });
});

describe('choice', () => {
  const weekday = choice('weekdays', WEEKDAYS);

  it.each<readonly [CellValue, string]>([
    ['LU', 'LU'],
    [' lu ', 'LU'],
    ['LUNDI', '[NOT_IN_LIST]'],
    [1, '[NOT_IN_LIST]'],
  ])('reads %p as %s', (cell, expected) => {
    expect(read(weekday, cell)).toBe(expected);
  });

  it('says what it could not find', () => {
    expect(weekday.decode('jeudi')).toEqual({
      unreadable: 'NOT_IN_LIST',
      params: { value: 'jeudi' },
    });
  });
});

describe('choices', () => {
  const weekdays = choices('weekdays', WEEKDAYS);

  it.each<readonly [CellValue, unknown]>([
    ['VE, LU', ['LU', 'VE']],
    ['ve;lu;VE', ['LU', 'VE']],
    [', LU,', ['LU']],
    ['LU, XX', '[NOT_IN_LIST]'],
  ])('reads %p in the order of the list: %p', (cell, expected) => {
    expect(read(weekdays, cell)).toEqual(expected);
  });

  it('finds in the cell the codes it wrote', () => {
    const field = choices('allergens', ALLERGENS);
    fc.assert(
      fc.property(fc.subarray([...ALLERGENS], { minLength: 1 }), (codes) => {
        expect(read(field, field.encode(codes))).toEqual(codes);
      }),
    );
  });
});
