/** A whole book as an .xlsx file that Excel and LibreOffice open. */
import type { NamedRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Workbook } from '../books/workbook';
import { fixedName } from './file-areas';
import { fileSheet } from './file-sheet';
import { type LeftOut, noLeftOut } from './losses';
import { LIST_SHEET, ListShelf } from './list-shelf';
import { EXCEL_SHEET_NAME } from './xlsx-limits';
import { BOOK_FONT } from './xlsx-look';

export interface WrittenXlsx {
  readonly bytes: Uint8Array;
  /** Sentences for the person about what an .xlsx file cannot hold. */
  readonly leftOut: readonly string[];
}

export async function bookToXlsx(book: Workbook): Promise<WrittenXlsx> {
  book.recalculate();
  const leftOut = noLeftOut();
  const names = excelNames(book, leftOut);
  const lists = new ListShelf(names.free(LIST_SHEET));
  const whole = { book, leftOut, lists, names: names.of, sheetName: names.byId };
  const sheets: WriteSheet[] = book.sheets.map((sheet) => fileSheet(sheet, whole));
  const shelf = lists.sheet();
  if (shelf) sheets.push(shelf);
  const at = new Date(book.now());
  const bytes = await writeXlsx({
    sheets,
    defaultFont: BOOK_FONT,
    activeSheet: Math.max(0, book.sheets.indexOf(book.activeSheet)),
    namedRanges: [...fileNames(book, names.byId), ...filterNames(book, names.byId)],
    properties: { title: book.name, created: at, modified: at },
  });
  return { bytes, leftOut: leftOut.sentences() };
}

type NameOf = (sheetId: number) => string | undefined;

const fileNames = (book: Workbook, nameOf: NameOf): NamedRange[] =>
  book.namedRanges.flatMap(({ name, sheetId, area }) => {
    const sheetName = nameOf(sheetId);
    return sheetName === undefined ? [] : [{ name, range: fixedName(sheetName, area) }];
  });

/** LibreOffice and Excel find the filter of a sheet by this name. */
const filterNames = (book: Workbook, nameOf: NameOf): NamedRange[] =>
  book.sheets.flatMap(({ id, filter }) => {
    const scope = nameOf(id);
    if (!filter || scope === undefined) return [];
    return [{ name: '_xlnm._FilterDatabase', scope, range: fixedName(scope, filter.area) }];
  });

/** Excel takes shorter names than Sheets, without some signs. */
function excelNames(book: Workbook, leftOut: LeftOut) {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const tail = ` (${count})`;
      name = wanted.slice(0, EXCEL_SHEET_NAME - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  };
  const byId = new Map<number, string>();
  const byName = new Map<string, string>();
  for (const sheet of book.sheets) {
    const name = free(acceptable(sheet.name));
    if (name !== sheet.name) leftOut.note('names', sheet);
    byId.set(sheet.id, name);
    byName.set(sheet.name.toLowerCase(), name);
  }
  return {
    free,
    byId: (id: number) => byId.get(id),
    of: (name: string) => byName.get(name.toLowerCase()) ?? name,
  };
}

function acceptable(name: string): string {
  const cleaned = name
    .replace(/[\\/?*[\]:]/g, '-')
    .slice(0, EXCEL_SHEET_NAME)
    .replace(/^'+|'+$/g, '’');
  return /^history$/i.test(cleaned) ? `${cleaned}-` : cleaned;
}
