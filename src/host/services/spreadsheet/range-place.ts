import { type A1Reference, areaName, openName } from '../../books/a1-notation';
import { type Area, lastColumn, lastRow } from '../../books/area';
import type { BookSheet } from '../../books/book-sheet';
import { checkMayEdit } from '../../books/protection-check';
import { Refusal } from '../../books/refusal';
import { ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Refuses a place off the sheet, as `getRange` does. */
export function checkedArea(sheet: BookSheet, area: Area): Area {
  if (area.row < 1) throw new Refusal('The starting row of the range is too small.');
  if (area.column < 1) throw new Refusal('The starting column of the range is too small.');
  if (area.rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  if (lastRow(area) > sheet.rowCount || lastColumn(area) > sheet.columnCount)
    throw new Refusal(OUTSIDE);
  return area;
}

/** Where a range is. The classes below add what can be done there. */
export abstract class RangePlace extends ServiceObject implements RangeLike {
  readonly gasType = 'Spreadsheet.Range';

  readonly bookSheet: BookSheet;
  readonly area: Area;
  private readonly reference: A1Reference | undefined;

  constructor(
    protected readonly context: SheetsContext,
    place: {
      readonly sheet: BookSheet;
      readonly area: Area;
      readonly reference?: A1Reference | undefined;
    },
  ) {
    super();
    this.bookSheet = place.sheet;
    this.area = place.area;
    this.reference = place.reference;
  }

  /** Called before every write: the place must still exist and be open to this user. */
  protected toWrite(): void {
    if (!this.context.book.sheets.includes(this.bookSheet)) {
      throw new Refusal(`Sheet ${this.bookSheet.id} not found`);
    }
    checkedArea(this.bookSheet, this.area);
    checkMayEdit(
      this.context.book,
      { sheetId: this.bookSheet.id, area: this.area },
      this.context.execution.userEmail,
    );
  }

  protected get target(): { readonly book: SheetsContext['book']; readonly sheet: BookSheet } {
    return { book: this.context.book, sheet: this.bookSheet };
  }

  protected other(area: Area): RangeLike {
    return this.context.range(this.bookSheet, checkedArea(this.bookSheet, area));
  }

  getSheet(): ServiceObject {
    return this.context.sheet(this.bookSheet);
  }

  getGridId(): number {
    return this.bookSheet.id;
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return lastRow(this.area);
  }

  getLastColumn(): number {
    return lastColumn(this.area);
  }

  getA1Notation(): string {
    return (this.reference && openName(this.reference)) ?? areaName(this.area);
  }

  /** Relative to the range, and free to leave it, as in Sheets. */
  getCell(row: number, column: number): RangeLike {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Refusal('Cell reference out of range');
    }
    return this.other({
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(
    ...args: readonly [rows: number, columns: number, numRows?: number, numColumns?: number]
  ): RangeLike {
    const [rows, columns, numRows = this.area.rows, numColumns = this.area.columns] = args;
    return this.other({
      row: this.area.row + rows,
      column: this.area.column + columns,
      rows: numRows,
      columns: numColumns,
    });
  }

  isStartRowBounded(): boolean {
    return !this.reference || this.reference.startRow !== undefined;
  }

  isStartColumnBounded(): boolean {
    return !this.reference || this.reference.startColumn !== undefined;
  }

  isEndRowBounded(): boolean {
    return !this.reference || this.reference.endRow !== undefined;
  }

  isEndColumnBounded(): boolean {
    return !this.reference || this.reference.endColumn !== undefined;
  }

  activate(): this {
    this.context.active.choose(this.bookSheet, this.area);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }
}
