import { type Area, cell, lastColumn, lastRow } from './area';
import type { CellStyle, StylePatch } from './cell-style';
import { type CellValue, DEFAULT_COLUMNS, DEFAULT_ROWS } from './cell-value';
import { cellKey, KEY_COLUMNS } from './cell-key';
import type { EngineSheet } from './formula-mirror';
import { Grid, type RichRun } from './grid';
import { isAutomatic } from './number-format';
import type {
  Banding,
  ChartSpec,
  ConditionalRule,
  SheetFilter,
  ValidationRule,
} from './sheet-parts';

/** What a sheet asks of its book. */
export interface SheetOwner {
  styleOf(id: number): CellStyle;
  stylePatcher(patch: StylePatch): (id: number) => number;
  rule(id: number): ValidationRule | undefined;
  ruleIdOf(rule: ValidationRule): number;
  /** Called after every change, so that formulas and listeners follow. */
  cellsChanged(sheet: BookSheet, area: Area, formulasToo: boolean): void;
  looksChanged(): void;
  recalculate(): void;
  formulaFormat(sheet: BookSheet, formula: string): string | undefined;
}

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** One tab: its cells and everything laid over them. */
export class BookSheet implements EngineSheet {
  readonly spilled = new Map<number, CellValue>();
  readonly resultFormats = new Map<number, string>();
  hidden = false;
  tabColor: string | undefined;
  frozenRows = 0;
  frozenColumns = 0;
  rightToLeft = false;
  gridlinesHidden = false;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  conditionalRules: ConditionalRule[] = [];
  bandings: Banding[] = [];
  charts: ChartSpec[] = [];
  filter: SheetFilter | undefined;
  /** What a person has selected there. */
  selection: Area = cell(1, 1);
  /** True once a formula that may fill its neighbours was written. */
  mayPour = false;

  readonly id: number;
  name: string;
  grid: Grid;

  constructor(
    readonly owner: SheetOwner,
    facts: { readonly id: number; readonly name: string; readonly grid?: Grid },
  ) {
    this.id = facts.id;
    this.name = facts.name;
    this.grid = facts.grid ?? new Grid(DEFAULT_ROWS, DEFAULT_COLUMNS);
  }

  get rowCount(): number {
    return this.grid.rowCount;
  }

  get columnCount(): number {
    return this.grid.columnCount;
  }

  /** Values with formulas up to date. */
  value(row: number, column: number): CellValue {
    this.computeIfRead(cell(row, column));
    return this.grid.value(row, column) ?? this.spilled.get(cellKey(row, column)) ?? null;
  }

  values(area: Area): CellValue[][] {
    this.computeIfRead(area);
    const rows: CellValue[][] = [];
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const line = this.grid.rows[row - 1]?.values;
      const found: CellValue[] = [];
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        const value = line?.[column - 1] ?? null;
        found.push(
          value === null && this.spilled.size > 0
            ? (this.spilled.get(cellKey(row, column)) ?? null)
            : value,
        );
      }
      rows.push(found);
    }
    return rows;
  }

  private computeIfRead(area: Area): void {
    if (this.mayPour || this.spilled.size > 0 || this.hasFormula(area)) this.owner.recalculate();
  }

  private hasFormula(area: Area): boolean {
    const end = Math.min(lastRow(area), this.grid.rows.length);
    for (let row = area.row; row <= end; row += 1) {
      const formulas = this.grid.rows[row - 1]?.formulas;
      if (!formulas) continue;
      const last = Math.min(lastColumn(area), formulas.length);
      for (let column = area.column; column <= last; column += 1)
        if (formulas[column - 1] !== undefined) return true;
    }
    return false;
  }

  used(): { readonly row: number; readonly column: number } {
    if (this.mayPour) this.owner.recalculate();
    const used = this.grid.used();
    let { row, column } = used;
    for (const key of this.spilled.keys()) {
      row = Math.max(row, Math.floor(key / KEY_COLUMNS));
      column = Math.max(column, key % KEY_COLUMNS);
    }
    return { row, column };
  }

  style(row: number, column: number): CellStyle {
    return this.owner.styleOf(this.grid.styleId(row, column));
  }

  /** The number format a cell is shown with: its own, or what its formula suggests (a date for `=TODAY()`). */
  shownFormat(row: number, column: number): string | undefined {
    const own = this.style(row, column).numberFormat;
    if (!isAutomatic(own)) return own;
    const result = this.resultFormats.get(cellKey(row, column));
    const formula = this.grid.formula(row, column);
    if (result !== undefined || formula === undefined) return result ?? own;
    return this.suggestedFormat(formula) ?? own;
  }

  suggestedFormat(formula: string): string | undefined {
    return this.owner.formulaFormat(this, formula);
  }

  patchStyles(area: Area, patch: StylePatch): void {
    const patched = this.owner.stylePatcher(patch);
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        this.grid.setStyleId(row, column, patched(this.grid.styleId(row, column)));
      }
    }
    if ('numberFormat' in patch) this.owner.cellsChanged(this, area, false);
    else this.owner.looksChanged();
  }

  clearStyles(area: Area): void {
    forEachCell(area, (row, column) => this.grid.setStyleId(row, column, 0));
    this.owner.looksChanged();
  }

  rule(row: number, column: number): ValidationRule | undefined {
    return this.owner.rule(this.grid.ruleId(row, column));
  }

  setRule(area: Area, rule: ValidationRule | undefined): void {
    const id = rule ? this.owner.ruleIdOf(rule) : 0;
    forEachCell(area, (row, column) => this.grid.setRuleId(row, column, id));
    this.owner.looksChanged();
  }

  setNote(row: number, column: number, note: string): void {
    this.grid.setNote(row, column, note);
    this.owner.looksChanged();
  }

  setRich(row: number, column: number, runs: readonly RichRun[] | undefined): void {
    this.grid.setRich(row, column, runs);
    this.owner.looksChanged();
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      (area) =>
        row >= area.row &&
        row <= lastRow(area) &&
        column >= area.column &&
        column <= lastColumn(area),
    );
  }
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) visit(row, column);
  }
}
