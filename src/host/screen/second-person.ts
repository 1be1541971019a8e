import type { Book } from '../books/book';
import { cellName } from '../books/a1-notation';
import type { BookSheet } from '../books/book-sheet';
import { Refusal } from '../books/refusal';
import type { UserEditResult } from '../books/user-edit';
import type { FaultKind, FaultOrder, FaultPlace } from './fault-words';
import { frenchRefusal } from './french-refusal';

const GESTURES: readonly FaultKind[] = ['sortRows', 'insertColumn', 'deleteRow', 'overwriteCell'];

/** True for what somebody else does to the workbook, which needs a place. */
export const isGesture = (kind: FaultKind): boolean => GESTURES.includes(kind);

/** The cell selected in the page, in words too. */
export function selectedPlace(book: Book): FaultPlace {
  const { activeSheet } = book;
  const { row, column } = activeSheet.selection;
  const name = `${activeSheet.name}!${cellName(row, column)}`;
  return { sheetId: activeSheet.id, row, column, name };
}

interface SharedBook {
  readonly book: Book;
  /** A cell was typed in: triggers want to know. */
  readonly edited: (result: UserEditResult) => void;
}

/** Does what a second person would do by hand at that place. Answers why not when the workbook refuses it. */
export function secondPersonActs(workbook: SharedBook, order: FaultOrder): string | undefined {
  const sheet = order.place && workbook.book.sheetById(order.place.sheetId);
  if (!order.place || !sheet) return 'l’onglet n’existe plus.';
  try {
    gesture(workbook, { sheet, place: order.place, order });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return frenchRefusal(error.message);
    throw error;
  }
}

interface GesturePlace {
  readonly sheet: BookSheet;
  readonly place: FaultPlace;
  readonly order: FaultOrder;
}

function gesture({ book, edited }: SharedBook, { sheet, place, order }: GesturePlace): void {
  const { sheetId, row, column } = place;
  if (order.kind === 'overwriteCell') {
    edited(book.userEdit({ sheetId, row, column, texts: [[order.text ?? '']] }));
  } else if (order.kind === 'insertColumn') {
    book.userSheetAction({ action: 'insertLines', sheetId, axis: 'columns', at: column, count: 1 });
  } else if (order.kind === 'deleteRow') {
    book.userSheetAction({ action: 'deleteLines', sheetId, axis: 'rows', at: row, count: 1 });
  } else if (order.kind === 'sortRows') {
    const used = sheet.used();
    const first = sheet.frozenRows + 1;
    if (used.row < first) throw new Refusal('Aucune ligne à trier.');
    const area = { row: first, column: 1, rows: used.row - first + 1, columns: used.column };
    book.userSheetAction({ action: 'sort', sheetId, area, keys: [{ column, ascending: false }] });
  }
}
