import { weekNumber } from '../../kernel/iso-week';
import type { CostItem } from '../../model/cost-item';
import { compareText } from './book-index';
import type { Allocation, AllocatedPart } from './cost-types';
import { NO_PAYER } from './payer-split';
import type { View } from './view-meals';

/** What an item costs in a view, and to whom. */
export interface ItemCost {
  readonly item: CostItem;
  readonly cents: number;
  readonly byPayer: ReadonlyMap<string | null, number>;
}

/** Items in the order of their ids. */
export function costsInView(allocation: Allocation, view: View): ItemCost[] {
  const { flows, weeks, index } = view;
  const weekTexts = new Set([...weeks].map(index.weekText));
  const found = new Map<string, { cents: number; byPayer: Map<string | null, number> }>();
  const parts = view.isWhole
    ? allocation.parts
    : flows.flatMap(({ id }) => partsOf(allocation, id));
  for (const part of parts) {
    if (!weekTexts.has(part.isoWeek)) continue;
    const cost = found.get(part.costId) ?? { cents: 0, byPayer: new Map() };
    cost.cents += part.cents;
    const { payerIds } = index.payers.get(part.costId) ?? NO_PAYER;
    payerIds.forEach((payerId, place) => {
      const cents = part.payerCents ? (part.payerCents[place] ?? 0) : part.cents;
      cost.byPayer.set(payerId, (cost.byPayer.get(payerId) ?? 0) + cents);
    });
    found.set(part.costId, cost);
  }
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([costId, cost]) => {
      const item = index.items.get(costId);
      return item ? [{ item, ...cost }] : [];
    });
}

const partsByPartnership = new WeakMap<Allocation, ReadonlyMap<string, AllocatedPart[]>>();

function partsOf(allocation: Allocation, partnershipId: string): readonly AllocatedPart[] {
  const known = partsByPartnership.get(allocation);
  if (known) return known.get(partnershipId) ?? [];
  const groups = new Map<string, AllocatedPart[]>();
  for (const part of allocation.parts) {
    const group = groups.get(part.partnershipId);
    if (group) group.push(part);
    else groups.set(part.partnershipId, [part]);
  }
  partsByPartnership.set(allocation, groups);
  return groups.get(partnershipId) ?? [];
}

/** Refuses weeks that the allocation does not hold: their costs would look like zero. */
export function requireAllocated(allocation: Allocation, weeks: readonly string[]): void {
  const from = weekNumber(allocation.fromWeek);
  const until = weekNumber(allocation.untilWeek);
  for (const week of weeks) {
    const number = weekNumber(week);
    if (number < from || number > until) throw new RangeError(`week not allocated: ${week}`);
  }
}
