import type { Area } from '../../books/area';
import type { Book } from '../../books/book';
import type { BookSheet } from '../../books/book-sheet';
import type { StartedFrom } from '../../contract';

/** The tab and the cells that are active for one execution. */
export interface ActivePlace {
  readonly sheet: BookSheet;
  selectionOn(sheet: BookSheet): Area;
  /** Without cells, the tab keeps those that were chosen on it. */
  choose(sheet: BookSheet, area?: Area): void;
}

/** A person in the editor shares it with the script; a clock or a web app has one that nobody sees. */
export function activePlace(book: Book, startedFrom: StartedFrom): ActivePlace {
  return startedFrom === 'clock' || startedFrom === 'web' ? ownPlace(book) : sharedPlace(book);
}

const sharedPlace = (book: Book): ActivePlace => ({
  get sheet() {
    return book.activeSheet;
  },
  selectionOn: (sheet) => sheet.selection,
  choose: (sheet, area) => {
    book.activeSheetId = sheet.id;
    if (area) sheet.selection = area;
  },
});

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

function ownPlace(book: Book): ActivePlace {
  let active: number | undefined;
  const chosen = new Map<number, Area>();
  return {
    get sheet() {
      const own = active === undefined ? undefined : book.sheetById(active);
      return own ?? book.sheets[0] ?? book.activeSheet;
    },
    selectionOn: ({ id }) => chosen.get(id) ?? FIRST_CELL,
    choose: ({ id }, area) => {
      active = id;
      if (area) chosen.set(id, area);
    },
  };
}
