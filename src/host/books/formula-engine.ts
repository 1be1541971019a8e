import { type Area, cell as oneCell, intersection, lastColumn, lastRow } from './area';
import { cellKey } from './cell-key';
import { CellError, type CellValue, NOT_EMULATED } from './cell-value';
import { CustomCells } from './custom-cells';
import { FormulaAsker } from './formula-asker';
import {
  type EngineSheet,
  FormulaMirror,
  type Spot,
  spotName,
  type Spread,
} from './formula-mirror';
import {
  areaRead,
  type PrepareContext,
  type PreparedFormula,
  prepareFormula,
} from './formula-prepare';
import type { FormulaWorld } from './formula-world';
import { hasFormula } from './grid-text';
import { clearSpill, spill, spreadArea } from './spill';
import { unsafeReason } from './unsafe-reason';

interface FormulaCell extends Spot {
  readonly sheet: EngineSheet;
  readonly text: string;
  readonly prepared: PreparedFormula;
  /** Size of the array it gave last time. */
  spread: Spread;
}

/** Calls of the script may read each other's results so many times over. */
const MOST_ROUNDS = 50;

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
  private readonly custom: CustomCells;
  private customCame = false;

  constructor(private readonly world: FormulaWorld) {
    this.asker = new FormulaAsker(() => this.newMirror('values'));
    this.custom = new CustomCells({
      locale: world.locale,
      timeZone: world.timeZone,
      functions: world.customFunctions,
      sheet: (id) => this.sheet(id),
      areaOf: (token, onSheet) => areaRead(token, this.prepareContext(onSheet)),
      compute: (onSheet, formula) => this.ask(onSheet, formula),
    });
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

  /** A function of the script has answered. */
  customAnswered(): void {
    this.customCame = true;
  }

  private concerns(sheetId: number, area: Area): boolean {
    if (this.mirror?.reads(sheetId, area) || this.custom.reads(sheetId, area)) return true;
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
    if (this.pending.length === 0 && !this.customCame) return;
    this.customCame = false;
    this.computedAt = now;
    this.computePending();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      this.pending = this.custom.settle();
      if (this.pending.length === 0) break;
      this.computePending();
    }
    if (this.writesAtRestart === 0) this.writesAtRestart = this.mirror?.writes ?? 0;
  }

  private computePending(): void {
    const changed = this.pending;
    this.pending = [];
    for (const { sheetId, area } of changed) this.refresh(sheetId, area);
    this.asker.forget();
    if (changed.length > 0 && this.cells.size > 0) this.evaluate();
  }

  /** The result of a formula that sits in no cell (a validation's, a conditional format's). */
  computeOnce(onSheet: EngineSheet, text: string, ahead?: () => readonly string[]): CellValue {
    this.recalculate();
    return this.ask(onSheet, text, ahead);
  }

  private ask(onSheet: EngineSheet, text: string, ahead?: () => readonly string[]): CellValue {
    const prepare = (one: string): PreparedFormula => this.prepare(onSheet, one);
    return this.asker.answer(onSheet, { text, ahead, prepare });
  }

  private newMirror(formulas: 'entered' | 'values'): FormulaMirror {
    return new FormulaMirror({
      locale: this.world.locale(),
      timeZone: this.world.timeZone(),
      sheet: (id) => this.sheet(id),
      formulas,
      isEntered: (spot) => this.cells.get(spotName(spot))?.prepared.engineText !== undefined,
      isPoured: ({ sheetId, row, column }) => this.custom.hasPoured(sheetId, row, column),
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
    this.custom.clear();
    this.structureChanged = false;
    this.pending = [];
    for (const sheet of this.world.sheets()) {
      sheet.spilled.clear();
      sheet.resultFormats.clear();
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
    this.custom.dropOld(sheet, area);
    const added = this.newFormulas(sheet, area);
    this.mirror?.feedAgain(sheetId, area);
    for (const cell of added) this.enter(cell);
  }

  private sheet(id: number): EngineSheet | undefined {
    return this.world.sheets().find((sheet) => sheet.id === id);
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
        const spot = { sheetId: sheet.id, row, column };
        const name = spotName(spot);
        if (text === undefined || this.cells.has(name) || this.custom.has(spot)) continue;
        if (this.custom.take(spot, text, sheet)) continue;
        const prepared = this.prepare(sheet, text);
        const { error } = prepared;
        // Known at once: other formulas may be about to read it.
        if (error) sheet.grid.setValue(row, column, CellError.of(error.code, error.reason));
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
    return prepareFormula(text, this.prepareContext(onSheet));
  }

  private prepareContext(onSheet: EngineSheet): PrepareContext {
    const sheets = this.world.sheets();
    return {
      onSheet,
      locale: this.world.locale(),
      now: this.world.now(),
      namedRange: this.world.namedRange,
      sheetByName: (name) =>
        sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    };
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
    const wrong = unsafeReason(cell, {
      sheet: (id) => this.sheet(id),
      decimal: this.world.locale().decimal,
      value: () => mirror.value(cell),
    });
    if (wrong !== undefined) return CellError.of(NOT_EMULATED, wrong);
    // A bare reference to a blank cell is blank in Sheets, and 0 for the engine.
    if (onlyCell && this.isBlank(onlyCell, 0)) return null;
    return spill(cell, mirror) ?? mirror.value(cell);
  }

  /** Follows bare references; a circle is not blank, it is an error. */
  private isBlank(spot: Spot, depth: number): boolean {
    const sheet = this.sheet(spot.sheetId);
    if (!sheet || depth > 50 || sheet.spilled.has(cellKey(spot.row, spot.column))) return false;
    if (sheet.grid.formula(spot.row, spot.column) === undefined || this.custom.has(spot)) {
      return sheet.grid.value(spot.row, spot.column) === null;
    }
    const next = this.cells.get(spotName(spot))?.prepared.onlyCell;
    return next !== undefined && this.isBlank(next, depth + 1);
  }
}
