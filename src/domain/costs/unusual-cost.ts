import type { Issue } from '../../kernel/issue';
import type { CostItem } from '../../model/cost-item';
import { bookIndexOf } from './book-index';
import type { CostBook } from './cost-types';
import { itemCharges, mealsInScope, periodOf } from './item-charges';
import { withRetainedAmount } from './retained-amount';

/**
 * One cost that alone makes a meal dearer than a whole meal is in the published studies: a slip of the comma, most of the
 * time. Asked with the figure, never refused. Needs meals delivered over the period, unless the price is per meal.
 */
export function unusualCost(typed: CostItem, book: CostBook, mostEuros: number): Issue[] {
  const item = withRetainedAmount(typed);
  if (item.periodEnd < item.periodStart) return [];
  const index = bookIndexOf(book);
  const { meals } = mealsInScope(index.flowsInScope(item), periodOf(item, index));
  const cents =
    item.entryMode === 'PER_MEAL'
      ? (item.unitPrice ?? 0) / 100
      : meals === 0
        ? 0
        : itemCharges(item, index).charges.reduce((sum, charge) => sum + charge.cents, 0) / meals;
  const euros = Math.round(Math.abs(cents)) / 100;
  if (euros <= mostEuros) return [];
  const path =
    item.entryMode === 'TOTAL' || item.entryMode === 'DEPRECIATION' ? 'amountCents' : 'unitPrice';
  const params = { label: item.label, euros, most: mostEuros };
  return [{ severity: 'WARN', code: 'MEAL_PRICE_UNUSUAL', path, params }];
}

/** Another price per meal for meals that were delivered already: a new price from a day on is another thing. */
export function priceOfThePast(item: CostItem, before: CostItem | null, book: CostBook): Issue[] {
  const isPriced = before?.entryMode === 'PER_MEAL' && item.entryMode === 'PER_MEAL';
  if (!isPriced || before.unitPrice === null || before.unitPrice === item.unitPrice) return [];
  const index = bookIndexOf(book);
  const { meals } = mealsInScope(index.flowsInScope(before), periodOf(before, index));
  if (meals === 0) return [];
  const params = { label: item.label, from: item.periodStart, meals };
  return [{ severity: 'WARN', code: 'PRICE_CHANGES_PAST', path: 'unitPrice', params }];
}
