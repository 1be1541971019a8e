import type { Axis, Shift } from './area';
import type { CellValue } from './cell-value';

/** Text with links or styles inside one cell, kept as the script gave it. */
export interface RichRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: Readonly<Record<string, string | number | boolean>>;
}

/** One row, by layers: most rows have values only, and a layer exists once something is in it. */
export interface GridRow {
  values: CellValue[];
  formulas?: (string | undefined)[];
  styles?: number[];
  rules?: number[];
  notes?: (string | undefined)[];
  rich?: (readonly RichRun[] | undefined)[];
}

type Layer = 'formulas' | 'styles' | 'rules' | 'notes' | 'rich';
const LAYERS: readonly Layer[] = ['formulas', 'styles', 'rules', 'notes', 'rich'];

/** The cells of one sheet: an array of rows, each an array of cells, both as long as their last used place. */
export class Grid {
  readonly rows: (GridRow | undefined)[] = [];

  constructor(
    public rowCount: number,
    public columnCount: number,
  ) {}

  value(row: number, column: number): CellValue {
    return this.rows[row - 1]?.values[column - 1] ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    const line = value === null ? this.rows[row - 1] : this.lineToWrite(row);
    if (!line || (value === null && column > line.values.length)) return;
    const values = line.values;
    while (values.length < column - 1) values.push(null);
    values[column - 1] = value;
  }

  /** Replaces values, formulas and links of neighbouring cells of one row. */
  writeRow(row: number, column: number, cells: readonly CellValue[]): void {
    const line = this.lineToWrite(row);
    const { values } = line;
    while (values.length < column - 1) values.push(null);
    for (let index = 0; index < cells.length; index += 1)
      values[column - 1 + index] = cells[index] ?? null;
    if (line.formulas) {
      line.formulas.fill(undefined, column - 1, column - 1 + cells.length);
      if (!line.formulas.some((text) => text !== undefined)) delete line.formulas;
    }
    if (line.rich) line.rich.fill(undefined, column - 1, column - 1 + cells.length);
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row - 1]?.formulas?.[column - 1];
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    const line = formula === undefined ? this.rows[row - 1] : this.lineToWrite(row);
    if (!line || (formula === undefined && !line.formulas)) return;
    (line.formulas ??= [])[column - 1] = formula;
    if (formula === undefined && !line.formulas.some((text) => text !== undefined))
      delete line.formulas;
  }

  styleId(row: number, column: number): number {
    return this.rows[row - 1]?.styles?.[column - 1] ?? 0;
  }

  setStyleId(row: number, column: number, id: number): void {
    this.setNumber('styles', { row, column, id });
  }

  /** Number of the validation rule, 0 for none. */
  ruleId(row: number, column: number): number {
    return this.rows[row - 1]?.rules?.[column - 1] ?? 0;
  }

  setRuleId(row: number, column: number, id: number): void {
    this.setNumber('rules', { row, column, id });
  }

  private setNumber(
    layer: 'styles' | 'rules',
    at: { row: number; column: number; id: number },
  ): void {
    const line = at.id === 0 ? this.rows[at.row - 1] : this.lineToWrite(at.row);
    if (!line || (at.id === 0 && (line[layer]?.[at.column - 1] ?? 0) === 0)) return;
    const ids = (line[layer] ??= []);
    while (ids.length < at.column - 1) ids.push(0);
    ids[at.column - 1] = at.id;
  }

  note(row: number, column: number): string {
    return this.rows[row - 1]?.notes?.[column - 1] ?? '';
  }

  setNote(row: number, column: number, note: string): void {
    const line = note === '' ? this.rows[row - 1] : this.lineToWrite(row);
    if (!line || (note === '' && !line.notes)) return;
    (line.notes ??= [])[column - 1] = note === '' ? undefined : note;
  }

  rich(row: number, column: number): readonly RichRun[] | undefined {
    return this.rows[row - 1]?.rich?.[column - 1];
  }

  setRich(row: number, column: number, runs: readonly RichRun[] | undefined): void {
    const line = runs === undefined ? this.rows[row - 1] : this.lineToWrite(row);
    if (!line || (runs === undefined && !line.rich)) return;
    (line.rich ??= [])[column - 1] = runs;
  }

  private lineToWrite(row: number): GridRow {
    return (this.rows[row - 1] ??= { values: [] });
  }

  /** Last row and column that hold a value or a formula; formats and notes do not count, as for getLastRow. */
  used(): { readonly row: number; readonly column: number } {
    let row = 0;
    let column = 0;
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      const width = usedWidth(this.rows[index]);
      if (width > 0 && row === 0) row = index + 1;
      if (width > column) column = width;
    }
    return { row, column };
  }

  /** Cells follow their line; `rowCount` and `columnCount` follow too. */
  shift(shift: Shift): void {
    if (shift.axis === 'rows') {
      shiftArray(this.rows, shift);
    } else {
      for (const line of this.rows) if (line) shiftLineCells(line, shift);
    }
    if (shift.kind === 'move') return;
    this.resize(shift.axis, shift.kind === 'insert' ? shift.count : -shift.count);
  }

  private resize(axis: Axis, by: number): void {
    if (axis === 'rows') this.rowCount += by;
    else this.columnCount += by;
  }

  copy(): Grid {
    const copy = new Grid(this.rowCount, this.columnCount);
    this.rows.forEach((line, index) => {
      if (line) copy.rows[index] = copyLine(line);
    });
    return copy;
  }
}

export function copyLine(line: GridRow): GridRow {
  const copy: GridRow = { values: [...line.values] };
  if (line.formulas) copy.formulas = [...line.formulas];
  if (line.styles) copy.styles = [...line.styles];
  if (line.rules) copy.rules = [...line.rules];
  if (line.notes) copy.notes = [...line.notes];
  if (line.rich) copy.rich = [...line.rich];
  return copy;
}

function usedWidth(line: GridRow | undefined): number {
  if (!line) return 0;
  let width = line.values.length;
  while (width > 0 && (line.values[width - 1] ?? null) === null && !line.formulas?.[width - 1])
    width -= 1;
  const formulas = line.formulas;
  if (!formulas) return width;
  for (let index = formulas.length - 1; index >= width; index -= 1)
    if (formulas[index]) return index + 1;
  return width;
}

function shiftLineCells(line: GridRow, shift: Shift): void {
  shiftArray(line.values, shift, null);
  for (const layer of LAYERS) {
    const cells: unknown[] | undefined = line[layer];
    if (cells) shiftArray(cells, shift, layer === 'styles' || layer === 'rules' ? 0 : undefined);
  }
}

function shiftArray<Item>(items: Item[], shift: Shift, blank?: Item): void {
  // Blank rows are holes in the array of rows: `undefined` is part of its item type.
  const filler = blank as Item;
  if (shift.kind === 'delete') {
    items.splice(shift.at - 1, shift.count);
    return;
  }
  if (shift.kind === 'insert') {
    if (items.length >= shift.at)
      spliceIn(items, shift.at - 1, new Array<Item>(shift.count).fill(filler));
    return;
  }
  const needed = Math.max(shift.at + shift.count, shift.before) - 1;
  if (items.length < Math.min(shift.at, shift.before)) return;
  while (items.length < needed) items.push(filler);
  const moved = items.splice(shift.at - 1, shift.count);
  const target = shift.before > shift.at ? shift.before - 1 - shift.count : shift.before - 1;
  spliceIn(items, target, moved);
}

/** `splice(...items)` with many items would overflow the stack. */
function spliceIn<Item>(items: Item[], at: number, added: readonly Item[]): void {
  const tail = items.splice(at);
  for (const item of added) items.push(item);
  for (const item of tail) items.push(item);
}
