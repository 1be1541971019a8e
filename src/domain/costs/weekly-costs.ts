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
  return {
    partnershipId,
    isoWeek,
    stageCents: { A: null, P: null, B: null, S: null, C: null, D: null, G: null, I: null },
    totalCents: 0,
    cashCents: 0,
    valuedCents: 0,
    marginalCents: 0,
    isIllustrative: false,
  };
}

/** One pass over the parts: the same cents as `mealCost`, by week and partnership, partnership by partnership. */
export function weeklyCosts(book: CostBook, allocation: Allocation): WeeklyCost[] {
  const index = bookIndexOf(book);
  const items = new Map(
    book.items.map((item) => [item.costId, { item, isSunk: isSunk(item, index) }]),
  );
  const found = new Map<string, Map<string, Sums>>();
  for (const { costId, partnershipId, isoWeek, cents } of allocation.parts) {
    const known = items.get(costId);
    if (!known) continue;
    const weeks = found.get(partnershipId) ?? new Map<string, Sums>();
    if (weeks.size === 0) found.set(partnershipId, weeks);
    const sums = weeks.get(isoWeek) ?? noCost(partnershipId, isoWeek);
    if (sums.totalCents === 0) weeks.set(isoWeek, sums);
    const { stage, basis, isIllustrative } = known.item;
    sums.stageCents[stage] = (sums.stageCents[stage] ?? 0) + cents;
    sums.totalCents += cents;
    if (basis === 'CASH') sums.cashCents += cents;
    else sums.valuedCents += cents;
    if (!known.isSunk) sums.marginalCents += cents;
    sums.isIllustrative ||= isIllustrative === true;
  }
  return [...found.values()].flatMap((weeks) => [...weeks.values()]);
}
