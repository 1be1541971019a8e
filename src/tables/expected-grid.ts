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

/**
 * A whole tab in two calls rather than five, when it is as large as expected; null when it is larger, or misses a column,
 * and must be measured first.
 */
export function expectedGrid(store: TableStore, expected: Expected): CellValue[][] | null {
  const { tab, lastRow, columnCount, keys } = expected;
  let grid: CellValue[][];
  try {
    grid = store.block({ tab, row: 1, column: 1, rowCount: lastRow + 1, columnCount }).read();
  } catch {
    // Rows or columns were deleted, or the tab: measuring it says which.
    return null;
  }
  const isWhole = (grid.pop() ?? []).every(isBlankCell);
  const { columnOf } = layoutOf(grid[KEY_ROW - 1] ?? []);
  return isWhole && keys.every((key) => columnOf.has(key)) ? grid : null;
}
