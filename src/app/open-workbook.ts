import { addWeeks, isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { Thresholds } from '../model/threshold';
import type { CellBlock } from '../ports/table-store';
import {
  parseState,
  RECENT_ROWS,
  stateBlock,
  stateRowCount,
  type SystemState,
} from '../tables/system-state';
import type { TabNames } from '../tables/table';
import type { AppContext } from './app-context';
import { rebuildState } from './rebuild-state';
import { parseSnapshot, type Reference, thresholdsOf } from './reference';
import { finishPendingWrite } from './finish-pending-write';
import { tabNames } from './record-registry';

/** The workbook as a use case sees it: the reference records, the recent weeks, and the block they came from. */
export interface OpenWorkbook {
  readonly context: AppContext;
  readonly names: TabNames;
  /** Handle on the rows of the system tab that were read. */
  readonly block: CellBlock;
  readonly rowCount: number;
  readonly state: SystemState;
  readonly reference: Reference;
  readonly thresholds: Thresholds;
  readonly today: string;
  readonly now: number;
}

/** Oldest week that is read by default: a year and a week behind, so that yearly costs can be shared out. */
const WEEKS_BEHIND = 53;

interface Reading {
  readonly block: CellBlock;
  readonly rowCount: number;
  readonly state: SystemState;
}

function readState(context: AppContext, rowCount: number): Reading {
  const block = stateBlock(context.store, rowCount);
  return { block, rowCount, state: parseState(block.read()) };
}

function readBackTo(context: AppContext, oldestWeek: string): Reading {
  const recent = readState(context, RECENT_ROWS);
  const { topWeek } = recent.state.header;
  if (topWeek === '') return recent;
  const wanted = stateRowCount(topWeek, oldestWeek);
  return wanted <= recent.rowCount ? recent : readState(context, wanted);
}

function isCurrent(state: SystemState, weeks: { newest: string }): boolean {
  return (
    state.pending === null &&
    state.editMarks.length === 0 &&
    state.header.topWeek !== '' &&
    state.header.topWeek >= weeks.newest
  );
}

function opened(context: AppContext, reading: Reading, reference: Reference): OpenWorkbook {
  const now = context.clock.now();
  return {
    context,
    names: tabNames(context.messages),
    ...reading,
    reference,
    thresholds: thresholdsOf(reference.setting),
    today: parisWallClock(now).day,
    now,
  };
}

/** Weeks a use case is about; the reading goes a year further back. */
export interface WeekSpan {
  readonly oldest: string;
  readonly newest: string;
}

export function thisWeek(context: AppContext): WeekSpan {
  const week = isoWeekOf(parisWallClock(context.clock.now()).day);
  return { oldest: week, newest: week };
}

/**
 * Opens for a writer who holds the lock: finishes a write that an execution left unfinished, and rebuilds what was
 * touched by hand, so that what follows stands on the workbook as it is.
 */
export function openForWriting(context: AppContext, span: WeekSpan): OpenWorkbook {
  const oldestWeek = addWeeks(span.oldest, -WEEKS_BEHIND);
  let reading = readBackTo(context, oldestWeek);
  let reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  if (reference === null) {
    if (reading.state.pending !== null) finishPendingWrite(context, reading.state.pending);
    rebuildState(context, { newestWeek: span.newest });
    reading = readBackTo(context, oldestWeek);
    reference = parseSnapshot(reading.state.snapshot);
  }
  if (reference === null) throw new Error('the state that was just rebuilt cannot be read');
  return opened(context, reading, reference);
}

/** Opens for a reader: no lock unless there is something to finish or to rebuild first. */
export function openForReading(context: AppContext, span: WeekSpan): OpenWorkbook {
  const reading = readBackTo(context, addWeeks(span.oldest, -WEEKS_BEHIND));
  const reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  if (reference === null) return context.lock.runAlone(() => openForWriting(context, span));
  return opened(context, reading, reference);
}
