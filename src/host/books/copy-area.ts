import type { Area } from './area';
import { type BookSheet, forEachCell } from './book-sheet';
import { mayPour } from './formula-prepare';
import { offsetFormula } from './formula-moves';
import { copyLine } from './grid';
import { rewritten } from './structure';
import type { Workbook } from './workbook';

export interface CopyWhat {
  readonly contents?: boolean;
  /** Formulas become their results. */
  readonly valuesOnly?: boolean;
  readonly looks?: boolean;
  readonly rules?: boolean;
}

/** Copies cells as a copy and paste does; a smaller source is repeated over the target. */
export function copyArea(
  source: { readonly book: Workbook; readonly sheet: BookSheet; readonly area: Area },
  target: { readonly sheet: BookSheet; readonly area: Area },
  what: CopyWhat,
): void {
  const { area, sheet } = source;
  const values = sheet.values(area);
  const lines = values.map((_, index) => {
    const line = sheet.grid.rows[area.row - 1 + index];
    return line && copyLine(line);
  });
  const { grid } = target.sheet;
  forEachCell(target.area, (row, column) => {
    const y = (row - target.area.row) % area.rows;
    const x = (column - target.area.column) % area.columns;
    const line = lines[y];
    const at = area.column - 1 + x;
    if (what.contents) {
      const formula = what.valuesOnly ? undefined : line?.formulas?.[at];
      const moved =
        formula &&
        rewritten(formula, (text) =>
          offsetFormula(text, row - (area.row + y), column - (area.column + x)),
        );
      grid.setFormula(row, column, moved);
      grid.setValue(row, column, moved === undefined ? (values[y]?.[x] ?? null) : null);
      grid.setRich(row, column, line?.rich?.[at]);
      if (!what.valuesOnly) grid.setNote(row, column, line?.notes?.[at] ?? '');
      if (moved !== undefined) target.sheet.mayPour ||= mayPour(moved);
    }
    if (what.looks) grid.setStyleId(row, column, line?.styles?.[at] ?? 0);
    if (what.rules) grid.setRuleId(row, column, line?.rules?.[at] ?? 0);
  });
  target.sheet.owner.cellsChanged(target.sheet, target.area, what.contents ?? false);
}
