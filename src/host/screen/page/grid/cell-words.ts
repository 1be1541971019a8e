import type { CellView } from '../../view-wire';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B4 : 1 354,50 €, formule =SUM(B2:B3)`. */
export function cellWords({ row, column }: Place, cell: CellView | undefined): string {
  const name = `${columnLetters(column)}${row}`;
  const text = cell?.text ?? '';
  if (text === '' && !cell?.edited) return `${name} : vide`;
  const formula = cell?.edited?.startsWith('=') ? `, formule ${cell.edited}` : '';
  return `${name} : ${text}${formula}`;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}
