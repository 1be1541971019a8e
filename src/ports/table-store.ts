import type { CellValue } from '../kernel/cell-value';
import type { ReportCell } from './report-writer';

/** A rectangle of cells of one tab, 1-based. */
export interface Area {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Thrown for an area that goes beyond the cells of its tab: somebody deleted rows or columns. */
export class OutsideGrid extends Error {}

/** A handle on an area: each `read` and each `write` is one call of the service, whatever the size. */
export interface CellBlock {
  read(): CellValue[][];
  /** Text stays text: it never becomes a formula, a date or a number. A formula is one because the product says so. */
  write(cells: readonly (readonly ReportCell[])[]): void;
}

export interface TabSize {
  /** Last row with content; 0 when the tab is blank. */
  readonly lastRow: number;
  readonly columnCount: number;
}

/** The workbook as the product needs it: blocks of cells, no records. */
export interface TableStore {
  block(area: Area): CellBlock;
  /** All cells from A1 to the last one with content; null when the tab does not exist. */
  readAll(tab: string): CellValue[][] | null;
  /** Null when the tab does not exist. */
  size(tab: string): TabSize | null;
  /** Adds rows at the end of the grid until it has at least so many; answers how many it has. */
  ensureRows(tab: string, rowCount: number): number;
  /** Adds columns at the right of the grid until it has at least so many. */
  ensureColumns(tab: string, columnCount: number): void;
  /** Makes everything written so far visible to others. */
  flush(): void;
}
