import type { Area } from '../../books/area';
import type { Book } from '../../books/book';
import type { BookSheet } from '../../books/book-sheet';
import type { CellValue } from '../../books/cell-value';
import { copyArea } from '../../books/copy-area';
import { isDateFormat } from '../../books/number-format';
import { continuedSeries } from './fill-series';

interface Fill {
  readonly from: { readonly sheet: BookSheet; readonly area: Area };
  /** Holds `from`, grown along one side. */
  readonly to: { readonly area: Area };
  readonly copy: boolean;
}

interface Lanes {
  readonly source: Area;
  readonly isDown: boolean;
  readonly isBefore: boolean;
  readonly count: number;
}

const WHOLE = { contents: true, looks: true, rules: true } as const;

/** Line by line away from the first cells, along the side that grew; then what goes on is written over the copies. */
export function fillCells(book: Book, { from, to, copy }: Fill): void {
  const { sheet, area: source } = from;
  const isDown = to.area.rows !== source.rows;
  const lanes = {
    source,
    isDown,
    isBefore: to.area.row < source.row || to.area.column < source.column,
    count: isDown ? to.area.rows - source.rows : to.area.columns - source.columns,
  };
  repeatLines(book, sheet, lanes);
  if (!copy) continueLanes(sheet, lanes);
}

function repeatLines(book: Book, sheet: BookSheet, { source, isDown, isBefore, count }: Lanes) {
  const length = isDown ? source.rows : source.columns;
  const line = (at: number): Area =>
    isDown
      ? { ...source, row: source.row + at, rows: 1 }
      : { ...source, column: source.column + at, columns: 1 };
  for (let index = 0; index < count; index += 1) {
    const turn = isBefore ? length - 1 - (index % length) : index % length;
    const place = isBefore ? -1 - index : length + index;
    copyArea({ book, sheet, area: line(turn) }, { sheet, area: line(place) }, WHOLE);
  }
}

function continueLanes(sheet: BookSheet, { source, isDown, isBefore, count }: Lanes): void {
  const length = isDown ? source.rows : source.columns;
  const at = (lane: number, index: number) =>
    isDown
      ? { row: source.row + index, column: source.column + lane }
      : { row: source.row + lane, column: source.column + index };
  for (let lane = 0; lane < (isDown ? source.columns : source.rows); lane += 1) {
    const cells = Array.from({ length }, (_, index) => {
      const { row, column } = at(lane, index);
      return {
        value: sheet.value(row, column),
        isFormula: sheet.grid.formula(row, column) !== undefined,
        isDate: isDateFormat(sheet.shownFormat(row, column)),
      };
    });
    const series = continuedSeries(cells, count, isBefore ? -1 : 1);
    series?.forEach((value: CellValue, index) => {
      const { row, column } = at(lane, isBefore ? -1 - index : length + index);
      sheet.grid.setValue(row, column, value);
    });
  }
  const grown = isDown
    ? { ...source, row: 1, rows: sheet.rowCount }
    : { ...source, column: 1, columns: sheet.columnCount };
  sheet.owner.cellsChanged(sheet, grown, false);
}
