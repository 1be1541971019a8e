import type { CellValue } from '../kernel/cell-value';
import type { Area, CellBlock, TableStore } from '../ports/table-store';

/**
 * The hidden tab where the product keeps what it can always rebuild from the other tabs, so that recording a week reads
 * one block however long the history (docs/decisions/0004):
 *
 * ```
 *        A            B            C      D      E
 *   1                 onEdit marks
 *   2    header JSON  journal      last change JSON, in chunks
 *   3    pending write JSON, in chunks
 *   4-7  reference snapshot JSON, in chunks
 *   8    2027-S52     week JSON, in chunks          <- `topWeek`
 *   9    2027-S51
 * ```
 * Weeks go down into the past, every week on its own row from the end of next year on: the recent ones are always in the
 * first `RECENT_ROWS` rows.
 */
export const SYSTEM_TAB = '_Passe-plat';
/** Columns that it has at first: a week too long for them makes it wider, for the weeks alone. */
export const SYSTEM_COLUMNS = 5;
export const EDIT_MARKS_CELL: Area = {
  tab: SYSTEM_TAB,
  row: 1,
  column: 2,
  rowCount: 1,
  columnCount: 1,
};
export const HEADER_ROW = 2;
export const PENDING_ROW = 3;
export const SNAPSHOT_ROW = 4;
export const FIRST_WEEK_ROW = 8;
/** Rows above the weeks. */
export const TOP_ROWS = FIRST_WEEK_ROW - 1;
/** Up to two years ahead of the current week (105), and two years behind: a year shown, a year of costs that touch it. */
export const RECENT_ROWS = FIRST_WEEK_ROW - 1 + 105 + 108;
/** Rows that the tab has from the day it is made, and never fewer. */
export const SURE_ROWS = RECENT_ROWS + 280;
/** Google refuses more than 50,000 characters in a cell. */
export const CHUNK = 45_000;
/** Longest text of the snapshot of the small tabs. */
export const SNAPSHOT_ROOM = (FIRST_WEEK_ROW - SNAPSHOT_ROW) * SYSTEM_COLUMNS * CHUNK;
/** Where a pending write that is too long for its row goes: below the oldest week a date can name (1900). */
export const SPILL_ROW = 8001;

export function joined(rows: readonly (readonly CellValue[])[]): string {
  return rows.flatMap((cells) => cells.map(String)).join('');
}

export function chunks(text: string, count: number): string[] {
  if (text.length > count * CHUNK) throw new RangeError(`system state too large: ${text.length}`);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

export function chunkRows(text: string, rowCount: number): CellValue[][] {
  const cells = chunks(text, rowCount * SYSTEM_COLUMNS);
  return Array.from({ length: rowCount }, (_, row) =>
    cells.slice(row * SYSTEM_COLUMNS, (row + 1) * SYSTEM_COLUMNS),
  );
}

export function stateBlock(
  store: TableStore,
  rowCount: number,
  columnCount = SYSTEM_COLUMNS,
): CellBlock {
  return store.block({ tab: SYSTEM_TAB, row: 1, column: 1, rowCount, columnCount });
}

/** The lines of the journal that wait. */
export function journalCell(store: TableStore): CellBlock {
  return store.block({ tab: SYSTEM_TAB, row: HEADER_ROW, column: 2, rowCount: 1, columnCount: 1 });
}
