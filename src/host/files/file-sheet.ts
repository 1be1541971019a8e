/** One sheet of a book, as a file keeps it. */
import type { AutoFilter, ColumnDef, RowDef, SheetProtection, WriteSheet } from 'hucre';
import { areaName } from '../books/a1-notation';
import { type Area, contains, lastColumn, lastRow } from '../books/area';
import { type BookSheet, DEFAULT_COLUMN_WIDTH } from '../books/book-sheet';
import type { CellStyle } from '../books/cell-style';
import { filteredRows } from '../books/filter-rows';
import { formatCell } from '../books/number-format';
import type { Banding, FilterCriteria } from '../books/sheet-parts';
import type { Workbook } from '../books/workbook';
import { fileConditionals } from './file-conditionals';
import { fileValidations } from './file-validations';
import type { LeftOut } from './losses';
import type { ListShelf } from './list-shelf';
import { fileCell } from './sheet-cells';
import { fileColor } from './xlsx-color';
import type { SheetNames } from './xlsx-formula';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './xlsx-limits';

export interface BookWriting {
  readonly book: Workbook;
  readonly leftOut: LeftOut;
  readonly lists: ListShelf;
  readonly names: SheetNames;
  readonly sheetName: (sheetId: number) => string | undefined;
}

/** Pixels in one unit of a column's width, and points in one pixel of a row's height. */
export const PIXELS_PER_WIDTH = 7;
export const POINTS_PER_PIXEL = 0.75;

export function fileSheet(sheet: BookSheet, writing: BookWriting): WriteSheet {
  const { leftOut, names, lists, sheetName } = writing;
  const tabColor = fileColor(sheet.tabColor);
  const told = { names, lists, sheetName };
  noteLosses(sheet, writing);
  const autoFilter = fileFilter(sheet, writing);
  const protection = fileProtection(sheet, writing);
  return {
    name: sheetName(sheet.id) ?? sheet.name,
    ...fileRows(sheet, writing),
    columns: fileColumns(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: lastRow(area) - 1,
      endCol: lastColumn(area) - 1,
    })),
    dataValidations: fileValidations(sheet, {
      ...told,
      leaveOut: () => leftOut.note('validations', sheet),
    }),
    conditionalRules: fileConditionals(sheet, {
      names,
      leaveOut: () => leftOut.note('conditionals', sheet),
    }),
    ...(autoFilter ? { autoFilter } : {}),
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(protection ? { protection } : {}),
    view: {
      ...(sheet.gridlinesHidden ? { showGridLines: false } : {}),
      ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
      ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

function noteLosses(sheet: BookSheet, { book, leftOut }: BookWriting): void {
  if (sheet.charts.length > 0) leftOut.note('charts', sheet);
  if (sheet.bandings.length > 0) leftOut.note('bandings', sheet);
  const { row, column } = sheet.used();
  if (row > EXCEL_ROWS || column > EXCEL_COLUMNS) leftOut.note('size', sheet);
  const ofSheet = book.protections.filter(({ sheetId }) => sheetId === sheet.id);
  if (ofSheet.some(({ kind }) => kind === 'RANGE')) leftOut.note('ranges', sheet);
  if (ofSheet.some(({ kind, warningOnly }) => kind === 'SHEET' && warningOnly))
    leftOut.note('warnings', sheet);
}

function fileColumns(sheet: BookSheet): ColumnDef[] {
  const count = Math.min(sheet.columnCount, EXCEL_COLUMNS);
  return Array.from({ length: count }, (_, index) => ({
    width: (sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_WIDTH) / PIXELS_PER_WIDTH,
    ...(sheet.hiddenColumns.has(index + 1) ? { hidden: true } : {}),
  }));
}

function fileRows(
  sheet: BookSheet,
  writing: BookWriting,
): Pick<WriteSheet, 'rows' | 'cells' | 'rowDefs'> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const open = openAreas(sheet, writing.book);
  const told = {
    sheet,
    names: writing.names,
    leftOut: writing.leftOut,
    underlay: (row: number, column: number) => bandLook(sheet, row, column),
    isOpen: (row: number, column: number) => open.some((area) => contains(area, row, column)),
  };
  const extra = [...open, ...sheet.bandings.map(({ area }) => area)];
  const used = sheet.used();
  const rowEnd = Math.max(sheet.grid.rows.length, used.row, ...extra.map(lastRow));
  for (let row = 1; row <= Math.min(rowEnd, EXCEL_ROWS); row += 1) {
    const width = lineWidth(sheet, row, { extra, poured: used.column });
    for (let column = 1; column <= Math.min(width, EXCEL_COLUMNS); column += 1) {
      const cell = fileCell({ row, column }, told);
      if (cell) cells.set(`${row - 1},${column - 1}`, cell);
    }
  }
  const rowDefs = fileRowDefs(sheet, writing.book);
  // A row that is only high or hidden is written when the sheet is said to reach it.
  const length = Math.max(0, ...[...rowDefs.keys()].map((row) => row + 1));
  return { cells, rowDefs, rows: Array.from({ length }, () => []) };
}

function lineWidth(
  sheet: BookSheet,
  row: number,
  { extra, poured }: { readonly extra: readonly Area[]; readonly poured: number },
): number {
  const line = sheet.grid.rows[row - 1];
  const layers = [line?.values, line?.formulas, line?.styles, line?.notes];
  const beside = extra.filter((area) => row >= area.row && row <= lastRow(area)).map(lastColumn);
  const spilled = sheet.spilled.size > 0 ? poured : 0;
  return Math.max(spilled, ...layers.map((layer) => layer?.length ?? 0), ...beside);
}

function fileRowDefs(sheet: BookSheet, book: Workbook): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  for (const [row, height] of sheet.rowHeights)
    defs.set(row - 1, { height: height * POINTS_PER_PIXEL });
  for (const row of [...sheet.hiddenRows, ...filteredRows(book, sheet)])
    defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

function openAreas(sheet: BookSheet, book: Workbook): readonly Area[] {
  return book.protections
    .filter(({ kind, sheetId }) => kind === 'SHEET' && sheetId === sheet.id)
    .flatMap((protection) => protection.open);
}

/** Without a password: who may lift it is Google's business, and a file knows no accounts. */
function fileProtection(sheet: BookSheet, { book }: BookWriting): SheetProtection | undefined {
  const isProtected = book.protections.some(
    ({ kind, sheetId, warningOnly }) => kind === 'SHEET' && sheetId === sheet.id && !warningOnly,
  );
  return isProtected ? { sheet: true } : undefined;
}

/** The colour of a band, for Excel has none outside its tables. */
function bandLook(sheet: BookSheet, row: number, column: number): CellStyle | undefined {
  const banding = sheet.bandings.find(({ area }) => contains(area, row, column));
  const background = banding && bandColor(banding, row, column);
  return background === undefined ? undefined : { background };
}

function bandColor(banding: Banding, row: number, column: number): string | undefined {
  const { area, axis } = banding;
  const [line, last] =
    axis === 'rows' ? [row - area.row, area.rows - 1] : [column - area.column, area.columns - 1];
  if (line === 0 && banding.header !== undefined) return banding.header;
  if (line === last && banding.footer !== undefined) return banding.footer;
  const place = banding.header === undefined ? line : line - 1;
  return place % 2 === 0 ? banding.first : banding.second;
}

function fileFilter(sheet: BookSheet, writing: BookWriting): AutoFilter | undefined {
  const { filter } = sheet;
  if (!filter) return undefined;
  const columns = Object.entries(filter.criteria).flatMap(([column, criteria]) => {
    const filters = shownValues(sheet, { column: Number(column), criteria, writing });
    if (!filters) writing.leftOut.note('filters', sheet);
    return filters ? [{ colIndex: Number(column) - filter.area.column, filters }] : [];
  });
  const range = areaName(filter.area);
  return columns.length > 0 ? { range, columns } : { range };
}

/** The texts a filter lets through; undefined for a criterion that is no list of them. */
function shownValues(
  sheet: BookSheet,
  asked: {
    readonly column: number;
    readonly criteria: FilterCriteria;
    readonly writing: BookWriting;
  },
): string[] | undefined {
  const { column, criteria, writing } = asked;
  if (criteria.criteria !== undefined || !sheet.filter) return undefined;
  if (criteria.visibleValues) return [...criteria.visibleValues];
  const texts = new Set<string>();
  for (let row = sheet.filter.area.row + 1; row <= lastRow(sheet.filter.area); row += 1) {
    const format = sheet.shownFormat(row, column);
    texts.add(formatCell(sheet.value(row, column), format, writing.book.locale));
  }
  const hidden = new Set(criteria.hiddenValues);
  return [...texts].filter((text) => text !== '' && !hidden.has(text));
}
