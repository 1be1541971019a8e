import { AppError } from '../kernel/app-error';
import { addWeeks, weekNumber } from '../kernel/iso-week';
import type { AppContext } from './app-context';
import { mealCostView } from './meal-cost-view';
import { openForReading } from './open-workbook';
import type { MealCostView } from './views';

/** Weeks from the first to the last, both included. */
export function weeksBetween(fromWeek: string, untilWeek: string): string[] {
  const count = weekNumber(untilWeek) - weekNumber(fromWeek) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addWeeks(fromWeek, index));
}

/** Two years at most: more is a report, not an answer on a screen. */
const MOST_WEEKS = 106;

/** What a meal cost over a period. */
export function getMealCost(
  context: AppContext,
  input: {
    readonly partnershipId: string | null;
    readonly fromWeek: string;
    readonly untilWeek: string;
  },
): MealCostView {
  const weeks = weeksBetween(input.fromWeek, input.untilWeek);
  if (weeks.length === 0 || weeks.length > MOST_WEEKS) {
    const issue = { severity: 'BLOCK', code: 'PERIOD_REVERSED', path: 'untilWeek' } as const;
    throw new AppError('INVALID_INPUT', {}, [issue]);
  }
  const workbook = openForReading(context, { oldest: input.fromWeek, newest: input.untilWeek });
  return mealCostView(workbook, { partnershipId: input.partnershipId, weeks });
}
