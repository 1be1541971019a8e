import { type Area, type Axis, isInBand, lastColumn, lastRow, type Shift } from './area';
import type { BookSheet } from './book-sheet';
import { copyLine, type GridRow } from './grid';
import { Refusal } from './refusal';
import { insertLines, shiftFormulas, shiftOverlays } from './structure';
import type { Workbook } from './workbook';

type BandShift = Exclude<Shift, { kind: 'move' }>;

/** Cells of an area give way to blank ones, or are taken out: those beyond along the axis move, the formulas follow. */
export function shiftCells(
  book: Workbook,
  sheet: BookSheet,
  how: { readonly kind: 'insert' | 'delete'; readonly axis: Axis; readonly area: Area },
): void {
  const { kind, axis, area } = how;
  const [at, count, first, across] =
    axis === 'rows'
      ? [area.row, area.rows, area.column, area.columns]
      : [area.column, area.columns, area.row, area.rows];
  const shift: BandShift = { kind, axis, at, count, band: { first, last: first + across - 1 } };
  const isCut = sheet.merges.some((merge) => cutsMerge(merge, shift));
  if (isCut) throw new Refusal('You must select all cells in a merged range to do this.');
  if (kind === 'insert') makeRoom(book, sheet, shift);
  book.recalculate();
  shiftFormulas(book, sheet, shift);
  shiftBand(sheet, shift);
  shiftOverlays(book, sheet, shift);
  book.everythingChanged();
}

function cutsMerge(merge: Area, shift: BandShift): boolean {
  const { band, axis, at } = shift;
  const [first, last, end] =
    axis === 'rows'
      ? [merge.column, lastColumn(merge), lastRow(merge)]
      : [merge.row, lastRow(merge), lastColumn(merge)];
  const touches = band !== undefined && last >= band.first && first <= band.last && end >= at;
  return touches && !isInBand(shift, first, last);
}

/** The sheet grows when filled cells would be pushed past its edge. */
function makeRoom(book: Workbook, sheet: BookSheet, { axis, count }: BandShift): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  const used = axis === 'rows' ? sheet.grid.used().row : sheet.grid.used().column;
  const missing = used + count - size;
  if (missing > 0) insertLines(book, sheet, { axis, at: size + 1, count: missing });
}

interface Cell {
  readonly line: GridRow | undefined;
  readonly at: number;
}

/** Moves the cells of a band; what comes in new is blank, and looks as the cells that stood there. */
function shiftBand(sheet: BookSheet, shift: BandShift): void {
  const { axis, kind, at, count, band } = shift;
  if (band === undefined) return;
  const isRows = axis === 'rows';
  const size = isRows ? sheet.rowCount : sheet.columnCount;
  const before = sheet.grid.rows.map((line) => line && copyLine(line));
  for (let across = band.first; across <= band.last; across += 1) {
    const cell = (along: number): Cell => {
      const [row, column] = isRows ? [along, across] : [across, along];
      return { line: before[row - 1], at: column - 1 };
    };
    for (let along = at; along <= size; along += 1) {
      const from = kind === 'insert' ? along - count : along + count;
      const isNew = from < at || from > size;
      const place = isRows ? { row: along, column: across } : { row: across, column: along };
      if (isNew) putBlank(sheet, place, kind === 'delete');
      else putCell(sheet, place, cell(from));
    }
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function putCell(sheet: BookSheet, { row, column }: Place, { line, at }: Cell): void {
  const { grid } = sheet;
  grid.setValue(row, column, line?.values[at] ?? null);
  grid.setFormula(row, column, line?.formulas?.[at]);
  grid.setStyleId(row, column, line?.styles?.[at] ?? 0);
  grid.setRuleId(row, column, line?.rules?.[at] ?? 0);
  grid.setNote(row, column, line?.notes?.[at] ?? '');
  grid.setRich(row, column, line?.rich?.[at]);
}

/** At the far edge nothing is left; where cells were inserted the looks stay. */
function putBlank(sheet: BookSheet, { row, column }: Place, isBare: boolean): void {
  const { grid } = sheet;
  grid.setFormula(row, column, undefined);
  grid.setValue(row, column, null);
  grid.setNote(row, column, '');
  grid.setRich(row, column, undefined);
  grid.setRuleId(row, column, 0);
  if (isBare) grid.setStyleId(row, column, 0);
}
