import type { CellValue } from '../kernel/cell-value';
import { type EditMark, formatEditMarks, parseEditMarks } from '../kernel/edit-mark';
import type { Missing } from '../kernel/traced';
import { addWeeks, isoWeekOf, weekNumber } from '../kernel/iso-week';
import type { Area, CellBlock, TableStore } from '../ports/table-store';

/**
 * The hidden tab where the product keeps what it can always rebuild from the other tabs, so that recording a week reads
 * one block however long the history (docs/decisions/0004):
 *
 * ```
 *        A            B            C      D      E
 *   1                 onEdit marks
 *   2    header JSON  journal      last change JSON, in chunks
 *   3    pending write JSON, in chunks
 *   4-7  reference snapshot JSON, in chunks
 *   8    2027-S52     week JSON, in chunks          <- `topWeek`
 *   9    2027-S51
 * ```
 * Weeks go down into the past, every week on its own row from the end of next year on: the recent ones are always in the
 * first `RECENT_ROWS` rows.
 */
export const SYSTEM_TAB = '_Passe-plat';
export const SYSTEM_COLUMNS = 5;
export const EDIT_MARKS_CELL: Area = {
  tab: SYSTEM_TAB,
  row: 1,
  column: 2,
  rowCount: 1,
  columnCount: 1,
};
const HEADER_ROW = 2;
const PENDING_ROW = 3;
/** Cells C to E of the row of the header. */
const LAST_CHANGE_CELLS = 3;
const SNAPSHOT_ROW = 4;
const FIRST_WEEK_ROW = 8;
/** Rows above the weeks. */
export const TOP_ROWS = FIRST_WEEK_ROW - 1;
/** Up to two years ahead of the current week (105), and two years behind: a year shown, a year of costs that touch it. */
export const RECENT_ROWS = FIRST_WEEK_ROW - 1 + 105 + 108;
/** Rows that the tab has from the day it is made, and never fewer. */
export const SURE_ROWS = RECENT_ROWS + 280;
/** Google refuses more than 50,000 characters in a cell. */
const CHUNK = 45_000;
/** Longest text of the snapshot of the small tabs. */
export const SNAPSHOT_ROOM = (FIRST_WEEK_ROW - SNAPSHOT_ROW) * SYSTEM_COLUMNS * CHUNK;
/** Where a pending write that is too long for its row goes: below the oldest week a date can name (1900). */
const SPILL_ROW = 8001;

/** Meals of one day, all lots together: delivered, accepted, distributed, lost, number of deliveries; produced, when told. */
export type DayCounts = readonly [
  number | null,
  number | null,
  number | null,
  number | null,
  number,
  ...number[],
];

/** What is known of one partnership in one week. */
export interface WeekCell {
  /** Increments at each recording. */
  readonly version: number;
  /** Where its rows stand in « Livraisons »: first row and count of each run; a hint, checked before use. */
  readonly runs: readonly (readonly [number, number])[];
  readonly days: Readonly<Record<string, DayCounts>>;
  readonly state: 'DELIVERED' | 'INCOMPLETE' | 'ZERO_DECLARED' | 'CLOSED' | 'NO_ANSWER';
  /** What the week still lacks, as it was when it was recorded. */
  readonly missing: readonly Missing[];
  readonly isIllustrative: boolean;
  /** Facts of these rows that were logged more than once: the next version of each (`domain/traceability`). */
  readonly versions: Readonly<Record<string, number>>;
  /** What each row said that the log tells, as a short print: a row retyped by hand has another. */
  readonly prints?: Readonly<Record<string, string>>;
}

export type WeekCells = Readonly<Record<string, WeekCell>>;

/** One block of a tab to write. `ids` are those of its rows, so that a repeated write finds them wherever they went. */
export interface BlockWrite {
  readonly record: string;
  readonly tab: string;
  readonly row: number;
  readonly ids: readonly string[];
  readonly idColumn: number;
  /** Keys of the columns these cells were made for: columns may move before the write is finished. */
  readonly keys: readonly string[];
  /** What the last rows up to the end of the block hold before it is written; kept in memory only. */
  readonly before?: readonly (readonly JsonCell[])[];
  /** Dates as `{"date": milliseconds}`: the write must survive as JSON text. */
  readonly cells: readonly (readonly JsonCell[])[];
}

export type JsonCell = string | number | boolean | { readonly date: number };

/** A write that has begun: if the execution dies, the next one finishes it. */
export interface PendingWrite {
  readonly submission: Submission;
  readonly writes: readonly BlockWrite[];
  /** Length of the text kept below the weeks, when the writes are too long to be here. */
  readonly spilledLength?: number;
}

/** A submission that was recorded: asked again, it gets the same answer and writes nothing. */
export interface Submission {
  readonly id: string;
  /** The record it made, for the answer; none when the request says it. */
  readonly ids: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What is remembered of a tab that is written without being read whole; `guard` is its last row as it was left. */
export interface KnownTab {
  readonly keys: readonly string[];
  readonly lastRow: number;
  readonly guard: readonly JsonCell[];
  /** Rows of the grid, so that a write below it is known before it fails. */
  readonly gridRows: number;
}

/** A cell that cannot be read, as it is told to people. */
export interface DamagedCell {
  readonly record: string;
  readonly key: string;
  readonly a1: string;
  readonly text: string;
  readonly code: string;
}

export interface StateHeader {
  readonly schemaVersion: number;
  /** Week of the first week row; '' when the state was never built. */
  readonly topWeek: string;
  /** Key rows and last rows of the tabs that are written without being read whole. */
  readonly tabs: Readonly<Record<string, KnownTab>>;
  readonly reportRows: number;
  /** Cells that could not be read at the last rebuild, the first ones; none of them was changed. */
  readonly damage: readonly DamagedCell[];
  /** Highest number given to an id of each record: ids are never reused, even after a row was deleted. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  readonly submissions: readonly Submission[];
  /** Seal of the last event ever logged, so that rows deleted from the end of the log are missed. */
  readonly logHead?: string;
}

/** A line of the journal that is not yet in its tab: it is kept here by the very write that it tells of. */
export interface JournalLine {
  readonly number: number;
  readonly at: number;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  /** Initials of who did it, when they gave them. */
  readonly by?: string;
}

/** A row as the last change found it and left it; null where there was none, or is none any more. */
export interface ChangedRow {
  readonly record: string;
  readonly id: string;
  readonly before: readonly JsonCell[] | null;
  readonly after: readonly JsonCell[] | null;
}

/** What « Annuler la dernière action » takes back. */
export interface LastChange {
  /** Number of its line in the journal. */
  readonly number: number;
  readonly subject: string;
  readonly action: string;
  /** It takes back another change: taking it back does that one again. */
  readonly isUndo: boolean;
  /** Keys of the cells of each row, by record. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Null when the change is too large to be kept, or cannot be taken back. */
  readonly rows: readonly ChangedRow[] | null;
  /** A repair, or the end of an import that was written in several parts. */
  readonly whyNot?: 'REPAIR' | 'PART';
}

export interface SystemState {
  readonly header: StateHeader;
  /** Lines of the journal that wait for their tab. */
  readonly journal: readonly JournalLine[];
  readonly lastChange: LastChange | null;
  readonly pending: PendingWrite | null;
  /** Reference records as JSON text; '' when it must be rebuilt. */
  readonly snapshot: string;
  /** What was touched by hand since the last rebuild. */
  readonly editMarks: readonly EditMark[];
  /** Weeks that were read, newest first. */
  readonly weeks: ReadonlyMap<string, WeekCells>;
}

export const EMPTY_HEADER: StateHeader = {
  schemaVersion: 0,
  topWeek: '',
  tabs: {},
  reportRows: 0,
  damage: [],
  lastNumbers: {},
  submissions: [],
};

function joined(rows: readonly (readonly CellValue[])[]): string {
  return rows.flatMap((cells) => cells.map(String)).join('');
}

function chunks(text: string, count: number): string[] {
  if (text.length > count * CHUNK) throw new RangeError(`system state too large: ${text.length}`);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

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

/** Reads the grid of the system tab. What is not our JSON (a person typed there) is rebuilt, not guessed. */
export function parseState(grid: readonly (readonly CellValue[])[]): SystemState {
  const weeks = new Map<string, WeekCells>();
  for (const cells of grid.slice(FIRST_WEEK_ROW - 1, SPILL_ROW - 1)) {
    const week = String(cells[0] ?? '');
    const text = joined([cells.slice(1)]);
    if (week !== '' && text !== '') weeks.set(week, parseJson<WeekCells>(text) ?? {});
  }
  return {
    header: parseJson<StateHeader>(String(grid[HEADER_ROW - 1]?.[0] ?? '')) ?? EMPTY_HEADER,
    journal: parseJson<JournalLine[]>(String(grid[HEADER_ROW - 1]?.[1] ?? '')) ?? [],
    lastChange: parseJson<LastChange>(joined([grid[HEADER_ROW - 1]?.slice(2) ?? []])),
    pending: wholePending(
      grid,
      parseJson<PendingWrite>(joined(grid.slice(PENDING_ROW - 1, SNAPSHOT_ROW - 1))),
    ),
    snapshot: joined(grid.slice(SNAPSHOT_ROW - 1, FIRST_WEEK_ROW - 1)),
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
  const text = joined(grid.slice(SPILL_ROW - 1)).slice(0, pending.spilledLength);
  return parseJson<PendingWrite>(text) ?? pending;
}

/** Rows of the system tab that hold weeks or what stands above them. */
export function stateRowsOf(grid: readonly (readonly CellValue[])[]): number {
  const rows = grid.slice(0, SPILL_ROW - 1);
  while (rows.length > 0 && String(rows[rows.length - 1]?.[0] ?? '') === '') rows.pop();
  return rows.length;
}

/** A pending write as its row can hold it, and what takes the rest away once the change is over. */
export interface KeptPending {
  readonly pending: PendingWrite;
  readonly forget: () => void;
}

/** Keeps a pending write that may be longer than its row: what is too long goes below the weeks, before it is pointed at. */
export function keepPending(store: TableStore, pending: PendingWrite): KeptPending {
  const text = JSON.stringify(pending);
  if (text.length <= SYSTEM_COLUMNS * CHUNK) return { pending, forget: () => undefined };
  const rowCount = Math.ceil(text.length / (SYSTEM_COLUMNS * CHUNK));
  store.ensureRows(SYSTEM_TAB, SPILL_ROW + rowCount);
  const block = store.block(spillArea(rowCount));
  block.write(chunkRows(text, rowCount));
  return {
    pending: { submission: pending.submission, writes: [], spilledLength: text.length },
    forget: () => block.write(chunkRows('', rowCount)),
  };
}

function spillArea(rowCount: number): Area {
  return { tab: SYSTEM_TAB, row: SPILL_ROW, column: 1, rowCount, columnCount: SYSTEM_COLUMNS };
}

/** Takes away what an execution that died left below the weeks. */
export function forgetSpill(store: TableStore, gridRows: number): void {
  const rowCount = gridRows - SPILL_ROW + 1;
  if (rowCount > 0) store.block(spillArea(rowCount)).write(chunkRows('', rowCount));
}

function chunkRows(text: string, rowCount: number): CellValue[][] {
  const cells = chunks(text, rowCount * SYSTEM_COLUMNS);
  return Array.from({ length: rowCount }, (_, row) =>
    cells.slice(row * SYSTEM_COLUMNS, (row + 1) * SYSTEM_COLUMNS),
  );
}

/** A change longer than its cells is not kept: it is told of in the journal, and cannot be taken back at one stroke. */
function headerRow({ header, journal, lastChange }: SystemState): CellValue[] {
  const kept = lastChange === null ? '' : JSON.stringify(lastChange);
  const isTooLong = kept.length > LAST_CHANGE_CELLS * CHUNK;
  const told = isTooLong ? JSON.stringify({ ...lastChange, rows: null, keys: {} }) : kept;
  const lines = journal.length === 0 ? '' : JSON.stringify(journal);
  return [JSON.stringify(header), lines, ...chunks(told, LAST_CHANGE_CELLS)];
}

/** The grid of a state, exactly `rowCount` rows: the weeks that fall below are not part of it. */
export function formatState(state: SystemState, rowCount: number): CellValue[][] {
  const rows: CellValue[][] = [
    ['', formatEditMarks(state.editMarks), '', '', ''],
    headerRow(state),
    ...chunkRows(state.pending === null ? '' : JSON.stringify(state.pending), 1),
    ...chunkRows(state.snapshot, FIRST_WEEK_ROW - SNAPSHOT_ROW),
  ];
  for (let index = 0; rows.length < rowCount; index += 1) {
    const week = addWeeks(state.header.topWeek, -index);
    const cells = state.weeks.get(week);
    rows.push([week, ...chunks(cells ? JSON.stringify(cells) : '', SYSTEM_COLUMNS - 1)]);
  }
  return rows;
}

/** Number of rows from the top of the system tab that hold the weeks down to `oldestWeek`. */
export function stateRowCount(topWeek: string, oldestWeek: string): number {
  return FIRST_WEEK_ROW + weekNumber(topWeek) - weekNumber(oldestWeek);
}

/** The last week of next year: the top row until then. */
export function topWeekFor(today: string): string {
  return isoWeekOf(`${Number(isoWeekOf(today).slice(0, 4)) + 1}-12-28`);
}

export function stateBlock(store: TableStore, rowCount: number): CellBlock {
  return store.block({
    tab: SYSTEM_TAB,
    row: 1,
    column: 1,
    rowCount,
    columnCount: SYSTEM_COLUMNS,
  });
}

/** The lines of the journal that wait. */
export function journalCell(store: TableStore): CellBlock {
  return store.block({ tab: SYSTEM_TAB, row: HEADER_ROW, column: 2, rowCount: 1, columnCount: 1 });
}

export function toJsonCell(cell: CellValue): JsonCell {
  return cell instanceof Date ? { date: cell.getTime() } : cell;
}

export function fromJsonCell(cell: JsonCell): CellValue {
  return typeof cell === 'object' ? new Date(cell.date) : cell;
}
