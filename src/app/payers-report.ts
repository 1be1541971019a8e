import type { MealCost, PayerPart } from '../domain/costs/cost-types';
import type { Messages } from '../i18n/fr';
import type { ReportCell, ReportChart, ReportColumn, ReportSheet } from '../ports/report-writer';
import type { CostReportFacts, PaidPart } from './cost-report-facts';
import { EUROS, MARK, NAME, PER_MEAL, reportEnd, reportHead, reportSheet } from './report-looks';
import { cellAt, checkMark, columnRange, isSame, ReportSketch } from './report-sketch';

/** Columns, from 1. */
const PAYER_ID = 1;
const PAYER = 2;
const COST = 5;
const CASH = 6;
const VALUED = 7;
const RECEIVED = 8;
const GIVEN = 9;
const NET = 10;
const NET_PER_MEAL = 11;
const SHARE = 12;
const CHECK = 13;

const COLUMNS: readonly ReportColumn[] = [
  { ...NAME, width: 92 },
  { ...NAME, width: 190 },
  { ...NAME, width: 76 },
  { ...NAME, width: 190 },
  ...[COST, CASH, VALUED, RECEIVED, GIVEN, NET].map(() => ({ ...EUROS, width: 88 })),
  { ...PER_MEAL, width: 96 },
  { numberFormat: '0.0" %"', align: 'right', width: 62 },
  MARK,
];
/** Stands where an id would: formulas match on it. */
const NO_PAYER = '–';

interface Names {
  readonly payer: (id: string | null) => string;
  readonly partnership: (id: string) => string;
}

/** One line: what a payer bears of a partnership, or of all together. */
interface PayerLine {
  readonly payer: PayerPart;
  readonly cashCents: number;
  readonly cost: MealCost;
}

interface Table {
  readonly headRow: number;
  readonly lastRow: number;
}

function moneyCells({ payer, cashCents, cost }: PayerLine, notComputable: string): ReportCell[] {
  const { cents, receivedCents, givenCents, netCents } = payer;
  const { distributed: meals, totalCents } = cost;
  return [
    ...[cents, cashCents, cents - cashCents, receivedCents, givenCents, netCents].map(
      (each) => each / 100,
    ),
    meals === null || meals === 0 ? notComputable : Math.round((netCents * 100) / meals) / 10_000,
    totalCents === 0 ? '' : Math.round((cents * 100_000) / totalCents) / 1000,
  ];
}

/** What each amount of a row owes to the others of the same row. */
function rowConditions(row: number, { distributed, totalCents }: MealCost): string[] {
  const at = (column: number) => cellAt(column, row);
  const meals = distributed ?? 0;
  const perMeal = `ABS(${at(NET_PER_MEAL)}*${meals}-${at(NET)})<=${meals}/10000+1/100`;
  return [
    isSame(`${at(CASH)}+${at(VALUED)}`, at(COST)),
    isSame(`${at(COST)}-${at(RECEIVED)}+${at(GIVEN)}`, at(NET)),
    `IF(ISNUMBER(${at(NET_PER_MEAL)});${perMeal};TRUE)`,
    ...(totalCents === 0 ? [] : [`ABS(${at(SHARE)}-${at(COST)}*10000/${totalCents})<1/100`]),
  ];
}

function paidCash(
  paid: readonly PaidPart[],
): (partnershipId: string | null, payer: PayerPart) => number {
  const sums = new Map<string, number>();
  const add = (key: string, cents: number) => sums.set(key, (sums.get(key) ?? 0) + cents);
  for (const { partnershipId, payerId, cashCents } of paid) {
    add(`${partnershipId} ${payerId ?? ''}`, cashCents);
    add(` ${payerId ?? ''}`, cashCents);
  }
  return (partnershipId, { payerId }) => sums.get(`${partnershipId ?? ''} ${payerId ?? ''}`) ?? 0;
}

function linesOf(cost: MealCost, facts: CostReportFacts): PayerLine[] {
  const cashOf = paidCash(facts.paid);
  return cost.payers.map((payer) => ({
    payer,
    cost,
    cashCents: cashOf(cost.partnershipId, payer),
  }));
}

interface Plan {
  readonly sketch: ReportSketch;
  readonly messages: Messages;
  readonly names: Names;
}

function addTable(
  { sketch, messages, names }: Plan,
  lines: readonly PayerLine[],
  /** Conditions of a row besides its own. */
  more: (row: number) => readonly string[],
): Table {
  const { notComputable, foot, check, payers } = messages.costReports;
  const { head } = payers;
  const headRow = sketch.add('head', [
    ...[head.payerId, head.payer, head.partnershipId, head.partnership, head.cost],
    ...[head.cash, head.valued, head.received, head.given, head.net, head.netPerMeal],
    ...[head.share, check],
  ]);
  for (const line of lines) {
    const row = sketch.nextRow;
    const { partnershipId } = line.cost;
    sketch.add('row', [
      line.payer.payerId ?? NO_PAYER,
      names.payer(line.payer.payerId),
      partnershipId ?? '',
      partnershipId === null ? '' : names.partnership(partnershipId),
      ...moneyCells(line, notComputable),
      checkMark([...rowConditions(row, line.cost), ...more(row)]),
    ]);
  }
  const lastRow = sketch.nextRow - 1;
  sketch.watch(columnRange(CHECK, headRow + 1, lastRow), lines.length);
  const costs = [...new Set(lines.map(({ cost }) => cost))];
  const sum = (each: (cost: MealCost) => number) =>
    costs.reduce((total, cost) => total + each(cost), 0);
  const ofPayers = (key: 'receivedCents' | 'givenCents') =>
    sum(({ payers: parts }) => parts.reduce((total, part) => total + part[key], 0));
  const totals = [
    ...[sum(({ totalCents }) => totalCents), sum(({ cashCents }) => cashCents)],
    ...[sum(({ valuedCents }) => valuedCents), ofPayers('receivedCents'), ofPayers('givenCents')],
    sum(({ netCents }) => netCents),
  ];
  sketch.foot({
    labels: foot,
    totals: [foot.total, '', '', '', ...totals.map((cents) => cents / 100)],
    recounts: () =>
      COLUMNS.slice(0, NET).map((_, index) =>
        index + 1 < COST
          ? null
          : lines.length === 0
            ? '0'
            : `SUM(${columnRange(index + 1, headRow + 1, lastRow)})`,
      ),
  });
  return { headRow, lastRow };
}

function payersChart(messages: Messages, { headRow, lastRow }: Table, row: number): ReportChart {
  const words = messages.costReports.payers;
  const column = (place: number) => ({
    ...{ row: headRow, column: place, rowCount: lastRow - headRow + 1, columnCount: 1 },
  });
  return {
    title: words.chart,
    kind: 'bars',
    ranges: [column(PAYER), column(CASH), column(VALUED)],
    figures: [CASH, VALUED],
    axisTitle: words.chartAxis,
    colors: ['#1b6b50', '#f2c14e'],
    names: [words.head.cash, words.head.valued].map((head) => head.split('\n')[0] ?? ''),
    ...{ row, width: 940, height: 320 },
  };
}

/** « Qui paie quoi »: what each payer bears and what is left to each, of everything and of each partnership. */
export function payersReport(
  messages: Messages,
  facts: CostReportFacts,
  names: Names,
): ReportSheet {
  const words = messages.costReports.payers;
  const sketch = new ReportSketch();
  const plan: Plan = { sketch, messages, names };
  const verdictRow = reportHead(sketch, messages, { facts, title: words.title, unit: words.unit });
  const together = linesOf(facts.together, facts);
  const parts = facts.partnerships.flatMap((cost) => linesOf(cost, facts));
  // Under the rows of the first table: three lines of foot, a blank one, a title, the head of the second one.
  // From its head on: not every engine sums by a range of one cell.
  const below = sketch.nextRow + together.length + 6;
  const last = below + parts.length;
  const first = addTable(plan, together, (row) =>
    parts.length === 0
      ? []
      : [COST, CASH, VALUED].map((column) => {
          const ids = columnRange(PAYER_ID, below, last);
          const sums = columnRange(column, below, last);
          return isSame(cellAt(column, row), `SUMIF(${ids};${cellAt(PAYER_ID, row)};${sums})`);
        }),
  );
  sketch.add('blank');
  sketch.add('note', [words.byPartnership]);
  addTable(plan, parts, () => []);
  sketch.judge(verdictRow, messages.costReports.verdict);
  reportEnd(sketch, messages);
  return reportSheet({
    title: words.tab,
    columns: COLUMNS,
    lines: sketch.lines,
    frozenRows: first.headRow,
    charts: together.length === 0 ? [] : [payersChart(messages, first, sketch.nextRow + 1)],
  });
}
