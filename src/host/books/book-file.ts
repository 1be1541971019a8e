/** The file a book is saved in: JSON, versioned. Cells go by row; looks and rules go as runs. */
import type { Area } from './area';
import { BookSheet } from './book-sheet';
import type { CellStyle } from './cell-style';
import { CellError, type CellValue } from './cell-value';
import { mayPour } from './formula-prepare';
import { Grid, type GridRow, type RichRun } from './grid';
import type {
  Banding,
  ChartSpec,
  ConditionalRule,
  DeveloperMetadata,
  NamedRange,
  Protection,
  SheetFilter,
  ValidationRule,
} from './sheet-parts';
import { readRuns, type SavedRuns, writeRuns } from './saved-runs';
import type { Workbook } from './workbook';

const FORMAT = 'local-apps-script-book';
const VERSION = 1;

export class DamagedBookError extends Error {}

type SavedValue = number | string | boolean | null | { readonly error: string };

export interface SavedRow {
  readonly row: number;
  readonly values?: readonly SavedValue[];
  /** By column. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly rich?: Readonly<Record<string, readonly RichRun[]>>;
}

export interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rightToLeft: boolean;
  readonly gridlinesHidden: boolean;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly bandings: readonly Banding[];
  readonly charts: readonly ChartSpec[];
  readonly filter: SheetFilter | null;
  readonly rows: readonly SavedRow[];
  readonly styles: readonly SavedRuns[];
  readonly rules: readonly SavedRuns[];
}

export interface SavedBook {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
  readonly lastId: number;
  readonly activeSheetId: number;
  readonly styles: readonly CellStyle[];
  readonly rules: readonly (ValidationRule | null)[];
  readonly namedRanges: readonly NamedRange[];
  readonly protections: readonly Protection[];
  readonly metadata: readonly DeveloperMetadata[];
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly SavedSheet[];
}

export function writeSaved(book: Workbook): SavedBook {
  return {
    format: FORMAT,
    version: VERSION,
    id: book.id,
    name: book.name,
    owner: book.owner,
    editors: book.editors,
    locale: book.locale.code,
    timeZone: book.timeZone,
    lastId: book.newId(),
    activeSheetId: book.activeSheetId,
    styles: book.styles.all(),
    rules: book.rules.all().map((rule) => rule ?? null),
    namedRanges: book.namedRanges,
    protections: book.protections,
    metadata: book.metadata,
    properties: book.properties,
    sheets: book.sheets.map(writeSheet),
  };
}

function writeSheet(sheet: BookSheet): SavedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rightToLeft: sheet.rightToLeft,
    gridlinesHidden: sheet.gridlinesHidden,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges,
    conditionalRules: sheet.conditionalRules,
    bandings: sheet.bandings,
    charts: sheet.charts,
    filter: sheet.filter ?? null,
    rows: sheet.grid.rows.flatMap((line, index) => (line ? writeRow(line, index + 1) : [])),
    styles: writeRuns(sheet.grid, 'styles'),
    rules: writeRuns(sheet.grid, 'rules'),
  };
}

function writeRow(line: GridRow, row: number): SavedRow[] {
  const values = line.values.map((value): SavedValue =>
    value instanceof CellError ? { error: value.code } : value,
  );
  while (values.length > 0 && (values.at(-1) ?? null) === null) values.pop();
  const saved: SavedRow = {
    row,
    ...(values.length > 0 ? { values } : {}),
    ...present('formulas', line.formulas),
    ...present('notes', line.notes),
    ...present('rich', line.rich),
  };
  return Object.keys(saved).length > 1 ? [saved] : [];
}

function present<Name extends string, Item>(
  name: Name,
  items: readonly (Item | undefined)[] | undefined,
): Partial<Record<Name, Record<string, Item>>> {
  const kept: Record<string, Item> = {};
  items?.forEach((item, index) => {
    if (item !== undefined) kept[index + 1] = item;
  });
  // A computed key widens to string; it is `name` and nothing else.
  return Object.keys(kept).length > 0
    ? ({ [name]: kept } as Record<Name, Record<string, Item>>)
    : {};
}

export interface SavedHead {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Checks what was read from a file, then tells how to fill a new book with it. */
export function readSaved(saved: unknown): {
  readonly head: SavedHead;
  readonly fill: (book: Workbook) => void;
} {
  // Nothing is trusted of the shape but what the next lines check.
  const candidate = saved as Partial<SavedBook> | null;
  if (candidate?.format !== FORMAT) throw new DamagedBookError('this file is not a saved workbook');
  if (candidate.version !== VERSION) {
    throw new DamagedBookError(
      `this workbook was saved by another version (${String(candidate.version)})`,
    );
  }
  const whole = candidate as SavedBook;
  if (!Array.isArray(whole.sheets) || whole.sheets.length === 0)
    throw new DamagedBookError('this workbook has no sheet');
  return { head: whole, fill: (book) => fillBook(whole, book) };
}

function fillBook(saved: SavedBook, book: Workbook): void {
  book.reserveIds(saved.lastId);
  const styleIds = saved.styles.map((style) => book.styles.idOf(style));
  const ruleIds = saved.rules.map((rule) => (rule ? book.rules.idOf(rule) : 0));
  book.editors = [...saved.editors];
  book.namedRanges = [...saved.namedRanges];
  book.protections = [...saved.protections];
  book.metadata = [...saved.metadata];
  Object.assign(book.properties, saved.properties);
  book.sheets = saved.sheets.map((sheet) => readSheet(sheet, book, { styleIds, ruleIds }));
  book.activeSheetId = saved.activeSheetId;
}

interface SavedIds {
  readonly styleIds: readonly number[];
  readonly ruleIds: readonly number[];
}

function readSheet(saved: SavedSheet, book: Workbook, ids: SavedIds): BookSheet {
  const sheet = new BookSheet(book, {
    id: saved.id,
    name: saved.name,
    grid: new Grid(saved.rowCount, saved.columnCount),
  });
  sheet.hidden = saved.hidden;
  sheet.tabColor = saved.tabColor ?? undefined;
  sheet.frozenRows = saved.frozenRows;
  sheet.frozenColumns = saved.frozenColumns;
  sheet.rightToLeft = saved.rightToLeft;
  sheet.gridlinesHidden = saved.gridlinesHidden;
  for (const [column, width] of saved.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, height] of saved.rowHeights) sheet.rowHeights.set(row, height);
  for (const row of saved.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of saved.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.merges = [...saved.merges];
  sheet.conditionalRules = [...saved.conditionalRules];
  sheet.bandings = [...saved.bandings];
  sheet.charts = [...saved.charts];
  sheet.filter = saved.filter ?? undefined;
  for (const row of saved.rows) readRow(sheet, row);
  readRuns(sheet.grid, saved.styles, { layer: 'styles', ids: ids.styleIds });
  readRuns(sheet.grid, saved.rules, { layer: 'rules', ids: ids.ruleIds });
  return sheet;
}

function readRow(sheet: BookSheet, saved: SavedRow): void {
  const values = (saved.values ?? []).map((value): CellValue =>
    value !== null && typeof value === 'object' ? CellError.of(value.error) : value,
  );
  const line: GridRow = { values };
  sheet.grid.rows[saved.row - 1] = line;
  for (const [column, formula] of Object.entries(saved.formulas ?? {})) {
    (line.formulas ??= [])[Number(column) - 1] = formula;
    sheet.mayPour ||= mayPour(formula);
  }
  for (const [column, note] of Object.entries(saved.notes ?? {}))
    (line.notes ??= [])[Number(column) - 1] = note;
  for (const [column, rich] of Object.entries(saved.rich ?? {}))
    (line.rich ??= [])[Number(column) - 1] = rich;
}
