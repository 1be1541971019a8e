import { AppError } from '../kernel/app-error';
import { addWeeks, isoWeekOf, mondayOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { Thresholds } from '../model/threshold';
import { readState, type StateReading, stateRowCount } from '../tables/state-grid';
import type { SystemState } from '../tables/system-state';
import { RECENT_ROWS, SURE_ROWS, SYSTEM_TAB } from '../tables/system-tab';
import { CURRENT_VERSION } from '../tables/migrations/migrate';
import type { TabNames } from '../tables/table';
import type { AppContext } from './app-context';
import { REPORT_WEEKS } from './meal-cost-report';
import { rebuildState } from './rebuild-state';
import { parseSnapshot, type Reference, thresholdsOf } from './reference';
import { tabNames } from './record-registry';

/** The workbook as a use case sees it: the reference records, the recent weeks, and the block they came from. */
export interface OpenWorkbook extends StateReading {
  readonly context: AppContext;
  readonly names: TabNames;
  readonly reference: Reference;
  readonly thresholds: Thresholds;
  readonly today: string;
  readonly now: number;
}

/** How far behind the weeks a use case is about the report goes. */
const WEEKS_BEHIND = REPORT_WEEKS;

function readBackTo(
  context: AppContext,
  { oldestWeek, already }: { oldestWeek: string; already?: StateReading },
): StateReading {
  const recent = already ?? readState(context.store, RECENT_ROWS);
  const { topWeek } = recent.state.header;
  if (topWeek === '') return recent;
  const wanted = stateRowCount(topWeek, oldestWeek);
  if (wanted <= recent.rowCount) return recent;
  if (wanted > SURE_ROWS) context.store.ensureRows(SYSTEM_TAB, wanted);
  return readState(context.store, wanted);
}

/** A cost over a long period is shared between all its weeks: the reading goes back to the first of them. */
function withWholeCosts(
  context: AppContext,
  given: { reading: StateReading; reference: Reference; oldestWeek: string },
): OpenWorkbook {
  const { reading, reference, oldestWeek } = given;
  const monday = mondayOf(oldestWeek) ?? '';
  const spent = reference.costItem.filter((item) => item.entryMode !== 'DEPRECIATION');
  const starts = [...spent, ...reference.income]
    .filter((item) => item.periodEnd >= monday)
    .map((item) => item.periodStart);
  const first = starts.reduce((min, day) => (day < min ? day : min), monday);
  const whole = readBackTo(context, { oldestWeek: isoWeekOf(first), already: reading });
  return opened(context, whole, reference);
}

function isCurrent(state: SystemState, weeks: { newest: string }): boolean {
  return (
    state.pending === null &&
    state.editMarks.length === 0 &&
    state.header.topWeek !== '' &&
    state.header.schemaVersion === CURRENT_VERSION &&
    state.header.topWeek >= weeks.newest
  );
}

function opened(context: AppContext, reading: StateReading, reference: Reference): OpenWorkbook {
  const now = context.clock.now();
  const today = parisWallClock(now).day;
  return {
    context,
    names: tabNames(context.messages),
    ...reading,
    reference,
    thresholds: thresholdsOf(reference.setting, today),
    today,
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

/** Before or after these the year was mistyped: the hidden tab would stretch to hold it. */
const OLDEST_WEEK = '2000-S01';
const WEEKS_AHEAD = 105;

function checkSpan(context: AppContext, { oldest, newest }: WeekSpan): void {
  const last = addWeeks(thisWeek(context).newest, WEEKS_AHEAD);
  const far = [oldest, newest].find((week) => week < OLDEST_WEEK || week > last);
  if (far === undefined) return;
  throw new AppError('INVALID_INPUT', {}, [
    { severity: 'BLOCK', code: 'FAR_WEEK', path: 'week', params: { week: far } },
  ]);
}

/**
 * Opens for a writer who holds the lock: finishes a write that an execution left unfinished, and rebuilds what was
 * touched by hand, so that what follows stands on the workbook as it is.
 */
export function openForWriting(context: AppContext, span: WeekSpan): OpenWorkbook {
  checkSpan(context, span);
  const oldestWeek = addWeeks(span.oldest, -WEEKS_BEHIND);
  let reading = readBackTo(context, { oldestWeek });
  let reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  if (reference === null) {
    rebuildState(context, { newestWeek: span.newest });
    reading = readBackTo(context, { oldestWeek });
    reference = parseSnapshot(reading.state.snapshot);
  }
  if (reference === null) throw new Error('the state that was just rebuilt cannot be read');
  return withWholeCosts(context, { reading, reference, oldestWeek });
}

/** Opens for a reader: no lock unless there is something to finish or to rebuild first. */
export function openForReading(context: AppContext, span: WeekSpan): OpenWorkbook {
  checkSpan(context, span);
  const oldestWeek = addWeeks(span.oldest, -WEEKS_BEHIND);
  const reading = readBackTo(context, { oldestWeek });
  const reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  if (reference === null) return context.lock.runAlone(() => openForWriting(context, span));
  return withWholeCosts(context, { reading, reference, oldestWeek });
}

/**
 * Opens for who may only read cells (a function in a cell): the workbook as it was computed last, from the week given on.
 * Null when there is nothing to read yet.
 */
export function openAsRemembered(context: AppContext, oldest: string | null): OpenWorkbook | null {
  const recent = readState(context.store, RECENT_ROWS);
  const reference = parseSnapshot(recent.state.snapshot);
  if (reference === null || recent.state.header.topWeek === '') return null;
  // Rows that are not there cannot be added from a cell.
  const first = addWeeks(recent.state.header.topWeek, RECENT_ROWS - SURE_ROWS);
  const asked = oldest ?? thisWeek(context).oldest;
  const oldestWeek = asked < first ? first : asked;
  const reading = readBackTo(context, { oldestWeek, already: recent });
  return withWholeCosts(context, { reading, reference, oldestWeek });
}
