import type { CellValue } from '../kernel/cell-value';
import { parseEditMarks, formatEditMarks } from '../kernel/edit-mark';
import { addWeeks, isoWeekOf, weekNumber } from '../kernel/iso-week';
import type { CellBlock, TableStore } from '../ports/table-store';
import {
  EMPTY_HEADER,
  type JournalLine,
  type LastChange,
  type PendingWrite,
  type StateHeader,
  type SystemState,
  type WeekCells,
} from './system-state';
import {
  CHUNK,
  chunkRows,
  chunks,
  FIRST_WEEK_ROW,
  HEADER_ROW,
  joined,
  PENDING_ROW,
  SNAPSHOT_ROW,
  SPILL_ROW,
  stateBlock,
  SYSTEM_COLUMNS,
  SYSTEM_TAB,
} from './system-tab';

/** Cells C to E of the row of the header. */
const LAST_CHANGE_CELLS = 3;

function parseJson<Value>(text: string): Value | null {
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    // This module writes objects only: any other text is not its own, and is rebuilt.
    return typeof value === 'object' && value !== null ? (value as Value) : null;
  } catch {
    return null;
  }
}

const columnsOf = ({ columns = SYSTEM_COLUMNS }: StateHeader) => columns;

/** Reads the grid of the system tab. What is not our JSON (a person typed there) is rebuilt, not guessed. */
export function parseState(grid: readonly (readonly CellValue[])[]): SystemState {
  const top = grid.slice(0, FIRST_WEEK_ROW - 1).map((cells) => cells.slice(0, SYSTEM_COLUMNS));
  const told = top[HEADER_ROW - 1] ?? [];
  const header = parseJson<StateHeader>(String(told[0] ?? '')) ?? EMPTY_HEADER;
  const weeks = new Map<string, WeekCells>();
  for (const cells of grid.slice(FIRST_WEEK_ROW - 1, SPILL_ROW - 1)) {
    const week = String(cells[0] ?? '');
    const text = joined([cells.slice(1, columnsOf(header))]);
    if (week !== '' && text !== '') weeks.set(week, parseJson<WeekCells>(text) ?? {});
  }
  return {
    header,
    journal: parseJson<JournalLine[]>(String(told[1] ?? '')) ?? [],
    lastChange: parseJson<LastChange>(joined([told.slice(2)])),
    pending: wholePending(
      grid,
      parseJson<PendingWrite>(joined(top.slice(PENDING_ROW - 1, SNAPSHOT_ROW - 1))),
    ),
    snapshot: joined(top.slice(SNAPSHOT_ROW - 1)),
    editMarks: parseEditMarks(String(grid[0]?.[1] ?? '')),
    weeks,
  };
}

/** With its writes, when the grid goes down to where they were kept; a reader of the recent rows sees that there is one. */
function wholePending(
  grid: readonly (readonly CellValue[])[],
  pending: PendingWrite | null,
): PendingWrite | null {
  if (pending?.spilledLength === undefined || grid.length < SPILL_ROW) return pending;
  const text = joined(
    grid.slice(SPILL_ROW - 1).map((cells) => cells.slice(0, SYSTEM_COLUMNS)),
  ).slice(0, pending.spilledLength);
  return parseJson<PendingWrite>(text) ?? pending;
}

/** Rows of the system tab that hold weeks or what stands above them. */
export function stateRowsOf(grid: readonly (readonly CellValue[])[]): number {
  const rows = grid.slice(0, SPILL_ROW - 1);
  while (rows.length > 0 && String(rows[rows.length - 1]?.[0] ?? '') === '') rows.pop();
  return rows.length;
}

/** A change longer than its cells is not kept: it is told of in the journal, and cannot be taken back at one stroke. */
function headerRow({ header, journal, lastChange }: SystemState): CellValue[] {
  const kept = lastChange === null ? '' : JSON.stringify(lastChange);
  const isTooLong = kept.length > LAST_CHANGE_CELLS * CHUNK;
  const told = isTooLong ? JSON.stringify({ ...lastChange, rows: null, keys: {} }) : kept;
  const lines = journal.length === 0 ? '' : JSON.stringify(journal);
  return [JSON.stringify(header), lines, ...chunks(told, LAST_CHANGE_CELLS)];
}

/** What stands above the weeks. */
export function formatTop(state: SystemState): CellValue[][] {
  return [
    ['', formatEditMarks(state.editMarks), '', '', ''],
    headerRow(state),
    ...chunkRows(state.pending === null ? '' : JSON.stringify(state.pending), 1),
    ...chunkRows(state.snapshot, FIRST_WEEK_ROW - SNAPSHOT_ROW),
  ];
}

/** The grid of a state, exactly `rowCount` rows: the weeks that fall below are not part of it. */
export function formatState(state: SystemState, rowCount: number): CellValue[][] {
  const columns = columnsOf(state.header);
  const beside = Array.from({ length: columns - SYSTEM_COLUMNS }, () => '');
  const rows: CellValue[][] = formatTop(state).map((cells) => [...cells, ...beside]);
  for (let index = 0; rows.length < rowCount; index += 1) {
    const week = addWeeks(state.header.topWeek, -index);
    const cells = state.weeks.get(week);
    rows.push([week, ...chunks(cells ? JSON.stringify(cells) : '', columns - 1)]);
  }
  return rows;
}

/** What was read of the system tab, and the block it came from. */
export interface StateReading {
  readonly block: CellBlock;
  readonly rowCount: number;
  readonly state: SystemState;
}

/** Reads the first rows of the system tab: in one block, or in two when some week made it wider. */
export function readState(
  store: TableStore,
  rowCount: number,
  columnCount = SYSTEM_COLUMNS,
): StateReading {
  const block = stateBlock(store, rowCount, columnCount);
  const state = parseState(block.read());
  const columns = columnsOf(state.header);
  return columns > columnCount ? readState(store, rowCount, columns) : { block, rowCount, state };
}

/** The header that says how wide the tab must be for these weeks; a tab that was made wider stays so. */
export function withRoomFor(header: StateHeader, weeks: Iterable<WeekCells>): StateHeader {
  const lengths = [...weeks].map((cells) => JSON.stringify(cells).length);
  const columns = 1 + Math.ceil(Math.max(0, ...lengths) / CHUNK);
  return columns > columnsOf(header) ? { ...header, columns } : header;
}

/** The block to write a state in, on a tab that is wide enough for it. */
export function blockFor(store: TableStore, header: StateHeader, rowCount: number): CellBlock {
  const columns = columnsOf(header);
  if (columns > SYSTEM_COLUMNS) store.ensureColumns(SYSTEM_TAB, columns);
  return stateBlock(store, rowCount, columns);
}

/** Number of rows from the top of the system tab that hold the weeks down to `oldestWeek`. */
export function stateRowCount(topWeek: string, oldestWeek: string): number {
  return FIRST_WEEK_ROW + weekNumber(topWeek) - weekNumber(oldestWeek);
}

/** The last week of next year: the top row until then. */
export function topWeekFor(today: string): string {
  return isoWeekOf(`${Number(isoWeekOf(today).slice(0, 4)) + 1}-12-28`);
}
