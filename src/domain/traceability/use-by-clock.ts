import { addDays } from '../../kernel/local-date';
import { parisInstant } from '../../kernel/paris-time';

const HOUR_MS = 3_600_000;

/** A day whose hour nobody told is read at noon: the verdicts are then those of whole days. */
const UNTOLD_HOUR = '12:00';

export interface TakingInCharge {
  readonly date: string;
  /** `HH:mm`, null when nobody told it. */
  readonly time: string | null;
}

/**
 * Hours left to use the food: until the end of its use-by day in Paris, from the moment it is taken in charge
 * (`domain.md` §11). Negative once the use-by day is over; a day of clock change has 23 or 25 hours.
 */
export function remainingUseByHours(useByDate: string, takenInCharge: TakingInCharge): number {
  const end = parisInstant(addDays(useByDate, 1));
  const start = parisInstant(takenInCharge.date, takenInCharge.time ?? UNTOLD_HOUR);
  return (end - start) / HOUR_MS;
}

export type UseByVerdict = 'OK' | 'SHORT' | 'PASSED';

/** PASSED once the use-by day is over (R-DLC-PASS), SHORT under the hours of the law (R-DLC-48, the limit included is OK). */
export function useByVerdict(remainingHours: number, minHours: number): UseByVerdict {
  if (remainingHours < 0) return 'PASSED';
  return remainingHours < minHours ? 'SHORT' : 'OK';
}
