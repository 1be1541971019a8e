import { costPerMeal, mealCount } from '../app/cell-functions';
import { googleContext } from './google-context';

/** Runs in a cell: reads cells of its own workbook and nothing else. What it throws is shown on the cell. */
export function costInCell(partnership: unknown, period: unknown, level: unknown) {
  return costPerMeal(googleContext(), { partnership, period, level });
}

export function mealsInCell(partnership: unknown, period: unknown, which: unknown) {
  return mealCount(googleContext(), { partnership, period, which });
}
