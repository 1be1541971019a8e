/** An .xlsx file of Excel, LibreOffice or Google as a book. */
import { readXlsx } from 'hucre/xlsx';
import type { NamedRange as FileName, Sheet, Workbook as FileBook } from 'hucre';
import { Book } from '../books/book';
import { BookSheet } from '../books/book-sheet';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../books/cell-value';
import { Grid } from '../books/grid';
import type { BookOptions } from '../books/workbook';
import { readCells } from './book-cells';
import { readOverlays } from './book-overlays';
import { sheetAreaOf } from './file-areas';
import { isListShelf } from './list-shelf';
import { type NotRead, noNotRead } from './losses';
import { UnreadableXlsx } from './unreadable-xlsx';
import { openPackage, PACKAGE_LIMITS, type PackageLimits } from './xlsx-package';

export interface ReadXlsx {
  readonly book: Book;
  /** Sentences for the person about what the file holds and the book does not. */
  readonly notRead: readonly string[];
}

export interface ReadOptions extends BookOptions {
  /** Ids of sheets start after this one. */
  readonly idsAfter?: number;
  readonly limits?: PackageLimits;
}

/** Throws `UnreadableXlsx`, whose message is for the person, when there is no book in these bytes. */
export async function xlsxToBook(bytes: Uint8Array, options: ReadOptions): Promise<ReadXlsx> {
  const opened = openPackage(bytes, options.limits ?? PACKAGE_LIMITS);
  const file = await readFile(opened.bytes);
  const notRead = noNotRead();
  for (const part of opened.passedOver) notRead.noteWord('parts', part);
  const book = new Book(options);
  book.reserveIds(options.idsAfter ?? 0);
  const pairs = file.sheets.map((from) => ({ from, sheet: emptySheet(book, from) }));
  if (pairs.length === 0) throw new UnreadableXlsx('Ce classeur n’a aucun onglet à ouvrir.');
  const shelves = pairs.filter(({ from }) => isListShelf(from));
  const kept = pairs.filter((pair) => !shelves.includes(pair));
  book.sheets = kept.map(({ sheet }) => sheet);
  book.namedRanges = namedRanges(file.namedRanges ?? [], book, notRead);
  const looks = {
    theme: file.themeColors ?? [],
    defaultFont: file.defaultFont,
    locale: book.locale,
  };
  const reading = { book, looks, is1904: opened.is1904, notRead };
  for (const { from, sheet } of pairs) readCells(from, sheet, reading);
  const lists = new Map(shelves.map(({ sheet }) => [sheet.name.toLowerCase(), sheet]));
  for (const { from, sheet } of kept) readOverlays(from, sheet, { ...reading, lists });
  book.activeSheetId = activeSheetId(file, book);
  book.everythingChanged();
  return { book, notRead: notRead.sentences() };
}

async function readFile(bytes: Uint8Array): Promise<FileBook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new UnreadableXlsx('Ce fichier est abîmé : il ne peut pas être ouvert.', { cause });
  }
}

/** At least as large as a new sheet, as Google makes them. */
function emptySheet(book: Book, from: Sheet): BookSheet {
  const merges = from.merges ?? [];
  const rows = Math.max(
    DEFAULT_ROWS,
    from.rows.length,
    (from.freezePane?.rows ?? 0) + 1,
    ...merges.map(({ endRow }) => endRow + 1),
  );
  const columns = Math.max(
    DEFAULT_COLUMNS,
    from.rows.reduce((most, line) => Math.max(most, line.length), 0),
    (from.freezePane?.columns ?? 0) + 1,
    ...merges.map(({ endCol }) => endCol + 1),
  );
  return new BookSheet(book, {
    id: book.newId(),
    name: from.name,
    grid: new Grid(rows, columns),
  });
}

function namedRanges(names: readonly FileName[], book: Book, notRead: NotRead) {
  return names.flatMap(({ name, range }) => {
    // What Excel keeps for itself: areas to print, filters.
    if (name.startsWith('_xl')) return [];
    const place = sheetAreaOf(range, book.sheets);
    if (!place) notRead.noteWord('names', name);
    return place ? [{ name, sheetId: place.sheetId, area: place.area }] : [];
  });
}

function activeSheetId(file: FileBook, book: Book): number {
  const active = book.sheets[file.activeSheet ?? 0];
  const shown = active && !active.hidden ? active : book.sheets.find(({ hidden }) => !hidden);
  return (shown ?? book.sheets[0])?.id ?? 0;
}
