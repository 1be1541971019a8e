import { columnLetters } from '../kernel/column-letters';
import type { Messages } from '../i18n/fr';
import type { MealCostRow } from '../model/meal-cost-row';
import type { ReportCell } from '../ports/report-writer';
import { FIRST_DATA_ROW, type TabLayout } from '../tables/tab-layout';
import { checkMark, columnRange, formula, isSame, RIGHT } from './report-sketch';

const SUMMED = [
  ...(['deliveredMeals', 'acceptedMeals', 'distributedMeals'] as const),
  ...(['totalCents', 'cashCents', 'valuedCents', 'marginalCents'] as const),
] satisfies readonly (keyof MealCostRow)[];

/**
 * The last line of « Coût par repas »: sums that the sheet makes of the rows above, and the verdict on the whole tab. It
 * holds nothing but formulas, so that a week corrected leaves it as it is.
 */
export function mealCostFoot(
  { keys, columnOf }: TabLayout,
  rowCount: number,
  { tabNotes }: Messages,
): ReportCell[] {
  const cells: ReportCell[] = keys.map(() => '');
  const last = FIRST_DATA_ROW + rowCount - 1;
  const put = (key: keyof MealCostRow, cell: ReportCell) => {
    const column = columnOf.get(key);
    if (column !== undefined) cells[column] = cell;
  };
  const at = (key: keyof MealCostRow): string | null => {
    const column = columnOf.get(key);
    return column === undefined ? null : `${columnLetters(column + 1)}${last + 1}`;
  };
  const rows = (key: keyof MealCostRow) =>
    columnRange((columnOf.get(key) ?? 0) + 1, FIRST_DATA_ROW, last);
  put('partnershipName', tabNotes.total);
  for (const key of SUMMED) put(key, formula(`SUM(${rows(key)})`));
  const [meals, total] = [at('distributedMeals'), at('totalCents')];
  const [cash, valued] = [at('cashCents'), at('valuedCents')];
  if (meals === null || total === null || cash === null || valued === null) return cells;
  put('levelFull', formula(`IF(${meals}=0;"${tabNotes.notComputable}";${total}/${meals})`));
  const marks = rows('check');
  // Not every engine counts in a range of one cell.
  const right =
    rowCount === 1
      ? `${String(marks.split(':')[0])}="${RIGHT}"`
      : `COUNTIF(${marks};"${RIGHT}")=${rowCount}`;
  put('check', checkMark([right, isSame(`${cash}+${valued}`, total)]));
  return cells;
}
