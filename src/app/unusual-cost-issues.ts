import { priceOfThePast, unusualCost } from '../domain/costs/unusual-cost';
import type { Issue } from '../kernel/issue';
import type { CostItem } from '../model/cost-item';
import { costBookOf } from './cost-book';
import type { OpenWorkbook } from './open-workbook';

const SIZE_FIELDS = [
  ...(['amountCents', 'unitPrice', 'quantity', 'entryMode'] as const),
  ...(['periodStart', 'periodEnd', 'scope', 'scopeId'] as const),
];

/** A figure that is out of the ordinary is asked about once, not again as long as it stands. */
export function unusualCostIssues(
  item: CostItem,
  workbook: OpenWorkbook,
  before: CostItem | null,
): Issue[] {
  const isAskedBefore = before !== null && SIZE_FIELDS.every((key) => before[key] === item[key]);
  if (isAskedBefore) return [];
  const book = costBookOf(workbook.state, workbook.reference);
  return [
    ...unusualCost(item, book, workbook.thresholds.unusualMealEuros),
    ...priceOfThePast(item, before, book),
  ];
}
