import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { AppError } from '../kernel/app-error';
import { columnLetters } from '../kernel/column-letters';
import {
  type BlockWrite,
  type ChangedRow,
  fromJsonCell,
  type JsonCell,
  type LastChange,
  toJsonCell,
} from '../tables/system-state';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf, type TabLayout } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { joinedWrites } from './record-week';
import { fieldLabel, isRecordName, RECORDS, tabNames } from './record-registry';

/** Instants go through the cells of a sheet to the second. */
const SAME_INSTANT_MS = 1000;

function isSameCell(a: CellValue, b: CellValue): boolean {
  if (a instanceof Date && b instanceof Date)
    return Math.abs(a.getTime() - b.getTime()) < SAME_INSTANT_MS;
  // A text that begins with an apostrophe is written with the typographic one.
  const plain = (cell: CellValue) =>
    typeof cell === 'string' ? cell.replace(/^’/, "'").trim() : cell;
  return plain(a) === plain(b);
}

interface UndoneTab {
  readonly record: string;
  readonly tab: string;
  readonly layout: TabLayout;
  readonly grid: readonly (readonly CellValue[])[];
  /** Keys of the cells that were kept. */
  readonly keys: readonly string[];
}

const shown = (cell: CellValue) =>
  cell instanceof Date ? cell.toLocaleDateString('fr-FR') : String(cell);

function refused(
  context: AppContext,
  { record, tab }: UndoneTab,
  at: { key: string; column: number; rowNumber: number; was: CellValue; now: CellValue },
): AppError {
  const { key, column, rowNumber, was, now } = at;
  const field = isRecordName(record) ? fieldLabel(context.messages, record, key).label : key;
  const cell = `${columnLetters(column + 1)}${rowNumber}`;
  return new AppError('CHANGED_SINCE', { tab, cell, field, was: shown(was), now: shown(now) });
}

/** Refuses unless every cell of the row is as the action left it. */
function checkUnchanged(
  context: AppContext,
  place: UndoneTab,
  { row, index }: { readonly row: ChangedRow; readonly index: number },
): void {
  const { layout, grid, keys } = place;
  const rowNumber = index + 1;
  keys.forEach((key, at) => {
    const column = layout.columnOf.get(key);
    if (key === '' || column === undefined) return;
    const now = grid[index]?.[column] ?? '';
    const was = fromJsonCell(row.after?.[at] ?? '');
    if (!isSameCell(now, was)) throw refused(context, place, { key, column, rowNumber, was, now });
  });
}

/** The cells of a row with other values under the keys that were kept. */
function withCells(
  place: UndoneTab,
  base: readonly CellValue[],
  cells: readonly JsonCell[] | null,
) {
  return place.layout.keys.map((key, column): JsonCell => {
    const at = key === '' ? -1 : place.keys.indexOf(key);
    return at < 0 ? toJsonCell(base[column] ?? '') : (cells?.[at] ?? '');
  });
}

function rowWrites(
  context: AppContext,
  place: UndoneTab,
  rows: readonly ChangedRow[],
): BlockWrite[] {
  const { record, tab, layout, grid } = place;
  const idField = isRecordName(record) ? RECORDS[record].idField : '';
  const idColumn = layout.columnOf.get(idField) ?? 0;
  const places = new Map(grid.map((cells, index) => [String(cells[idColumn] ?? ''), index]));
  let end = grid.length;
  while (end > FIRST_DATA_ROW - 1 && (grid[end - 1] ?? []).every(isBlankCell)) end -= 1;
  const writes = rows.map((row): BlockWrite => {
    const index = places.get(row.id);
    const isExpected = (index === undefined) === (row.after === null);
    if (!isExpected) {
      const now = index === undefined ? '' : row.id;
      const at = { key: idField, column: idColumn, rowNumber: (index ?? end) + 1 };
      throw refused(context, place, { ...at, was: index === undefined ? row.id : '', now });
    }
    if (index !== undefined) checkUnchanged(context, place, { row, index });
    const there = index === undefined ? [] : (grid[index] ?? []);
    const before = layout.keys.map((_, column) => toJsonCell(there[column] ?? ''));
    const cells = withCells(place, there, row.before);
    const { keys } = layout;
    const rowNumber = index === undefined ? (end += 1) : index + 1;
    const facts = { record, tab, ids: [row.id], idColumn, keys };
    return { ...facts, row: rowNumber, before: [before], cells: [cells] };
  });
  context.store.ensureRows(tab, end + 1);
  return joinedWrites(writes);
}

/** Writes that give every row of a change the cells it had before; refused when one of them was changed since. */
export function undoWrites(context: AppContext, change: LastChange): BlockWrite[] {
  const rows = change.rows ?? [];
  return [...new Set(rows.map(({ record }) => record))].flatMap((record) => {
    const tab = tabNames(context.messages).tabOf(record);
    const grid = context.store.readAll(tab);
    if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
    const layout = layoutOf(grid[KEY_ROW - 1] ?? []);
    const place = { record, tab, layout, grid, keys: change.keys[record] ?? [] };
    return rowWrites(
      context,
      place,
      rows.filter((row) => row.record === record),
    );
  });
}
