import type { CostIssueContext } from '../domain/costs/cost-issues';
import type { CostBook, KeyWeight } from '../domain/costs/cost-types';
import type { KeyWeightContext } from '../domain/costs/key-weight-issues';
import { withRetainedAmount } from '../domain/costs/retained-amount';
import type { KeyWeightRow } from '../model/key-weight';
import type { SystemState } from '../tables/system-state';
import type { Reference } from './reference';
import { mealDaysOf } from './week-index';

/** Hundredths of a percent in the calculation, thousandths in the record, as for hours and surfaces. */
function keyWeightOf({ key, costId, partnershipId, weight, startsOn }: KeyWeightRow): KeyWeight {
  const inForce = key === 'PERCENT' ? Math.round(weight / 10) : weight;
  return { key, costId, partnershipId, weight: inForce, startsOn };
}

/** The last book made of some weeks: the report, the week and the week before it ask the same one, index and all. */
const books = new WeakMap<SystemState['weeks'], { reference: Reference; book: CostBook }>();

/** What the calculation of costs reads, from the reference records and the index of the weeks. */
export function costBookOf(state: Pick<SystemState, 'weeks'>, reference: Reference): CostBook {
  const known = books.get(state.weeks);
  if (known?.reference === reference) return known.book;
  const book: CostBook = {
    items: reference.costItem.map(withRetainedAmount),
    shares: reference.payerShare,
    partnerships: reference.partnership,
    days: mealDaysOf(state.weeks),
    keyWeights: reference.keyWeight.map(keyWeightOf),
    incomes: reference.income,
  };
  books.set(state.weeks, { reference, book });
  return book;
}

/** What the rules on costs and incomes look at. */
export function costIssueContext(
  reference: Pick<Reference, 'partner' | 'partnership' | 'costItem' | 'keyWeight'>,
): CostIssueContext {
  return {
    partnerIds: new Set(reference.partner.map(({ partnerId }) => partnerId)),
    partnerships: reference.partnership,
    otherItems: reference.costItem,
    keyWeights: reference.keyWeight.map(keyWeightOf),
  };
}

/** What the rules on weights of keys look at. */
export function keyWeightContext(
  reference: Pick<Reference, 'partnership' | 'costItem' | 'keyWeight'>,
): KeyWeightContext {
  return {
    partnershipIds: new Set(reference.partnership.map(({ partnershipId }) => partnershipId)),
    costItems: reference.costItem,
    others: reference.keyWeight,
  };
}
