import type { CostBook } from '../domain/costs/cost-types';
import type { SystemState } from '../tables/system-state';
import type { Reference } from './reference';
import { mealDaysOf } from './week-index';

/** What the calculation of costs reads, from the reference records and the index of the weeks. */
export function costBookOf(state: Pick<SystemState, 'weeks'>, reference: Reference): CostBook {
  return {
    items: reference.costItem,
    shares: reference.payerShare,
    partnerships: reference.partnership,
    days: mealDaysOf(state.weeks),
  };
}
