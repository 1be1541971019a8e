import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { AppError } from '../kernel/app-error';
import { OutsideGrid, type TableStore } from '../ports/table-store';
import { type BlockWrite, fromJsonCell, type JsonCell, toJsonCell } from '../tables/system-state';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';

type Row = readonly CellValue[];

/** Runs of neighbouring columns that have a key: what stands between belongs to people, their formulas too. */
function keyedRuns(keys: readonly string[]): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = [];
  keys.forEach((key, index) => {
    const last = runs[runs.length - 1];
    if (key === '') return;
    if (last?.end === index) last.end = index + 1;
    else runs.push({ first: index, end: index + 1 });
  });
  return runs;
}

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly keys: readonly string[];
}

/** Handles on the cells of some rows, column run by column run; usually one. */
function blocksOf(store: TableStore, place: Place, rowCount: number) {
  const { tab, row, keys } = place;
  return keyedRuns(keys).map(({ first, end }) => ({
    first,
    end,
    block: store.block({ tab, row, column: first + 1, rowCount, columnCount: end - first }),
  }));
}

function writeKeyed(blocks: ReturnType<typeof blocksOf>, cells: readonly Row[]): void {
  for (const { first, end, block } of blocks)
    block.write(cells.map((row) => row.slice(first, end)));
}

const sameCell = (a: CellValue, b: CellValue) =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

function isSameKeyed(keys: readonly string[], wanted: Row, there: Row): boolean {
  return keys.every(
    (key, index) => key === '' || sameCell(wanted[index] ?? '', there[index] ?? ''),
  );
}

/** A row that is filled to its last column shows that no column came or went; any other shows nothing. */
function isWitness(keys: readonly string[], row: Row): boolean {
  return !isBlankCell(row[keys.length - 1] ?? '');
}

/** Up to this row, rows that show no column are read from the key row down, in one call: nothing moves between the two. */
const MOST_ROWS_READ = 2000;

/** Rows looked at with the keys when no cell of theirs shows a column; null when a column moved. */
function rowsBefore(
  store: TableStore,
  { tab, keys }: Pick<Place, 'tab' | 'keys'>,
  rows: { readonly first: number; readonly count: number },
): readonly Row[] | null {
  const last = rows.first + rows.count - 1;
  const area = { tab, row: KEY_ROW, column: 1, columnCount: keys.length };
  const read = (rowCount: number) => store.block({ ...area, rowCount }).read();
  const isNear = last <= MOST_ROWS_READ;
  const fromKeys = read(isNear ? last : 1);
  if (!isSameKeyed(keys, keys, fromKeys[0] ?? [])) return null;
  if (isNear) return fromKeys.slice(rows.first - KEY_ROW);
  return store.block({ ...area, row: rows.first, rowCount: rows.count }).read();
}

/**
 * Writes a block where it was meant to go, if the rows there are still those that were read: looked at in the very call
 * before the writing one. False when they moved meanwhile, and nothing was written.
 */
export function writeWhereExpected(store: TableStore, write: BlockWrite): boolean {
  try {
    return writtenWhereExpected(store, write);
  } catch (error) {
    // The tab lost columns or rows since: nothing of this block was written.
    if (error instanceof OutsideGrid) return false;
    throw error;
  }
}

function writtenWhereExpected(store: TableStore, write: BlockWrite): boolean {
  const { tab, row, keys } = write;
  const expected = (write.before ?? []).map((line) => line.map(fromJsonCell));
  const cells = write.cells.map((line) => line.map(fromJsonCell));
  const targets = blocksOf(store, { tab, row, keys }, cells.length);
  const [only] = targets;
  const first = row + cells.length - expected.length;
  const isWhole = only?.first === 0 && only.end === keys.length && first === row;
  const area = { tab, row: first, column: 1, rowCount: expected.length, columnCount: keys.length };
  const look = (): readonly Row[] | null => {
    if (!expected.some((line) => isWitness(keys, line)))
      return rowsBefore(store, write, { first, count: expected.length });
    return (isWhole && only ? only.block : store.block(area)).read();
  };
  const there = look();
  if (!there?.every((line, index) => isSameKeyed(keys, expected[index] ?? [], line))) return false;
  writeKeyed(targets, cells);
  return true;
}

/** Whether rows are still those that were read, under their keys: one call, so that a write may follow at once. */
export function areStillThere(store: TableStore, place: Place, rows: readonly Row[]): boolean {
  const there = rowsBefore(store, place, { first: place.row, count: rows.length });
  return there?.every((line, index) => isSameKeyed(place.keys, rows[index] ?? [], line)) ?? false;
}

/** People who go on moving rows and columns: what was begun waits for the next opening. */
const MOST_TRIES = 5;

/**
 * Writes the rows of a block wherever they now belong: each over the row that has its id, or at the end; each cell under
 * its key, should columns have moved since. Doing it twice changes nothing; begun again when somebody moves them meanwhile.
 */
export function writeById(store: TableStore, write: BlockWrite): void {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (placedWrites(store, write).every((placed) => writeWhereExpected(store, placed))) return;
  }
  throw new AppError('CHANGED_MEANWHILE');
}

/** Whether a column that these rows say something under is gone from its tab. */
export function losesColumns(store: TableStore, { tab, keys, cells }: BlockWrite): boolean {
  const { columnCount = 1 } = store.size(tab) ?? {};
  const keyRow = store.block({ tab, row: KEY_ROW, column: 1, rowCount: 1, columnCount }).read();
  const { columnOf } = layoutOf(keyRow[0] ?? []);
  return keys.some(
    (key, index) => key !== '' && !columnOf.has(key) && cells.some((line) => line[index] !== ''),
  );
}

/** The writes that put the rows where they belong in the tab as it is now. */
function placedWrites(store: TableStore, write: BlockWrite): BlockWrite[] {
  const grid = store.readAll(write.tab) ?? [];
  const { keys, columnOf } = layoutOf(grid[KEY_ROW - 1] ?? []);
  const idColumn = columnOf.get(write.keys[write.idColumn] ?? '') ?? write.idColumn;
  const rowOf = new Map<string, number>();
  let end = FIRST_DATA_ROW - 1;
  grid.slice(FIRST_DATA_ROW - 1).forEach((line, index) => {
    const rowNumber = FIRST_DATA_ROW + index;
    const id = String(line[idColumn] ?? '');
    if (id !== '' && !rowOf.has(id)) rowOf.set(id, rowNumber);
    if (!line.every(isBlankCell)) end = rowNumber;
  });
  const placed = write.cells.map((line, index) => {
    const row = rowOf.get(write.ids[index] ?? '') ?? (end += 1);
    const cells = keys.map((key) => {
      const place = key === '' ? -1 : write.keys.indexOf(key);
      return line[place] ?? '';
    });
    return { row, cells };
  });
  if (placed.length > 0) store.ensureRows(write.tab, end + 1);
  return runsOfRows(placed).map(({ row, lines }) => ({
    ...{ record: write.record, tab: write.tab, row, ids: [], idColumn, keys },
    before: lines.map((_, index) =>
      keys.map((__, at) => toJsonCell(grid[row - 1 + index]?.[at] ?? '')),
    ),
    cells: lines,
  }));
}

/** Rows that follow one another go in one block: an import that died must be finished within the time of one action. */
function runsOfRows(
  placed: readonly { readonly row: number; readonly cells: readonly JsonCell[] }[],
): { row: number; lines: (readonly JsonCell[])[] }[] {
  const runs: { row: number; lines: (readonly JsonCell[])[] }[] = [];
  for (const { row, cells } of [...placed].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.lines.length === row) last.lines.push(cells);
    else runs.push({ row, lines: [cells] });
  }
  return runs;
}
