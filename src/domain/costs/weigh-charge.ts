import type { CostItem } from '../../model/cost-item';
import type { BookIndex, Flow } from './book-index';
import type { UnallocatedReason } from './cost-types';
import type { Period } from './item-charges';
import { type RowRange, type Running, rowsBetween, sumOfRows } from './meal-calendar';

/** One partnership that bears a charge: its weight, its rows, and what its weeks weigh by. */
export interface Slot {
  readonly flow: Flow;
  readonly rows: RowRange;
  readonly weight: number;
}

export interface Weighing {
  readonly slots: readonly Slot[];
  /** Inside a partnership, weeks weigh by this. */
  readonly weekBy: Running;
  /** Weight that belongs to none of the partnerships: the rest of a percentage. */
  readonly outside: number;
}

type Weighed = Weighing | { readonly reason: UnallocatedReason };

const WHOLE_PERCENT = 10_000;

/** Who bears a charge, by the key of its item: partnerships first, their weeks second (`domain.md` §3.4 rule 5). */
export function weighCharge(item: CostItem, period: Period, index: BookIndex): Weighed {
  if (period.until < period.from) return { reason: 'PERIOD_REVERSED' };
  const flows = index.flowsInScope(item);
  if (flows.length === 0) return { reason: 'NO_PARTNERSHIP_IN_SCOPE' };
  const active: Active[] = [];
  for (const flow of flows) {
    const rows = rowsBetween(flow.calendar, period.from, period.until);
    const trips = sumOfRows(flow.calendar, 'trips', rows);
    const meals = sumOfRows(flow.calendar, 'meals', rows);
    if (trips > 0 || meals > 0) active.push({ flow, rows, trips, meals });
  }
  switch (item.allocationKey) {
    case 'MEALS':
      return weighing(active, ({ meals }) => meals, 'meals');
    case 'DELIVERIES':
      return weighing(active, ({ trips }) => trips, 'trips');
    case 'KM':
      return byKm(active.filter(({ trips }) => trips > 0));
    case 'EQUAL':
      return weighing(active, ({ trips }) => (trips > 0 ? 1 : 0), 'trips');
    case 'HOURS':
    case 'SURFACE':
    case 'PERCENT':
      return byKeyWeights(item, active, index);
  }
}

interface Active {
  readonly flow: Flow;
  readonly rows: RowRange;
  readonly trips: number;
  readonly meals: number;
}

function weighing(
  active: readonly Active[],
  weigh: (one: Active) => number,
  weekBy: Running,
): Weighed {
  const slots = active
    .map((one) => ({ flow: one.flow, rows: one.rows, weight: weigh(one) }))
    .filter(({ weight }) => weight > 0);
  if (slots.length === 0) return { reason: weekBy === 'meals' ? 'NO_MEALS' : 'NO_DELIVERIES' };
  return { slots, weekBy, outside: 0 };
}

/** A partnership that is alone to bear the charge needs no distance. */
function byKm(active: readonly Active[]): Weighed {
  if (active.length === 1) return weighing(active, () => 1, 'trips');
  if (active.some(({ flow }) => flow.partnership.distanceKm === null)) {
    return { reason: 'DISTANCE_MISSING' };
  }
  return weighing(active, ({ flow, trips }) => (flow.partnership.distanceKm ?? 0) * trips, 'trips');
}

/** A weight given to a partnership without a trip has no week to go to: it stays out, it is not given to the others. */
function byKeyWeights(item: CostItem, active: readonly Active[], index: BookIndex): Weighed {
  const weights = index.keyWeights(item);
  if (weights === null) return { reason: 'KEY_WEIGHTS_MISSING' };
  const entered = index
    .flowsInScope(item)
    .reduce((sum, flow) => sum + (weights.get(flow.id) ?? 0), 0);
  if (entered === 0) return { reason: 'KEY_WEIGHTS_MISSING' };
  const isPercent = item.allocationKey === 'PERCENT';
  if (isPercent && entered > WHOLE_PERCENT) return { reason: 'PERCENT_OVER_100' };
  const weighed = weighing(
    active.filter(({ trips }) => trips > 0),
    ({ flow }) => weights.get(flow.id) ?? 0,
    'trips',
  );
  if ('reason' in weighed) return weighed;
  const borne = weighed.slots.reduce((sum, { weight }) => sum + weight, 0);
  return { ...weighed, outside: (isPercent ? WHOLE_PERCENT : entered) - borne };
}
