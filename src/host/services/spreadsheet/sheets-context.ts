import type { A1Reference } from '../../books/a1-notation';
import type { Area } from '../../books/area';
import type { Book } from '../../books/book';
import type { BookSheet } from '../../books/book-sheet';
import type { NamedRange, Protection } from '../../books/sheet-parts';
import type { Execution, ServiceObject } from '../../contract';
import type { ActivePlace } from './active-place';

/** A range as the other classes of the family see it. */
export interface RangeLike extends ServiceObject {
  readonly bookSheet: BookSheet;
  readonly area: Area;
}

export interface SheetLike extends ServiceObject {
  readonly bookSheet: BookSheet;
}

/** One execution's view of the workbook, and how its classes make each other without importing each other. */
export interface SheetsContext {
  readonly book: Book;
  readonly execution: Execution;
  readonly active: ActivePlace;
  readonly ui: () => ServiceObject;
  /** With the reference it was found by, when a script wrote one: its open ends are remembered. */
  readonly range: (sheet: BookSheet, area: Area, reference?: A1Reference) => RangeLike;
  readonly sheet: (sheet: BookSheet) => SheetLike;
  readonly spreadsheet: () => ServiceObject;
  readonly rangeList: (ranges: readonly RangeLike[]) => ServiceObject;
  readonly protection: (protection: Protection) => ServiceObject;
  readonly namedRange: (named: NamedRange) => ServiceObject;
  readonly toast: (message: string, title: string, seconds: number) => void;
}
