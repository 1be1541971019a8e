import { type Area, intersection } from './area';
import type { BookLocale } from './book-locale';
import { cellKey } from './cell-key';
import { CellError, type CellValue } from './cell-value';
import {
  type CustomArgument,
  type CustomFunctions,
  type CustomScope,
  customTokens,
  evaluateCustom,
  LOADING,
  referencesIn,
} from './custom-call';
import { type PouredCell, pouredRows } from './custom-result';
import { type EngineSheet, type Spot, spotName } from './formula-mirror';
import type { FormulaToken } from './formula-text';
import { isDateFormat } from './number-format';
import { serialToInstant } from './serial-date';

/** What Sheets shows while a function of the script runs; a script reads it too. */
const LOADING_TEXT = 'Loading...';

export interface CustomWorld {
  readonly locale: () => BookLocale;
  readonly timeZone: () => string;
  readonly functions: () => CustomFunctions | undefined;
  readonly sheet: (id: number) => EngineSheet | undefined;
  readonly areaOf: (
    token: FormulaToken,
    onSheet: EngineSheet,
  ) => { readonly sheetId: number; readonly area: Area } | undefined;
  readonly compute: (onSheet: EngineSheet, formula: string) => CellValue;
}

interface CustomCell extends Spot {
  readonly sheet: EngineSheet;
  readonly text: string;
  readonly tokens: readonly FormulaToken[];
  readonly reads: readonly { readonly sheetId: number; readonly area: Area }[];
  /** Size of what it fills, and of what it would fill were nothing in the way. */
  rows: number;
  columns: number;
  wanted: Area;
}

/** The formulas that call functions of the script. To all others their results are values. */
export class CustomCells {
  private readonly cells = new Map<string, CustomCell>();

  constructor(private readonly world: CustomWorld) {}

  /** Takes a formula if it calls the script; answers whether it did. */
  take(spot: Spot, formula: string, sheet: EngineSheet): boolean {
    const tokens = customTokens(formula, this.world.functions());
    if (tokens === undefined) return false;
    const reads = referencesIn(tokens).flatMap((token) => this.world.areaOf(token, sheet) ?? []);
    const { sheetId, row, column } = spot;
    this.cells.set(spotName(spot), {
      ...{ sheetId, row, column, sheet, text: formula, tokens, reads },
      ...{ rows: 1, columns: 1, wanted: { row, column, rows: 1, columns: 1 } },
    });
    return true;
  }

  has(spot: Spot): boolean {
    return this.cells.has(spotName(spot));
  }

  /** Lets go of the formulas of an area that are there no more. */
  dropOld(sheet: EngineSheet, area: Area): void {
    for (const [name, cell] of this.cells) {
      const isThere = sheet.grid.formula(cell.row, cell.column) === cell.text;
      if (cell.sheetId !== sheet.id || isThere || !intersection(area, cellArea(cell))) continue;
      empty(cell);
      this.cells.delete(name);
    }
  }

  clear(): void {
    this.cells.clear();
  }

  reads(sheetId: number, area: Area): boolean {
    return [...this.cells.values()].some(
      (cell) =>
        (cell.sheetId === sheetId && intersection(cell.wanted, area) !== undefined) ||
        cell.reads.some((read) => read.sheetId === sheetId && intersection(read.area, area)),
    );
  }

  /** Whether a value stands there that one of these cells poured. */
  hasPoured(sheetId: number, row: number, column: number): boolean {
    for (const cell of this.cells.values()) {
      const area = cellArea(cell);
      const isOwn = row === cell.row && column === cell.column;
      if (cell.sheetId !== sheetId || isOwn) continue;
      if (intersection(area, { row, column, rows: 1, columns: 1 })) return true;
    }
    return false;
  }

  /** Brings the results up to date with what the sheets hold now; answers the areas that changed. */
  settle(): { readonly sheetId: number; readonly area: Area }[] {
    const changed: { sheetId: number; area: Area }[] = [];
    for (const cell of this.cells.values()) {
      const before = shown(cell);
      const beforeArea = cellArea(cell);
      this.show(cell, this.evaluate(cell));
      if (shown(cell) === before) continue;
      changed.push({ sheetId: cell.sheetId, area: beforeArea });
      changed.push({ sheetId: cell.sheetId, area: cellArea(cell) });
    }
    return changed;
  }

  private evaluate({ tokens, sheet }: CustomCell): PouredCell[][] {
    const functions = this.world.functions();
    if (functions === undefined) return [[{ value: CellError.of('#NAME?') }]];
    const said = evaluateCustom(tokens, this.scope(functions, sheet));
    if (said === LOADING) return [[{ value: LOADING_TEXT }]];
    if (said.kind === 'cell') return [[{ value: said.value }]];
    return this.poured(said.value);
  }

  private poured(answer: unknown): PouredCell[][] {
    return pouredRows(answer, { locale: this.world.locale(), timeZone: this.world.timeZone() });
  }

  private scope(functions: CustomFunctions, sheet: EngineSheet): CustomScope {
    const compute = (formula: string): CellValue => this.world.compute(sheet, formula);
    return {
      functions,
      values: (token) => this.values(token, sheet),
      compute,
      cells: (answer) => this.poured(answer).map((line) => line.map(({ value }) => value)),
      argument: (formula) => this.argument(compute(formula), sheet.suggestedFormat(formula)),
    };
  }

  private values(token: FormulaToken, onSheet: EngineSheet): CustomArgument | undefined {
    const found = this.world.areaOf(token, onSheet);
    const sheet = found && this.world.sheet(found.sheetId);
    if (!found || !sheet) return undefined;
    const { row, column, rows, columns } = found.area;
    const lines = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => this.cellValue(sheet, row + y, column + x)),
    );
    return rows * columns === 1 ? lines[0]?.[0] : lines;
  }

  private cellValue(sheet: EngineSheet, row: number, column: number): CustomArgument {
    const value = sheet.grid.value(row, column) ?? sheet.spilled.get(cellKey(row, column)) ?? null;
    const format = typeof value === 'number' ? sheet.shownFormat(row, column) : undefined;
    return this.argument(value, format);
  }

  private argument(value: CellValue, format: string | undefined): CustomArgument {
    if (value === null) return '';
    if (value instanceof CellError) return value.code;
    if (typeof value === 'number' && isDateFormat(format)) {
      return new Date(serialToInstant(value, this.world.timeZone()));
    }
    return value;
  }

  private show(cell: CustomCell, rows: readonly (readonly PouredCell[])[]): void {
    const { sheet } = cell;
    empty(cell);
    cell.rows = rows.length;
    cell.columns = rows[0]?.length ?? 1;
    cell.wanted = cellArea(cell);
    const obstacle = obstacleOf(cell);
    if (obstacle !== undefined) {
      cell.rows = 1;
      cell.columns = 1;
    }
    for (let y = 0; y < cell.rows; y += 1) {
      for (let x = 0; x < cell.columns; x += 1) {
        const key = cellKey(cell.row + y, cell.column + x);
        const { value, format } = rows[y]?.[x] ?? { value: null };
        if (format !== undefined && obstacle === undefined) sheet.resultFormats.set(key, format);
        if (x + y === 0) sheet.grid.setValue(cell.row, cell.column, obstacle ?? value);
        else if (value !== null) sheet.spilled.set(key, value);
      }
    }
  }
}

const cellArea = ({ row, column, rows, columns }: CustomCell): Area => ({
  row,
  column,
  rows,
  columns,
});

function empty(cell: CustomCell): void {
  for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
      cell.sheet.spilled.delete(cellKey(row, column));
      cell.sheet.resultFormats.delete(cellKey(row, column));
    }
  }
  cell.rows = 1;
  cell.columns = 1;
}

/** Why the result cannot be poured, if it cannot. */
function obstacleOf({ sheet, row, column, rows, columns }: CustomCell): CellError | undefined {
  const { grid, spilled } = sheet;
  if (row + rows - 1 > grid.rowCount || column + columns - 1 > grid.columnCount) {
    const why = 'result was not automatically expanded, please insert more rows or columns';
    return CellError.of('#REF!', why);
  }
  for (let y = row; y < row + rows; y += 1) {
    for (let x = column; x < column + columns; x += 1) {
      const isOwn = y === row && x === column;
      const isTaken =
        grid.value(y, x) !== null || grid.formula(y, x) !== undefined || spilled.has(cellKey(y, x));
      if (!isOwn && isTaken) {
        const why = 'array result was not expanded because it would overwrite data';
        return CellError.of('#REF!', why);
      }
    }
  }
  return undefined;
}

/** What stands in the cell's area, to tell whether it changed. */
function shown({ sheet, row, column, rows, columns }: CustomCell): string {
  const values: unknown[] = [rows, columns];
  for (let y = row; y < row + rows; y += 1) {
    for (let x = column; x < column + columns; x += 1) {
      const value = sheet.grid.value(y, x) ?? sheet.spilled.get(cellKey(y, x)) ?? null;
      values.push(value instanceof CellError ? [value.code, value.reason] : value);
      values.push(sheet.resultFormats.get(cellKey(y, x)) ?? null);
    }
  }
  return JSON.stringify(values);
}
