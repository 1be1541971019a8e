import { type Area, cell as oneCell, intersection, lastColumn, lastRow } from './area';
import type { BookLocale } from './book-locale';
import { cellKey } from './cell-key';
import { CellError, type CellValue, NOT_EMULATED } from './cell-value';
import { FormulaAsker } from './formula-asker';
import { type EngineSheet, FormulaMirror, type Spot, type Spread } from './formula-mirror';
import { type PreparedFormula, prepareFormula, type SheetSize } from './formula-prepare';
import type { Grid } from './grid';
import { hasBlank, hasText } from './grid-text';
import { clearSpill, spill, spreadArea } from './spill';

export interface FormulaWorld {
  readonly locale: () => BookLocale;
  readonly timeZone: () => string;
  readonly sheets: () => readonly EngineSheet[];
  readonly namedRange: (
    name: string,
  ) => { readonly sheet: SheetSize; readonly area: Area } | undefined;
  /** Serial number of the current minute. */
  readonly now: () => number;
}

interface FormulaCell extends Spot {
  readonly sheet: EngineSheet;
  readonly text: string;
  readonly prepared: PreparedFormula;
  /** Size of the array it gave last time. */
  spread: Spread;
}

/** After so many writes the engine's own undo history is worth throwing away. */
const WRITES_BEFORE_RESTART = 400_000;

/** Computes the formulas of a book, when a result is wanted and something they read has changed. */
export class FormulaEngine {
  private mirror: FormulaMirror | undefined;
  private readonly cells = new Map<string, FormulaCell>();
  private pending: { readonly sheetId: number; readonly area: Area }[] = [];
  private structureChanged = true;
  private computedAt = 0;
  private writesAtRestart = 0;

  private readonly asker: FormulaAsker;

  constructor(private readonly world: FormulaWorld) {
    this.asker = new FormulaAsker(() => this.newMirror('values'));
  }

  /** Cells changed in place. Cheap when no formula reads or sits there. */
  cellsChanged(sheetId: number, area: Area, formulasToo: boolean): void {
    this.asker.forget();
    if (this.structureChanged) return;
    if (formulasToo || this.concerns(sheetId, area)) this.pending.push({ sheetId, area });
  }

  /** Lines, sheets, names or locale changed: start again from the book. */
  everythingChanged(): void {
    this.asker.forget();
    this.structureChanged = true;
    this.pending = [];
  }

  private concerns(sheetId: number, area: Area): boolean {
    if (this.mirror?.reads(sheetId, area)) return true;
    for (const cell of this.cells.values()) {
      if (cell.sheetId === sheetId && intersection(spreadArea(cell), area)) return true;
    }
    return false;
  }

  /** Brings every formula's result up to date. */
  recalculate(): void {
    const writes = (this.mirror?.writes ?? 0) - this.writesAtRestart;
    if (this.structureChanged || writes > WRITES_BEFORE_RESTART) this.restart();
    const now = this.world.now();
    if (now !== this.computedAt) this.renewVolatile();
    if (this.pending.length === 0) return;
    const changed = this.pending;
    this.pending = [];
    for (const { sheetId, area } of changed) this.refresh(sheetId, area);
    this.computedAt = now;
    this.asker.forget();
    if (this.cells.size > 0) this.evaluate();
    if (this.writesAtRestart === 0) this.writesAtRestart = this.mirror?.writes ?? 0;
  }

  /** The result of a formula that sits in no cell (a validation's, a conditional format's). */
  computeOnce(onSheet: EngineSheet, text: string, ahead?: () => readonly string[]): CellValue {
    this.recalculate();
    return this.asker.answer(onSheet, {
      text,
      ahead,
      prepare: (one) => this.prepare(onSheet, one),
    });
  }

  private newMirror(formulas: 'entered' | 'values'): FormulaMirror {
    return new FormulaMirror({
      locale: this.world.locale(),
      timeZone: this.world.timeZone(),
      sheet: (id) => this.sheet(id),
      formulas,
    });
  }

  private mirrorToWrite(): FormulaMirror {
    this.mirror ??= this.newMirror('entered');
    return this.mirror;
  }

  private restart(): void {
    this.mirror?.free();
    this.mirror = undefined;
    this.writesAtRestart = 0;
    this.cells.clear();
    this.structureChanged = false;
    this.pending = [];
    for (const sheet of this.world.sheets()) {
      sheet.spilled.clear();
      const area = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
      if (hasFormula(sheet.grid)) this.pending.push({ sheetId: sheet.id, area });
    }
  }

  private renewVolatile(): void {
    for (const [name, cell] of this.cells) {
      if (!cell.prepared.volatile) continue;
      this.cells.delete(name);
      this.pending.push({ sheetId: cell.sheetId, area: oneCell(cell.row, cell.column) });
    }
  }

  private refresh(sheetId: number, area: Area): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.dropOldFormulas(sheet, area);
    const added = this.newFormulas(sheet, area);
    this.mirror?.feedAgain(sheetId, area);
    for (const cell of added) this.enter(cell);
  }

  private sheet(id: number): EngineSheet | undefined {
    return this.world.sheets().find((candidate) => candidate.id === id);
  }

  private dropOldFormulas(sheet: EngineSheet, area: Area): void {
    for (const [name, cell] of this.cells) {
      if (cell.sheetId !== sheet.id || !intersection(area, oneCell(cell.row, cell.column)))
        continue;
      if (sheet.grid.formula(cell.row, cell.column) === cell.text) continue;
      this.cells.delete(name);
      clearSpill(cell);
      if (cell.prepared.engineText !== undefined) this.mirror?.remove(cell);
    }
  }

  private newFormulas(sheet: EngineSheet, area: Area): FormulaCell[] {
    const added: FormulaCell[] = [];
    const end = Math.min(lastRow(area), sheet.grid.rows.length);
    for (let row = area.row; row <= end; row += 1) {
      const formulas = sheet.grid.rows[row - 1]?.formulas;
      if (!formulas) continue;
      const last = Math.min(lastColumn(area), formulas.length);
      for (let column = area.column; column <= last; column += 1) {
        const text = formulas[column - 1];
        const name = nameOf({ sheetId: sheet.id, row, column });
        if (text === undefined || this.cells.has(name)) continue;
        const prepared = this.prepare(sheet, text);
        const cell = {
          sheetId: sheet.id,
          sheet,
          row,
          column,
          text,
          prepared,
          spread: { rows: 1, columns: 1 },
        };
        this.cells.set(name, cell);
        added.push(cell);
      }
    }
    return added;
  }

  private prepare(onSheet: EngineSheet, text: string): PreparedFormula {
    const sheets = this.world.sheets();
    return prepareFormula(text, {
      onSheet,
      locale: this.world.locale(),
      now: this.world.now(),
      namedRange: this.world.namedRange,
      sheetByName: (name) =>
        sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    });
  }

  private enter(cell: FormulaCell): void {
    const { engineText, reads, mayBeBlank } = cell.prepared;
    if (engineText === undefined) return;
    const mirror = this.mirrorToWrite();
    for (const read of reads) mirror.feedOnce(read.sheetId, read.area);
    mirror.enter(cell, engineText, mayBeBlank);
  }

  private evaluate(): void {
    const mirror = this.mirror;
    mirror?.evaluate();
    if (mirror && this.followSpreads(mirror)) mirror.evaluate();
    for (const cell of this.cells.values()) {
      cell.sheet.grid.setValue(cell.row, cell.column, this.result(cell));
    }
  }

  /** True when an array changed size, so that its digits must be read again. */
  private followSpreads(mirror: FormulaMirror): boolean {
    let changed = false;
    for (const cell of this.cells.values()) {
      if (cell.prepared.engineText === undefined) continue;
      const spread = mirror.spread(cell);
      if (spread.rows === cell.spread.rows && spread.columns === cell.spread.columns) continue;
      clearSpill(cell);
      cell.spread = spread;
      mirror.showDigits(cell, spread);
      changed = true;
    }
    return changed;
  }

  private result(cell: FormulaCell): CellValue {
    const { error, onlyCell } = cell.prepared;
    const mirror = this.mirror;
    if (error || !mirror) return CellError.of(error?.code ?? '#ERROR!', error?.reason);
    const wrong = this.unsafe(cell, mirror);
    if (wrong !== undefined) return CellError.of(NOT_EMULATED, wrong);
    // A bare reference to a blank cell is blank in Sheets, and 0 for the engine.
    if (onlyCell && this.isBlank(onlyCell, 0)) return null;
    return spill(cell, mirror) ?? mirror.value(cell);
  }

  private hasBlank({ sheetId, area }: { readonly sheetId: number; readonly area: Area }): boolean {
    const sheet = this.sheet(sheetId);
    return sheet !== undefined && hasBlank(sheet.grid, area);
  }

  /** Follows bare references; a circle is not blank, it is an error. */
  private isBlank(spot: Spot, depth: number): boolean {
    const sheet = this.sheet(spot.sheetId);
    if (!sheet || depth > 50 || sheet.spilled.has(cellKey(spot.row, spot.column))) return false;
    if (sheet.grid.formula(spot.row, spot.column) === undefined) {
      return sheet.grid.value(spot.row, spot.column) === null;
    }
    const next = this.cells.get(nameOf(spot))?.prepared.onlyCell;
    return next !== undefined && this.isBlank(next, depth + 1);
  }

  /** Why a result would be silently wrong, if it would. */
  private unsafe(cell: FormulaCell, mirror: FormulaMirror): string | undefined {
    for (const { sheetId, area } of cell.prepared.numbersOnly) {
      const sheet = this.sheet(sheetId);
      if (sheet && hasText(sheet.grid, area)) return 'SUMPRODUCT over cells with text';
    }
    if (cell.prepared.sorts && cell.prepared.reads.some((read) => this.hasBlank(read))) {
      return 'SORT over blank cells';
    }
    if (cell.spread.rows * cell.spread.columns > 1 && !cell.prepared.pours) {
      return 'an array result outside ARRAYFORMULA';
    }
    if (!cell.prepared.joinsText || this.world.locale().decimal === '.') return undefined;
    const value = mirror.value(cell);
    return typeof value === 'string' && /\d\.\d/.test(value)
      ? 'a decimal number joined to text'
      : undefined;
  }
}

const nameOf = ({ sheetId, row, column }: Spot): string => `${sheetId} ${row} ${column}`;

const hasFormula = (grid: Grid): boolean => grid.rows.some((line) => line?.formulas !== undefined);
