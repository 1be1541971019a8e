import { describe, expect, it } from '@jest/globals';
import {
  remainingUseByHours,
  useByVerdict,
} from '../../../../src/domain/traceability/use-by-clock';

/** `domain.md` §11 and §12, then the two changes of clock in 2026 (29 March, 25 October). */
const ROWS = [
  ['2026-03-09', '10:00', '2026-03-12', 86, 'OK'],
  ['2026-03-09', '10:00', '2026-03-11', 62, 'OK'],
  ['2026-03-09', '10:00', '2026-03-10', 38, 'SHORT'],
  ['2026-03-09', '10:00', '2026-03-09', 14, 'SHORT'],
  ['2026-03-09', '10:00', '2026-03-08', -10, 'PASSED'],
  ['2026-03-10', '00:00', '2026-03-11', 48, 'OK'],
  ['2026-03-28', '00:00', '2026-03-29', 47, 'SHORT'],
  ['2026-03-28', '23:00', '2026-03-29', 24, 'SHORT'],
  ['2026-10-24', '01:00', '2026-10-25', 48, 'OK'],
  ['2026-10-24', '01:01', '2026-10-25', 48 - 1 / 60, 'SHORT'],
  ['2026-03-09', '23:59', '2026-03-09', 1 / 60, 'SHORT'],
] as const;

describe('remainingUseByHours', () => {
  it.each(ROWS)('taken on %s at %s with a use-by on %s leaves %d h: %s', (...row) => {
    const [date, time, useBy, hours, verdict] = row;
    const remaining = remainingUseByHours(useBy, { date, time });
    expect(remaining).toBeCloseTo(hours, 9);
    expect(useByVerdict(remaining, 48)).toBe(verdict);
  });

  it.each([
    ['2026-03-11', 'OK'],
    ['2026-03-10', 'SHORT'],
    ['2026-03-09', 'SHORT'],
    ['2026-03-08', 'PASSED'],
  ])('judges whole days when the hour is not told: %s is %s on 9 March', (useBy, verdict) => {
    const remaining = remainingUseByHours(useBy, { date: '2026-03-09', time: null });
    expect(useByVerdict(remaining, 48)).toBe(verdict);
  });
});
