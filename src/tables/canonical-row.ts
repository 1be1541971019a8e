import type { CellValue } from '../kernel/cell-value';
import { parisWallClock } from '../kernel/paris-time';
import type { Utf8Bytes } from '../kernel/utf8-bytes';

/**
 * The wall clock, to the second: that is what a cell of a sheet keeps. An hour that happens twice in October comes back
 * as the first one, whichever was written.
 */
function wallClock(instant: Date): string {
  const seconds = Math.round(instant.getTime() / 1000);
  const { day, time } = parisWallClock(seconds * 1000);
  return `${day}T${time}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Most texts are what they say; a log has a million, and looking is much cheaper than replacing. */
const isPlain = (text: string, trimmed: string) =>
  trimmed.length === text.length && !text.startsWith("'") && !text.includes('\r');

/** What a cell says, whatever a sheet makes of it on the way: an apostrophe in front is written as the typographic one. */
function cellContent(cell: CellValue): string {
  if (typeof cell === 'object') return wallClock(cell);
  if (typeof cell !== 'string') return String(cell);
  const trimmed = cell.trim();
  if (isPlain(cell, trimmed) || trimmed === '') return trimmed;
  return cell.replace(/^'/, '’').replace(/\r\n?/g, '\n').trim();
}

/** Puts what a row says, as a JSON list of keys and texts. */
type RowContent = (cells: readonly CellValue[], into: Utf8Bytes) => void;

/**
 * What a row says: its cells under their keys, whatever the order of the columns; a blank cell says nothing, so that a
 * column that comes later changes no older row. `leftOut` is the key of the seal itself.
 */
export function canonicalRows(keys: readonly string[], leftOut: string): RowContent {
  const places = keys
    .map((key, index) => ({ key, index }))
    .filter(({ key, index }) => key !== '' && key !== leftOut && keys.indexOf(key) === index)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, index }) => ({
      index,
      first: `[${JSON.stringify(key)},`,
      next: `,${JSON.stringify(key)},`,
    }));
  return (cells, into) => {
    let isFirst = true;
    for (const { index, first, next } of places) {
      const content = cellContent(cells[index] ?? '');
      if (content === '') continue;
      into.put(isFirst ? first : next);
      into.putJson(content);
      isFirst = false;
    }
    into.put(isFirst ? '[]' : ']');
  };
}
