import { type Area, type Axis } from './area';
import type { BookSheet } from './book-sheet';
import { fitColumns, fitRows } from './fit-lines';
import { checkMayEdit } from './protection-check';
import { Refusal } from './refusal';
import {
  deleteSheet,
  duplicateSheet,
  hideSheet,
  insertSheet,
  moveSheet,
  renameSheet,
} from './sheet-list';
import { sortRows, type SortKey } from './sort-rows';
import { deleteLines, insertLines, moveLines } from './structure';
import type { Workbook } from './workbook';

interface OnSheet {
  readonly sheetId: number;
  /** Who acts; the owner when absent. */
  readonly user?: string;
}

interface OnLines extends OnSheet {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** What a person does to tabs, rows and columns. Lines are 1-based. */
export type UserSheetAction =
  | { readonly action: 'insertSheet'; readonly name?: string; readonly index?: number }
  | ({
      readonly action:
        'deleteSheet' | 'duplicateSheet' | 'hideSheet' | 'showSheet' | 'activateSheet';
    } & OnSheet)
  | ({ readonly action: 'renameSheet'; readonly name: string } & OnSheet)
  | ({ readonly action: 'moveSheet'; readonly position: number } & OnSheet)
  | ({
      readonly action: 'insertLines' | 'deleteLines' | 'hideLines' | 'showLines' | 'fitLines';
    } & OnLines)
  | ({ readonly action: 'moveLines'; readonly before: number } & OnLines)
  | ({ readonly action: 'resizeLines'; readonly size: number } & OnLines)
  | ({ readonly action: 'sort'; readonly area: Area; readonly keys: readonly SortKey[] } & OnSheet)
  | ({ readonly action: 'freeze'; readonly rows: number; readonly columns: number } & OnSheet)
  | ({
      readonly action: 'setNote';
      readonly row: number;
      readonly column: number;
      readonly note: string;
    } & OnSheet)
  | ({ readonly action: 'select'; readonly area: Area } & OnSheet);

export function userSheetAction(book: Workbook, action: UserSheetAction): void {
  if (action.action === 'insertSheet') {
    insertSheet(book, {
      ...(action.name === undefined ? {} : { name: action.name }),
      ...(action.index === undefined ? {} : { index: action.index }),
    });
    return;
  }
  const sheet = book.sheetById(action.sheetId);
  if (!sheet) throw new Refusal(`no sheet with id ${action.sheetId}`);
  if ('axis' in action) onLines(book, sheet, action);
  else onTab(book, sheet, action);
}

type TabAction = Exclude<UserSheetAction, { action: 'insertSheet' } | { axis: Axis }>;

function onTab(book: Workbook, sheet: BookSheet, action: TabAction): void {
  switch (action.action) {
    case 'deleteSheet':
      checkMayEdit(book, { sheetId: sheet.id, area: wholeOf(sheet) }, action.user ?? book.owner);
      return deleteSheet(book, sheet);
    case 'duplicateSheet':
      duplicateSheet(book, sheet);
      return;
    case 'hideSheet':
      return hideSheet(book, sheet);
    case 'showSheet':
      sheet.hidden = false;
      return book.looksChanged();
    case 'activateSheet':
      book.activeSheetId = sheet.id;
      return;
    case 'renameSheet':
      return renameSheet(book, sheet, action.name);
    case 'moveSheet':
      return moveSheet(book, sheet, action.position);
    case 'sort':
      checkMayEdit(book, { sheetId: sheet.id, area: action.area }, action.user ?? book.owner);
      return sortRows(book, sheet, action);
    case 'freeze':
      sheet.frozenRows = action.rows;
      sheet.frozenColumns = action.columns;
      return book.looksChanged();
    case 'setNote':
      return sheet.setNote(action.row, action.column, action.note);
    case 'select':
      book.activeSheetId = sheet.id;
      sheet.selection = action.area;
      return;
  }
}

type LineAction = Extract<UserSheetAction, { axis: Axis }>;

const wholeOf = (sheet: BookSheet): Area => ({
  row: 1,
  column: 1,
  rows: sheet.rowCount,
  columns: sheet.columnCount,
});

function linesArea(sheet: BookSheet, { axis, at, count }: OnLines): Area {
  return axis === 'rows'
    ? { row: at, column: 1, rows: count, columns: sheet.columnCount }
    : { row: 1, column: at, rows: sheet.rowCount, columns: count };
}

function onLines(book: Workbook, sheet: BookSheet, action: LineAction): void {
  const { axis, at, count } = action;
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const lines = Array.from({ length: count }, (_, index) => at + index);
  if (/^(insert|delete|move)/.test(action.action)) {
    const touched = action.action === 'insertLines' ? { ...action, count: 1 } : action;
    checkMayEdit(
      book,
      { sheetId: sheet.id, area: linesArea(sheet, touched) },
      action.user ?? book.owner,
    );
  }
  switch (action.action) {
    case 'insertLines':
      return insertLines(book, sheet, { axis, at, count });
    case 'deleteLines':
      return deleteLines(book, sheet, { axis, at, count });
    case 'moveLines':
      return moveLines(book, sheet, { axis, at, count, before: action.before });
    case 'hideLines':
      lines.forEach((line) => hidden.add(line));
      return book.looksChanged();
    case 'showLines':
      lines.forEach((line) => hidden.delete(line));
      return book.looksChanged();
    case 'resizeLines':
      lines.forEach((line) => sizes.set(line, action.size));
      return book.looksChanged();
    case 'fitLines':
      if (axis === 'rows') return fitRows({ book, sheet, from: at, count });
      return fitColumns({ book, sheet, from: at, count });
  }
}
