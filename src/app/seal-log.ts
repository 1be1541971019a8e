import { nextSeal, type Seal, sealNumber } from '../domain/trace/seal-chain';
import { traceEventRecord } from '../model/trace-event';
import { canonicalRows } from '../tables/canonical-row';
import {
  type BlockWrite,
  fromJsonCell,
  type JsonCell,
  type KnownTab,
  type StateHeader,
} from '../tables/system-state';

/** The column of the log that holds the seals. */
export const SEAL_KEY = 'seal';

const newer = (a: Seal, b: Seal) => (sealNumber(a) > sealNumber(b) ? a : b);

const sealIn = (row: readonly JsonCell[], column: number): Seal => {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
};

/** A sheet keeps an instant to the second. */
function wholeSecond(cell: JsonCell): JsonCell {
  return typeof cell === 'object' ? { date: Math.floor(cell.date / 1000) * 1000 } : cell;
}

/** The last seal there is, from what is remembered; the last row tells it when nothing is. */
function lastSeal(header: StateHeader, known: KnownTab): Seal {
  return newer(header.logHead ?? '', sealIn(known.guard, known.keys.indexOf(SEAL_KEY)));
}

/** Rows of the log with their seals; a workbook without the column yet goes on without. */
export function sealedCells(
  header: StateHeader,
  known: KnownTab,
  cells: readonly (readonly JsonCell[])[],
): JsonCell[][] {
  const column = known.keys.indexOf(SEAL_KEY);
  const rows = cells.map((row) => row.map(wholeSecond));
  if (column < 0) return rows;
  const contentOf = canonicalRows(known.keys, SEAL_KEY);
  let seal = lastSeal(header, known);
  return rows.map((row) => {
    const read = row.map(fromJsonCell);
    seal = nextSeal(seal, (into) => {
      contentOf(read, into);
    });
    const sealed = [...row];
    sealed[column] = seal;
    return sealed;
  });
}

/** The last seal once these writes are done. */
export function headAfter(header: StateHeader, writes: readonly BlockWrite[]): Seal {
  return writes
    .filter(({ record }) => record === traceEventRecord.name)
    .flatMap(({ cells, keys }) => cells.map((row) => sealIn(row, keys.indexOf(SEAL_KEY))))
    .reduce(newer, header.logHead ?? '');
}
