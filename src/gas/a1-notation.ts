import { columnLetters } from '../kernel/column-letters';
import type { Area } from '../ports/table-store';

/** `'Coût par repas'!A3:C7` of an area. */
export function a1Of(area: Area): string {
  const { tab, row, column, rowCount, columnCount } = area;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount - 1}`;
  return `'${tab.replace(/'/g, "''")}'!${columnLetters(column)}${row}:${last}`;
}
