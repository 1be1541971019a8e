import type { Area } from '../books/area';
import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import { formatCell } from '../books/number-format';
import type { CellValue } from '../books/cell-value';
import type { ChartSpec } from '../books/sheet-parts';

/** A cell of a chart's data, and how its sheet shows it. */
export interface ChartCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string | undefined;
}

/** What a chart is drawn from: its ranges side by side, the heads apart. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** More points than a chart of this size can tell apart. */
const MOST_ROWS = 1000;

const BLANK: ChartCell = { value: null, text: '', format: undefined };

export function chartTable(book: Book, spec: ChartSpec): ChartTable {
  const blocks = spec.ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheetById(sheetId);
    return sheet ? [blockOf(book, sheet, area)] : [];
  });
  const joined = sideBySide(blocks);
  const table = spec.transpose ? transposed(joined) : joined;
  const headCount = spec.numHeaders > 0 ? spec.numHeaders : guessedHeads(table);
  return {
    heads: (table[headCount - 1] ?? []).map(({ text }) => text),
    rows: table.slice(headCount, headCount + MOST_ROWS),
  };
}

/** Hidden rows and columns are left out, and the blank end of an open range. */
function blockOf(book: Book, sheet: BookSheet, area: Area): ChartCell[][] {
  const used = sheet.used();
  const rows = Math.max(0, Math.min(area.rows, used.row - area.row + 1));
  const block = sheet.values({ ...area, rows }).map((line, y) => ({ line, row: area.row + y }));
  return block
    .filter(({ row }) => !sheet.hiddenRows.has(row))
    .map(({ line, row }) =>
      line
        .map((value, x) => ({ value, column: area.column + x }))
        .filter(({ column }) => !sheet.hiddenColumns.has(column))
        .map(({ value, column }) => {
          const format = sheet.shownFormat(row, column);
          const text = value === null ? '' : formatCell(value, format, book.locale);
          return { value, text, format };
        }),
    );
}

function sideBySide(blocks: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, y) =>
    blocks.flatMap((block) => block[y] ?? (block[0] ?? []).map(() => BLANK)),
  );
}

const transposed = (table: readonly ChartCell[][]): ChartCell[][] =>
  Array.from({ length: Math.max(0, ...table.map((line) => line.length)) }, (_, x) =>
    table.map((line) => line[x] ?? BLANK),
  );

/** A first row without numbers over rows with some is the row of names. */
function guessedHeads([first = [], ...rest]: readonly (readonly ChartCell[])[]): number {
  const isNumber = ({ value }: ChartCell): boolean => typeof value === 'number';
  const isHead = first.slice(1).some(({ text }) => text !== '') || first.length === 1;
  return isHead && !first.some(isNumber) && rest.some((line) => line.some(isNumber)) ? 1 : 0;
}
