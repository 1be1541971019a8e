import type { CellValue } from '../kernel/cell-value';
import { isBlankCell } from '../kernel/cell-value';
import { parisWallClock } from '../kernel/paris-time';

/**
 * The wall clock, to the second: that is what a cell of a sheet keeps. An hour that happens twice in October comes back
 * as the first one, whichever was written.
 */
function wallClock(instant: Date): string {
  const seconds = Math.round(instant.getTime() / 1000);
  const { day, time } = parisWallClock(seconds * 1000);
  return `${day}T${time}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What a cell says, whatever a sheet makes of it on the way: an apostrophe in front is written as the typographic one. */
function cellContent(cell: CellValue): string {
  if (typeof cell === 'string')
    return isPlain(cell) ? cell : cell.replace(/^'/, '’').replace(/\r\n?/g, '\n').trim();
  return cell instanceof Date ? wallClock(cell) : String(cell);
}

/** Most texts are what they say; a log has a million, and looking is much cheaper than replacing. */
const isPlain = (text: string) =>
  !text.startsWith("'") && !text.includes('\r') && text === text.trim();

/**
 * What a row says, as one text: its cells under their keys, whatever the order of the columns; a blank cell says nothing,
 * so that a column that comes later changes no older row. `leftOut` is the key of the seal itself.
 */
export function canonicalRows(
  keys: readonly string[],
  leftOut: string,
): (cells: readonly CellValue[]) => string {
  const places = keys
    .map((key, index) => ({ key, index }))
    .filter(({ key, index }) => key !== '' && key !== leftOut && keys.indexOf(key) === index)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return (cells) => {
    const said: string[] = [];
    for (const { key, index } of places) {
      const cell = cells[index] ?? '';
      if (!isBlankCell(cell)) said.push(key, cellContent(cell));
    }
    return JSON.stringify(said);
  };
}
