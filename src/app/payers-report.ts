import type { Messages } from '../i18n/fr';
import type { ReportCell, ReportColumn, ReportSheet } from '../ports/report-writer';
import type { CostReportFacts, PaidPart } from './cost-report-facts';
import { EUROS, MARK, NAME, PER_MEAL, reportHead, reportSheet, WHOLE } from './report-looks';
import { cellAt, checkMark, columnRange, isSame, ReportSketch } from './report-sketch';

const COLUMNS: readonly ReportColumn[] = [
  { ...NAME, width: 90 },
  { ...NAME, width: 230 },
  { ...NAME, width: 90 },
  { ...NAME, width: 230 },
  { ...EUROS, width: 110 },
  { ...EUROS, width: 110 },
  { ...EUROS, width: 110 },
  { ...PER_MEAL, width: 110 },
  { ...WHOLE, numberFormat: '0.0" %"', width: 80 },
  MARK,
];
const PAYER_ID = 1;
const COST = 5;
const CASH = 6;
const VALUED = 7;
const PER_MEAL = 8;
const SHARE = 9;
const CHECK = 10;

interface Names {
  readonly payer: (id: string | null) => string;
  readonly partnership: (id: string) => string;
}

const centsOf = ({ cashCents, valuedCents }: Pick<PaidPart, 'cashCents' | 'valuedCents'>) =>
  cashCents + valuedCents;

interface Money {
  readonly cashCents: number;
  readonly valuedCents: number;
  readonly meals: number | null;
  readonly wholeCents: number;
}

function moneyCells(money: Money, notComputable: string): ReportCell[] {
  const { cashCents, valuedCents, meals, wholeCents } = money;
  const cents = centsOf(money);
  return [
    cents / 100,
    cashCents / 100,
    valuedCents / 100,
    meals === null || meals === 0 ? notComputable : Math.round((cents * 100) / meals) / 10_000,
    wholeCents === 0 ? '' : Math.round((cents * 100_000) / wholeCents) / 1000,
  ];
}

/** What each payer bears of everything, who bears most first; what has no payer comes last. */
function byPayer(paid: readonly PaidPart[]) {
  const sums = new Map<string | null, { cashCents: number; valuedCents: number }>();
  for (const { payerId, cashCents, valuedCents } of paid) {
    const sum = sums.get(payerId) ?? { cashCents: 0, valuedCents: 0 };
    sum.cashCents += cashCents;
    sum.valuedCents += valuedCents;
    sums.set(payerId, sum);
  }
  return [...sums]
    .map(([payerId, sum]) => ({ payerId, ...sum }))
    .sort(
      (a, b) =>
        Number(a.payerId === null) - Number(b.payerId === null) ||
        centsOf(b) - centsOf(a) ||
        ((a.payerId ?? '') < (b.payerId ?? '') ? -1 : 1),
    );
}

interface Table {
  readonly headRow: number;
  readonly lastRow: number;
}

interface Plan {
  readonly messages: Messages;
  readonly facts: CostReportFacts;
  readonly names: Names;
}

function headCells({ messages }: Plan): string[] {
  const { head } = messages.costReports.payers;
  return [
    head.payerId,
    head.payer,
    head.partnershipId,
    head.partnership,
    ...[head.cost, head.cash, head.valued, head.perMeal, head.share],
    messages.costReports.check,
  ];
}

function addFoot(sketch: ReportSketch, plan: Plan, { headRow, lastRow }: Table): void {
  const { facts, messages } = plan;
  const { together } = facts;
  const money = moneyCells(
    {
      cashCents: together.cashCents,
      valuedCents: together.valuedCents,
      meals: together.distributed,
      wholeCents: together.totalCents,
    },
    messages.costReports.notComputable,
  );
  sketch.foot({
    labels: messages.costReports.foot,
    totals: [messages.costReports.foot.total, '', '', '', ...money.slice(0, 3)],
    recounts: () =>
      COLUMNS.slice(0, VALUED).map((_, index) =>
        index + 1 < COST || lastRow === headRow
          ? null
          : `SUM(${columnRange(index + 1, headRow + 1, lastRow)})`,
      ),
  });
}

/** Cash and valued add up; per meal and share follow from the amount of the same row. */
function rowConditions(row: number, wholeCents: number): string[] {
  const cost = cellAt(COST, row);
  const share = cellAt(SHARE, row);
  return [
    isSame(`${cellAt(CASH, row)}+${cellAt(VALUED, row)}`, cost),
    ...(wholeCents === 0 ? [] : [`ABS(${share}-${cost}*10000/${wholeCents})<1/100`]),
  ];
}

/** « Qui paie quoi »: what each payer bears, of everything and of each partnership. */
export function payersReport(
  messages: Messages,
  facts: CostReportFacts,
  names: Names,
): ReportSheet {
  const plan: Plan = { messages, facts, names };
  const words = messages.costReports.payers;
  const { notComputable } = messages.costReports;
  const { paid, together } = facts;
  const sketch = new ReportSketch();
  const verdictRow = reportHead(sketch, messages, { facts, title: words.title, unit: words.unit });
  const payers = byPayer(paid);
  const costs = new Map(facts.partnerships.map((cost) => [cost.partnershipId, cost]));

  const first: Table = { headRow: sketch.nextRow, lastRow: sketch.nextRow + payers.length };
  // Below it: three lines of foot, a blank one, a title, then the head of the second table.
  const secondHead = first.lastRow + 6;
  const second: Table = { headRow: secondHead, lastRow: secondHead + paid.length };
  const idsBelow = columnRange(PAYER_ID, second.headRow + 1, second.lastRow);
  sketch.add('head', headCells(plan));
  for (const { payerId, ...sum } of payers) {
    const row = sketch.nextRow;
    const money = { ...sum, meals: together.distributed, wholeCents: together.totalCents };
    const recount = [COST, CASH, VALUED].map((column) =>
      isSame(
        cellAt(column, row),
        `SUMIF(${idsBelow};${cellAt(PAYER_ID, row)};${columnRange(column, second.headRow + 1, second.lastRow)})`,
      ),
    );
    const perMeal = `IF(ISNUMBER(${cellAt(PER_MEAL, row)});ABS(${cellAt(PER_MEAL, row)}*${together.distributed ?? 0}-${cellAt(COST, row)})<=${together.distributed ?? 0}/10000+1/100;TRUE)`;
    sketch.add('row', [
      payerId ?? NO_PAYER,
      names.payer(payerId),
      '',
      '',
      ...moneyCells(money, notComputable),
      checkMark([...rowConditions(row, together.totalCents), ...recount, perMeal]),
    ]);
  }
  sketch.watch(columnRange(CHECK, first.headRow + 1, first.lastRow), payers.length);
  addFoot(sketch, plan, first);
  sketch.add('blank');
  sketch.add('note', [words.byPartnership]);
  sketch.add('head', headCells(plan));
  for (const part of paid) {
    const cost = costs.get(part.partnershipId);
    const meals = cost?.distributed ?? null;
    const wholeCents = cost?.totalCents ?? 0;
    const row = sketch.nextRow;
    const perMeal = `IF(ISNUMBER(${cellAt(PER_MEAL, row)});ABS(${cellAt(PER_MEAL, row)}*${meals ?? 0}-${cellAt(COST, row)})<=${meals ?? 0}/10000+1/100;TRUE)`;
    sketch.add('row', [
      part.payerId ?? NO_PAYER,
      names.payer(part.payerId),
      part.partnershipId,
      names.partnership(part.partnershipId),
      ...moneyCells({ ...part, meals, wholeCents }, notComputable),
      checkMark([...rowConditions(row, wholeCents), perMeal]),
    ]);
  }
  sketch.watch(columnRange(CHECK, second.headRow + 1, second.lastRow), paid.length);
  addFoot(sketch, plan, second);
  sketch.judge(verdictRow, messages.costReports.verdict);
  const chartRange = (column: number) => ({
    row: first.headRow,
    column,
    rowCount: payers.length + 1,
    columnCount: 1,
  });
  return reportSheet({
    title: words.tab,
    columns: COLUMNS,
    lines: sketch.lines,
    frozenRows: first.headRow,
    charts:
      payers.length === 0
        ? []
        : [
            {
              title: words.chart,
              kind: 'bars',
              ranges: [chartRange(2), chartRange(CASH), chartRange(VALUED)],
              axisTitle: words.chartAxis,
              colors: ['#1b6b50', '#f2c14e'],
              row: sketch.nextRow + 1,
              width: 760,
              height: 320,
            },
          ],
  });
}

/** Stands where an id would: formulas match on it. */
const NO_PAYER = '–';
