import type { CostStage } from '../domain/costs/cost-types';
import { weeklyCosts, type WeeklyCost } from '../domain/costs/weekly-costs';
import type { Messages } from '../i18n/fr';
import { COST_STAGES } from '../model/lists';
import type { SystemState, WeekCells } from '../tables/system-state';
import { allocationReport } from './allocation-report';
import type { AppContext } from './app-context';
import { costReportFacts, type CostReportFacts } from './cost-report-facts';
import { costSummaryReport, type CostLine } from './cost-summary-report';
import { countOf } from './meal-cost-report';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { payersReport } from './payers-report';
import { weekLabel } from './week-label';

function sumOf(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

function weekLine(
  name: string,
  cells: WeekCells | undefined,
  costs: readonly WeeklyCost[],
): CostLine {
  const counts = (place: 0 | 2) =>
    sumOf(Object.values(cells ?? {}).map((cell) => countOf(cell, place)));
  const total = (key: 'totalCents' | 'cashCents' | 'valuedCents' | 'marginalCents') =>
    costs.reduce((sum, cost) => sum + cost[key], 0);
  const stages = new Map<CostStage, number | null>(
    COST_STAGES.map((stage) => [stage, sumOf(costs.map(({ stageCents }) => stageCents[stage]))]),
  );
  return {
    name,
    delivered: counts(0),
    distributed: counts(2),
    stageCents: (stage) => stages.get(stage) ?? null,
    totalCents: total('totalCents'),
    cashCents: total('cashCents'),
    valuedCents: total('valuedCents'),
    marginalCents: total('marginalCents'),
  };
}

/** Lines of « Semaine par semaine », oldest first. */
export function weekLines(
  messages: Messages,
  state: Pick<SystemState, 'weeks'>,
  facts: CostReportFacts,
): CostLine[] {
  const { book, weeks } = facts;
  const byWeek = new Map<string, WeeklyCost[]>();
  for (const cost of weeklyCosts(book, facts.allocation)) {
    const group = byWeek.get(cost.isoWeek);
    if (group) group.push(cost);
    else byWeek.set(cost.isoWeek, [cost]);
  }
  return weeks.map((week) =>
    weekLine(weekLabel(messages, week), state.weeks.get(week), byWeek.get(week) ?? []),
  );
}

interface CostReportsWritten {
  readonly writtenCells: number;
}

/**
 * Writes the tabs that a funder reads, « Synthèse des coûts », « Qui paie quoi » and « Détail de l'affectation », from
 * what is remembered of the weeks. Only the lines that changed are written, and with `onlyIfMade` only the tabs that are
 * already there: what follows a recording makes none of its own accord.
 */
export function writeCostReports(
  context: AppContext,
  { onlyIfMade = false }: { readonly onlyIfMade?: boolean | undefined } = {},
): CostReportsWritten {
  const { summary, payers, detail } = context.messages.costReports;
  const titles = [summary, payers, detail]
    .map(({ tab }) => tab)
    .filter((tab) => !onlyIfMade || context.reports.isMade(tab));
  if (titles.length === 0) return { writtenCells: 0 };
  return context.lock.runAlone(() =>
    writeReportsOf(openForWriting(context, thisWeek(context)), new Set(titles)),
  );
}

function writeReportsOf(workbook: OpenWorkbook, titles: ReadonlySet<string>): CostReportsWritten {
  const { context, state, reference, today } = workbook;
  const { messages, reports } = context;
  const facts = costReportFacts({ state, reference, today });
  if (facts === null) return { writtenCells: 0 };
  const partners = new Map(reference.partner.map((each) => [each.partnerId, each.name]));
  const partnerships = new Map(
    reference.partnership.map((each) => [each.partnershipId, each.name]),
  );
  const partnership = (id: string) => partnerships.get(id) ?? id;
  const payer = (id: string | null) =>
    id === null ? messages.costReports.nobody : (partners.get(id) ?? id);
  const writtenCells = [
    costSummaryReport(messages, facts, weekLines(messages, state, facts)),
    payersReport(messages, facts, { payer, partnership }),
    allocationReport(messages, facts, partnership),
  ]
    .filter(({ title }) => titles.has(title))
    .reduce((sum, sheet) => sum + reports.write(sheet).writtenCells, 0);
  return { writtenCells };
}
