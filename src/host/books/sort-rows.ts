import { type Area, lastColumn, lastRow } from './area';
import type { BookSheet } from './book-sheet';
import { CellError, type CellValue } from './cell-value';
import { offsetFormula } from './formula-moves';
import { copyLine, type GridRow } from './grid';
import { rewritten } from './structure';
import type { Workbook } from './workbook';

export interface SortKey {
  /** Column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers and dates, then text, then booleans, then errors; blanks last whatever the order. */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return value instanceof CellError ? 3 : 4;
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** Sorts the rows of an area; values, formulas, looks, notes and validations of the area travel together. */
export function sortRows(
  book: Workbook,
  sheet: BookSheet,
  { area, keys }: { readonly area: Area; readonly keys: readonly SortKey[] },
): void {
  const collator = new Intl.Collator(book.locale.code.replace('_', '-'), {
    sensitivity: 'base',
    numeric: false,
  });
  const values = sheet.values(area);
  const order = values.map((_, index) => index);
  order.sort((a, b) => {
    for (const key of keys) {
      const left = values[a]?.[key.column - area.column] ?? null;
      const right = values[b]?.[key.column - area.column] ?? null;
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const difference = compare(left, right, collator);
      if (difference !== 0) return key.ascending ? difference : -difference;
    }
    return a - b;
  });
  reorderRows(sheet, area, order);
  sheet.owner.cellsChanged(sheet, area, true);
}

/** Row `index` of the area becomes what row `order[index]` was. */
export function reorderRows(sheet: BookSheet, area: Area, order: readonly number[]): void {
  const before = order.map((_, index) => {
    const line = sheet.grid.rows[area.row - 1 + index];
    return line && copyLine(line);
  });
  order.forEach((from, index) => {
    if (from !== index) placeRow(sheet, area, { line: before[from], from, index });
  });
}

function placeRow(
  sheet: BookSheet,
  area: Area,
  moved: { readonly line: GridRow | undefined; readonly from: number; readonly index: number },
): void {
  const { grid } = sheet;
  const row = area.row + moved.index;
  if (row > lastRow(area)) return;
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const at = column - 1;
    const formula = moved.line?.formulas?.[at];
    grid.setValue(row, column, moved.line?.values[at] ?? null);
    const shift = moved.index - moved.from;
    grid.setFormula(
      row,
      column,
      formula && rewritten(formula, (text) => offsetFormula(text, shift, 0)),
    );
    grid.setStyleId(row, column, moved.line?.styles?.[at] ?? 0);
    grid.setRuleId(row, column, moved.line?.rules?.[at] ?? 0);
    grid.setNote(row, column, moved.line?.notes?.[at] ?? '');
    grid.setRich(row, column, moved.line?.rich?.[at]);
  }
}
