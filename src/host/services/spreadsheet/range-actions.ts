import { type Area, lastColumn, lastRow } from '../../books/area';
import { clearContents } from '../../books/cell-input';
import { copyArea, type CopyWhat } from '../../books/copy-area';
import { moveCells } from '../../books/move-cells';
import { Refusal } from '../../books/refusal';
import { type SortKey, sortRows } from '../../books/sort-rows';
import { shiftCells } from '../../books/shift-cells';
import type { EnumValue, ServiceObject } from '../../contract';
import { RangeMerges } from './range-merges';
import type { RangeLike, SheetLike } from './sheets-context';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

const COPY_TYPES: Readonly<Record<string, CopyWhat>> = {
  PASTE_NORMAL: { contents: true, looks: true, rules: true },
  PASTE_NO_BORDERS: { contents: true, looks: true, rules: true },
  PASTE_FORMAT: { looks: true },
  PASTE_FORMULA: { contents: true },
  PASTE_VALUES: { contents: true, valuesOnly: true },
  PASTE_DATA_VALIDATION: { rules: true },
};

/** Copies, sorts and clears. */
export abstract class RangeActions extends RangeMerges {
  clear(options: ClearOptions = {}): this {
    const some = Object.values(options).some((value) => value === true);
    if (!some || options.contentsOnly) this.clearContent();
    if (!some || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    this.toWrite();
    this.context.execution.countCells(0, this.area.rows * this.area.columns);
    clearContents(this.target, this.area);
    return this;
  }

  clearFormat(): this {
    this.toWrite();
    this.bookSheet.clearStyles(this.area);
    return this;
  }

  /** One cell, or a block, is repeated to fill a bigger destination. */
  copyTo(destination: RangeLike, how?: EnumValue | ClearOptions, transposed = false): void {
    copyArea(
      { book: this.context.book, sheet: this.bookSheet, area: this.area },
      { sheet: destination.bookSheet, area: this.checkedDestination(destination, transposed) },
      { ...copyWhat(how), transposed },
    );
  }

  private checkedDestination(destination: RangeLike, transposed: boolean): Area {
    const { row, column } = destination.area;
    const [height, width] = transposed
      ? [this.area.columns, this.area.rows]
      : [this.area.rows, this.area.columns];
    const rows = repeated(destination.area.rows, height);
    const columns = repeated(destination.area.columns, width);
    const area = { row, column, rows, columns };
    // `toWrite` checks the place and the protections of the destination as a range of its own.
    (this.context.range(destination.bookSheet, area) as RangeActions).toWrite();
    return area;
  }

  /** Cells that stand there are pushed down (ROWS) or to the right (COLUMNS). */
  insertCells(dimension: EnumValue): this {
    return this.shiftCells('insert', dimension);
  }

  /** Cells beyond come up (ROWS) or from the right (COLUMNS). */
  deleteCells(dimension: EnumValue): void {
    this.shiftCells('delete', dimension);
  }

  private shiftCells(kind: 'insert' | 'delete', { name }: EnumValue): this {
    const axis = name === 'ROWS' ? 'rows' : 'columns';
    const { row, column } = this.area;
    const reach = {
      rows: this.bookSheet.rowCount - row + 1,
      columns: this.bookSheet.columnCount - column + 1,
    };
    // Whatever moves is changed: a protection there refuses it.
    (this.other({ ...this.area, [axis]: reach[axis] }) as RangeActions).toWrite();
    shiftCells(this.context.book, this.bookSheet, { kind, axis, area: this.area });
    return this;
  }

  copyValuesToRange(
    sheet: SheetLike | number,
    ...[column, columnEnd, row, rowEnd]: readonly [number, number, number, number]
  ): void {
    this.copyTo(this.rangeOf(sheet, { column, columnEnd, row, rowEnd }), { contentsOnly: true });
  }

  copyFormatToRange(
    sheet: SheetLike | number,
    ...[column, columnEnd, row, rowEnd]: readonly [number, number, number, number]
  ): void {
    this.copyTo(this.rangeOf(sheet, { column, columnEnd, row, rowEnd }), { formatOnly: true });
  }

  private rangeOf(
    sheet: SheetLike | number,
    ends: { column: number; columnEnd: number; row: number; rowEnd: number },
  ): RangeLike {
    const found = typeof sheet === 'number' ? this.context.book.sheetById(sheet) : sheet.bookSheet;
    if (!found) throw new Refusal('Sheet not found');
    const { row, column } = ends;
    const rows = Math.max(1, ends.rowEnd - row + 1);
    return this.context.range(found, {
      row,
      column,
      rows,
      columns: Math.max(1, ends.columnEnd - column + 1),
    });
  }

  /** As cut and pasted: what pointed at the cells follows them. */
  moveTo(target: RangeLike): void {
    this.toWrite();
    const { row, column } = target.area;
    const area = { ...this.area, row, column };
    (this.context.range(target.bookSheet, area) as RangeActions).toWrite();
    moveCells(this.context.book, {
      from: { sheet: this.bookSheet, area: this.area },
      to: { sheet: target.bookSheet, row, column },
    });
  }

  /** A column number, `{column, ascending}`, or a list of both. */
  sort(spec: unknown): this {
    this.toWrite();
    this.context.execution.countCells(
      this.area.rows * this.area.columns,
      this.area.rows * this.area.columns,
    );
    const list = Array.isArray(spec) ? spec : [spec];
    sortRows(this.context.book, this.bookSheet, { area: this.area, keys: list.map(toSortKey) });
    return this;
  }

  /** The block of filled cells around the range. */
  getDataRegion(): RangeLike {
    let area = this.area;
    for (;;) {
      const wider = this.widened(area);
      if (wider.rows === area.rows && wider.columns === area.columns) return this.other(area);
      area = wider;
    }
  }

  private widened(area: Area): Area {
    const filled = (part: Area): boolean =>
      part.row >= 1 &&
      part.column >= 1 &&
      lastRow(part) <= this.bookSheet.rowCount &&
      lastColumn(part) <= this.bookSheet.columnCount &&
      this.bookSheet.values(part).some((line) => line.some((value) => value !== null));
    let { row, column, rows, columns } = area;
    if (filled({ row: row - 1, column, rows: 1, columns })) [row, rows] = [row - 1, rows + 1];
    if (filled({ row: row + rows, column, rows: 1, columns })) rows += 1;
    if (filled({ row, column: column - 1, rows, columns: 1 }))
      [column, columns] = [column - 1, columns + 1];
    if (filled({ row, column: column + columns, rows, columns: 1 })) columns += 1;
    return { row, column, rows, columns };
  }

  /** Keeps the first of rows that are the same in these columns; the rest move up. */
  removeDuplicates(columns?: readonly number[]): ServiceObject {
    this.toWrite();
    const compared =
      columns ?? Array.from({ length: this.area.columns }, (_, index) => this.area.column + index);
    const seen = new Set<string>();
    const values = this.bookSheet.values(this.area);
    const kept = values.flatMap((line, index) => {
      const key = JSON.stringify(compared.map((column) => line[column - this.area.column] ?? null));
      if (seen.has(key)) return [];
      seen.add(key);
      return [index];
    });
    kept.forEach((from, to) => {
      if (from === to) return;
      const source = { ...this.area, row: this.area.row + from, rows: 1 };
      const target = { ...this.area, row: this.area.row + to, rows: 1 };
      copyArea(
        { ...this.target, area: source },
        { sheet: this.bookSheet, area: target },
        { contents: true },
      );
    });
    const left = this.area.rows - kept.length;
    if (left > 0)
      clearContents(this.target, { ...this.area, row: this.area.row + kept.length, rows: left });
    return this.other({ ...this.area, rows: kept.length });
  }
}

const repeated = (wanted: number, size: number): number =>
  wanted % size === 0 ? Math.max(wanted, size) : size;

function copyWhat(how: EnumValue | ClearOptions | undefined): CopyWhat {
  if (how === undefined) return { contents: true, looks: true, rules: true };
  if ('name' in how) {
    const what = COPY_TYPES[how.name];
    if (!what) throw new Refusal(`local host: copyTo with ${how.name} is not emulated yet`);
    return what;
  }
  if (how.contentsOnly) return { contents: true, valuesOnly: true };
  return how.formatOnly ? { looks: true } : { contents: true, looks: true, rules: true };
}

function toSortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  // The bridge checked that it is an object; its two known fields are read with care.
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  return { column: Number(column), ascending: ascending !== false };
}
