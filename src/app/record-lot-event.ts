import { BARE_EVENT } from '../domain/trace/bare-event';
import { lotEventInstant, lotEventIssues, reheatConformity } from '../domain/trace/lot-event';
import { type TracedLine, tracedLines } from '../domain/trace/traced-lines';
import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { type LotEvent, LOT_EVENT_KINDS, lotEventRecord } from '../model/lot-event';
import { cellText } from '../model/text-fields';
import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { wordOfCode } from '../tables/words';
import type { AppContext } from './app-context';
import { appendWrites } from './append-writes';
import { commitWrite, recordedSubmission } from './commit-write';
import { readForm } from './form-values';
import { heldLots } from './held-lots';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { eventsOfDeliveries, type LogRow, readLog } from './read-log';
import { thresholdsByDay } from './reference';
import type { FormValues } from './form-views';
import { withFreshHints } from './with-fresh-hints';

export interface LotEventSubmission {
  readonly submissionId: string;
  /** The row of « Livraisons » that bears the lot. */
  readonly lineId: string;
  /** Id of the event it replaces; '' for a new one. */
  readonly replaces: string;
  readonly values: FormValues;
}

export interface LotEventView {
  readonly eventId: string;
  readonly issues: readonly Issue[];
}

interface LoggedLine {
  readonly line: TracedLine;
  /** Every event id of its delivery, replaced ones too. */
  readonly ids: readonly string[];
}

function loggedLine(workbook: OpenWorkbook, lineId: string): LoggedLine {
  const log = readLog(workbook.context, workbook.state.header.tabs['traceEvent']);
  const isOfLine = (row: LogRow) => cellText(log.cellOf(row, 'lineId')) === lineId;
  const events = eventsOfDeliveries(log, isOfLine);
  const line = tracedLines(events).find((each) => each.lineId === lineId);
  if (!line) throw new AppError('NOT_FOUND', { id: lineId });
  return { line, ids: events.map(({ eventId }) => eventId) };
}

/** `E-2026-S48-0001-MA-1-MVT2-1`: the second move of the row, as it was first told. */
function eventIdOf({ line, ids }: LoggedLine, replaces: string): string {
  const version = /^(.*-)(\d+)$/.exec(replaces);
  if (version) return `${version[1]}${Number(version[2]) + 1}`;
  const prefix = `E-${line.lineId.replace(/^D-/, '')}-MVT`;
  const numbers = ids.map((id) => (id.startsWith(prefix) ? parseInt(id.slice(prefix.length)) : 0));
  return `${prefix}${Math.max(0, ...numbers) + 1}-1`;
}

/** Only what a person told here is corrected here; what a week tells is corrected in the week. */
function checkReplaced({ line }: LoggedLine, replaces: string): void {
  const isTold = (kind: TraceEvent['kind']) => LOT_EVENT_KINDS.some((each) => each === kind);
  const found = line.events.some(({ eventId, kind }) => eventId === replaces && isTold(kind));
  if (replaces !== '' && !found) throw new AppError('CHANGED_MEANWHILE', { id: replaces });
}

function readLotEvent(input: LotEventSubmission): LotEvent {
  const base = { eventId: '' };
  const { row, issues } = readForm(lotEventRecord, { values: input.values, base });
  const missing: Issue[] =
    row.kind === 'CORRECTION' && input.replaces === ''
      ? [{ severity: 'BLOCK', code: 'REQUIRED_FIELD', path: 'kind' }]
      : [];
  const all = [...issues, ...missing];
  if (hasBlocking(all)) throw new AppError('INVALID_INPUT', {}, all);
  return row;
}

/**
 * Something that happened to a lot after it came: it was given on to another structure, or heated. Straight to the log,
 * where it replaces what was told before or takes it back.
 */
export function recordLotEvent(context: AppContext, input: LotEventSubmission): LotEventView {
  const span = thisWeek(context);
  return context.lock.runAlone(() =>
    withFreshHints(context, span, () => recordInto(openForWriting(context, span), input)),
  );
}

function recordInto(workbook: OpenWorkbook, input: LotEventSubmission): LotEventView {
  const [already] = recordedSubmission(workbook, input.submissionId)?.ids ?? [];
  if (already !== undefined) return { eventId: already, issues: [] };
  const { reference, now, context } = workbook;
  const told = readLotEvent(input);
  const logged = loggedLine(workbook, input.lineId);
  checkReplaced(logged, input.replaces);
  const { line } = logged;
  const replaces = input.replaces === '' ? null : input.replaces;
  const partnership = reference.partnership.find(
    ({ partnershipId }) => partnershipId === line.partnershipId,
  );
  const thresholds = thresholdsByDay(reference.setting)(told.happenedOn);
  const issues = lotEventIssues(told, {
    ...{ line, replaces, thresholds, now },
    recipientId: partnership?.recipientId ?? null,
    partnerIds: reference.partner.map(({ partnerId }) => partnerId),
    held: heldLots(reference.incident),
  });
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
  const isReheated = told.kind === 'REMISE_EN_TEMPERATURE';
  const isTransfer = told.kind === 'TRANSFERT';
  const event: TraceEvent = {
    ...BARE_EVENT,
    eventId: eventIdOf(logged, input.replaces),
    happenedAt: told.kind === 'CORRECTION' ? now : lotEventInstant(told),
    recordedAt: now,
    kind: told.kind,
    partnershipId: line.partnershipId,
    partnershipName: partnership?.name ?? null,
    ...{ lineId: line.lineId, lotRef: line.lotRef, dishName: line.dishName },
    useByDate: line.useByDate,
    meals: told.kind === 'CORRECTION' ? null : told.meals,
    temperature: isReheated ? told.temperature : null,
    measureType: isReheated && told.temperature !== null ? 'COEUR' : null,
    conformity: isReheated ? (reheatConformity(told, thresholds)?.conformity ?? null) : null,
    counterpartId: isTransfer ? told.counterpartId : null,
    comment: told.comment,
    channel: 'SIDEBAR',
    supersedesEventId: replaces,
  };
  const log = appendWrites(workbook, traceEventRecord, [event]);
  commitWrite(workbook, {
    submission: { id: input.submissionId, ids: [event.eventId], counts: { rows: 1 } },
    writes: log.writes,
    tabs: { traceEvent: log.known },
    subject: `${wordOfCode(context.messages.choices, 'traceEventKinds', event.kind)}, ${line.lotRef ?? line.lineId}`,
    isPart: true,
  });
  return { eventId: event.eventId, issues };
}
