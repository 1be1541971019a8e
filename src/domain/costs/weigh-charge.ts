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

/**
 * Who bears a charge, by the key of its item: partnerships first, their weeks second (`domain.md` §3.4 rule 5). Weights
 * that people give are those of the first day of the charge, so that a later one rewrites nothing.
 */
export function weighCharge(item: CostItem, period: Period, index: BookIndex): Weighed {
  if (period.until < period.from) return { reason: 'PERIOD_REVERSED' };
  const flows = index.flowsInScope(item);
  if (flows.length === 0) return { reason: 'NO_PARTNERSHIP_IN_SCOPE' };
  const run = { flows, period };
  switch (item.allocationKey) {
    case 'MEALS':
      return weighing(run, 'meals', (_, meals) => meals);
    case 'DELIVERIES':
      return weighing(run, 'trips', (_, trips) => trips);
    case 'KM':
      return byKm(run);
    case 'EQUAL':
      return weighing(run, 'trips', () => 1);
    case 'HOURS':
    case 'SURFACE':
    case 'PERCENT':
      return byKeyWeights(item, run, index);
  }
}

interface Run {
  readonly flows: readonly Flow[];
  readonly period: Period;
}

/** Partnerships that have some of what their weeks weigh by, and a weight. */
function weighing(
  { flows, period }: Run,
  weekBy: Running,
  weigh: (flow: Flow, running: number) => number,
): Weighed {
  const slots: Slot[] = [];
  for (const flow of flows) {
    const rows = rowsBetween(flow.calendar, period.from, period.until);
    const running = sumOfRows(flow.calendar, weekBy, rows);
    const weight = running > 0 ? weigh(flow, running) : 0;
    if (weight > 0) slots.push({ flow, rows, weight });
  }
  if (slots.length === 0) return { reason: weekBy === 'meals' ? 'NO_MEALS' : 'NO_DELIVERIES' };
  return { slots, weekBy, outside: 0 };
}

/** A partnership that is alone to bear the charge needs no distance. */
function byKm(run: Run): Weighed {
  const equal = weighing(run, 'trips', () => 1);
  if ('reason' in equal || equal.slots.length === 1) return equal;
  if (equal.slots.some(({ flow }) => flow.partnership.distanceKm === null)) {
    return { reason: 'DISTANCE_MISSING' };
  }
  return weighing(run, 'trips', (flow, trips) => (flow.partnership.distanceKm ?? 0) * trips);
}

/** A weight given to a partnership without a trip has no week to go to: it stays out, it is not given to the others. */
function byKeyWeights(item: CostItem, run: Run, index: BookIndex): Weighed {
  const weights = index.keyWeights(item, run.period.from);
  if (weights === null) return { reason: 'KEY_WEIGHTS_MISSING' };
  const entered = run.flows.reduce((sum, flow) => sum + (weights.get(flow.id) ?? 0), 0);
  if (entered === 0) return { reason: 'KEY_WEIGHTS_MISSING' };
  const isPercent = item.allocationKey === 'PERCENT';
  if (isPercent && entered > WHOLE_PERCENT) return { reason: 'PERCENT_OVER_100' };
  const weighed = weighing(run, 'trips', (flow) => weights.get(flow.id) ?? 0);
  if ('reason' in weighed) return weighed;
  const borne = weighed.slots.reduce((sum, { weight }) => sum + weight, 0);
  return { ...weighed, outside: (isPercent ? WHOLE_PERCENT : entered) - borne };
}
