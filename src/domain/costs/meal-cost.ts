import { COST_NATURES, COST_STAGES } from '../../model/lists';
import { bookIndexOf } from './book-index';
import type { Allocation, CostBook, CostStage, MealCost, NaturePart } from './cost-types';
import { costsInView, type ItemCost, requireAllocated } from './costs-in-view';
import { distinct, viewMissing } from './cost-missing';
import { incomesInView } from './incomes';
import { payerParts } from './payer-parts';
import { priceGap } from './price-gap';
import { isSunk } from './sunk-costs';
import { levelNodes, marginalNode, stageNode } from './trace-levels';
import { denominatorNode, type MealCostView, viewMeals, viewOf } from './view-meals';

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
  const incomes = incomesInView(book, allocation, asked);
  const outsideIncomeCents = incomes.parts
    .filter(({ income }) => income.giverId === null)
    .reduce((total, { cents }) => total + cents, 0);
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
    payers: payerParts(costs, incomes.parts, divisor.value),
    natures: natureParts(costs),
    incomes: incomes.parts,
    outsideIncomeCents,
    netCents: totalCents - outsideIncomeCents,
    price: priceGap(view.flows, totalCents, meals.counts.DELIVERED.meals),
    missing: distinct([...missing.all, ...incomes.missing]),
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

function natureParts(costs: readonly ItemCost[]): NaturePart[] {
  return [...COST_NATURES, null].flatMap((nature) => {
    const own = costs.filter(({ item }) => (item.nature ?? null) === nature);
    return own.length === 0 ? [] : [{ nature, cents: sum(own) }];
  });
}
