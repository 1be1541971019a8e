import { AppError } from '../kernel/app-error';
import type { CellValue } from '../kernel/cell-value';
import type { Area, CellBlock, TableStore } from '../ports/table-store';
import { a1Of } from './a1-notation';

/**
 * What a person types is data: an apostrophe keeps Sheets from reading it as a formula, a number, a date or a boolean.
 * It is not part of the value that is read back. Words without digits that mean nothing to Sheets go as they are.
 */
function asTyped(cell: CellValue): CellValue {
  if (typeof cell !== 'string' || cell === '') return cell;
  const isPlainWords = /^[\p{L}][\p{L} .,;:!?()«»’…–—→·\u00a0\u202f-]*$/u.test(cell);
  const isReserved = /^(vrai|faux|true|false)$/i.test(cell.trim());
  return isPlainWords && !isReserved ? cell : `'${cell}`;
}

/** Cells of the workbook through SpreadsheetApp: two calls to read a block, one more to write it. */
export class SheetTableStore implements TableStore {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  block(area: Area): CellBlock {
    const range = this.rangeOf(area);
    return {
      read: () => range.getValues() as CellValue[][], // Sheets answers text, numbers, booleans and dates only
      write: (cells) => {
        range.setValues(cells.map((row) => row.map(asTyped)));
      },
    };
  }

  readAll(tab: string): CellValue[][] | null {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) return null;
    return sheet.getDataRange().getValues() as CellValue[][]; // as above
  }

  lastRow(tab: string): number | null {
    return this.spreadsheet.getSheetByName(tab)?.getLastRow() ?? null;
  }

  ensureRows(tab: string, rowCount: number): number {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
    const present = sheet.getMaxRows();
    if (present >= rowCount) return present;
    sheet.insertRowsAfter(present, rowCount - present);
    return rowCount;
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  private rangeOf(area: Area): GoogleAppsScript.Spreadsheet.Range {
    try {
      return this.spreadsheet.getRange(a1Of(area));
    } catch (error) {
      // Sheets says « Range not found » for a tab that is not there.
      if (this.spreadsheet.getSheetByName(area.tab) === null) {
        throw new AppError('WORKBOOK_NOT_PREPARED', { tab: area.tab });
      }
      throw error;
    }
  }
}
