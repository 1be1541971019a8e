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

const CHANGE_TYPES: Readonly<Record<UserSheetAction['action'], ChangeType | undefined>> = {
  insertSheet: 'INSERT_GRID',
  duplicateSheet: 'INSERT_GRID',
  deleteSheet: 'REMOVE_GRID',
  insertLines: 'INSERT_ROW',
  deleteLines: 'REMOVE_ROW',
  activateSheet: undefined,
  select: undefined,
  renameSheet: 'OTHER',
  moveSheet: 'OTHER',
  hideSheet: 'OTHER',
  showSheet: 'OTHER',
  moveLines: 'OTHER',
  hideLines: 'OTHER',
  showLines: 'OTHER',
  resizeLines: 'OTHER',
  fitLines: 'OTHER',
  sort: 'OTHER',
  freeze: 'OTHER',
  setNote: 'OTHER',
};

/** What Sheets calls a person's action; undefined for what changes nothing. */
export function changeTypeOf(action: UserSheetAction): ChangeType | undefined {
  if ('axis' in action && action.axis === 'columns') {
    if (action.action === 'insertLines') return 'INSERT_COLUMN';
    if (action.action === 'deleteLines') return 'REMOVE_COLUMN';
  }
  return CHANGE_TYPES[action.action];
}
