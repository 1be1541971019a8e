import { parseA1, referenceArea } from '../../books/a1-notation';
import type { Area } from '../../books/area';
import type { BookSheet } from '../../books/book-sheet';
import { clearContents } from '../../books/cell-input';
import { checkMayEdit } from '../../books/protection-check';
import { Refusal } from '../../books/refusal';
import { insertLines } from '../../books/structure';
import { ServiceObject } from '../../contract';
import { checkedArea } from './range-place';
import type { Range } from './range';
import type { RangeLike, SheetLike, SheetsContext } from './sheets-context';

const NOT_FOUND = 'Range not found';

/** Where cells are found on a sheet, and what is done to all of them. */
export abstract class SheetCells extends ServiceObject implements SheetLike {
  readonly gasType = 'Spreadsheet.Sheet';

  constructor(
    protected readonly context: SheetsContext,
    readonly bookSheet: BookSheet,
  ) {
    super();
  }

  protected get whole(): Area {
    return {
      row: 1,
      column: 1,
      rows: this.bookSheet.rowCount,
      columns: this.bookSheet.columnCount,
    };
  }

  protected checkMayEdit(area: Area = this.whole): void {
    if (!this.context.book.sheets.includes(this.bookSheet))
      throw new Refusal(`Sheet ${this.bookSheet.id} not found`);
    checkMayEdit(
      this.context.book,
      { sheetId: this.bookSheet.id, area },
      this.context.execution.userEmail,
    );
  }

  getRange(
    ...args: readonly [place: number | string, column?: number, rows?: number, columns?: number]
  ): RangeLike {
    const [place, column = 1, rows = 1, columns = 1] = args;
    if (typeof place === 'string') return this.rangeByText(place);
    return this.context.range(
      this.bookSheet,
      checkedArea(this.bookSheet, { row: place, column, rows, columns }),
    );
  }

  private rangeByText(text: string): RangeLike {
    const reference = parseA1(text);
    if (!reference) return this.rangeByName(text);
    const named = reference.sheetName;
    const sheet = named === undefined ? this.bookSheet : this.context.book.sheetByName(named);
    if (!sheet) throw new Refusal(NOT_FOUND);
    return this.context.range(
      sheet,
      checkedArea(sheet, referenceArea(reference, sheet)),
      reference,
    );
  }

  private rangeByName(name: string): RangeLike {
    const named = this.context.book.namedArea(name);
    const sheet = named && this.context.book.sheetById(named.sheet.id);
    if (!named || !sheet) throw new Refusal(NOT_FOUND);
    return this.context.range(sheet, named.area);
  }

  getRangeList(texts: readonly string[]): ServiceObject {
    return this.context.rangeList(texts.map((text) => this.rangeByText(text)));
  }

  /** From A1 to the last filled cell; one cell on an empty sheet. */
  getDataRange(): RangeLike {
    const { row, column } = this.bookSheet.used();
    return this.getRange(1, 1, Math.max(1, row), Math.max(1, column));
  }

  getLastRow(): number {
    return this.bookSheet.used().row;
  }

  getLastColumn(): number {
    return this.bookSheet.used().column;
  }

  getMaxRows(): number {
    return this.bookSheet.rowCount;
  }

  getMaxColumns(): number {
    return this.bookSheet.columnCount;
  }

  getSheetValues(
    ...[row, column, rows, columns]: readonly [
      row: number,
      column: number,
      rows: number,
      columns: number,
    ]
  ): unknown[][] {
    const last = this.bookSheet.used();
    const area = {
      row,
      column,
      rows: rows === -1 ? last.row - row + 1 : rows,
      columns: columns === -1 ? last.column - column + 1 : columns,
    };
    return this.values(area);
  }

  private values(area: Area): unknown[][] {
    // The context makes ranges of one class only.
    return (this.getRange(area.row, area.column, area.rows, area.columns) as Range).getValues();
  }

  /** After the last filled row; the grid grows when it is full or too narrow. */
  appendRow(contents: readonly unknown[]): this {
    this.checkMayEdit({ ...this.whole, row: this.bookSheet.used().row + 1, rows: 1 });
    const row = this.bookSheet.used().row + 1;
    const { book } = this.context;
    const missingRows = row - this.bookSheet.rowCount;
    if (missingRows > 0) {
      insertLines(book, this.bookSheet, {
        axis: 'rows',
        at: this.bookSheet.rowCount + 1,
        count: missingRows,
      });
    }
    const missing = contents.length - this.bookSheet.columnCount;
    if (missing > 0) {
      insertLines(book, this.bookSheet, {
        axis: 'columns',
        at: this.bookSheet.columnCount + 1,
        count: missing,
      });
    }
    if (contents.length === 0) return this;
    // As above: one class only.
    (this.getRange(row, 1, 1, contents.length) as Range).setValues([contents]);
    return this;
  }

  clear(options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = {}): this {
    const all = !options.contentsOnly && !options.formatOnly;
    if (all || options.contentsOnly) this.clearContents();
    if (all || options.formatOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    this.checkMayEdit();
    clearContents({ book: this.context.book, sheet: this.bookSheet }, this.whole);
    return this;
  }

  clearFormats(): this {
    this.checkMayEdit();
    this.bookSheet.clearStyles(this.filled);
    this.bookSheet.conditionalRules = [];
    return this;
  }

  clearNotes(): this {
    this.checkMayEdit();
    for (const line of this.bookSheet.grid.rows) if (line) delete line.notes;
    this.bookSheet.owner.looksChanged();
    return this;
  }

  /** Rows that hold anything at all, looks included. */
  private get filled(): Area {
    return { ...this.whole, rows: Math.max(1, this.bookSheet.grid.rows.length) };
  }

  sort(column: number, ascending = true): this {
    const { row, column: last } = this.bookSheet.used();
    const first = this.bookSheet.frozenRows + 1;
    if (row < first) return this;
    // As above: one class only.
    (this.getRange(first, 1, row - first + 1, Math.max(last, column)) as Range).sort({
      column,
      ascending,
    });
    return this;
  }
}
