import { allocateCosts } from '../domain/costs/allocate-costs';
import type { MealCost } from '../domain/costs/cost-types';
import { mealCost } from '../domain/costs/meal-cost';
import { daysOfWeek } from '../kernel/iso-week';
import type { Missing, Traced } from '../kernel/traced';
import { COST_STAGES } from '../model/lists';
import { costBookOf } from './cost-book';
import type { CostAsked, IncomeView } from './cost-views';
import { damageIssues } from './damage-issues';
import type { OpenWorkbook } from './open-workbook';
import type { MealCostView, PayerView } from './meal-cost-views';
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
  return cost.payers.map((payer) => ({
    ...payer,
    name: payer.payerId === null ? null : (names.get(payer.payerId) ?? payer.payerId),
    sharePercent: cost.totalCents === 0 ? null : (payer.cents * 100) / cost.totalCents,
  }));
}

function incomeViews({ reference }: OpenWorkbook, cost: MealCost): IncomeView[] {
  const names = new Map(reference.partner.map((partner) => [partner.partnerId, partner.name]));
  return cost.incomes.map(({ income, cents }) => {
    const { incomeId, label, kind, receiverId, giverId } = income;
    const receiver = names.get(receiverId) ?? receiverId;
    const giver = giverId === null ? null : (names.get(giverId) ?? giverId);
    return { incomeId, label, kind, receiver, giver, cents };
  });
}

/** Cells of the tabs of costs that cannot be read, and payers who are gone: no figure is whole without them. */
function unreadMissing(workbook: OpenWorkbook, cost: MealCost): Missing[] {
  const { reference } = workbook;
  const known = new Set(reference.partner.map(({ partnerId }) => partnerId));
  const gone = cost.payers.flatMap(({ payerId }): Missing[] =>
    payerId === null || known.has(payerId) ? [] : [{ code: 'PAYER_UNKNOWN', params: { payerId } }],
  );
  const unread = damageIssues(workbook, COST_RECORDS).map(({ code, params }): Missing => ({
    code,
    ...(params ? { params } : {}),
  }));
  return [...unread, ...gone];
}

const COST_RECORDS: readonly string[] = ['costItem', 'payerShare', 'income', 'keyWeight'];

/** What is looked at, in words. */
function titleOf({ context, reference }: OpenWorkbook, asked: AskedCost): string {
  const { partnershipId, place } = asked;
  const partnership = reference.partnership.find((each) => each.partnershipId === partnershipId);
  if (partnership) return partnership.name;
  if (place?.kind === 'TERRITORY') return place.id;
  const kitchen = reference.partner.find((partner) => partner.partnerId === place?.id);
  return kitchen?.name ?? place?.id ?? context.messages.weekWords.allPartnerships;
}

type AskedCost = Pick<CostAsked, 'partnershipId' | 'place' | 'denominator'> & {
  readonly weeks: readonly string[];
};

/** What a meal cost over some weeks (oldest first), for one partnership, for a place or for all together. */
export function mealCostView(workbook: OpenWorkbook, asked: AskedCost): MealCostView {
  const { messages } = workbook.context;
  const { weeks } = asked;
  const book = costBookOf(workbook.state, workbook.reference);
  const from = daysOfWeek(weeks[0] ?? '')[0] ?? '';
  const until = daysOfWeek(weeks[weeks.length - 1] ?? '')[6] ?? '';
  const cost = mealCost(book, allocateCosts(book, { from, until }), asked);
  return {
    partnershipId: asked.partnershipId,
    title: titleOf(workbook, asked),
    periodLabel: periodLabel(messages, weeks),
    denominator: cost.denominator,
    producedMeals: cost.produced,
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
    natures: cost.natures,
    incomes: incomeViews(workbook, cost),
    outsideIncomeCents: cost.outsideIncomeCents,
    netCents: cost.netCents,
    price: cost.price,
    missing: [...unreadMissing(workbook, cost), ...cost.missing],
    isIllustrative: cost.isIllustrative,
    sources: sourcesOf(workbook, cost),
  };
}
