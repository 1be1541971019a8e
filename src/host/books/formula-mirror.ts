import { columnLetters } from './a1-notation';
import { type Area, lastColumn, lastRow } from './area';
import type { BookLocale } from './book-locale';
import { cellKey } from './cell-key';
import { CellError, type CellValue, NOT_EMULATED } from './cell-value';
import { FedAreas } from './fed-areas';
import { engineSheetName, type SheetSize } from './formula-prepare';
import type { Grid } from './grid';
import { type Model, newModel } from './ironcalc';

export interface EngineSheet extends SheetSize {
  readonly grid: Grid;
  /** Values that an array formula pours into its neighbours, by `cellKey`. */
  readonly spilled: Map<number, CellValue>;
  /** Number formats that the dates of a script's function ask for, by `cellKey`. */
  readonly resultFormats: Map<number, string>;
  shownFormat(row: number, column: number): string | undefined;
  /** What a formula would look like in a cell nobody formatted. */
  suggestedFormat(formula: string): string | undefined;
}

const TYPE_NUMBER = 1;
const TYPE_TEXT = 2;
const TYPE_BOOLEAN = 4;

export interface Spot {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export const spotName = ({ sheetId, row, column }: Spot): string => `${sheetId} ${row} ${column}`;

export interface Spread {
  readonly rows: number;
  readonly columns: number;
}

const ONE: Spread = { rows: 1, columns: 1 };
/** Up to so many, rows are looked at one by one: the engine says which hold something a whole column at a time. */
const FEW_ROWS = 50;

export interface MirrorFacts {
  readonly locale: BookLocale;
  readonly timeZone: string;
  readonly sheet: (id: number) => EngineSheet | undefined;
  /** Whether cells with a formula are left for `enter`, or copied as their results. */
  readonly formulas: 'entered' | 'values';
  /** Whether the engine computes the formula there; the results of others are copied. */
  readonly isEntered: (spot: Spot) => boolean;
  /** Whether a value that was poured there comes from elsewhere than the engine. */
  readonly isPoured: (spot: Spot) => boolean;
}

/** The part of a book that IronCalc holds: the formulas, and the cells they read. */
export class FormulaMirror {
  private readonly model: Model;
  private readonly indexes = new Map<number, number>();
  private readonly fed = new Map<number, FedAreas>();
  private readonly decimal: string;
  /** Writes so far; the engine remembers each for its own undo. */
  writes = 0;

  constructor(private readonly facts: MirrorFacts) {
    const { locale, timeZone } = facts;
    const [language = 'en'] = locale.code.split('_');
    this.decimal = locale.decimal;
    this.model = newModel(locale.code === 'en_GB' ? 'en-GB' : language, timeZone);
    this.model.pauseEvaluation();
  }

  /** What was copied may have changed: it is copied again when next read. */
  forgetFed(): void {
    this.fed.clear();
  }

  free(): void {
    this.model.free();
  }

  reads(sheetId: number, area: Area): boolean {
    for (const _ of this.fed.get(sheetId)?.partsOf(area) ?? []) return true;
    return false;
  }

  /** Copies an area the first time a formula reads it. */
  feedOnce(sheetId: number, area: Area): void {
    const known = this.fed.get(sheetId) ?? new FedAreas();
    this.fed.set(sheetId, known);
    if (known.has(area)) return;
    known.add(area);
    this.feed(sheetId, area);
  }

  /** Copies again what formulas read of an area that changed. */
  feedAgain(sheetId: number, area: Area): void {
    for (const part of this.fed.get(sheetId)?.partsOf(area) ?? []) this.feed(sheetId, part);
  }

  private feed(sheetId: number, area: Area): void {
    const sheet = this.facts.sheet(sheetId);
    if (!sheet) return;
    const index = this.indexOf(sheetId);
    const isSmall = area.rows <= FEW_ROWS;
    const held = new Set(isSmall ? [] : this.rowsHeld(index, area));
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const isEmpty = row > sheet.grid.rows.length && sheet.spilled.size === 0;
      if (isEmpty && !isSmall && !held.has(row)) continue;
      this.feedRow(sheet, { index, row, area });
    }
  }

  private rowsHeld(index: number, area: Area): number[] {
    const rows: number[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      for (const row of this.model.getRowsWithData(index, column)) {
        if (row >= area.row && row <= lastRow(area)) rows.push(row);
      }
    }
    return rows;
  }

  private feedRow(
    sheet: EngineSheet,
    at: { readonly index: number; readonly row: number; readonly area: Area },
  ): void {
    const line = sheet.grid.rows[at.row - 1];
    for (let column = at.area.column; column <= lastColumn(at.area); column += 1) {
      const spot = { sheetId: sheet.id, row: at.row, column };
      const isFormula = line?.formulas?.[column - 1] !== undefined;
      const isOwn = this.facts.formulas === 'entered';
      if (isFormula && isOwn && this.facts.isEntered(spot)) continue;
      const poured = sheet.spilled.get(cellKey(at.row, column));
      const seesPoured = poured !== undefined && (!isOwn || this.facts.isPoured(spot));
      const value = line?.values[column - 1] ?? (seesPoured ? poured : null);
      if (value !== null) {
        this.model.setUserInput(at.index, at.row, column, engineInput(value, this.decimal));
        this.writes += 1;
      } else if (this.model.getCellContent(at.index, at.row, column) !== '') {
        this.model.rangeClearAll(at.index, at.row, column, at.row, column);
      }
    }
  }

  enter(spot: Spot, text: string, mayBeBlank = false): void {
    const index = this.indexOf(spot.sheetId);
    this.model.setUserInput(index, spot.row, spot.column, text);
    this.showDigits(spot, ONE, mayBeBlank ? text.slice(1) : undefined);
    this.writes += 2;
  }

  remove(spot: Spot): void {
    const index = this.indexOf(spot.sheetId);
    this.model.rangeClearAll(index, spot.row, spot.column, spot.row, spot.column);
    this.model.rangeClearAll(index + 1, spot.row, spot.column, spot.row, spot.column);
  }

  evaluate(): void {
    this.model.evaluate();
    this.model.flushSendQueue();
  }

  /** How many cells the array formula at a spot fills. */
  spread(spot: Spot): Spread {
    const index = this.indexOf(spot.sheetId);
    const structure = this.model.getCellArrayStructure(index, spot.row, spot.column);
    if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return ONE;
    const [columns, rows] = structure.DynamicAnchor;
    return { rows, columns };
  }

  /**
   * Each sheet has a second one that turns results into text with every digit: the engine shows only nine. No digit at all
   * says that the formula `blankWhen` gave a blank cell.
   */
  showDigits(spot: Spot, { rows, columns }: Spread, blankWhen?: string): void {
    const name = (row: number, column: number): string => `${columnLetters(column)}${row}`;
    const end =
      rows * columns > 1 ? `:${name(spot.row + rows - 1, spot.column + columns - 1)}` : '';
    const digits = `${engineSheetName(spot.sheetId)}!${name(spot.row, spot.column)}${end}&""`;
    const separator = this.facts.locale.argumentSeparator;
    const text = blankWhen
      ? `IF(${[`ISBLANK(${blankWhen})`, '""', digits].join(separator)})`
      : digits;
    this.model.setUserInput(this.indexOf(spot.sheetId) + 1, spot.row, spot.column, `=${text}`);
  }

  value(spot: Spot): CellValue {
    const index = this.indexOf(spot.sheetId);
    const type = this.model.getCellType(index, spot.row, spot.column);
    if (type === TYPE_NUMBER) {
      const digits = this.model.getFormattedCellValue(index + 1, spot.row, spot.column);
      return digits === '' ? null : Number(digits);
    }
    const shown = this.model.getFormattedCellValue(index, spot.row, spot.column);
    if (type === TYPE_TEXT) return shown;
    if (type === TYPE_BOOLEAN) return shown === 'TRUE';
    return engineError(shown);
  }

  private indexOf(sheetId: number): number {
    const known = this.indexes.get(sheetId);
    if (known !== undefined) return known;
    const index = this.indexes.size * 2;
    if (index > 0) this.model.newSheet();
    this.model.newSheet();
    this.model.renameSheet(index, engineSheetName(sheetId));
    this.model.renameSheet(index + 1, `${engineSheetName(sheetId)}R`);
    this.indexes.set(sheetId, index);
    return index;
  }
}

/** What to type into the engine for it to hold exactly this value. */
function engineInput(value: CellValue, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value.code === NOT_EMULATED ? '#N/A' : value.code;
  return value === null ? '' : `'${value}`;
}

/** The engine's own errors that Sheets does not have. */
function engineError(code: string): CellError {
  if (code === '#SPILL!') return CellError.of('#REF!', 'array result not expanded');
  if (code === '#CIRC!') return CellError.of('#REF!', 'circular dependency detected');
  if (code === '#CALC!') return CellError.of('#N/A', 'no matches are found in FILTER evaluation');
  if (code === '#N/IMPL!' || code === '#N/IMPL')
    return CellError.of(NOT_EMULATED, 'an operation on ranges');
  return CellError.of(code);
}
