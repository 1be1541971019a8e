import type { Area } from './area';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `Feuille 1` needs quotes in a formula, `Flux` does not. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** An A1 reference as written; an end without a row or a column is open. */
export interface A1Reference {
  readonly sheetName: string | undefined;
  readonly startRow: number | undefined;
  readonly startColumn: number | undefined;
  readonly endRow: number | undefined;
  readonly endColumn: number | undefined;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text);
  if (!match || text === '' || text.endsWith('$')) return undefined;
  const [, letters, digits] = match;
  if (digits !== undefined && Number(digits) === 0) return undefined;
  return {
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) }),
  };
}

function splitSheetName(text: string): readonly [string | undefined, string] {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return [(quoted[1] ?? '').replaceAll("''", "'"), quoted[2] ?? ''];
  const bang = text.lastIndexOf('!');
  return bang < 0 ? [undefined, text] : [text.slice(0, bang), text.slice(bang + 1)];
}

/** Reads `A1`, `A1:B2`, `A:A`, `2:3`, `A2:A`, each with or without `Sheet!`. */
export function parseA1(text: string): A1Reference | undefined {
  const [sheetName, rest] = splitSheetName(text.trim());
  const [startText = '', endText, ...more] = rest.split(':');
  if (more.length > 0) return undefined;
  const start = parseCorner(startText);
  const end = endText === undefined ? start : parseCorner(endText);
  if (!start || !end) return undefined;
  const single = endText === undefined;
  if (single && (start.row === undefined || start.column === undefined)) return undefined;
  return orderedReference(sheetName, start, end);
}

function orderedReference(
  sheetName: string | undefined,
  a: { row?: number; column?: number },
  b: { row?: number; column?: number },
): A1Reference {
  const swapRows = a.row !== undefined && b.row !== undefined && a.row > b.row;
  const swapColumns = a.column !== undefined && b.column !== undefined && a.column > b.column;
  return {
    sheetName,
    startRow: swapRows ? b.row : a.row,
    endRow: swapRows ? a.row : b.row,
    startColumn: swapColumns ? b.column : a.column,
    endColumn: swapColumns ? a.column : b.column,
  };
}

/** Closes the open ends of a reference on a sheet of that size. */
export function referenceArea(
  reference: A1Reference,
  size: { readonly rowCount: number; readonly columnCount: number },
): Area {
  const row = reference.startRow ?? reference.endRow ?? 1;
  const column = reference.startColumn ?? reference.endColumn ?? 1;
  const openRows = reference.startRow === undefined || reference.endRow === undefined;
  const openColumns = reference.startColumn === undefined || reference.endColumn === undefined;
  const firstRow = reference.startRow === undefined && reference.endRow === undefined ? 1 : row;
  const lastRow = openRows ? size.rowCount : (reference.endRow ?? row);
  const lastColumn = openColumns ? size.columnCount : (reference.endColumn ?? column);
  return {
    row: firstRow,
    column,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - column + 1,
  };
}

/** `B:D`, `3:5` or `A2:A` as written; `undefined` when both ends are closed. */
export function openName(reference: A1Reference): string | undefined {
  const { startRow, startColumn, endRow, endColumn } = reference;
  const open = [startRow, startColumn, endRow, endColumn].includes(undefined);
  if (!open) return undefined;
  const corner = (row: number | undefined, column: number | undefined): string =>
    `${column === undefined ? '' : columnLetters(column)}${row ?? ''}`;
  return `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}
