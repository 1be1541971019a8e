import { parseA1, referenceArea } from '../../../books/a1-notation';
import type { SheetView } from './book-view';
import type { GridPlace } from './grid-place';

/** Where the link of a cell leads. */
export type CellLink =
  | { readonly kind: 'cells'; readonly place: GridPlace; readonly words: string }
  | { readonly kind: 'page'; readonly url: string };

const OPENED = ['http:', 'https:', 'mailto:'];

/** `#gid=12&range=B4` leads to cells of this workbook, an address to another page; anything else leads nowhere. */
export function cellLink(link: string, sheets: readonly SheetView[]): CellLink | undefined {
  if (!link.startsWith('#')) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    return url && OPENED.includes(url.protocol) ? { kind: 'page', url: url.href } : undefined;
  }
  const asked = new URLSearchParams(link.slice(1));
  const sheet = sheets.find(({ id }) => id === asked.get('gid'));
  const range = asked.get('range') ?? 'A1';
  const reference = parseA1(range);
  if (!sheet || !reference) return undefined;
  const area = referenceArea(reference, sheet);
  const isThere =
    area.row + area.rows - 1 <= sheet.rowCount &&
    area.column + area.columns - 1 <= sheet.columnCount;
  if (!isThere) return undefined;
  return { kind: 'cells', place: { sheetId: sheet.id, ...area }, words: `${sheet.name}, ${range}` };
}
