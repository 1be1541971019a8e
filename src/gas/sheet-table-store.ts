import { AppError } from '../kernel/app-error';
import type { CellValue } from '../kernel/cell-value';
import type { ReportCell } from '../ports/report-writer';
import {
  type Area,
  type CellBlock,
  OutsideGrid,
  type TableStore,
  type TabSize,
} from '../ports/table-store';
import { a1Of } from './a1-notation';

/** What Sheets may read as a formula. */
const FORMULA_LIKE = /^[=+\-@]/;
const ESCAPED_FORMULA_LIKE = /^'(?=[=+\-@])/;

/**
 * What a person types is data. Text columns have the format `@`, which keeps digits and dates as they are; a text that
 * begins like a formula gets an apostrophe besides. Google's pages do not say whether a cell of format `@` swallows that
 * apostrophe or shows it, so both are read back as the same text (docs/oddities.md); a text that begins with one of its
 * own is written with the typographic one.
 */
export function toCell(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  if (FORMULA_LIKE.test(cell)) return `'${cell}`;
  return cell.startsWith("'") ? `’${cell.slice(1)}` : cell;
}

function toWritten(cell: ReportCell): CellValue {
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : toCell(cell);
}

/** In place: a log has two million cells, and hardly one to change. */
function fromCells(cells: unknown[][]): CellValue[][] {
  const rows = cells as CellValue[][]; // Sheets answers text, numbers, booleans and dates, nothing else
  for (const row of rows)
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (typeof cell === 'string' && cell.startsWith("'"))
        row[index] = cell.replace(ESCAPED_FORMULA_LIKE, '');
    }
  return rows;
}

/** Cells of the workbook through SpreadsheetApp: two calls to read a block, one more to write it. */
export class SheetTableStore implements TableStore {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  block(area: Area): CellBlock {
    const range = this.rangeOf(area);
    return {
      read: () => fromCells(range.getValues()),
      write: (cells) => {
        range.setValues(cells.map((row) => row.map(toWritten)));
      },
    };
  }

  readAll(tab: string): CellValue[][] | null {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) return null;
    const cells = sheet.getDataRange().getValues();
    // What a person inserted since the range was taken pushed the last rows or columns out of it: read again.
    const isWhole =
      sheet.getLastRow() <= cells.length && sheet.getLastColumn() <= (cells[0]?.length ?? 0);
    return fromCells(isWhole ? cells : sheet.getDataRange().getValues());
  }

  size(tab: string): TabSize | null {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) return null;
    return { lastRow: sheet.getLastRow(), columnCount: sheet.getMaxColumns() };
  }

  ensureRows(tab: string, rowCount: number): number {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
    const present = sheet.getMaxRows();
    if (present >= rowCount) return present;
    sheet.insertRowsAfter(present, rowCount - present);
    return rowCount;
  }

  ensureColumns(tab: string, columnCount: number): void {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
    const present = sheet.getMaxColumns();
    if (present < columnCount) sheet.insertColumnsAfter(present, columnCount - present);
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  private rangeOf(area: Area): GoogleAppsScript.Spreadsheet.Range {
    try {
      return this.spreadsheet.getRange(a1Of(area));
    } catch (error) {
      // Sheets says « Range not found » for a tab that is not there.
      const sheet = this.spreadsheet.getSheetByName(area.tab);
      if (sheet === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab: area.tab });
      const lastColumn = area.column + area.columnCount - 1;
      const lastRow = area.row + area.rowCount - 1;
      const isOutside = sheet.getMaxColumns() < lastColumn || sheet.getMaxRows() < lastRow;
      throw isOutside ? new OutsideGrid(JSON.stringify(area)) : error;
    }
  }
}
