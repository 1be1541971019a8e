import { describe, expect, it } from '@jest/globals';
import { cellPeriod } from '../../../src/app/cell-period';

describe('the period that a person writes in a cell', () => {
  it.each([
    ['2026-S12', '2026-S12', '2026-S12'],
    ['2026-s01 à 2026-S12', '2026-S01', '2026-S12'],
    ['2026-11-23', '2026-S48', '2026-S48'],
    ['23/11/2026', '2026-S48', '2026-S48'],
    // A week belongs to the month of its Thursday: 26 November to 2 December 2026 is the 48th and last of November.
    ['2026-11', '2026-S45', '2026-S48'],
    ['11/2026', '2026-S45', '2026-S48'],
    ['2026-T1', '2026-S01', '2026-S13'],
    [2026, '2026-S01', '2026-S53'],
    [new Date('2026-11-23T11:00:00Z'), '2026-S48', '2026-S48'],
  ])('%s goes from %s to %s', (value, fromWeek, untilWeek) => {
    expect(cellPeriod(value)).toEqual({ fromWeek, untilWeek });
  });

  it.each(['mars', '2026-13', '2026-S54', '2026-T5', '31/02/2026', '2026-S12 à 2026-S01', '', 12])(
    '%j is not understood',
    (value) => {
      expect(cellPeriod(value)).toBeNull();
    },
  );

  it('gives each week of ten years to one month, and one only', () => {
    const months = Array.from({ length: 120 }, (_, month) => {
      const period = cellPeriod(`${2020 + Math.floor(month / 12)}-${(month % 12) + 1}`);
      return period;
    });
    const broken = months.filter((period, index) => {
      const next = months[index + 1];
      return !period || (next && !(period.untilWeek < next.fromWeek));
    });
    expect(broken).toEqual([]);
  });
});
