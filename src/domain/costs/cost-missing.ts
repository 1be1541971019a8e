import type { Missing, Traced } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import { vatIssues } from './cost-issues';
import type { Allocation, CostStage } from './cost-types';
import type { ItemCost } from './costs-in-view';
import { type ExpectedCost, expectedCosts } from './expected-costs';
import { compareText } from './book-index';
import { aboutItem, periodOf } from './item-charges';
import { weekOfDay } from './meal-calendar';
import { isWhole } from './payer-split';
import type { View } from './view-meals';

/** What the figures of a view lack, as a whole and stage by stage. */
export interface ViewMissing {
  readonly all: readonly Missing[];
  readonly ofStage: (stage: CostStage) => readonly Missing[];
}

/** Without these a meal is not served: no cost for one of them is worth saying. */
const EXPECTED_STAGES: readonly CostStage[] = ['A', 'B', 'C'];

export function viewMissing(
  view: View,
  found: {
    readonly allocation: Allocation;
    readonly costs: readonly ItemCost[];
    readonly divisor: Traced;
  },
): ViewMissing {
  const { allocation, costs, divisor } = found;
  const items = [...view.index.items.values()].filter((item) => concernsView(item, view));
  const concerned = new Map(items.map((item) => [item.costId, item]));
  const expected = expectedInView(view);
  const stages = new Set([...items, ...expected.map(({ item }) => item)].map(({ stage }) => stage));
  const general: Missing[] = [...divisor.missing];
  const byStage = new Map<CostStage, Missing[]>();
  const add = (stage: CostStage, lack: Missing) =>
    byStage.set(stage, [...(byStage.get(stage) ?? []), lack]);
  for (const stage of EXPECTED_STAGES) {
    if (stage === 'B' && isOnTheSpot(view)) continue;
    if (!stages.has(stage)) add(stage, { code: `NO_COST_STAGE_${stage}` });
  }
  for (const item of items) for (const lack of vatMissing(item)) add(item.stage, lack);
  for (const lack of allocation.missing) {
    const item = lack.ref ? concerned.get(lack.ref.id) : undefined;
    if (item) add(item.stage, lack);
    else if (!lack.ref && view.isWhole) general.push(lack);
  }
  const payers = costs.flatMap(({ item }) => payerMissing(item, view));
  const said = [...byStage.values()].flat();
  for (const { item, month } of expected) {
    add(item.stage, aboutItem(item, 'COST_EXPECTED', { month }));
  }
  return {
    all: distinct([...general, ...monthByMonth(expected), ...said, ...payers]),
    ofStage: (stage) => byStage.get(stage) ?? [],
  };
}

/** Invoices that come back and that a week of the view should bear. */
function expectedInView(view: View): ExpectedCost[] {
  const { index, weeks } = view;
  const lastDay = 7 * Math.max(...weeks) + 3;
  const inTime = ({ from, until }: ExpectedCost) =>
    [...weeks].some((week) => week >= weekOfDay(from) && week <= weekOfDay(until));
  return expectedCosts([...index.items.values()], lastDay, index.readDay).filter(
    (expected) =>
      inTime(expected) &&
      (view.isWhole || index.flowsInScope(expected.item).some(({ id }) => view.holds(id))),
  );
}

/** « 2 factures attendues pour mars 2026 : électricité, gaz. » (the month as `2026-03`) */
function monthByMonth(expected: readonly ExpectedCost[]): Missing[] {
  const months = new Map<string, string[]>();
  for (const { item, month } of [...expected].sort(
    (a, b) => a.from - b.from || compareText(a.item.label, b.item.label),
  )) {
    months.set(month, [...(months.get(month) ?? []), item.label]);
  }
  return [...months].map(([month, labels]) => ({
    code: 'COSTS_EXPECTED',
    params: { count: labels.length, month, labels: labels.join(', ') },
  }));
}

export function concernsView(item: CostItem, { index, weeks, isWhole, holds }: View): boolean {
  const { from, until } = periodOf(item, index);
  const [first, last] =
    from <= until ? [weekOfDay(from), weekOfDay(until)] : [weekOfDay(until), weekOfDay(from)];
  const isInTime = [...weeks].some((week) => week >= first && week <= last);
  if (!isInTime) return false;
  return isWhole || index.flowsInScope(item).some(({ id }) => holds(id));
}

function isOnTheSpot({ flows }: View): boolean {
  return (
    flows.length > 0 && flows.every(({ partnership }) => partnership.vehicleType === 'SUR_PLACE')
  );
}

/** Invoices whose figures do not agree: counted as they stand, and said. */
function vatMissing(item: CostItem): Missing[] {
  return vatIssues(item).map(({ code, params }) => aboutItem(item, code, params));
}

function payerMissing(item: CostItem, { index }: View): Missing[] {
  const payers = index.payers.get(item.costId);
  if (!payers || payers.entered === 0) return [aboutItem(item, 'PAYER_MISSING')];
  if (isWhole(payers.entered)) return [];
  return [aboutItem(item, 'SHARES_NOT_100', { percent: payers.entered / 100 })];
}

/** Each thing said once, however many figures lack it. */
export function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((lack) => [JSON.stringify(lack), lack])).values()];
}
