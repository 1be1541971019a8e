import type { CostBook } from '../domain/costs/cost-types';
import { withRetainedAmount } from '../domain/costs/retained-amount';
import type { SystemState } from '../tables/system-state';
import type { Reference } from './reference';
import { mealDaysOf } from './week-index';

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
  };
  books.set(state.weeks, { reference, book });
  return book;
}
