import type { Axis } from '../../books/area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../books/book-sheet';
import { fitColumns, fitRows } from '../../books/fit-lines';
import { Refusal } from '../../books/refusal';
import { deleteLines, insertLines, moveLines } from '../../books/structure';
import { SheetCells } from './sheet-cells';
import type { RangeLike } from './sheets-context';

interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Rows and columns: inserted, deleted, moved, hidden, sized, frozen. */
export abstract class SheetLines extends SheetCells {
  private areaOf({ axis, at, count }: Lines): {
    row: number;
    column: number;
    rows: number;
    columns: number;
  } {
    return axis === 'rows'
      ? { ...this.whole, row: at, rows: count }
      : { ...this.whole, column: at, columns: count };
  }

  private sizeOf(axis: Axis): number {
    return axis === 'rows' ? this.bookSheet.rowCount : this.bookSheet.columnCount;
  }

  private checkLines({ axis, at, count }: Lines): void {
    if (count < 1 || at < 1 || at + count - 1 > this.sizeOf(axis))
      throw new Refusal(`Those ${axis} are out of bounds.`);
  }

  /** `at` may be one past the end. */
  private insert({ axis, at, count }: Lines): void {
    if (count < 1 || at < 1 || at > this.sizeOf(axis) + 1)
      throw new Refusal(`Those ${axis} are out of bounds.`);
    this.checkMayEdit(this.areaOf({ axis, at: Math.min(at, this.sizeOf(axis)), count: 1 }));
    insertLines(this.context.book, this.bookSheet, { axis, at, count });
  }

  private delete(lines: Lines): void {
    this.checkLines(lines);
    this.checkMayEdit(this.areaOf(lines));
    deleteLines(this.context.book, this.bookSheet, lines);
  }

  insertRows(row: number, count = 1): void {
    this.insert({ axis: 'rows', at: row, count });
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertRowsBefore(row: number, count: number): this {
    this.insert({ axis: 'rows', at: row, count });
    return this;
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }

  insertRowsAfter(row: number, count: number): this {
    if (row < 1) throw new Refusal('Those rows are out of bounds.');
    this.insert({ axis: 'rows', at: row + 1, count });
    return this;
  }

  insertColumns(column: number, count = 1): void {
    this.insert({ axis: 'columns', at: column, count });
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnsBefore(column: number, count: number): this {
    this.insert({ axis: 'columns', at: column, count });
    return this;
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnsAfter(column: number, count: number): this {
    if (column < 1) throw new Refusal('Those columns are out of bounds.');
    this.insert({ axis: 'columns', at: column + 1, count });
    return this;
  }

  deleteRow(row: number): this {
    this.delete({ axis: 'rows', at: row, count: 1 });
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.delete({ axis: 'rows', at: row, count });
  }

  deleteColumn(column: number): this {
    this.delete({ axis: 'columns', at: column, count: 1 });
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.delete({ axis: 'columns', at: column, count });
  }

  moveRows(spec: RangeLike, before: number): void {
    const { row, rows } = spec.area;
    this.move({ axis: 'rows', at: row, count: rows }, before);
  }

  moveColumns(spec: RangeLike, before: number): void {
    const { column, columns } = spec.area;
    this.move({ axis: 'columns', at: column, count: columns }, before);
  }

  private move(lines: Lines, before: number): void {
    this.checkLines(lines);
    if (before < 1 || before > this.sizeOf(lines.axis) + 1)
      throw new Refusal(`Those ${lines.axis} are out of bounds.`);
    this.checkMayEdit(this.areaOf(lines));
    moveLines(this.context.book, this.bookSheet, { ...lines, before });
  }

  private hide(lines: Lines, hidden: boolean): void {
    this.checkLines(lines);
    const set = lines.axis === 'rows' ? this.bookSheet.hiddenRows : this.bookSheet.hiddenColumns;
    for (let line = lines.at; line < lines.at + lines.count; line += 1) {
      if (hidden) set.add(line);
      else set.delete(line);
    }
    this.bookSheet.owner.looksChanged();
  }

  hideRows(row: number, count = 1): void {
    this.hide({ axis: 'rows', at: row, count }, true);
  }

  hideRow(range: RangeLike): void {
    this.hideRows(range.area.row, range.area.rows);
  }

  showRows(row: number, count = 1): void {
    this.hide({ axis: 'rows', at: row, count }, false);
  }

  unhideRow(range: RangeLike): void {
    this.showRows(range.area.row, range.area.rows);
  }

  hideColumns(column: number, count = 1): void {
    this.hide({ axis: 'columns', at: column, count }, true);
  }

  hideColumn(range: RangeLike): void {
    this.hideColumns(range.area.column, range.area.columns);
  }

  showColumns(column: number, count = 1): void {
    this.hide({ axis: 'columns', at: column, count }, false);
  }

  unhideColumn(range: RangeLike): void {
    this.showColumns(range.area.column, range.area.columns);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.bookSheet.hiddenRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.bookSheet.hiddenColumns.has(column);
  }

  private resize(lines: Lines, size: number): this {
    this.checkLines(lines);
    const sizes = lines.axis === 'rows' ? this.bookSheet.rowHeights : this.bookSheet.columnWidths;
    for (let line = lines.at; line < lines.at + lines.count; line += 1) sizes.set(line, size);
    this.bookSheet.owner.looksChanged();
    return this;
  }

  getColumnWidth(column: number): number {
    this.checkLines({ axis: 'columns', at: column, count: 1 });
    return this.bookSheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.resize({ axis: 'columns', at: column, count: 1 }, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return this.resize({ axis: 'columns', at: column, count }, width);
  }

  getRowHeight(row: number): number {
    this.checkLines({ axis: 'rows', at: row, count: 1 });
    return this.bookSheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  /** Text never disappears: a row is not made lower than one line. */
  setRowHeights(row: number, count: number, height: number): this {
    return this.resize({ axis: 'rows', at: row, count }, Math.max(DEFAULT_ROW_HEIGHT, height));
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.resize({ axis: 'rows', at: row, count }, height);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): this {
    this.checkLines({ axis: 'columns', at: column, count });
    fitColumns({ book: this.context.book, sheet: this.bookSheet, from: column, count });
    return this;
  }

  autoResizeRows(row: number, count: number): this {
    this.checkLines({ axis: 'rows', at: row, count });
    fitRows({ book: this.context.book, sheet: this.bookSheet, from: row, count });
    return this;
  }

  getFrozenRows(): number {
    return this.bookSheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.bookSheet.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.bookSheet.rowCount)
      throw new Refusal("You can't freeze all visible rows on the sheet.");
    this.bookSheet.frozenRows = rows;
    this.bookSheet.owner.looksChanged();
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.bookSheet.columnCount) {
      throw new Refusal("You can't freeze all visible columns on the sheet.");
    }
    this.bookSheet.frozenColumns = columns;
    this.bookSheet.owner.looksChanged();
  }
}
