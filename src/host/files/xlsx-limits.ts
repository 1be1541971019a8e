/** The last row and column of an Excel sheet. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
/** The longest text of a cell, of a message shown beside a cell, of a list inside a validation, of a tab's name. */
export const EXCEL_TEXT = 32_767;
export const EXCEL_MESSAGE = 255;
export const EXCEL_LIST = 255;
export const EXCEL_SHEET_NAME = 31;
