import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/kernel/cell-value';
import { dayNumber, dayText } from '../../../src/kernel/local-date';
import { date, instant, isoWeek, time, yesNo } from '../../../src/model/calendar-fields';
import { type FieldType, isUnreadable } from '../../../src/model/field-type';

function read<Value>(field: FieldType<Value>, cell: CellValue): Value | string {
  const outcome = field.decode(cell);
  return isUnreadable(outcome) ? `[${outcome.unreadable}]` : outcome;
}

describe('date', () => {
  it.each<readonly [CellValue, string]>([
    ['2026-11-23', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['3/1/2027', '2027-01-03'],
    ['03.01.2027', '2027-01-03'],
    [' 23-11-2026 ', '2026-11-23'],
    [new Date(2026, 10, 23), '2026-11-23'],
    [new Date(2026, 2, 29, 23, 59), '2026-03-29'],
    ['29/02/2026', '[NOT_A_DATE]'],
    ['29/02/2028', '2028-02-29'],
    ['31/04/2026', '[NOT_A_DATE]'],
    ['2026-13-01', '[NOT_A_DATE]'],
    ['11/23/2026', '[NOT_A_DATE]'],
    ['demain', '[NOT_A_DATE]'],
    [46349, '[NOT_A_DATE]'],
    ['1899-12-30', '[NOT_A_DATE]'],
    ['20/11/20266', '[NOT_A_DATE]'],
    ['20/11/2206', '[NOT_A_DATE]'],
    [new Date(1899, 11, 30), '[NOT_A_DATE]'],
    [new Date(NaN), '[NOT_A_DATE]'],
  ])('reads %p as %s', (cell, expected) => {
    expect(read(date(), cell)).toBe(expected);
  });

  it('finds in the cell the day it wrote, whatever the day', () => {
    const first = dayNumber('1900-01-01') ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: first, max: dayNumber('2199-12-31') ?? 0 }), (number) => {
        const day = dayText(number);
        expect(read(date(), date().encode(day))).toBe(day);
      }),
    );
  });
});

describe('instant', () => {
  it('finds in the cell the moment it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
        expect(read(instant(), instant().encode(moment))).toBe(moment);
      }),
    );
  });

  it.each<CellValue>(['23/11/2026', 46349, new Date(NaN)])('refuses %p', (cell) => {
    expect(read(instant(), cell)).toBe('[NOT_AN_INSTANT]');
  });
});

describe('time', () => {
  it.each<readonly [CellValue, string]>([
    ['7:30', '07:30'],
    ['07:30', '07:30'],
    ['7h30', '07:30'],
    ['07 h 30', '07:30'],
    ['7H', '07:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    [new Date(2026, 10, 23, 7, 5), '07:05'],
    ['24:00', '[NOT_A_TIME]'],
    ['7:60', '[NOT_A_TIME]'],
    ['7h5', '[NOT_A_TIME]'],
    ['matin', '[NOT_A_TIME]'],
    [7, '[NOT_A_TIME]'],
    [new Date(NaN), '[NOT_A_TIME]'],
  ])('reads %p as %s', (cell, expected) => {
    expect(read(time(), cell)).toBe(expected);
  });
});

describe('isoWeek', () => {
  it.each<readonly [CellValue, string]>([
    ['2026-S48', '2026-S48'],
    ['2026-W48', '2026-S48'],
    ['2026S8', '2026-S08'],
    ['S48 2026', '2026-S48'],
    ['s48-2026', '2026-S48'],
    ['2026-S53', '2026-S53'],
    ['2025-S53', '[NOT_A_WEEK]'],
    ['2026-S00', '[NOT_A_WEEK]'],
    ['48', '[NOT_A_WEEK]'],
  ])('reads %p as %s', (cell, expected) => {
    expect(read(isoWeek(), cell)).toBe(expected);
  });
});

describe('yesNo', () => {
  it.each<readonly [CellValue, boolean | string]>([
    [true, true],
    [false, false],
    ['oui', true],
    ['VRAI', true],
    ['x', true],
    [1, true],
    ['Non', false],
    ['FAUX', false],
    [0, false],
    ['peut-être', '[NOT_YES_OR_NO]'],
  ])('reads %p as %p', (cell, expected) => {
    expect(read(yesNo(), cell)).toBe(expected);
  });
});
