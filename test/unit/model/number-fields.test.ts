import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/kernel/cell-value';
import { type FieldType, isUnreadable } from '../../../src/model/field-type';
import {
  cents,
  deciCelsius,
  grams,
  percent,
  quantity,
  unitPrice,
  wholeNumber,
} from '../../../src/model/number-fields';

function read(field: FieldType<number>, cell: CellValue): number | string {
  const outcome = field.decode(cell);
  return isUnreadable(outcome) ? `[${outcome.unreadable}]` : outcome;
}

const FIELDS = {
  meals: [wholeNumber({ max: 100_000 }), 1],
  cents: [cents(), 100],
  unitPrice: [unitPrice(), 10_000],
  quantity: [quantity('km'), 1000],
  grams: [grams(), 1000],
  deciCelsius: [deciCelsius(), 10],
  percent: [percent(), 100],
} as const;

type Name = keyof typeof FIELDS;

const ROWS: readonly (readonly [Name, CellValue, number | string])[] = [
  ['meals', '73', 73],
  ['meals', ' 1 234 ', 1234],
  ['meals', 0, 0],
  ['meals', '-0', 0],
  ['meals', '-1', '[NUMBER_TOO_SMALL]'],
  ['meals', 100_001, '[NUMBER_TOO_LARGE]'],
  ['meals', '9'.repeat(400), '[NUMBER_TOO_LARGE]'],
  ['meals', '3,5', '[NOT_A_WHOLE_NUMBER]'],
  ['meals', 99_999.5, '[NOT_A_WHOLE_NUMBER]'],
  ['meals', 'douze', '[NOT_A_NUMBER]'],
  ['meals', true, '[NOT_A_NUMBER]'],
  ['meals', new Date(2026, 10, 23), '[NOT_A_NUMBER]'],
  ['meals', NaN, '[NOT_A_NUMBER]'],
  ['cents', '10,68', 1068],
  ['cents', '10.68', 1068],
  ['cents', 1.1 * 3, 330],
  ['cents', '1\u202f234\u00a0567,89', 123_456_789],
  ['cents', '1.234,5', '[AMBIGUOUS_NUMBER]'],
  ['cents', '1,234.5', '[AMBIGUOUS_NUMBER]'],
  ['cents', '10,685', '[TOO_MANY_DECIMALS]'],
  ['cents', '12345,678', '[TOO_MANY_DECIMALS]'],
  ['cents', '1000000,005', '[TOO_MANY_DECIMALS]'],
  ['unitPrice', '0,1234', 1234],
  ['unitPrice', '0,12345', '[TOO_MANY_DECIMALS]'],
  ['unitPrice', '99,12345', '[TOO_MANY_DECIMALS]'],
  ['quantity', '1234,5', 1_234_500],
  ['quantity', '1234,56789', '[TOO_MANY_DECIMALS]'],
  ['grams', '0,250', 250],
  ['grams', '1,2345', '[TOO_MANY_DECIMALS]'],
  ['deciCelsius', '4,2', 42],
  ['deciCelsius', '-18', -180],
  ['deciCelsius', '\u221218,5', -185],
  ['deciCelsius', '-40,1', '[NUMBER_TOO_SMALL]'],
  ['deciCelsius', '121', '[COMMA_FORGOTTEN]'],
  ['deciCelsius', '630', '[COMMA_FORGOTTEN]'],
  ['deciCelsius', 630, '[COMMA_FORGOTTEN]'],
  ['deciCelsius', '-185', '[COMMA_FORGOTTEN]'],
  ['deciCelsius', '1201', '[NUMBER_TOO_LARGE]'],
  ['deciCelsius', '120,5', '[NUMBER_TOO_LARGE]'],
  ['deciCelsius', '4,25', '[TOO_MANY_DECIMALS]'],
  ['percent', '33,33', 3333],
  ['percent', '100,01', '[NUMBER_TOO_LARGE]'],
];

describe('a number as people type it', () => {
  it.each(ROWS)('%s: %p is %p', (name, cell, expected) => {
    expect(read(FIELDS[name][0], cell)).toBe(expected);
  });

  it.each(Object.keys(FIELDS) as Name[])(
    '%s finds in the cell, and in French writing, the integer it wrote', // keys of the object above
    (name) => {
      const [field, perUnit] = FIELDS[name];
      const min = (field.min ?? 0) * perUnit;
      const max = (field.max ?? 0) * perUnit;
      fc.assert(
        fc.property(fc.integer({ min, max: Math.min(max, 1e11) }), (value) => {
          const cell = field.encode(value);
          expect(read(field, cell)).toBe(value);
          expect(read(field, String(cell).replace('.', ','))).toBe(value);
          expect(field.schema().safeParse(value).success).toBe(true);
        }),
      );
    },
  );
});
