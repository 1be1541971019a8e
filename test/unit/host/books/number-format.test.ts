import { describe, expect, it } from '@jest/globals';
import { findLocale } from '../../../../src/host/books/book-locale';
import { formatCell, isDateFormat } from '../../../../src/host/books/number-format';

const NARROW = '\u202f';
const DAY = 46_387; // 31 December 2026, a Thursday

const FRENCH: readonly (readonly [value: number, format: string | undefined, shown: string])[] = [
  [1.5, undefined, '1,5'],
  [0.1 + 0.2, undefined, '0,3'],
  [1 / 3, undefined, '0,3333333333'],
  [1234567, undefined, '1234567'],
  [1e20, undefined, '1E+20'],
  [-0.5, '0', '-1'],
  [-0.4, '0', '0'],
  [2.5, '0', '3'],
  [1.005, '0.00', '1,01'],
  [3.66, '0.0', '3,7'],
  [1234567.891, '#,##0.00 €', `1${NARROW}234${NARROW}567,89 €`],
  [999, '#,##0', '999'],
  [1000, '#,##0', `1${NARROW}000`],
  [0.105, '0.0 %', '10,5 %'],
  [0.5, '0%', '50%'],
  [5, '000', '005'],
  [0.5, '#.##', ',5'],
  [1500, '0.0,', '1,5'],
  [12345, '0.00E+00', '1,23E+04'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"néant"', 'néant'],
  [12, '0" kg"', '12 kg'],
  [12, '0 \\k\\g', '12 kg'],
  [3, '[$€] 0.00', '€ 3,00'],
  [DAY, 'dd/mm/yyyy', '31/12/2026'],
  [DAY + 0.5, 'dd/mm/yyyy hh:mm', '31/12/2026 12:00'],
  [0.5208333333333334, 'hh:mm', '12:30'],
  [DAY, 'd mmm yyyy', '31 déc. 2026'],
  [DAY, 'dddd d mmmm', 'jeudi 31 décembre'],
  [DAY, 'yyyy-mm-dd', '2026-12-31'],
  [1.25, '[h]:mm', '30:00'],
  [0.75, 'h:mm am/pm', '6:00 PM'],
];

describe('a number shown in a French workbook', () => {
  const locale = findLocale('fr_FR');
  it.each(FRENCH)('%p as « %s » is « %s »', (value, format, shown) => {
    expect(locale && formatCell(value, format, locale)).toBe(shown);
  });
});

describe('what makes a cell a date', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['hh:mm', true],
    ['[h]:mm', true],
    ['mmm yyyy', true],
    ['0.00', false],
    ['#,##0.00 €', false],
    ['0" jours"', false],
    ['0.00E+00', false],
    ['@', false],
    ['0.###############', false],
    [undefined, false],
  ])('%p: %p', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
