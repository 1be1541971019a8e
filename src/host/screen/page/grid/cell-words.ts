import type { CellView } from '../../view-wire';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B4 : 1 354,50 €, formule =SUM(B2:B3)`; of several cells the first, after `B4:C9, 12 cellules, `. */
export function cellWords(place: Place, cell: CellView | undefined): string {
  const { row, column, rows, columns } = place;
  const name = `${columnLetters(column)}${row}`;
  if (rows * columns > 1) {
    const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
    const first = cellWords({ ...place, rows: 1, columns: 1 }, cell);
    return `${name}:${last}, ${rows * columns} cellules, ${first}`;
  }
  const text = cell?.text ?? '';
  if (text === '' && !cell?.edited) return `${name} : vide`;
  const formula = cell?.edited?.startsWith('=') ? `, formule ${cell.edited}` : '';
  return `${name} : ${text}${formula}`;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}
