import { COST_STAGES } from '../../model/lists';
import { bookIndexOf } from './book-index';
import type { Allocation, CostBook, CostStage } from './cost-types';
import { isSunk } from './sunk-costs';

/** Cents of one partnership in one week, without their explanation: what a table of weeks shows. */
export interface WeeklyCost {
  readonly partnershipId: string;
  readonly isoWeek: string;
  /** Null for a stage nobody entered a cost for: unknown, not free. */
  readonly stageCents: Readonly<Record<CostStage, number | null>>;
  readonly totalCents: number;
  readonly cashCents: number;
  readonly valuedCents: number;
  readonly marginalCents: number;
  readonly isIllustrative: boolean;
}

type Sums = {
  -readonly [Key in keyof WeeklyCost]: WeeklyCost[Key];
} & { stageCents: Record<CostStage, number | null> };

function noCost(partnershipId: string, isoWeek: string): Sums {
  const stages = COST_STAGES.map((stage) => [stage, null]);
  return {
    partnershipId,
    isoWeek,
    stageCents: Object.fromEntries(stages) as Record<CostStage, number | null>, // every stage is in the list
    totalCents: 0,
    cashCents: 0,
    valuedCents: 0,
    marginalCents: 0,
    isIllustrative: false,
  };
}

/** One pass over the parts: the same cents as `mealCost`, by week and partnership, in the order they are met. */
export function weeklyCosts(book: CostBook, allocation: Allocation): WeeklyCost[] {
  const index = bookIndexOf(book);
  const items = new Map(
    book.items.map((item) => [item.costId, { item, isSunk: isSunk(item, index) }]),
  );
  const found = new Map<string, Sums>();
  for (const { costId, partnershipId, isoWeek, cents } of allocation.parts) {
    const known = items.get(costId);
    if (!known) continue;
    const key = `${isoWeek} ${partnershipId}`;
    const sums = found.get(key) ?? noCost(partnershipId, isoWeek);
    found.set(key, sums);
    const { stage, basis, isIllustrative } = known.item;
    sums.stageCents[stage] = (sums.stageCents[stage] ?? 0) + cents;
    sums.totalCents += cents;
    if (basis === 'CASH') sums.cashCents += cents;
    else sums.valuedCents += cents;
    if (!known.isSunk) sums.marginalCents += cents;
    sums.isIllustrative ||= isIllustrative === true;
  }
  return [...found.values()];
}
