import type { UserEditResult } from './books/user-edit';
import type { UserSheetAction } from './books/user-sheet-action';
import type { ServiceObject } from './contract';
import type { ParametersOf } from './run/run-function';

/** What an event object is made of, by the names a script calls. */
interface SpreadsheetRoot {
  getActiveSpreadsheet(): Spreadsheet;
}
interface Spreadsheet extends ServiceObject {
  getSheets(): readonly Sheet[];
}
interface Sheet {
  getSheetId(): number;
  getRange(row: number, column: number, rows: number, columns: number): ServiceObject;
}

type Fields = Readonly<Record<string, unknown>>;
/** What tells one event from another, besides the spreadsheet it happened in. */
export type EventFields = (spreadsheet: Spreadsheet) => Fields;

/** `ChangeType` of the events guide. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'OTHER';

export const openFields: EventFields = () => ({});

export const changeFields =
  (changeType: ChangeType): EventFields =>
  () => ({ changeType });

/** `value` and `oldValue` are there for a single cell only. */
export const editFields =
  (edited: UserEditResult): EventFields =>
  (spreadsheet) => {
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === edited.sheetId);
    const { row, column, rows, columns } = edited.range;
    const { value, oldValue } = edited;
    return {
      range: sheet?.getRange(row, column, rows, columns),
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
  };

/** The event object of one execution: its spreadsheet is that execution's own. */
export function eventParameters(fields: EventFields, own: Fields): ParametersOf {
  return ({ roots }) => {
    // The spreadsheet service of this host; `getActiveSpreadsheet` is one of its methods.
    const root = roots.get('SpreadsheetApp') as (ServiceObject & SpreadsheetRoot) | undefined;
    if (root === undefined) return [];
    const source = root.getActiveSpreadsheet();
    return [{ ...own, source, ...fields(source) }];
  };
}

/** What Sheets calls a person's action; undefined for what changes nothing. */
export function changeTypeOf(action: UserSheetAction): ChangeType | undefined {
  switch (action.action) {
    case 'insertSheet':
    case 'duplicateSheet':
      return 'INSERT_GRID';
    case 'deleteSheet':
      return 'REMOVE_GRID';
    case 'insertLines':
      return action.axis === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN';
    case 'deleteLines':
      return action.axis === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
    case 'activateSheet':
    case 'select':
      return undefined;
    case 'renameSheet':
    case 'moveSheet':
    case 'hideSheet':
    case 'showSheet':
    case 'moveLines':
    case 'hideLines':
    case 'showLines':
    case 'resizeLines':
    case 'sort':
    case 'freeze':
    case 'setNote':
      return 'OTHER';
  }
}
