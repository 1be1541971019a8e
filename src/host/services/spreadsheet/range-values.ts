import { forEachCell } from '../../books/book-sheet';
import {
  canonicalFormula,
  type InputValue,
  shownFormula,
  writeFormulas,
  writeInputs,
} from '../../books/cell-input';
import { CellError, type CellValue, NOT_EMULATED } from '../../books/cell-value';
import { fromR1C1, offsetFormula, toR1C1 } from '../../books/formula-moves';
import { formatCell, isDateFormat } from '../../books/number-format';
import { Refusal } from '../../books/refusal';
import { serialToInstant } from '../../books/serial-date';
import { rewritten } from '../../books/structure';
import { RangePlace } from './range-place';

type ScriptValue = string | number | boolean | Date;

/** Rows of data must have the range's shape; Sheets says which of the two does not fit. */
export function checkShape(
  data: readonly (readonly unknown[])[],
  rows: number,
  columns: number,
): void {
  if (data.length !== rows) {
    throw new Refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const line of data) {
    if (line.length === columns) continue;
    throw new Refusal(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
    );
  }
}

/** What Google writes for things a cell cannot hold. */
function toInput(value: unknown): InputValue {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1b2c3d4';
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  if (typeof value === 'object' && value !== null && !isDate) {
    const fields = Object.entries(value).map(([key, field]) => `${key}=${String(field)}`);
    return `{${fields.join(', ')}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return String(value);
  // Objects other than dates are gone.
  return value as InputValue;
}

/** Values, display values and formulas. */
export abstract class RangeValues extends RangePlace {
  private counted(read: number, written: number): void {
    this.context.execution.countCells(read, written);
  }

  private get size(): number {
    return this.area.rows * this.area.columns;
  }

  getValues(): ScriptValue[][] {
    this.counted(this.size, 0);
    const { row, column } = this.area;
    // In place: a log has two million values.
    const rows: (CellValue | Date)[][] = this.bookSheet.values(this.area);
    for (const [y, line] of rows.entries())
      for (const [x, value] of line.entries())
        if (typeof value !== 'string' && !(value instanceof Date))
          line[x] = this.scriptValue(value, row + y, column + x);
    return rows as ScriptValue[][]; // every other value became one
  }

  getValue(): ScriptValue {
    this.counted(1, 0);
    const { row, column } = this.area;
    return this.scriptValue(this.bookSheet.value(row, column), row, column);
  }

  private scriptValue(value: CellValue, row: number, column: number): ScriptValue {
    if (value === null) return '';
    if (value instanceof CellError) return errorText(value);
    if (typeof value === 'number' && isDateFormat(this.bookSheet.shownFormat(row, column))) {
      return new Date(serialToInstant(value, this.context.book.timeZone));
    }
    return value;
  }

  getDisplayValues(): string[][] {
    this.counted(this.size, 0);
    const { row, column } = this.area;
    return this.bookSheet
      .values(this.area)
      .map((line, y) => line.map((value, x) => this.displayed(value, row + y, column + x)));
  }

  getDisplayValue(): string {
    this.counted(1, 0);
    const { row, column } = this.area;
    return this.displayed(this.bookSheet.value(row, column), row, column);
  }

  private displayed(value: CellValue, row: number, column: number): string {
    if (value instanceof CellError) errorText(value);
    return formatCell(value, this.bookSheet.shownFormat(row, column), this.context.book.locale);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    checkShape(values, this.area.rows, this.area.columns);
    this.toWrite();
    this.counted(0, this.size);
    writeInputs(
      this.target,
      this.area,
      values.map((line) => line.map(toInput)),
    );
    return this;
  }

  /** The same value in every cell. */
  setValue(value: unknown): this {
    this.toWrite();
    this.counted(0, this.size);
    const input = toInput(value);
    const line = new Array<InputValue>(this.area.columns).fill(input);
    writeInputs(this.target, this.area, new Array<InputValue[]>(this.area.rows).fill(line));
    return this;
  }

  isBlank(): boolean {
    return this.bookSheet.values(this.area).every((line) => line.every((value) => value === null));
  }

  getFormulas(): string[][] {
    this.counted(this.size, 0);
    return this.mapFormulas((formula) =>
      formula === undefined ? '' : shownFormula(formula, this.context.book),
    );
  }

  getFormula(): string {
    const formula = this.bookSheet.grid.formula(this.area.row, this.area.column);
    return formula === undefined ? '' : shownFormula(formula, this.context.book);
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.mapFormulas((formula, row, column) => asR1C1(formula, row, column));
  }

  getFormulaR1C1(): string | null {
    const { row, column } = this.area;
    return asR1C1(this.bookSheet.grid.formula(row, column), row, column);
  }

  private mapFormulas<Item>(
    give: (formula: string | undefined, row: number, column: number) => Item,
  ): Item[][] {
    return Array.from({ length: this.area.rows }, (_, y) =>
      Array.from({ length: this.area.columns }, (__, x) => {
        const row = this.area.row + y;
        const column = this.area.column + x;
        return give(this.bookSheet.grid.formula(row, column), row, column);
      }),
    );
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    checkShape(formulas, this.area.rows, this.area.columns);
    this.toWrite();
    this.counted(0, this.size);
    writeFormulas(this.target, this.area, formulas);
    return this;
  }

  /** Relative references move from cell to cell, as when a formula is filled over a range. */
  setFormula(formula: string): this {
    const { book } = this.context;
    const text = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    const canonical = text === '' ? '' : canonicalFormula(text, book);
    return this.setFormulas(
      this.mapFormulas((_, row, column) => {
        if (canonical === '') return '';
        const moved = rewritten(canonical, (readable) =>
          offsetFormula(readable, row - this.area.row, column - this.area.column),
        );
        return shownFormula(moved, book);
      }),
    );
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    checkShape(formulas, this.area.rows, this.area.columns);
    return this.setFormulas(
      this.mapFormulas((_, row, column) =>
        fromR1C1(formulas[row - this.area.row]?.[column - this.area.column] ?? '', row, column),
      ),
    );
  }

  setFormulaR1C1(formula: string): this {
    return this.setFormulas(this.mapFormulas((_, row, column) => fromR1C1(formula, row, column)));
  }

  /** Turns formulas and typed text away for good: keeps the values, drops what is around them. */
  trimWhitespace(): this {
    this.toWrite();
    const { grid } = this.bookSheet;
    forEachCell(this.area, (row, column) => {
      const value = grid.value(row, column);
      if (typeof value === 'string' && grid.formula(row, column) === undefined) {
        grid.setValue(row, column, value.trim().replace(/\s+/g, ' '));
      }
    });
    this.bookSheet.owner.cellsChanged(this.bookSheet, this.area, false);
    return this;
  }
}

function asR1C1(formula: string | undefined, row: number, column: number): string | null {
  return formula === undefined ? null : toR1C1(formula, row, column);
}

/** A script reads `#DIV/0!`; what this host cannot compute right is said by name instead. */
export function errorText(error: CellError): string {
  if (error.code === NOT_EMULATED) {
    throw new Refusal(`local host: a formula uses ${error.reason}, which is not emulated yet`);
  }
  return error.code;
}
