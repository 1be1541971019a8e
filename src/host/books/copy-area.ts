import type { Area } from './area';
import { type BookSheet, forEachCell } from './book-sheet';
import type { CellValue } from './cell-value';
import { mayPour } from './formula-prepare';
import { offsetFormula } from './formula-moves';
import { copyLine, type GridRow } from './grid';
import { Refusal } from './refusal';
import { rewritten } from './structure';
import type { Workbook } from './workbook';

const TURNED_FORMULA =
  'local host: a transposed copy of a formula with relative references is not emulated yet';

export interface CopyWhat {
  readonly contents?: boolean;
  /** Formulas become their results. */
  readonly valuesOnly?: boolean;
  readonly looks?: boolean;
  readonly rules?: boolean;
  /** Rows become columns. */
  readonly transposed?: boolean;
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
  forEachCell(target.area, (row, column) => {
    const down = row - target.area.row;
    const right = column - target.area.column;
    const y = (what.transposed ? right : down) % area.rows;
    const x = (what.transposed ? down : right) % area.columns;
    const from = { row: area.row + y, column: area.column + x };
    const copied = { line: lines[y], value: values[y]?.[x] ?? null, from };
    copyCell(copied, { sheet: target.sheet, row, column }, what);
  });
  target.sheet.owner.cellsChanged(target.sheet, target.area, what.contents ?? false);
}

interface CopiedCell {
  readonly line: GridRow | undefined;
  readonly value: CellValue;
  readonly from: { readonly row: number; readonly column: number };
}

function copyCell(
  copied: CopiedCell,
  to: { readonly sheet: BookSheet; readonly row: number; readonly column: number },
  what: CopyWhat,
): void {
  const { line } = copied;
  const { grid } = to.sheet;
  const at = copied.from.column - 1;
  if (what.contents) copyContents(copied, to, what);
  if (what.looks) grid.setStyleId(to.row, to.column, line?.styles?.[at] ?? 0);
  if (what.rules) grid.setRuleId(to.row, to.column, line?.rules?.[at] ?? 0);
}

function copyContents(
  { line, value, from }: CopiedCell,
  {
    sheet,
    row,
    column,
  }: { readonly sheet: BookSheet; readonly row: number; readonly column: number },
  what: CopyWhat,
): void {
  const at = from.column - 1;
  const formula = what.valuesOnly ? undefined : line?.formulas?.[at];
  const moved =
    formula &&
    rewritten(formula, (text) => {
      const offset = offsetFormula(text, row - from.row, column - from.column);
      // Whether its relative references turn too is not documented.
      if (what.transposed && offsetFormula(text, 1, 1) !== text) throw new Refusal(TURNED_FORMULA);
      return offset;
    });
  sheet.grid.setFormula(row, column, moved);
  sheet.grid.setValue(row, column, moved === undefined ? value : null);
  sheet.grid.setRich(row, column, line?.rich?.[at]);
  if (!what.valuesOnly) sheet.grid.setNote(row, column, line?.notes?.[at] ?? '');
  if (moved !== undefined) sheet.mayPour ||= mayPour(moved);
}
