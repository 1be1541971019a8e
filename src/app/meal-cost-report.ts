import type { CellValue } from '../kernel/cell-value';
import { addWeeks, mondayOf } from '../kernel/iso-week';
import { addDays } from '../kernel/local-date';
import { allocateCosts } from '../domain/costs/allocate-costs';
import type { CostStage } from '../domain/costs/cost-types';
import { LEVEL_STAGES } from '../domain/costs/trace-levels';
import { type WeeklyCost, weeklyCosts } from '../domain/costs/weekly-costs';
import { COST_STAGES } from '../model/lists';
import { mealCostRecord, type MealCostRow } from '../model/meal-cost-row';
import type { ReportCell } from '../ports/report-writer';
import { encodeRow } from '../tables/row-codec';
import type { StateHeader, SystemState, WeekCell } from '../tables/system-state';
import { FIRST_DATA_ROW, layoutOf, type TabLayout } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { costBookOf } from './cost-book';
import { mealCostCheck } from './meal-cost-check';
import { mealCostFoot } from './meal-cost-foot';
import { tabNames } from './record-registry';
import type { Reference } from './reference';
import { recordedWeeks } from './week-index';

/** Weeks that « Coût par repas » shows: a year. Older ones are recomputed on demand, in the sidebar. */
export const REPORT_WEEKS = 53;

export function countOf(cell: WeekCell, place: 0 | 1 | 2): number | null {
  const told = Object.values(cell.days)
    .map((counts) => counts[place])
    .filter((count) => count !== null);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}

/** Ten-thousandths of a euro per meal, as the column keeps them; null when there is nothing to divide, or by. */
function perMeal(cents: number | null, meals: number | null): number | null {
  return cents === null || meals === null || meals === 0 ? null : Math.round((cents * 100) / meals);
}

function levelCents(cost: WeeklyCost | undefined, stages: readonly CostStage[]): number | null {
  const entered = stages
    .map((stage) => cost?.stageCents[stage] ?? null)
    .filter((cents) => cents !== null);
  return entered.length === 0 ? null : entered.reduce((sum, cents) => sum + cents, 0);
}

function reportRow(
  names: ReadonlyMap<string, string>,
  shown: { week: string; partnershipId: string; cell: WeekCell; cost: WeeklyCost | undefined },
): MealCostRow {
  const { week, partnershipId, cell, cost } = shown;
  const distributed = countOf(cell, 2);
  const stage = (code: CostStage) => perMeal(cost?.stageCents[code] ?? null, distributed);
  const level = (code: keyof typeof LEVEL_STAGES) =>
    perMeal(levelCents(cost, LEVEL_STAGES[code]), distributed);
  // Nobody entered a cost: unknown, not free.
  const hasCost = levelCents(cost, LEVEL_STAGES.FULL) !== null;
  const total = (key: 'totalCents' | 'cashCents' | 'valuedCents' | 'marginalCents') =>
    hasCost ? (cost?.[key] ?? null) : null;
  return {
    rowId: `${week}/${partnershipId}`,
    isoWeek: week,
    partnershipId,
    partnershipName: names.get(partnershipId) ?? partnershipId,
    deliveredMeals: countOf(cell, 0),
    acceptedMeals: countOf(cell, 1),
    distributedMeals: distributed,
    stageA: stage('A'),
    stageP: stage('P'),
    stageB: stage('B'),
    stageS: stage('S'),
    stageC: stage('C'),
    stageD: stage('D'),
    stageG: stage('G'),
    stageI: stage('I'),
    levelA: level('A'),
    levelB: level('B'),
    levelC: level('C'),
    levelFull: level('FULL'),
    totalCents: total('totalCents'),
    cashCents: total('cashCents'),
    valuedCents: total('valuedCents'),
    marginalCents: total('marginalCents'),
    isIllustrative: cell.isIllustrative || (cost?.isIllustrative ?? false) ? true : null,
    check: null, // the sheet computes it
  };
}

/** Rows of the report, newest week first, partnerships in the order of their ids. */
export function mealCostRows(
  state: Pick<SystemState, 'weeks'>,
  reference: Reference,
): MealCostRow[] {
  const told = recordedWeeks(state.weeks);
  const newest = told.reduce((max, week) => (week > max ? week : max), '');
  if (newest === '') return [];
  const oldest = addWeeks(newest, 1 - REPORT_WEEKS);
  const recorded = told
    .filter((week) => week >= oldest)
    .sort()
    .reverse();
  const book = costBookOf(state, reference);
  const from = mondayOf(oldest) ?? '';
  const until = addDays(mondayOf(newest) ?? '', 6);
  const costs = new Map(
    weeklyCosts(book, allocateCosts(book, { from, until })).map((cost) => [
      `${cost.isoWeek} ${cost.partnershipId}`,
      cost,
    ]),
  );
  const names = new Map(reference.partnership.map((each) => [each.partnershipId, each.name]));
  return recorded.flatMap((week) =>
    Object.entries(state.weeks.get(week) ?? {})
      .filter(([, { runs }]) => runs.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([partnershipId, cell]) =>
        reportRow(names, {
          week,
          partnershipId,
          cell,
          cost: costs.get(`${week} ${partnershipId}`),
        }),
      ),
  );
}

/** Per-meal cells that cannot be computed say so in words, never 0 (`domain.md` §11 R-ZERO). */
function withWords(
  row: MealCostRow,
  cells: CellValue[],
  words: { layout: TabLayout; notComputable: string },
): CellValue[] {
  const isUnknown = row.distributedMeals === null || row.distributedMeals === 0;
  const hasCost =
    COST_STAGES.some((stage) => row[`stage${stage}`] !== null) || (row.totalCents ?? 0) !== 0;
  const column = words.layout.columnOf.get('levelFull');
  if (isUnknown && hasCost && column !== undefined) cells[column] = words.notComputable;
  return cells;
}

/** Rows added at once when the report outgrows its tab: adding them asks the service three times more. */
const SPARE_ROWS = 500;

/** The rows and the foot under them. */
function shownRows(rows: readonly MealCostRow[]): number {
  return rows.length === 0 ? 0 : rows.length + 1;
}

/** What the report is computed from. */
interface Remembered {
  readonly state: SystemState;
  readonly reference: Reference;
}

/** Rows of the tab as they should be, the blank ones that clear older rows included. */
function reportCells(
  { messages }: AppContext,
  rows: readonly MealCostRow[],
  { layout, rowCount }: { readonly layout: TabLayout; readonly rowCount: number },
): ReportCell[][] {
  const { words } = tabNames(messages);
  const { notComputable } = messages.tabNotes;
  const markColumn = layout.columnOf.get('check');
  return Array.from({ length: rowCount }, (_, index): ReportCell[] => {
    const row = rows[index];
    if (row === undefined)
      return index === rows.length && index > 0
        ? mealCostFoot(layout, index, messages)
        : layout.keys.map(() => '');
    const cells: ReportCell[] = withWords(row, encodeRow(mealCostRecord, row, { layout, words }), {
      layout,
      notComputable,
    });
    const mark = mealCostCheck(layout, FIRST_DATA_ROW + index);
    if (markColumn !== undefined && mark !== null) cells[markColumn] = mark;
    return cells;
  });
}

/**
 * The rows to write: from the first that changed to the last. What stands in the tab is not read but computed again from
 * what was remembered; only the ids of those rows are looked at, and all is written when somebody sorted them.
 */
function changedSpan(
  { store }: AppContext,
  given: {
    readonly cells: readonly ReportCell[][];
    readonly before: readonly ReportCell[][];
    readonly tab: string;
    readonly idColumn: number;
  },
): { readonly first: number; readonly rows: readonly ReportCell[][] } {
  const { cells, before, tab, idColumn } = given;
  const whole = { first: 0, rows: cells };
  const isSame = (index: number) => JSON.stringify(cells[index]) === JSON.stringify(before[index]);
  const changed = cells.map((_, index) => index).filter((index) => !isSame(index));
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (first === undefined || last === undefined) return { first: 0, rows: [] };
  const rowCount = last - first + 1;
  // A week came or went: rows stand elsewhere.
  if (cells.some((row, index) => row[idColumn] !== before[index]?.[idColumn])) return whole;
  const area = { row: FIRST_DATA_ROW + first, column: idColumn + 1, rowCount, columnCount: 1 };
  const ids = store.block({ tab, ...area }).read();
  const isInPlace = ids.every(([id], index) => id === before[first + index]?.[idColumn]);
  return isInPlace ? { first, rows: cells.slice(first, last + 1) } : whole;
}

/**
 * Writes « Coût par repas » in one block and answers the header with the rows it now has: all of it, or only what changed
 * since `before`. The weeks of a state that was read in part are the recent ones, which are those shown.
 */
export function writeMealCostReport(
  context: AppContext,
  now: Remembered,
  before?: Remembered,
): StateHeader {
  const { header } = now.state;
  const known = header.tabs['mealCost'];
  if (!known || known.keys.length === 0) return { ...header, reportRows: 0 };
  const layout = layoutOf(known.keys);
  const rows = mealCostRows(now.state, now.reference);
  const rowCount = Math.max(shownRows(rows), header.reportRows);
  if (rowCount === 0) return header;
  const tab = tabNames(context.messages).tabOf('mealCost');
  const needed = FIRST_DATA_ROW + rowCount;
  const gridRows =
    needed > known.gridRows ? context.store.ensureRows(tab, needed + SPARE_ROWS) : known.gridRows;
  const cells = reportCells(context, rows, { layout, rowCount });
  const idColumn = layout.columnOf.get(mealCostRecord.idField);
  const written = before ? mealCostRows(before.state, before.reference) : [];
  const span =
    idColumn === undefined || written.length === 0 || shownRows(written) !== header.reportRows
      ? { first: 0, rows: cells }
      : changedSpan(context, {
          ...{ cells, tab, idColumn },
          before: reportCells(context, written, { layout, rowCount }),
        });
  if (span.rows.length > 0) {
    const area = { row: FIRST_DATA_ROW + span.first, column: 1, columnCount: known.keys.length };
    context.store.block({ tab, ...area, rowCount: span.rows.length }).write(span.rows);
  }
  const tabs = { ...header.tabs, mealCost: { ...known, gridRows } };
  return { ...header, tabs, reportRows: shownRows(rows) };
}
