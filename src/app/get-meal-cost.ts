import { AppError } from '../kernel/app-error';
import { addWeeks, weekNumber } from '../kernel/iso-week';
import type { AppContext } from './app-context';
import type { CostAsked } from './cost-views';
import { mealCostView } from './meal-cost-view';
import { openForReading } from './open-workbook';
import type { MealCostView } from './meal-cost-views';

/** Two years at most: more is a report, not an answer on a screen. */
const MOST_WEEKS = 106;

/** Weeks from the first to the last, both included; refused when there are none, or too many for a screen. */
export function weeksBetween(fromWeek: string, untilWeek: string): string[] {
  const count = weekNumber(untilWeek) - weekNumber(fromWeek) + 1;
  if (count < 1 || count > MOST_WEEKS) {
    const place = { severity: 'BLOCK', path: 'untilWeek' } as const;
    const issue =
      count < 1
        ? { ...place, code: 'WEEKS_REVERSED' }
        : { ...place, code: 'TOO_MANY_WEEKS', params: { max: MOST_WEEKS } };
    throw new AppError('INVALID_INPUT', {}, [issue]);
  }
  return Array.from({ length: count }, (_, index) => addWeeks(fromWeek, index));
}

/** What a meal cost over a period. */
export function getMealCost(context: AppContext, input: CostAsked): MealCostView {
  const { fromWeek, untilWeek, ...asked } = input;
  const weeks = weeksBetween(fromWeek, untilWeek);
  const workbook = openForReading(context, { oldest: fromWeek, newest: untilWeek });
  return mealCostView(workbook, { ...asked, weeks });
}
