import type { CellValue } from '../kernel/cell-value';
import type { TableStore } from '../ports/table-store';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf, type TabLayout } from './tab-layout';

/** Rows read in one call: a tab of ten years is neither one answer too large nor a thousand calls. */
const ROWS_PER_CALL = 10_000;

export interface TabCells {
  readonly layout: TabLayout;
  /** Rows of data with their numbers, read as one goes through them. */
  readonly rows: Iterable<{ readonly rowNumber: number; readonly cells: readonly CellValue[] }>;
}

/** All the cells of a tab, block by block; null when the tab is not there. */
export function tabCells(store: TableStore, tab: string): TabCells | null {
  const size = store.size(tab);
  if (size === null) return null;
  const { lastRow, columnCount } = size;
  const read = (row: number, rowCount: number) =>
    store.block({ tab, row, column: 1, rowCount, columnCount }).read();
  function* rows() {
    for (let first = FIRST_DATA_ROW; first <= lastRow; first += ROWS_PER_CALL) {
      const block = read(first, Math.min(ROWS_PER_CALL, lastRow - first + 1));
      for (const [index, cells] of block.entries()) yield { rowNumber: first + index, cells };
    }
  }
  const keys = lastRow < KEY_ROW ? [] : (read(KEY_ROW, 1)[0] ?? []);
  return { layout: layoutOf(keys), rows: rows() };
}
