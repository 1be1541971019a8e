import { AppError } from '../kernel/app-error';
import { addWeeks } from '../kernel/iso-week';
import type { CellValue } from '../kernel/cell-value';
import { mealCostRecord } from '../model/meal-cost-row';
import { FIRST_DATA_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import type { CostAsked } from './cost-views';
import { mealCostView } from './meal-cost-view';
import { REPORT_WEEKS } from './meal-cost-report';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import type { MealCostView } from './meal-cost-views';
import { recordedWeeks } from './week-index';
import { weekLabel } from './week-label';

/** Column that names the partnership, from 1, in the tabs where an id does. */
const PARTNERSHIP_COLUMN = { payers: 3, detail: 7 } as const;
/** Widest row that is looked at. */
const MOST_COLUMNS = 14;

export interface CellCostView {
  readonly tab: string;
  readonly a1: string;
  readonly cost: MealCostView;
}

function notExplained(tab: string): AppError {
  const place = { severity: 'BLOCK', path: 'cell' } as const;
  return new AppError('INVALID_INPUT', {}, [
    { ...place, code: 'CELL_NOT_EXPLAINED', params: { tab } },
  ]);
}

interface Selected {
  readonly tab: string;
  readonly row: number;
}

function rowOf({ context }: OpenWorkbook, { tab, row }: Selected, columnCount: number) {
  const area = { tab, row, column: 1, rowCount: 1, columnCount };
  return context.store.block(area).read()[0] ?? [];
}

/** Weeks of the tabs of costs, first and last. */
function reportSpan({ state }: OpenWorkbook): { fromWeek: string; untilWeek: string } | null {
  const weeks = recordedWeeks(state.weeks).sort();
  const untilWeek = weeks[weeks.length - 1];
  if (untilWeek === undefined) return null;
  const oldest = addWeeks(untilWeek, 1 - REPORT_WEEKS);
  return { fromWeek: weeks.find((week) => week >= oldest) ?? untilWeek, untilWeek };
}

/** A row of « Coût par repas » says its week and its partnership in its id; its last line is of all together. */
function askedByMealCost(workbook: OpenWorkbook, at: Selected): CostAsked | null {
  const keys = workbook.state.header.tabs[mealCostRecord.name]?.keys ?? [];
  const column = layoutOf(keys).columnOf.get(mealCostRecord.idField);
  if (column === undefined) return null;
  const cells = rowOf(workbook, at, keys.length);
  const [week = '', partnershipId = ''] = String(cells[column] ?? '').split('/');
  if (partnershipId !== '') return { partnershipId, fromWeek: week, untilWeek: week };
  // The line of the sums, under the rows.
  const span =
    at.row > FIRST_DATA_ROW && cells.some((cell) => cell !== '') ? reportSpan(workbook) : null;
  return span && { ...span, partnershipId: null };
}

/** A line of a report: of a partnership, of a week, or of all together. */
function askedByReport(workbook: OpenWorkbook, at: Selected): CostAsked | null {
  const { context, reference, state } = workbook;
  const span = reportSpan(workbook);
  if (span === null) return null;
  const words = context.messages.costReports;
  const cells: readonly CellValue[] = rowOf(workbook, at, MOST_COLUMNS - 1);
  const byId = (column: number) =>
    reference.partnership.find(({ partnershipId }) => partnershipId === cells[column - 1]);
  const found =
    at.tab === words.payers.tab
      ? byId(PARTNERSHIP_COLUMN.payers)
      : at.tab === words.detail.tab
        ? byId(PARTNERSHIP_COLUMN.detail)
        : reference.partnership.find(({ name }) => name === cells[0]);
  if (found) return { ...span, partnershipId: found.partnershipId };
  const week = recordedWeeks(state.weeks).find(
    (each) => weekLabel(context.messages, each) === cells[0],
  );
  if (week !== undefined) return { partnershipId: null, fromWeek: week, untilWeek: week };
  const isFigure = cells.slice(1).some((cell) => cell !== '');
  return isFigure ? { ...span, partnershipId: null } : null;
}

/** « Pourquoi ce chiffre ? » from the selected cell of a tab of costs: the cost its row shows, down to the rows it came from. */
export function getCellCost(context: AppContext): CellCostView {
  const selected = context.designer.selected();
  const words = context.messages.costReports;
  const workbook = openForReading(context, thisWeek(context));
  const row = Number(/\d+/.exec(selected?.a1 ?? '')?.[0] ?? 0);
  const tab = selected?.tab ?? '';
  const mealCostTab = workbook.names.tabOf(mealCostRecord.name);
  const reports: readonly string[] = [words.summary.tab, words.payers.tab, words.detail.tab];
  const asked =
    selected === null || row === 0
      ? null
      : tab === mealCostTab
        ? askedByMealCost(workbook, { tab, row })
        : reports.includes(tab)
          ? askedByReport(workbook, { tab, row })
          : null;
  if (asked === null || selected === null) throw notExplained(tab);
  const { fromWeek, untilWeek, partnershipId } = asked;
  const weeks = recordedWeeks(workbook.state.weeks)
    .filter((week) => week >= fromWeek && week <= untilWeek)
    .sort();
  return { tab, a1: selected.a1, cost: mealCostView(workbook, { partnershipId, weeks }) };
}
