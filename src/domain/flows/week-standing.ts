import type { Missing } from '../../kernel/traced';
import { dayText } from '../traceability/french-formats';
import { expectedDates, weekMissing, type WeekState, weekState } from './week-rows';

/** What is remembered of a recorded week: its state when it was recorded, and the meals of its days (delivered first). */
export interface KnownWeek {
  readonly state: WeekState;
  readonly missing: readonly Missing[];
  readonly days: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface WeekStanding {
  readonly state: WeekState;
  readonly missing: readonly Missing[];
  /** Null when nobody told. */
  readonly deliveredMeals: number | null;
}

function answeredState(delivered: readonly number[]): WeekState {
  if (delivered.some((meals) => meals > 0)) return 'DELIVERED';
  return delivered.length > 0 ? 'ZERO_DECLARED' : 'CLOSED';
}

/**
 * Where a week stands today: as it was recorded, less the days that the calendar has closed since. The plan of today is
 * only asked of a week that was never recorded: a changed routine does not rewrite the past.
 */
export function weekStanding(
  known: KnownWeek | undefined,
  {
    planned,
    closed,
  }: { readonly planned: readonly string[]; readonly closed: ReadonlySet<string> },
): WeekStanding {
  if (!known) {
    const missing = weekMissing([], expectedDates(planned, closed));
    return { state: weekState([], planned, closed), missing, deliveredMeals: null };
  }
  const told = Object.values(known.days).map(([delivered]) => delivered ?? null);
  const delivered = told.filter((meals) => meals !== null);
  const excused = new Set(
    [...closed].filter((date) => known.days[date] === undefined).map(dayText),
  );
  const missing = known.missing.filter(
    ({ code, params }) => code !== 'DAY_UNANSWERED' || !excused.has(String(params?.['date'])),
  );
  const isExcused = missing.length < known.missing.length && missing.length === 0;
  return {
    state: isExcused ? answeredState(delivered) : known.state,
    missing,
    deliveredMeals: delivered.length === 0 ? null : delivered.reduce((sum, meals) => sum + meals),
  };
}
