import { traceEventsOf } from '../domain/traceability/week-events';
import { AppError } from '../kernel/app-error';
import { containerMoveRecord } from '../model/container-move';
import type { Fields, RecordDefinition } from '../model/define-record';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { sampleRecord } from '../model/sample';
import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { decodeRow } from '../tables/row-codec';
import { parseState } from '../tables/state-grid';
import {
  type ChangedRow,
  fromJsonCell,
  type JsonCell,
  type LastChange,
  type WeekCells,
} from '../tables/system-state';
import { stateBlock } from '../tables/system-tab';
import { layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { appendWrites } from './append-writes';
import { ledgerLog } from './log-ledger';
import { commitWrite, recordedSubmission } from './commit-write';
import { openForWriting, type OpenWorkbook, thisWeek, type WeekSpan } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import { thresholdsByDay } from './reference';
import { traceNoteWriter } from './trace-notes';
import { undoWrites } from './undo-rows';
import type { UndoneView } from './journal-views';
import { weekCell } from './week-rows-reader';
import { withFreshHints } from './with-fresh-hints';
import { cellText } from '../model/text-fields';

interface UndoRequest {
  readonly submissionId: string;
  /** Number of the action in the journal, as the person saw it. */
  readonly number: number;
}

/** A row of « Livraisons » as the change found it and left it. */
interface ChangedDelivery {
  readonly before: Delivery | null;
  readonly after: Delivery | null;
}

function deliveriesOf(workbook: OpenWorkbook, change: LastChange): ChangedDelivery[] {
  const layout = layoutOf(change.keys[deliveryRecord.name] ?? []);
  const decoded = (cells: readonly JsonCell[] | null) => {
    if (cells === null) return null;
    const values = cells.map(fromJsonCell);
    return decodeRow(deliveryRecord, { layout, row: 0, values }, workbook.names.words).row;
  };
  return (change.rows ?? [])
    .filter(({ record }) => record === deliveryRecord.name)
    .map(({ before, after }) => ({ before: decoded(before), after: decoded(after) }));
}

interface LoggedUndo {
  readonly events: readonly TraceEvent[];
  readonly weeks: ReadonlyMap<string, WeekCells>;
}

/** The log only grows: what is taken back is told by events that replace those of the action. */
function loggedUndo(workbook: OpenWorkbook, change: LastChange): LoggedUndo {
  const groups = new Map<string, ChangedDelivery[]>();
  for (const row of deliveriesOf(workbook, change)) {
    const one = row.before ?? row.after;
    if (one === null) continue;
    const key = `${one.isoWeek} ${one.partnershipId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const weeks = new Map<string, WeekCells>();
  const isThere = (row: Delivery | null) => row !== null;
  const events = [...groups].flatMap(([key, rows]) => {
    const [week = '', partnershipId = ''] = key.split(' ');
    const cell = weekCell(workbook, week, partnershipId);
    const made = traceEventsOf({
      partnership: partnershipFacts(workbook, partnershipId).partnership,
      thresholds: workbook.thresholds,
      thresholdsOn: thresholdsByDay(workbook.reference.setting),
      deliveries: rows.map(({ before }) => before).filter(isThere),
      previous: rows.map(({ after }) => after).filter(isThere),
      lastVersions: cell?.versions ?? {},
      recordedAt: workbook.now,
      channel: 'SIDEBAR',
      writeNote: traceNoteWriter(workbook.context.messages),
    });
    if (cell) {
      const cells = weeks.get(week) ?? workbook.state.weeks.get(week);
      const next = { ...cell, version: cell.version + 1, versions: made.lastVersions };
      weeks.set(week, { ...cells, [partnershipId]: next });
    }
    return made.events;
  });
  return { events: [...events, ...ledgerUndo(workbook, change)], weeks };
}

/** Samples and containers tell the log too. */
function ledgerUndo(workbook: OpenWorkbook, change: LastChange) {
  const { words } = workbook.names;
  return (change.rows ?? []).flatMap(({ record, before, after }): TraceEvent[] => {
    const layout = layoutOf(change.keys[record] ?? []);
    const decoded = <F extends Fields>(
      definition: RecordDefinition<string, F>,
      cells: readonly JsonCell[] | null,
    ) =>
      cells &&
      decodeRow(definition, { layout, row: 0, values: cells.map(fromJsonCell) }, words).row;
    if (record === 'sample') {
      const of = (cells: typeof before) => decoded(sampleRecord, cells);
      return ledgerLog(workbook, { name: record, before: of(after), after: of(before) });
    }
    if (record !== 'containerMove') return [];
    const of = (cells: typeof before) => decoded(containerMoveRecord, cells);
    return ledgerLog(workbook, { name: record, before: of(after), after: of(before) });
  });
}

/** Weeks that the change is about, so that they are among those read. */
function spanOf(context: AppContext, change: LastChange | null): WeekSpan {
  const now = thisWeek(context);
  const at = (change?.keys[deliveryRecord.name] ?? []).indexOf('isoWeek');
  const told = (change?.rows ?? [])
    .filter(({ record }: ChangedRow) => record === deliveryRecord.name)
    .map(({ before, after }) => cellText(fromJsonCell((after ?? before)?.[at] ?? '')))
    .filter((week) => /^\d{4}-S\d{2}$/.test(week));
  const weeks = [...told, now.oldest].sort();
  return { oldest: weeks[0] ?? now.oldest, newest: weeks[weeks.length - 1] ?? now.newest };
}

/** The last action as the system tab tells it. */
export function lastChangeOf(context: AppContext): LastChange | null {
  return parseState(stateBlock(context.store, 2).read()).lastChange;
}

/**
 * Gives back to every cell that the last action wrote what it held before, all or nothing; refused with the cell when
 * somebody changed one since. It is an action too: taken back, it does the first one again.
 */
export function undoLastAction(context: AppContext, input: UndoRequest): UndoneView {
  return context.lock.runAlone(() => {
    const span = spanOf(context, lastChangeOf(context));
    return withFreshHints(context, span, () => undoInto(openForWriting(context, span), input));
  });
}

function undoInto(workbook: OpenWorkbook, input: UndoRequest): UndoneView {
  const { context, state } = workbook;
  const repeated = recordedSubmission(workbook, input.submissionId);
  const change = state.lastChange;
  if (repeated) return { subject: change?.subject ?? '', rows: repeated.counts['rows'] ?? 0 };
  if (change === null || change.rows === null) throw new AppError('NOTHING_TO_UNDO');
  if (change.number !== input.number) throw new AppError('CHANGED_MEANWHILE');
  const writes = undoWrites(context, change);
  const { events, weeks } = loggedUndo(workbook, change);
  const log = appendWrites(workbook, traceEventRecord, events);
  const rows = change.rows.length;
  commitWrite(workbook, {
    submission: { id: input.submissionId, ids: [], counts: { rows, events: events.length } },
    writes: [...writes, ...log.writes],
    weeks,
    action: change.isUndo ? 'REDONE' : 'UNDONE',
    isRebuilt: true,
  });
  return { subject: change.subject, rows };
}
