import { allocateCosts } from '../domain/costs/allocate-costs';
import type { MealCost } from '../domain/costs/cost-types';
import { mealCost } from '../domain/costs/meal-cost';
import { daysOfWeek } from '../kernel/iso-week';
import type { Traced } from '../kernel/traced';
import { COST_STAGES } from '../model/lists';
import { costBookOf } from './cost-book';
import type { OpenWorkbook } from './open-workbook';
import type { MealCostView, PayerView } from './views';
import { periodLabel } from './week-label';

/** Ids of the records that a tree of numbers refers to. */
function referredIds(node: Traced, into: Map<string, string>): void {
  if (node.ref) into.set(node.ref.id, node.ref.record);
  for (const input of node.inputs) referredIds(input, into);
}

function sourcesOf(workbook: OpenWorkbook, cost: MealCost): MealCostView['sources'] {
  const ids = new Map<string, string>();
  for (const stage of COST_STAGES) referredIds(cost.stages[stage], ids);
  for (const level of Object.values(cost.levels)) referredIds(level, ids);
  const items = new Map(workbook.reference.costItem.map((item) => [item.costId, item]));
  return Object.fromEntries(
    [...ids].map(([id, record]) => {
      const item = record === 'costItem' ? items.get(id) : undefined;
      const link = { tab: workbook.names.tabOf(record), a1: '', id };
      return [`${record}:${id}`, { label: item?.label ?? id, note: item?.sourceNote ?? '', link }];
    }),
  );
}

export function payerViews(workbook: OpenWorkbook, cost: MealCost): PayerView[] {
  const names = new Map(
    workbook.reference.partner.map((partner) => [partner.partnerId, partner.name]),
  );
  return cost.payers.map(({ payerId, cents, centsPerMeal }) => ({
    payerId,
    name: payerId === null ? null : (names.get(payerId) ?? payerId),
    cents,
    centsPerMeal,
    sharePercent: cost.totalCents === 0 ? null : (cents * 100) / cost.totalCents,
  }));
}

/** What a meal cost over some weeks (oldest first), for one partnership or for all together. */
export function mealCostView(
  workbook: OpenWorkbook,
  asked: { readonly partnershipId: string | null; readonly weeks: readonly string[] },
): MealCostView {
  const { messages } = workbook.context;
  const { partnershipId, weeks } = asked;
  const book = costBookOf(workbook.state, workbook.reference);
  const from = daysOfWeek(weeks[0] ?? '')[0] ?? '';
  const until = daysOfWeek(weeks[weeks.length - 1] ?? '')[6] ?? '';
  const cost = mealCost(book, allocateCosts(book, { from, until }), { partnershipId, weeks });
  const partnership = book.partnerships.find((each) => each.partnershipId === partnershipId);
  return {
    partnershipId,
    title: partnership?.name ?? messages.weekWords.allPartnerships,
    periodLabel: periodLabel(messages, weeks),
    deliveredMeals: cost.delivered,
    acceptedMeals: cost.accepted,
    distributedMeals: cost.distributed,
    levels: cost.levels,
    stages: COST_STAGES.map((stage) => ({ stage, perMeal: cost.stages[stage] })),
    totalCents: cost.totalCents,
    cashCents: cost.cashCents,
    valuedCents: cost.valuedCents,
    marginal: cost.marginal,
    payers: payerViews(workbook, cost),
    missing: cost.missing,
    isIllustrative: cost.isIllustrative,
    sources: sourcesOf(workbook, cost),
  };
}
