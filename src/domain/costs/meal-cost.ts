import type { Traced } from '../../kernel/traced';
import { COST_STAGES } from '../../model/lists';
import { bookIndexOf, compareText } from './book-index';
import type {
  Allocation,
  CostBook,
  CostStage,
  Denominator,
  MealCost,
  PayerPart,
} from './cost-types';
import { costsInView, type ItemCost, requireAllocated } from './costs-in-view';
import { viewMissing } from './cost-missing';
import { isSunk } from './sunk-costs';
import { levelNodes, marginalNode, stageNode } from './trace-levels';
import { denominatorNode, viewMeals, viewOf } from './view-meals';

export interface MealCostView {
  /** Null: all partnerships together. */
  readonly partnershipId: string | null;
  readonly weeks: readonly string[];
  /** Distributed meals, unless told otherwise. */
  readonly denominator?: Denominator;
}

/** What a meal costs in a view, by stage, level and payer, every figure unfolding to the rows it came from. */
export function mealCost(book: CostBook, allocation: Allocation, asked: MealCostView): MealCost {
  requireAllocated(allocation, asked.weeks);
  const denominator = asked.denominator ?? 'DISTRIBUTED';
  const index = bookIndexOf(book);
  const view = viewOf(index, asked);
  const meals = viewMeals(view);
  const divisor = denominatorNode(denominator, meals);
  const costs = costsInView(allocation, view);
  const sunk = costs.filter(({ item }) => isSunk(item, index));
  const missing = viewMissing(view, { allocation, costs, divisor });
  const stageOf = (stage: CostStage, isDeep: boolean) =>
    stageNode(stage, {
      costs: costs.filter(({ item }) => item.stage === stage),
      view,
      divisor,
      isDeep,
      missing,
    });
  const stages = byStage((stage) => stageOf(stage, true));
  const levels = levelNodes(denominator, (stage) => stageOf(stage, false));
  const totalCents = sum(costs);
  return {
    partnershipId: asked.partnershipId,
    weeks: asked.weeks,
    denominator,
    produced: meals.counts.PRODUCED.meals,
    delivered: meals.counts.DELIVERED.meals,
    accepted: meals.counts.ACCEPTED.meals,
    distributed: meals.counts.DISTRIBUTED.meals,
    stageCents: byStage((stage) => sum(costs.filter(({ item }) => item.stage === stage))),
    totalCents,
    cashCents: sum(costs.filter(({ item }) => item.basis === 'CASH')),
    valuedCents: sum(costs.filter(({ item }) => item.basis === 'VALUED')),
    marginalCents: totalCents - sum(sunk),
    stages,
    levels,
    marginal: marginalNode(denominator, { full: levels.FULL, totalCents, sunk, divisor }),
    payers: payerParts(costs, divisor),
    missing: missing.all,
    isIllustrative: meals.isIllustrative || costs.some(({ item }) => item.isIllustrative === true),
  };
}

function sum(costs: readonly ItemCost[]): number {
  return costs.reduce((total, { cents }) => total + cents, 0);
}

function byStage<Value>(make: (stage: CostStage) => Value): Record<CostStage, Value> {
  // Every stage is in the list: TypeScript cannot see it through `fromEntries`.
  return Object.fromEntries(COST_STAGES.map((stage) => [stage, make(stage)])) as Record<
    CostStage,
    Value
  >;
}

/** Who bears most comes first; what has no payer comes last. */
function payerParts(costs: readonly ItemCost[], divisor: Traced): PayerPart[] {
  const totals = new Map<string | null, number>();
  for (const { byPayer } of costs) {
    for (const [payerId, cents] of byPayer) {
      totals.set(payerId, (totals.get(payerId) ?? 0) + cents);
    }
  }
  const meals = divisor.value;
  return [...totals]
    .map(([payerId, cents]) => ({ payerId, cents, centsPerMeal: meals ? cents / meals : null }))
    .sort(
      (a, b) =>
        Number(a.payerId === null) - Number(b.payerId === null) ||
        b.cents - a.cents ||
        compareText(a.payerId ?? '', b.payerId ?? ''),
    );
}
