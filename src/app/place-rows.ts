import { type CellValue, isBlankCell } from '../kernel/cell-value';
import type { CellBlock, TableStore } from '../ports/table-store';
import { type BlockWrite, fromJsonCell } from '../tables/system-state';
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

function hasSameKeys(store: TableStore, { tab, keys }: BlockWrite): boolean {
  const area = { tab, row: KEY_ROW, column: 1, rowCount: 1, columnCount: keys.length };
  return isSameKeyed(keys, keys, store.block(area).read()[0] ?? []);
}

/**
 * Writes a block where it was meant to go, if the rows there are still those that were read: looked at in the very call
 * before the writing one. False when they moved meanwhile, and nothing was written or nothing is left of it.
 */
export function writeWhereExpected(store: TableStore, write: BlockWrite): boolean {
  const { tab, row, keys } = write;
  const expected = (write.before ?? []).map((line) => line.map(fromJsonCell));
  const cells = write.cells.map((line) => line.map(fromJsonCell));
  const isWitnessed = expected.some((line) => isWitness(keys, line));
  if (!isWitnessed && !hasSameKeys(store, write)) return false;
  const targets = blocksOf(store, { tab, row, keys }, cells.length);
  const [only] = targets;
  const firstRow = row + cells.length - expected.length;
  const isWhole = targets.length === 1 && only?.end === keys.length && firstRow === row;
  const area = { tab, row: firstRow, column: 1, rowCount: expected.length };
  const seen: CellBlock =
    isWhole && only ? only.block : store.block({ ...area, columnCount: keys.length });
  const there = seen.read();
  if (!expected.every((line, index) => isSameKeyed(keys, line, there[index] ?? []))) return false;
  writeKeyed(targets, cells);
  if (isWitnessed || hasSameKeys(store, write)) return true;
  // A column came or went since the keys were read, and no cell showed it: what was written beside its key is taken back.
  writeKeyed(targets, expected.slice(-cells.length));
  return false;
}

/**
 * Writes the rows of a block wherever they now belong: each over the row that has its id, or at the end; each cell under
 * its key, should columns have moved since. Doing it twice changes nothing.
 */
export function writeById(store: TableStore, write: BlockWrite): void {
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
      return fromJsonCell(line[place] ?? '');
    });
    return { row, cells };
  });
  if (placed.length > 0) store.ensureRows(write.tab, end + 1);
  for (const { row, lines } of runsOfRows(placed))
    writeKeyed(blocksOf(store, { tab: write.tab, row, keys }, lines.length), lines);
}

/** Rows that follow one another go in one block: an import that died must be finished within the time of one action. */
function runsOfRows(
  placed: readonly { readonly row: number; readonly cells: Row }[],
): { row: number; lines: Row[] }[] {
  const runs: { row: number; lines: Row[] }[] = [];
  for (const { row, cells } of [...placed].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.lines.length === row) last.lines.push(cells);
    else runs.push({ row, lines: [cells] });
  }
  return runs;
}
