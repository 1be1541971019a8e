import { describe, expect, it } from '@jest/globals';
import {
  celsius,
  clockTime,
  counted,
  frenchSpaces,
  joinedList,
  longDate,
  oneLine,
  plainNumber,
  shortDate,
  siretText,
  unitPriceText,
  withoutFullStop,
  withValue,
} from '../../../../src/domain/agreements/french-text';
import { documents } from '../../../../src/i18n/fr/documents';

const plain = (text: string) => text.replace(/\u00a0/g, '_');

describe('French writing of values', () => {
  it.each([
    ['2026-11-23', '23_novembre 2026'],
    ['2027-01-01', '1er_janvier 2027'],
    ['2028-02-29', '29_février 2028'],
  ])('writes the day %s as %s', (day, text) => {
    expect(plain(longDate(day, documents.months))).toBe(text);
  });

  it('writes a day for screens', () => {
    expect(shortDate('2026-11-23')).toBe('23/11/2026');
  });

  it.each([
    [[], ''],
    [['lundi'], 'lundi'],
    [['lundi', 'mardi'], 'lundi et mardi'],
    [['lundi', 'mercredi', 'vendredi'], 'lundi, mercredi et vendredi'],
  ])('joins %j', (items, text) => {
    expect(joinedList(items, 'et')).toBe(text);
  });

  it.each([
    [0, '0_an'],
    [1, '1_an'],
    [2, '2_ans'],
    [12500, '12_500_ans'],
  ])('counts %d, 0 and 1 being singular', (value, text) => {
    expect(plain(counted(value, documents.units.years))).toBe(text);
  });

  it.each([
    [1234567, '1_234_567'],
    [4.5, '4,5'],
    [-18, '−18'],
  ])('writes the number %d as %s', (value, text) => {
    expect(plain(plainNumber(value))).toBe(text);
  });

  it.each([
    [3, '+3_°C'],
    [0, '0_°C'],
    [-18, '−18_°C'],
  ])('writes %d degrees as %s', (degrees, text) => {
    expect(plain(celsius(degrees))).toBe(text);
  });

  it.each([
    [48_500, '4,85_€'],
    [40_000, '4,00_€'],
    [48_525, '4,8525_€'],
    [48_520, '4,852_€'],
    [12_345_0000, '12_345,00_€'],
  ])('writes %d ten-thousandths of a euro as %s', (value, text) => {
    expect(plain(unitPriceText(value))).toBe(text);
  });

  it.each([
    ['10:30', '10_h_30'],
    ['09:00', '9_h'],
    ['00:05', '0_h_05'],
  ])('writes the time %s as %s', (time, text) => {
    expect(plain(clockTime(time))).toBe(text);
  });

  it('writes a SIRET in groups', () => {
    expect(plain(siretText('73282932000074'))).toBe('732_829_320_00074');
  });

  it.each([
    ['repas :\n- une entrée,\n- un plat', 'repas : une entrée, un plat'],
    ['barquettes\nbacs\r\n\r\n• pain', 'barquettes ; bacs ; pain'],
    ['  déjà   sur une ligne ', 'déjà sur une ligne'],
    ['avec \ue0001\ue001 et \u0007', 'avec 1 et '],
    ['demi-portion – chaude', 'demi-portion – chaude'],
  ])('makes one line of %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('takes the final full stop away, and only that', () => {
    expect(withoutFullStop('le jour même. ')).toBe('le jour même');
    expect(withoutFullStop('M. Modèle (tél. 01)')).toBe('M. Modèle (tél. 01)');
  });

  it('puts a value without reading it again', () => {
    expect(withValue('a {x} b', 'x', '$& {x}')).toBe('a $& {x} b');
  });

  it('keeps French signs with their words', () => {
    expect(plain(frenchSpaces('« à 3 °C » : n° 4 ; oui ?'))).toBe('«_à 3_°C_»_: n°_4_; oui_?');
  });
});
