/** Sizes of rows and columns fitted to their contents. A guess: the host measures no font. */
import { DEFAULT_ROW_HEIGHT, type BookSheet } from './book-sheet';
import { formatCell } from './number-format';
import type { Workbook } from './workbook';

const DEFAULT_FONT_SIZE = 10;
/** Width of a letter and height of a line, in pixels for a point of size. */
const LETTER = 0.72;
const LINE = 1.7;
const PADDING = 8;
const NARROWEST = 21;

interface Lines {
  readonly book: Workbook;
  readonly sheet: BookSheet;
  readonly from: number;
  readonly count: number;
}

function shown(book: Workbook, sheet: BookSheet, at: { row: number; column: number }): string[] {
  const value = sheet.value(at.row, at.column);
  if (value === null) return [];
  return formatCell(value, sheet.shownFormat(at.row, at.column), book.locale).split('\n');
}

/** Wide enough for the longest line of each column. */
export function fitColumns({ book, sheet, from, count }: Lines): void {
  const { row: lastRow } = sheet.used();
  for (let column = from; column < from + count; column += 1) {
    let width = NARROWEST;
    for (let row = 1; row <= lastRow; row += 1) {
      const { fontSize = DEFAULT_FONT_SIZE, bold = false } = sheet.style(row, column);
      const letter = LETTER * fontSize * (bold ? 1.1 : 1);
      for (const line of shown(book, sheet, { row, column })) {
        width = Math.max(width, Math.ceil(line.length * letter) + PADDING);
      }
    }
    sheet.columnWidths.set(column, width);
  }
  sheet.owner.looksChanged();
}

/** High enough for the lines of each row, text cut at the width of its column when it wraps. */
export function fitRows({ book, sheet, from, count }: Lines): void {
  const { column: lastColumn } = sheet.used();
  for (let row = from; row < from + count; row += 1) {
    let height = DEFAULT_ROW_HEIGHT;
    for (let column = 1; column <= lastColumn; column += 1) {
      const { fontSize = DEFAULT_FONT_SIZE, wrap } = sheet.style(row, column);
      const letters = (sheet.columnWidths.get(column) ?? 100) / (LETTER * fontSize);
      const lines = shown(book, sheet, { row, column }).reduce(
        (sum, line) => sum + (wrap === 'WRAP' ? Math.max(1, Math.ceil(line.length / letters)) : 1),
        0,
      );
      height = Math.max(height, Math.ceil(lines * fontSize * LINE) + 4);
    }
    sheet.rowHeights.set(row, height);
  }
  sheet.owner.looksChanged();
}
