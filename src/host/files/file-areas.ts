/** Areas as a file names them. */
import { areaName, cellName, parseA1, quotedSheetName, referenceArea } from '../books/a1-notation';
import { type Area, lastColumn, lastRow } from '../books/area';
import { columnLetters } from '../books/a1-notation';
import type { SheetArea } from '../books/sheet-parts';

export interface FileSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const sqref = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

/** Areas of a rule, without what lies beyond the sheet. */
export function areasOf(range: string, size: FileSize): Area[] {
  return range.split(/[\s,]+/).flatMap((part) => areaOf(part, size) ?? []);
}

export function areaOf(text: string, size: FileSize): Area | undefined {
  const reference = parseA1(text.replaceAll('$', ''));
  if (!reference) return undefined;
  const { row, column, rows, columns } = referenceArea(reference, size);
  const area = {
    row,
    column,
    rows: Math.min(rows, size.rowCount - row + 1),
    columns: Math.min(columns, size.columnCount - column + 1),
  };
  return area.rows > 0 && area.columns > 0 ? area : undefined;
}

/** `'Feuille 1'!$A$2:$B$3` */
export function fixedName(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const first = corner(area.row, area.column);
  const last = corner(lastRow(area), lastColumn(area));
  return `${quotedSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

interface NamedSheet extends FileSize {
  readonly id: number;
  readonly name: string;
}

/** The area a file's reference points at; `here` is the sheet of a reference without a sheet. */
export function sheetAreaOf(
  text: string,
  sheets: readonly NamedSheet[],
  here?: NamedSheet,
): SheetArea | undefined {
  const reference = parseA1(text.trim().replaceAll('$', ''));
  if (!reference) return undefined;
  const wanted = reference.sheetName?.toLowerCase();
  const sheet =
    wanted === undefined ? here : sheets.find(({ name }) => name.toLowerCase() === wanted);
  const bare = text.slice(text.lastIndexOf('!') + 1);
  const area = sheet && areaOf(bare, sheet);
  return area && { sheetId: sheet.id, area };
}

export const firstCell = ([area]: readonly Area[]): string =>
  area ? cellName(area.row, area.column) : 'A1';
