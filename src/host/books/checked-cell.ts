import type { BookSheet } from './book-sheet';
import type { Workbook } from './workbook';

/** The cell a rule is asked about. */
export interface CheckedCell {
  readonly book: Workbook;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}
