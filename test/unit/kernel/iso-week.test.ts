import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addWeeks,
  daysOfWeek,
  isoWeekOf,
  mondayOf,
  weekNumber,
} from '../../../src/kernel/iso-week';
import { addDays, dayNumber, dayText, weekdayIndex } from '../../../src/kernel/local-date';

/** `domain.md` §8.6 and §12. */
const ROWS = [
  ['2021-01-03', '2020-S53'],
  ['2021-01-04', '2021-S01'],
  ['2024-12-30', '2025-S01'],
  ['2026-01-01', '2026-S01'],
  ['2026-11-23', '2026-S48'],
  ['2026-12-31', '2026-S53'],
  ['2027-01-03', '2026-S53'],
  ['2027-01-04', '2027-S01'],
] as const;

const anyDay = fc
  .integer({ min: dayNumber('1971-01-01') ?? 0, max: dayNumber('2199-12-31') ?? 0 })
  .map(dayText);

describe('isoWeekOf', () => {
  it.each(ROWS)('%s is in %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  it('puts each day in the seven days of its week, Monday first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = daysOfWeek(isoWeekOf(day));
        expect(days[weekdayIndex(day)]).toBe(day);
        expect(days.map(weekdayIndex)).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(new Set(days.map(isoWeekOf)).size).toBe(1);
      }),
    );
  });

  it('gives the year of the Thursday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const thursday = addDays(day, 3 - weekdayIndex(day));
        expect(isoWeekOf(day).slice(0, 4)).toBe(thursday.slice(0, 4));
      }),
    );
  });
});

describe('mondayOf', () => {
  it.each([
    ['2026-S01', '2025-12-29'],
    ['2026-S48', '2026-11-23'],
    ['2026-S53', '2026-12-28'],
    ['2032-S53', '2032-12-27'],
    ['2025-S53', null],
    ['2026-S00', null],
    ['2026-S54', null],
    ['0001-S01', null],
    ['2026-W48', null],
    ['S48', null],
  ])('of %s is %s', (week, monday) => {
    expect(mondayOf(week)).toBe(monday);
  });
});

describe('weeks', () => {
  it('are counted and added one by one, whatever the year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, count) => {
        const week = isoWeekOf(day);
        const later = addWeeks(week, count);
        expect(later).toBe(isoWeekOf(addDays(day, count * 7)));
        expect(weekNumber(later) - weekNumber(week)).toBe(count);
      }),
    );
  });

  it('that do not exist are refused by name', () => {
    for (const compute of [weekNumber, daysOfWeek, (week: string) => addWeeks(week, 1)]) {
      expect(() => compute('2025-S53')).toThrow(new RangeError('not a week: 2025-S53'));
    }
  });
});
