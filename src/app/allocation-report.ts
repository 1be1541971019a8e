import { allocateCosts } from '../domain/costs/allocate-costs';
import { bookIndexOf } from '../domain/costs/book-index';
import { periodOf } from '../domain/costs/item-charges';
import { weighCharge } from '../domain/costs/weigh-charge';
import { dayText } from '../domain/traceability/french-formats';
import type { Messages } from '../i18n/fr';
import type { CostItem } from '../model/cost-item';
import type { ReportCell, ReportColumn, ReportSheet } from '../ports/report-writer';
import type { CostReportFacts } from './cost-report-facts';
import { fieldLabel } from './record-registry';
import { EUROS, MARK, NAME, reportEnd, reportHead, reportSheet } from './report-looks';
import { cellAt, checkMark, columnRange, formula, isSame, ReportSketch } from './report-sketch';

const COLUMNS: readonly ReportColumn[] = [
  { ...NAME, width: 92 },
  { ...NAME, width: 194 },
  { ...NAME, width: 116 },
  { ...NAME, width: 160 },
  { ...EUROS, width: 78 },
  { ...NAME, width: 116 },
  { ...NAME, width: 62 },
  { ...NAME, width: 184 },
  { numberFormat: '#,##0.###', align: 'right', width: 60 },
  { numberFormat: '#,##0.###', align: 'right', width: 60 },
  { numberFormat: '0.0" %"', align: 'right', width: 56 },
  { ...EUROS, width: 78 },
  { ...EUROS, width: 78 },
  MARK,
];
const ID = 1;
const AMOUNT = 5;
const WEIGHT = 9;
const WEIGHT_SUM = 10;
const PART = 12;
const IN_PERIOD = 13;
const CHECK = 14;

/** Units of weight that one unit shown stands for: kilometres, hours and surfaces are thousandths, percents hundredths. */
const PER_SHOWN: Readonly<Record<CostItem['allocationKey'], number>> = {
  MEALS: 1,
  DELIVERIES: 1,
  EQUAL: 1,
  KM: 1000,
  HOURS: 1000,
  SURFACE: 1000,
  PERCENT: 100,
};

/** One line: what a partnership bears of a charge, or what nobody bears (`partnershipId` null). */
export interface AllocationLine {
  readonly partnershipId: string | null;
  readonly weight: number | null;
  /** Of the whole charge. */
  readonly cents: number;
  /** Of which in the weeks of the report. */
  readonly periodCents: number;
}

export interface AllocatedCharge {
  readonly item: CostItem;
  readonly weightSum: number | null;
  readonly lines: readonly AllocationLine[];
}

type Sums = Map<string, Map<string | null, number>>;

function add(sums: Sums, costId: string, to: { id: string | null; cents: number }): void {
  const item = sums.get(costId) ?? new Map<string | null, number>();
  item.set(to.id, (item.get(to.id) ?? 0) + to.cents);
  sums.set(costId, item);
}

/** Charges that touch the period; a depreciation, which runs for years, by its annuities of the period only. */
export function allocatedCharges(facts: CostReportFacts): AllocatedCharge[] {
  const { book, allocation, from, until } = facts;
  const index = bookIndexOf(book);
  const touching = book.items
    .filter((item) => item.periodStart <= until && item.periodEnd >= from)
    .sort((a, b) => (a.costId < b.costId ? -1 : 1));
  const whole = touching.filter((item) => item.entryMode !== 'DEPRECIATION');
  const span = {
    from: whole.reduce((min, { periodStart }) => (periodStart < min ? periodStart : min), from),
    until: whole.reduce((max, { periodEnd }) => (periodEnd > max ? periodEnd : max), until),
  };
  const all = allocateCosts(book, span);
  const inPeriod: Sums = new Map();
  const wholeCharge: Sums = new Map();
  const isWhole = new Set(whole.map(({ costId }) => costId));
  for (const { costId, partnershipId, cents } of allocation.parts) {
    add(inPeriod, costId, { id: partnershipId, cents });
    if (!isWhole.has(costId)) add(wholeCharge, costId, { id: partnershipId, cents });
  }
  for (const { costId, partnershipId, cents } of all.parts) {
    if (isWhole.has(costId)) add(wholeCharge, costId, { id: partnershipId, cents });
  }
  for (const { costId, cents } of all.unallocated) {
    if (isWhole.has(costId)) add(wholeCharge, costId, { id: null, cents });
  }
  for (const { costId, cents } of allocation.unallocated) {
    if (!isWhole.has(costId)) add(wholeCharge, costId, { id: null, cents });
  }
  return touching.flatMap((item): AllocatedCharge[] => {
    const parts = wholeCharge.get(item.costId);
    if (!parts) return [];
    const weighed = isWhole.has(item.costId)
      ? weighCharge(item, periodOf(item, index), index)
      : { reason: null };
    const weights = new Map(
      'slots' in weighed ? weighed.slots.map(({ flow, weight }) => [flow.id, weight]) : [],
    );
    const outside = 'slots' in weighed ? weighed.outside : 0;
    const weightSum =
      weights.size === 0 ? null : [...weights.values()].reduce((sum, one) => sum + one, outside);
    const lines = [...parts]
      .sort(
        ([a], [b]) => Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1),
      )
      .map(([partnershipId, cents]) => ({
        partnershipId,
        weight: partnershipId === null ? outside || null : (weights.get(partnershipId) ?? null),
        cents,
        periodCents: inPeriod.get(item.costId)?.get(partnershipId) ?? 0,
      }));
    return [{ item, weightSum, lines }];
  });
}

interface Plan {
  readonly messages: Messages;
  readonly partnershipName: (id: string) => string;
  /** The head is part of the ranges: not every engine sums by a range of one cell. */
  readonly headRow: number;
  readonly lastRow: number;
}

/** Lines of a charge from a row on; its amount and the sum of its weights stand on the first one. */
function chargeLines(charge: AllocatedCharge, at: number, plan: Plan): ReportCell[][] {
  const { messages, partnershipName, headRow, lastRow } = plan;
  const { item, weightSum, lines } = charge;
  const words = messages.costReports.detail;
  const amount = lines.reduce((sum, { cents }) => sum + cents, 0) / 100;
  const per = PER_SHOWN[item.allocationKey];
  const [amountAt, weightSumAt] = [cellAt(AMOUNT, at), cellAt(WEIGHT_SUM, at)];
  const ids = columnRange(ID, headRow, lastRow);
  const parts = columnRange(PART, headRow, lastRow);
  return lines.map((line, place): ReportCell[] => {
    const row = at + place;
    const isFirst = place === 0;
    const weight = cellAt(WEIGHT, row);
    const hasWeight = line.weight !== null && weightSum !== null;
    const conditions = [
      // What is left over of a division goes to the largest remainders: a cent at most.
      ...(hasWeight
        ? [`ABS(${cellAt(PART, row)}-${amountAt}*${weight}/${weightSumAt})<=1/100+1/1000`]
        : []),
      ...(isFirst ? [isSame(amountAt, `SUMIF(${ids};${cellAt(ID, row)};${parts})`)] : []),
    ];
    return [
      item.costId,
      item.label,
      fieldLabel(messages, 'mealCost', `stage${item.stage}`).label,
      `${dayText(item.periodStart)} – ${dayText(item.periodEnd)}`,
      isFirst ? amount : '',
      words.units[item.allocationKey],
      line.partnershipId ?? '',
      line.partnershipId === null ? words.unallocated : partnershipName(line.partnershipId),
      line.weight === null ? '' : line.weight / per,
      isFirst && hasWeight ? weightSum / per : '',
      hasWeight ? formula(`IFERROR(100*${weight}/${weightSumAt};"")`) : '',
      line.cents / 100,
      line.periodCents / 100,
      conditions.length === 0 ? '' : checkMark(conditions),
    ];
  });
}

/** « Détail de l'affectation »: each charge, its key, its weights, and what each partnership bears of it. */
export function allocationReport(
  messages: Messages,
  facts: CostReportFacts,
  partnershipName: (id: string) => string,
): ReportSheet {
  const words = messages.costReports.detail;
  const { foot, check, verdict } = messages.costReports;
  const sketch = new ReportSketch();
  const verdictRow = reportHead(sketch, messages, { facts, title: words.title, unit: words.unit });
  const { head } = words;
  const headRow = sketch.add('head', [
    ...[head.costId, head.label, head.stage, head.period, head.amount, head.key],
    ...[head.partnershipId, head.partnership, head.weight, head.weightSum, head.share],
    ...[head.part, head.inPeriod, check],
  ]);
  const charges = allocatedCharges(facts);
  const lines = charges.flatMap((charge) => charge.lines);
  const lastRow = headRow + lines.length;
  const plan: Plan = { messages, partnershipName, headRow, lastRow };
  let marks = 0;
  for (const charge of charges) {
    for (const cells of chargeLines(charge, sketch.nextRow, plan)) {
      if (cells[CHECK - 1] !== '') marks += 1;
      sketch.add('row', cells);
    }
  }
  sketch.watch(columnRange(CHECK, headRow + 1, Math.max(lastRow, headRow + 1)), marks);
  const sumOf = (key: 'cents' | 'periodCents') =>
    lines.reduce((sum, line) => sum + line[key], 0) / 100;
  // Nothing computed twice the same way: the period is what « Synthèse des coûts » says.
  const totals = [sumOf('cents'), ...COLUMNS.slice(AMOUNT, PART - 1).map(() => ''), sumOf('cents')];
  const blank = COLUMNS.slice(0, AMOUNT - 1).map(() => '');
  sketch.foot({
    labels: foot,
    totals: [...blank, ...totals, facts.together.totalCents / 100],
    recounts: () =>
      COLUMNS.slice(0, IN_PERIOD).map((_, index) =>
        ![AMOUNT, PART, IN_PERIOD].includes(index + 1)
          ? null
          : lines.length === 0
            ? '0'
            : `SUM(${columnRange(index + 1, headRow + 1, lastRow)})`,
      ),
  });
  sketch.judge(verdictRow, verdict);
  reportEnd(sketch, messages);
  return reportSheet({
    title: words.tab,
    columns: COLUMNS,
    lines: sketch.lines,
    frozenRows: headRow,
    charts: [],
  });
}
