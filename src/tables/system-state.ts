import type { CellValue } from '../kernel/cell-value';
import type { EditMark } from '../kernel/edit-mark';
import type { Missing } from '../kernel/traced';

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
  /** Columns of the hidden tab, once a week was longer than its first ones hold. It stays wide. */
  readonly columns?: number;
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

export function toJsonCell(cell: CellValue): JsonCell {
  return cell instanceof Date ? { date: cell.getTime() } : cell;
}

export function fromJsonCell(cell: JsonCell): CellValue {
  return typeof cell === 'object' ? new Date(cell.date) : cell;
}
