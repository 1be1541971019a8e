import { isoWeekOf } from '../kernel/iso-week';
import { journalEntryRecord } from '../model/journal-entry';
import { keepPending } from '../tables/pending-spill';
import { blockFor, formatState, readState, withRoomFor } from '../tables/state-grid';
import type {
  BlockWrite,
  KnownTab,
  Submission,
  SystemState,
  WeekCells,
} from '../tables/system-state';
import { changedRows, ChangeWords } from './change-words';
import { isJournalFull, keepJournal, signed } from './keep-journal';
import type { OpenWorkbook } from './open-workbook';
import { formatSnapshot, type Reference } from './reference';
import { writeMealCostReport } from './meal-cost-report';
import { headAfter } from './seal-log';
import { losesColumns, writeWhereExpected } from './place-rows';
import { StaleHint } from './append-writes';
import { rebuildState } from './rebuild-state';

/** How many submissions are remembered to recognise one that is sent again. */
const REMEMBERED_SUBMISSIONS = 200;

export interface Change {
  readonly submission: Submission;
  readonly writes: readonly BlockWrite[];
  /** What is remembered of the tabs after the writes. */
  readonly tabs?: Readonly<Record<string, KnownTab>>;
  readonly weeks?: ReadonlyMap<string, WeekCells>;
  readonly reference?: Reference;
  readonly lastNumbers?: Readonly<Record<string, number>>;
  /** What it is about, when no row of a ledger says it. */
  readonly subject?: string;
  /** Set when it takes back another change, or does it again: the rows do not say it. */
  readonly action?: 'UNDONE' | 'REDONE';
  /** The end of something that was begun by other writes: taken back alone, it would leave half of it. */
  readonly isPart?: boolean;
  /** Everything remembered is rebuilt from the tabs once the rows are written. */
  readonly isRebuilt?: boolean;
}

/** The line of the journal, and what can be taken back, of a change. */
function toldChange(
  { context, now, state, reference }: OpenWorkbook,
  change: Change,
): Pick<SystemState, 'journal' | 'lastChange'> & { readonly number: number } {
  const number = (state.header.lastNumbers[journalEntryRecord.name] ?? 0) + 1;
  const rows = changedRows(change.writes);
  const keys = Object.fromEntries(change.writes.map((write) => [write.record, write.keys]));
  const words = new ChangeWords(context.messages, { rows, keys }, change.reference ?? reference);
  const action =
    change.action === undefined ? words.action() : context.messages.journal.actions[change.action];
  const told = { number, subject: change.subject ?? words.subject(), action };
  const line = signed(context, { ...told, at: now, detail: words.detail() });
  const isUndo = change.action === 'UNDONE';
  return {
    number,
    journal: [...state.journal, line],
    lastChange:
      change.isPart === true
        ? { ...told, isUndo, keys: {}, rows: null, whyNot: 'PART' }
        : { ...told, isUndo, keys, rows },
  };
}

/** A form saved as it was, a week where nothing was typed: no line of the journal, and what can be taken back stays. */
function isNothing({ writes, action, isPart, isRebuilt }: Change): boolean {
  if (action !== undefined || isPart === true || isRebuilt === true) return false;
  return writes.every(({ before = [], cells }) => {
    const there = before.slice(before.length - cells.length);
    return JSON.stringify(there) === JSON.stringify(cells);
  });
}

/**
 * All or nothing: the whole change is first kept in one cell block, then applied tab by tab, then the state that makes
 * it current is written. An execution that dies in between is finished by the next one (`finish-pending-write`).
 */
export function commitWrite(workbook: OpenWorkbook, change: Change): SystemState {
  if (isJournalFull(workbook.state.journal)) {
    keepJournal(workbook.context);
    return commitWrite({ ...workbook, state: { ...workbook.state, journal: [] } }, change);
  }
  const { context, rowCount, state } = workbook;
  if (isNothing(change)) return state;
  const roomy = withRoomFor(state.header, change.weeks?.values() ?? []);
  const block = roomy === state.header ? workbook.block : blockFor(context.store, roomy, rowCount);
  const { number, ...told } = toldChange(workbook, change);
  const pending = {
    submission: change.submission,
    writes: change.writes.map(({ before: _, ...write }) => write),
  };
  const submissions = [change.submission, ...state.header.submissions].slice(
    0,
    REMEMBERED_SUBMISSIONS,
  );
  const lastNumbers = {
    ...state.header.lastNumbers,
    ...change.lastNumbers,
    [journalEntryRecord.name]: number,
  };
  const logHead = headAfter(roomy, change.writes);
  const begun = { ...roomy, submissions, lastNumbers, logHead };
  // The versions of the weeks go with what is begun: a write that another execution finishes counts as a recording.
  const weeks = new Map([...state.weeks, ...(change.weeks ?? [])]);
  const kept = keepPending(context.store, pending);
  const whole = { ...state, ...told, header: begun, pending: kept.pending, weeks };
  block.write(formatState(whole, rowCount));
  const moved = change.writes.findIndex((write) => !writeWhereExpected(context.store, write));
  if (moved === 0 && change.writes.some((write) => losesColumns(context.store, write))) {
    // Nothing was written yet: what was typed would be lost under a column that is gone.
    block.write(formatState({ ...state, header: roomy }, rowCount));
    kept.forget();
    throw new StaleHint('columns');
  }
  if (moved >= 0 || change.isRebuilt) return finishedElsewhere(workbook, weeks);
  const reference = change.reference ?? workbook.reference;
  const next: SystemState = {
    ...told,
    header: { ...begun, tabs: { ...state.header.tabs, ...change.tabs } },
    pending: null,
    snapshot: change.reference ? formatSnapshot(reference) : state.snapshot,
    editMarks: [],
    weeks,
  };
  const header = writeMealCostReport(context, { state: next, reference }, workbook);
  const written = { ...next, header };
  block.write(formatState(written, rowCount));
  kept.forget();
  context.store.flush();
  return written;
}

/** Somebody moved rows or columns just now: what was begun goes where its ids are, and all is remembered anew. */
function finishedElsewhere(
  { context, rowCount, today }: OpenWorkbook,
  weeks: ReadonlyMap<string, WeekCells>,
): SystemState {
  const newestWeek = [...weeks.keys(), isoWeekOf(today)].reduce((max, week) =>
    week > max ? week : max,
  );
  rebuildState(context, { newestWeek });
  return readState(context.store, rowCount).state;
}

/** The submission as it was recorded, when this one was. */
export function recordedSubmission(workbook: OpenWorkbook, id: string): Submission | null {
  return workbook.state.header.submissions.find((submission) => submission.id === id) ?? null;
}
