import { type Area } from './area';
import { cellKey } from './cell-key';
import { CellError } from './cell-value';
import type { EngineSheet, FormulaMirror, Spot, Spread } from './formula-mirror';

/** An array formula and the cells it fills. */
export interface Pouring extends Spot {
  readonly sheet: EngineSheet;
  readonly spread: Spread;
}

export const spreadArea = (cell: Pouring): Area => ({
  row: cell.row,
  column: cell.column,
  ...cell.spread,
});

/** Fills the neighbours of an array formula; an error when something is in the way. */
export function spill(cell: Pouring, mirror: FormulaMirror): CellError | undefined {
  const { rows, columns } = cell.spread;
  if (rows * columns === 1) return undefined;
  const { grid, spilled } = cell.sheet;
  clearSpill(cell);
  if (cell.row + rows - 1 > grid.rowCount || cell.column + columns - 1 > grid.columnCount) {
    return CellError.of(
      '#REF!',
      'result was not automatically expanded, please insert more rows or columns',
    );
  }
  const neighbours: Spot[] = [];
  for (let row = cell.row; row < cell.row + rows; row += 1) {
    for (let column = cell.column; column < cell.column + columns; column += 1) {
      if (row === cell.row && column === cell.column) continue;
      if (grid.value(row, column) !== null || grid.formula(row, column) !== undefined) {
        return CellError.of(
          '#REF!',
          'array result was not expanded because it would overwrite data',
        );
      }
      neighbours.push({ sheetId: cell.sheetId, row, column });
    }
  }
  for (const spot of neighbours) {
    const value = mirror.value(spot);
    // An empty text is a blank cell that was poured.
    if (value !== '') spilled.set(cellKey(spot.row, spot.column), value);
  }
  return undefined;
}

export function clearSpill(cell: Pouring): void {
  const { rows, columns } = cell.spread;
  if (rows * columns === 1) return;
  for (let row = cell.row; row < cell.row + rows; row += 1) {
    for (let column = cell.column; column < cell.column + columns; column += 1) {
      cell.sheet.spilled.delete(cellKey(row, column));
    }
  }
}
