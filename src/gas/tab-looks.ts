import type { ColumnSpec, LostLooks, TabSpec } from '../ports/workbook-designer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY_ROW = 1;
const FIRST_DATA_ROW = 3;
/** Rows looked at, from the last one up: what was pasted lately. A column that lost its looks there gets them again whole. */
const ROWS_LOOKED_AT = 5000;

/** Sheets gives an automatic format back under another name than the one it was set by. */
const AUTOMATIC = ['General', '0.###############', ''];

const isSameFormat = (there: string | undefined, wanted: string) =>
  there === wanted || (AUTOMATIC.includes(wanted) && AUTOMATIC.includes(there ?? ''));

function placedColumns(sheet: Sheet, spec: TabSpec) {
  const keys = sheet.getRange(KEY_ROW, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  return spec.columns.flatMap((column) => {
    const index = keys.findIndex((key) => key === column.key);
    return index < 0 ? [] : [{ column, index }];
  });
}

/** What a tab lost of its dropdowns, formats and protections, read in two blocks. */
export function lostLooks(sheet: Sheet, spec: TabSpec): LostLooks {
  const maxRows = sheet.getMaxRows();
  const first = Math.max(FIRST_DATA_ROW, maxRows - ROWS_LOOKED_AT + 1);
  const rowCount = maxRows - first + 1;
  const isUnprotected =
    !spec.isComputed && sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length === 0;
  if (rowCount < 1) return { dropdowns: [], formats: [], isUnprotected };
  const range = sheet.getRange(first, 1, rowCount, sheet.getMaxColumns());
  const formats = range.getNumberFormats();
  const rules = range.getDataValidations();
  const columns = placedColumns(sheet, spec);
  const keysWhere = (isLost: (given: { column: ColumnSpec; index: number }) => boolean) =>
    columns.filter(isLost).map(({ column }) => column.key);
  return {
    formats: keysWhere(({ column, index }) =>
      formats.some((row) => !isSameFormat(row[index], column.numberFormat)),
    ),
    dropdowns: keysWhere(
      ({ column, index }) => column.choices !== null && rules.some((row) => !row[index]),
    ),
    isUnprotected,
  };
}

/** The rule of a dropdown: other words are allowed, and reported. */
export function dropdownRule(
  choices: readonly string[],
): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** Gives columns their format and their dropdown again, from the first row of data to the end. */
export function dressAgain(sheet: Sheet, spec: TabSpec, keys: readonly string[]): void {
  const rowCount = sheet.getMaxRows() - FIRST_DATA_ROW + 1;
  for (const { column, index } of placedColumns(sheet, spec)) {
    if (!keys.includes(column.key)) continue;
    const cells = sheet.getRange(FIRST_DATA_ROW, index + 1, rowCount, 1);
    cells.setNumberFormat(column.numberFormat);
    if (column.choices) cells.setDataValidation(dropdownRule(column.choices));
  }
}
