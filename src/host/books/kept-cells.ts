import { type Area, lastColumn, lastRow } from './area';
import type { BookSheet } from './book-sheet';
import { forEachCell } from './book-sheet';
import { mayPour } from './formula-prepare';
import { copyLine, type GridRow } from './grid';

/** A copy of the cells of an area, with their looks, rules, notes and links. */
export interface KeptCells {
  readonly area: Area;
  readonly lines: readonly (GridRow | undefined)[];
}

export function keepCells(sheet: BookSheet, area: Area): KeptCells {
  const lines = Array.from({ length: area.rows }, (_, index) => {
    const line = sheet.grid.rows[area.row - 1 + index];
    return line && copyLine(line);
  });
  return { area, lines };
}

/** Puts kept cells at a place, formulas letter by letter as they were. The caller tells the book. */
export function putCells(
  sheet: BookSheet,
  at: { readonly row: number; readonly column: number },
  { area, lines }: KeptCells,
): void {
  const { grid } = sheet;
  lines.forEach((line, y) => {
    for (let x = 0; x < area.columns; x += 1) {
      const from = area.column - 1 + x;
      const [row, column] = [at.row + y, at.column + x];
      const formula = line?.formulas?.[from];
      grid.setFormula(row, column, formula);
      grid.setValue(row, column, formula === undefined ? (line?.values[from] ?? null) : null);
      grid.setRich(row, column, line?.rich?.[from]);
      grid.setStyleId(row, column, line?.styles?.[from] ?? 0);
      grid.setRuleId(row, column, line?.rules?.[from] ?? 0);
      grid.setNote(row, column, line?.notes?.[from] ?? '');
      if (formula !== undefined) sheet.mayPour ||= mayPour(formula);
    }
  });
}

export function wipeCells(sheet: BookSheet, area: Area): void {
  const { grid } = sheet;
  const inside = {
    ...area,
    rows: Math.max(0, Math.min(lastRow(area), grid.rows.length) - area.row + 1),
    columns: Math.max(0, Math.min(lastColumn(area), grid.columnCount) - area.column + 1),
  };
  forEachCell(inside, (row, column) => {
    grid.setFormula(row, column, undefined);
    grid.setValue(row, column, null);
    grid.setRich(row, column, undefined);
    grid.setStyleId(row, column, 0);
    grid.setRuleId(row, column, 0);
    grid.setNote(row, column, '');
  });
}
