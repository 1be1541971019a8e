import { columnLetters } from '../kernel/column-letters';
import { LEVEL_STAGES } from '../domain/costs/trace-levels';
import type { MealCostRow } from '../model/meal-cost-row';
import type { CellFormula } from '../ports/report-writer';
import type { TabLayout } from '../tables/tab-layout';
import { checkMark, isSame } from './report-sketch';

const LEVELS = [
  ['levelA', 'A'],
  ['levelB', 'B'],
  ['levelC', 'C'],
  ['levelFull', 'FULL'],
] as const satisfies readonly (readonly [keyof MealCostRow, keyof typeof LEVEL_STAGES])[];

/**
 * The mark of a row of « Coût par repas », which the sheet computes by itself: levels add up their stages, cash and valued
 * make the total, the full cost times the meals gives it. Null when one of these columns was taken away.
 */
export function mealCostCheck({ columnOf }: TabLayout, row: number): CellFormula | null {
  let isWhole = true;
  const at = (key: keyof MealCostRow): string => {
    const column = columnOf.get(key);
    if (column === undefined) isWhole = false;
    return `${columnLetters((column ?? 0) + 1)}${row}`;
  };
  const [full, meals, total] = [at('levelFull'), at('distributedMeals'), at('totalCents')];
  const mark = checkMark([
    isSame(`${at('cashCents')}+${at('valuedCents')}`, total),
    ...LEVELS.map(([key, level]) =>
      isSame(
        `N(${at(key)})`,
        `SUM(${LEVEL_STAGES[level].map((stage) => at(`stage${stage}`)).join(';')})`,
      ),
    ),
    // A cost per meal has four decimals: times the meals, it is the total to that precision.
    `IF(ISNUMBER(${full});ABS(${full}*${meals}-${total})<=${meals}/10000+1/100;TRUE)`,
  ]);
  return isWhole ? mark : null;
}
