import { type Area, lastColumn, lastRow } from './area';
import type { Grid } from './grid';

/** Whether an area holds text. */
export function hasText(grid: Grid, area: Area): boolean {
  for (let row = area.row; row <= Math.min(lastRow(area), grid.rows.length); row += 1) {
    const values = grid.rows[row - 1]?.values ?? [];
    for (
      let column = area.column;
      column <= Math.min(lastColumn(area), values.length);
      column += 1
    ) {
      if (typeof values[column - 1] === 'string') return true;
    }
  }
  return false;
}

/** Whether an area holds a blank cell. */
export function hasBlank(grid: Grid, { row, column, rows, columns }: Area): boolean {
  for (let y = row; y < row + rows; y += 1) {
    for (let x = column; x < column + columns; x += 1) {
      if (grid.value(y, x) === null && grid.formula(y, x) === undefined) return true;
    }
  }
  return false;
}

/** Whether any cell has a formula. */
export const hasFormula = (grid: Grid): boolean =>
  grid.rows.some((line) => line?.formulas !== undefined);
