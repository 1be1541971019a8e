import { type Area, lastColumn, lastRow } from './area';
import { cellName } from './a1-notation';
import { writeInputs } from './cell-input';
import { CellError, type CellValue } from './cell-value';
import { checkMayEdit } from './protection-check';
import { Refusal } from './refusal';
import type { Workbook } from './workbook';

/** What a person types or pastes; 1-based, a text per cell. */
export interface UserEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  /** Who edits; the owner when absent. */
  readonly user?: string;
}

/** What a trigger is told. `value` and `oldValue` exist for a single cell only, as in Sheets. */
export interface UserEditResult {
  readonly sheetId: number;
  readonly range: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Types as a person does: refused where protected or invalid, otherwise coerced, computed and told to the listeners. */
export function userEdit(book: Workbook, edit: UserEdit): UserEditResult {
  const sheet = book.sheetById(edit.sheetId);
  if (!sheet) throw new Refusal(`no sheet with id ${edit.sheetId}`);
  const columns = Math.max(0, ...edit.texts.map((line) => line.length));
  const area: Area = { row: edit.row, column: edit.column, rows: edit.texts.length, columns };
  if (area.rows < 1 || columns < 1 || area.row < 1 || area.column < 1)
    throw new Refusal('nothing was typed');
  if (lastRow(area) > sheet.rowCount || lastColumn(area) > sheet.columnCount) {
    throw new Refusal(`${cellName(lastRow(area), lastColumn(area))} is outside of the sheet`);
  }
  checkMayEdit(book, { sheetId: sheet.id, area }, edit.user ?? book.owner);
  const single = area.rows === 1 && columns === 1;
  const oldValue = single ? eventText(sheet.value(area.row, area.column)) : undefined;
  const inputs = edit.texts.map((line) =>
    Array.from({ length: columns }, (_, index) => line[index] ?? ''),
  );
  writeInputs({ book, sheet }, area, inputs);
  const value = single ? eventText(sheet.value(area.row, area.column)) : undefined;
  return {
    sheetId: sheet.id,
    range: area,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Events carry text; a number comes as its digits. A blank is absent. */
function eventText(value: CellValue): string | undefined {
  if (value === null) return undefined;
  return value instanceof CellError ? value.code : String(value);
}
