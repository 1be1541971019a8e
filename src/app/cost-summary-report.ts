import type { CostLevel, CostStage, MealCost } from '../domain/costs/cost-types';
import { LEVEL_STAGES } from '../domain/costs/trace-levels';
import type { Messages } from '../i18n/fr';
import { COST_STAGES } from '../model/lists';
import type { ReportCell, ReportColumn, ReportSheet } from '../ports/report-writer';
import type { CostReportFacts } from './cost-report-facts';
import { drawnColumns } from './drawn-columns';
import { fieldLabel } from './record-registry';
import {
  EUROS,
  MARK,
  NAME,
  PER_MEAL,
  reportEnd,
  reportHead,
  reportSheet,
  STAGE_COLORS,
  WHOLE,
} from './report-looks';
import { cellAt, checkMark, columnRange, isSame, ReportSketch } from './report-sketch';

const LEVELS = ['A', 'B', 'C', 'FULL'] as const satisfies readonly CostLevel[];

/** Columns, from 1. */
const DELIVERED = 2;
const DISTRIBUTED = 3;
const FIRST_STAGE = 4;
const FIRST_LEVEL = FIRST_STAGE + COST_STAGES.length;
const FULL = FIRST_LEVEL + LEVELS.length - 1;
const TOTAL = FULL + 1;
const CASH = TOTAL + 1;
const VALUED = TOTAL + 2;
const MARGINAL = TOTAL + 3;
const CHECK = TOTAL + 4;

/** Where the longest word of the head asks for more, or leaves some. */
const STAGE_WIDTHS: Readonly<Partial<Record<CostStage, number>>> = { A: 68, C: 54 };

const COLUMNS: readonly ReportColumn[] = [
  { ...NAME, width: 232 },
  { ...WHOLE, width: 50 },
  { ...WHOLE, width: 62 },
  ...COST_STAGES.map((stage) => ({ ...PER_MEAL, width: STAGE_WIDTHS[stage] ?? 64 })),
  ...LEVELS.map((level) => ({ ...PER_MEAL, width: level === 'A' ? 64 : 54 })),
  ...[TOTAL, CASH, VALUED, MARGINAL].map(() => ({ ...EUROS, width: 68 })),
  { ...MARK, width: 60 },
];

/** What a line shows, whether of a partnership, of a week or of all together. */
export interface CostLine {
  readonly name: string;
  readonly delivered: number | null;
  readonly distributed: number | null;
  /** Null for a stage nobody entered a cost for. */
  readonly stageCents: (stage: CostStage) => number | null;
  readonly totalCents: number;
  readonly cashCents: number;
  readonly valuedCents: number;
  readonly marginalCents: number;
}

export function lineOf(name: string, cost: MealCost): CostLine {
  const { delivered, distributed, totalCents, cashCents, valuedCents, marginalCents } = cost;
  return {
    name,
    ...{ delivered, distributed, totalCents, cashCents, valuedCents, marginalCents },
    stageCents: (stage) => (cost.stages[stage].inputs.length === 0 ? null : cost.stageCents[stage]),
  };
}

/** Euros per meal with four decimals, as « Coût par repas » keeps them. */
function perMeal(cents: number | null, meals: number | null): number | null {
  return cents === null || meals === null || meals === 0
    ? null
    : Math.round((cents * 100) / meals) / 10_000;
}

export function lineCells(line: CostLine, notComputable: string): ReportCell[] {
  const { distributed } = line;
  const sum = (stages: readonly CostStage[]) => {
    const entered = stages.map(line.stageCents).filter((cents) => cents !== null);
    return entered.length === 0 ? null : entered.reduce((total, cents) => total + cents, 0);
  };
  const hasCost = sum(LEVEL_STAGES.FULL) !== null;
  const isUnknown = distributed === null || distributed === 0;
  const levels: ReportCell[] = LEVELS.map(
    (level) => perMeal(sum(LEVEL_STAGES[level]), distributed) ?? '',
  );
  if (hasCost && isUnknown) levels[levels.length - 1] = notComputable;
  return [
    line.name,
    line.delivered ?? '',
    distributed ?? '',
    ...COST_STAGES.map((stage) => perMeal(line.stageCents(stage), distributed) ?? ''),
    ...levels,
    ...[line.totalCents, line.cashCents, line.valuedCents, line.marginalCents].map(
      // Nobody entered a cost: unknown, not free.
      (cents) => (hasCost ? cents / 100 : ''),
    ),
  ];
}

const stageColumns = (stages: readonly CostStage[]) =>
  stages.map((stage) => FIRST_STAGE + COST_STAGES.indexOf(stage));

/** Sum of the stages of each level, in the cells of the same row. */
function levelSums(row: number): string[] {
  return LEVELS.map(
    (level) =>
      `SUM(${stageColumns(LEVEL_STAGES[level])
        .map((each) => cellAt(each, row))
        .join(';')})`,
  );
}

/** The row holds together: levels add up their stages, cash and valued add up to the total, full cost × meals gives it. */
function rowCheck(row: number) {
  const [full, meals, total] = [FULL, DISTRIBUTED, TOTAL].map((column) => cellAt(column, row));
  const levels = levelSums(row).map((sum, index) =>
    isSame(`N(${cellAt(FIRST_LEVEL + index, row)})`, sum),
  );
  return checkMark([
    isSame(`${cellAt(CASH, row)}+${cellAt(VALUED, row)}`, String(total)),
    ...levels,
    // A cost per meal has four decimals: times the meals, it is the total to that precision.
    `IF(ISNUMBER(${full});ABS(${full}*${meals}-${total})<=${meals}/10000+1/100;TRUE)`,
  ]);
}

export interface SummaryTable {
  readonly headRow: number;
  readonly lastRow: number;
}

function headCells(messages: Messages, first: string): string[] {
  const { head } = messages.costReports.summary;
  return [
    first,
    head.delivered,
    head.distributed,
    ...COST_STAGES.map((stage) => head.stages[stage]),
    ...LEVELS.map((level) => head.levels[level]),
    ...[head.total, head.cash, head.valued, head.marginal, messages.costReports.check],
  ];
}

/** A table of lines with its foot and its marks. */
function addTable(
  sketch: ReportSketch,
  messages: Messages,
  given: {
    readonly first: string;
    readonly lines: readonly CostLine[];
    readonly together: CostLine;
  },
): SummaryTable {
  const { notComputable, foot } = messages.costReports;
  const headRow = sketch.add('head', headCells(messages, given.first));
  for (const line of given.lines) {
    sketch.add('row', [...lineCells(line, notComputable), rowCheck(sketch.nextRow)]);
  }
  const lastRow = sketch.nextRow - 1;
  sketch.watch(columnRange(CHECK, headRow + 1, lastRow), given.lines.length);
  const summed = new Set([DELIVERED, DISTRIBUTED, TOTAL, CASH, VALUED, MARGINAL]);
  const { totalRow } = sketch.foot({
    labels: foot,
    // The line of the total holds together as any other.
    totals: [...lineCells(given.together, notComputable), rowCheck(sketch.nextRow)],
    recounts: ({ totalRow: row }) => {
      const levels = levelSums(row);
      return COLUMNS.map((_, index) => {
        const column = index + 1;
        if (summed.has(column)) return `SUM(${columnRange(column, headRow + 1, lastRow)})`;
        if (column === FULL) {
          const meals = `SUM(${columnRange(DISTRIBUTED, headRow + 1, lastRow)})`;
          const total = `SUM(${columnRange(TOTAL, headRow + 1, lastRow)})`;
          return `IF(${meals}=0;${cellAt(FULL, row)};${total}/${meals})`;
        }
        return levels[column - FIRST_LEVEL] ?? null;
      });
    },
  });
  sketch.watch(cellAt(CHECK, totalRow), 1);
  return { headRow, lastRow };
}

/** Each level in the colour of the stage that it ends with. */
const LEVEL_COLORS = {
  ...{ A: STAGE_COLORS.A, B: STAGE_COLORS.B, C: STAGE_COLORS.C, FULL: '#1f2937' },
};
const LEVEL_KEYS = { A: 'levelA', B: 'levelB', C: 'levelC', FULL: 'levelFull' } as const;

/** « Synthèse des coûts »: what a meal costs, by partnership and week by week, with its charts. */
export function costSummaryReport(
  messages: Messages,
  facts: CostReportFacts,
  weekLines: readonly CostLine[],
): ReportSheet {
  const words = messages.costReports.summary;
  const names = new Map(facts.book.partnerships.map((each) => [each.partnershipId, each.name]));
  const sketch = new ReportSketch();
  const verdictRow = reportHead(sketch, messages, { facts, title: words.title, unit: words.unit });
  const together = lineOf(words.together, facts.together);
  const partnerships = addTable(sketch, messages, {
    first: words.head.partnership,
    lines: facts.partnerships.map((cost) =>
      lineOf(names.get(cost.partnershipId ?? '') ?? cost.partnershipId ?? '', cost),
    ),
    together,
  });
  sketch.add('blank');
  sketch.add('note', [words.weeksTitle]);
  const weeks = addTable(sketch, messages, { first: words.week, lines: weekLines, together });
  sketch.judge(verdictRow, messages.costReports.verdict);
  reportEnd(sketch, messages);
  const chartRow = sketch.nextRow + 1;
  const common = { axisTitle: words.charts.axis, row: chartRow, height: 340 };
  return reportSheet({
    title: words.tab,
    columns: COLUMNS,
    lines: sketch.lines,
    frozenRows: partnerships.headRow,
    frozenColumns: 1,
    charts: [
      {
        ...common,
        title: words.charts.stages,
        kind: 'stackedColumns',
        ...drawnColumns(sketch, partnerships, {
          first: FIRST_STAGE,
          drawn: COST_STAGES.map((stage) => ({
            name: fieldLabel(messages, 'mealCost', `stage${stage}`).label,
            color: STAGE_COLORS[stage],
          })),
        }),
        width: 940,
      },
      {
        ...common,
        title: words.charts.weeks,
        kind: 'lines',
        ...drawnColumns(sketch, weeks, {
          first: FIRST_LEVEL,
          drawn: LEVELS.map((level) => ({
            name: fieldLabel(messages, 'mealCost', LEVEL_KEYS[level]).label,
            color: LEVEL_COLORS[level],
          })),
        }),
        row: chartRow + 18,
        width: 940,
      },
    ],
  });
}
