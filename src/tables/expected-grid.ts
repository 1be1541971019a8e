import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import type { TableStore } from '../ports/table-store';
import { KEY_ROW, layoutOf } from './tab-layout';

interface Expected {
  readonly tab: string;
  /** Rows with content at most. */
  readonly lastRow: number;
  readonly columnCount: number;
  /** Columns without which it is of no use. */
  readonly keys: readonly string[];
}

/** What Google says of an area that is not, or no longer, in the tab, in English or in French. */
const NO_SUCH_AREA = /not found|introuvable|outside the|en dehors/i;

/** Rows, columns or the tab were deleted: measuring it says which. */
const isElsewhere = (error: unknown) =>
  (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED') ||
  (error instanceof Error && NO_SUCH_AREA.test(error.message));

/**
 * A whole tab in two calls rather than five, when it is as large as expected; null when it is larger, or misses a column,
 * and must be measured first.
 */
export function expectedGrid(store: TableStore, expected: Expected): CellValue[][] | null {
  const { tab, lastRow, columnCount, keys } = expected;
  let grid: CellValue[][];
  try {
    grid = store.block({ tab, row: 1, column: 1, rowCount: lastRow + 1, columnCount }).read();
  } catch (error) {
    if (isElsewhere(error)) return null;
    throw error;
  }
  const isWhole = (grid.pop() ?? []).every(isBlankCell);
  const { columnOf } = layoutOf(grid[KEY_ROW - 1] ?? []);
  return isWhole && keys.every((key) => columnOf.has(key)) ? grid : null;
}
