import type { CellValue } from '../kernel/cell-value';
import { addWeeks, mondayOf } from '../kernel/iso-week';
import { addDays } from '../kernel/local-date';
import { allocateCosts } from '../domain/costs/allocate-costs';
import type { CostStage } from '../domain/costs/cost-types';
import { LEVEL_STAGES } from '../domain/costs/trace-levels';
import { type WeeklyCost, weeklyCosts } from '../domain/costs/weekly-costs';
import { COST_STAGES } from '../model/lists';
import { mealCostRecord, type MealCostRow } from '../model/meal-cost-row';
import { encodeRow } from '../tables/row-codec';
import type { StateHeader, SystemState, WeekCell } from '../tables/system-state';
import { FIRST_DATA_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { costBookOf } from './cost-book';
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
    totalCents: cost?.totalCents ?? 0,
    cashCents: cost?.cashCents ?? 0,
    valuedCents: cost?.valuedCents ?? 0,
    marginalCents: cost?.marginalCents ?? 0,
    isIllustrative: cell.isIllustrative || (cost?.isIllustrative ?? false) ? true : null,
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
  words: { layout: ReturnType<typeof layoutOf>; notComputable: string },
): CellValue[] {
  const isUnknown = row.distributedMeals === null || row.distributedMeals === 0;
  const hasCost =
    COST_STAGES.some((stage) => row[`stage${stage}`] !== null) || row.totalCents !== 0;
  const column = words.layout.columnOf.get('levelFull');
  if (isUnknown && hasCost && column !== undefined) cells[column] = words.notComputable;
  return cells;
}

/** Rows added at once when the report outgrows its tab: adding them asks the service three times more. */
const SPARE_ROWS = 500;

/**
 * Writes « Coût par repas » in one block and answers the header with the rows it now has. The weeks of a state that was
 * read in part are the recent ones, which are those shown.
 */
export function writeMealCostReport(
  context: AppContext,
  { state, reference }: { state: SystemState; reference: Reference },
): StateHeader {
  const { header } = state;
  const names = tabNames(context.messages);
  const known = header.tabs['mealCost'];
  if (!known || known.keys.length === 0) return { ...header, reportRows: 0 };
  const layout = layoutOf(known.keys);
  const { notComputable } = context.messages.tabNotes;
  const rows = mealCostRows(state, reference).map((row) =>
    withWords(row, encodeRow(mealCostRecord, row, { layout, words: names.words }), {
      layout,
      notComputable,
    }),
  );
  const rowCount = Math.max(rows.length, header.reportRows);
  if (rowCount === 0) return header;
  const blank = (): CellValue[] => known.keys.map(() => '');
  const cells = Array.from({ length: rowCount }, (_, index) => rows[index] ?? blank());
  const tab = names.tabOf('mealCost');
  const needed = FIRST_DATA_ROW + rowCount;
  const gridRows =
    needed > known.gridRows ? context.store.ensureRows(tab, needed + SPARE_ROWS) : known.gridRows;
  const columnCount = known.keys.length;
  context.store.block({ tab, row: FIRST_DATA_ROW, column: 1, rowCount, columnCount }).write(cells);
  const tabs = { ...header.tabs, mealCost: { ...known, gridRows } };
  return { ...header, tabs, reportRows: rows.length };
}
