import type { Delivery } from '../../model/delivery';
import type { TraceEvent } from '../../model/trace-event';
import { isLotReplaced } from '../trace/lot-rules';
import {
  type FactName,
  type TraceFact,
  type TraceFactContext,
  traceFactsOf,
  type TraceNote,
} from './trace-facts';

/**
 * Last version of a fact in the log, by `<line>-<fact>` (the event id without `E-` and without its last number). Sparse:
 * a fact that is absent from it has been logged once if the rows before tell it, and never if they do not. The caller keeps
 * the map with the week, so that no correction ever needs to read the log.
 */
export type FactVersions = Readonly<Record<string, number>>;

export interface WeekRecording extends TraceFactContext {
  /** The rows as they are now recorded. */
  readonly deliveries: readonly Delivery[];
  /** The same rows as they were last recorded (not as someone retyped them since); a row that is gone is withdrawn. */
  readonly previous: readonly Delivery[];
  readonly lastVersions: FactVersions;
  readonly recordedAt: number;
  readonly channel: TraceEvent['channel'];
  /** The sentence of a note, in the language of the workbook. */
  readonly writeNote: (note: TraceNote) => string;
}

export interface RecordedEvents {
  readonly events: readonly TraceEvent[];
  readonly lastVersions: FactVersions;
}

export function factKey(lineId: string, name: FactName): string {
  return `${lineId.replace(/^D-/, '')}-${name}`;
}

/** A comment of the log is a long text: what one cell of it may hold (`longText`). */
const MAX_COMMENT = 5000;

const eventId = (key: string, version: number) => `E-${key}-${version}`;

function isSameFact(before: TraceFact, after: TraceFact): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

interface FactChange {
  readonly lineId: string;
  readonly key: string;
  readonly before: TraceFact | undefined;
  readonly after: TraceFact | undefined;
}

/** What a line says now against what it said, fact by fact. */
export function changesOfLine(
  lineId: string,
  before: ReadonlyMap<FactName, TraceFact>,
  after: ReadonlyMap<FactName, TraceFact>,
): FactChange[] {
  const withdrawn = [...before.keys()].filter((name) => !after.has(name));
  return [...withdrawn, ...after.keys()].map((name) => ({
    lineId,
    key: factKey(lineId, name),
    before: before.get(name),
    after: after.get(name),
  }));
}

function changesOf(recording: WeekRecording): FactChange[] {
  const before = new Map(recording.previous.map((row) => [row.lineId, row]));
  const after = new Map(recording.deliveries.map((row) => [row.lineId, row]));
  const facts = (row: Delivery | undefined) =>
    row ? traceFactsOf(row, recording) : new Map<FactName, TraceFact>();
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((lineId) =>
    changesOfLine(lineId, facts(before.get(lineId)), facts(after.get(lineId))),
  );
}

/** What takes a fact back: the lot and the dish stay, so that the lot's story shows it. */
function withdrawalOf(fact: TraceFact, recordedAt: number): TraceFact {
  return {
    ...fact,
    kind: 'CORRECTION',
    happenedAt: recordedAt,
    meals: null,
    measureType: null,
    temperature: null,
    conformity: null,
    notes: [{ code: 'WITHDRAWN', params: { traceEventKind: fact.kind } }],
  };
}

function eventOf(
  fact: TraceFact,
  place: { readonly lineId: string; readonly key: string; readonly version: number },
  recording: WeekRecording,
): TraceEvent {
  const { lineId, key, version } = place;
  const { notes, kind, happenedAt, meals, lotRef, dishName, useByDate, allergens } = fact;
  const { productClass, measureType, temperature, conformity } = fact;
  const comment = notes.map(recording.writeNote).join(' ').slice(0, MAX_COMMENT);
  return {
    eventId: eventId(key, version),
    happenedAt,
    recordedAt: recording.recordedAt,
    kind,
    partnershipId: recording.partnership.partnershipId,
    partnershipName: recording.partnership.name,
    lineId,
    lotRef,
    dishName,
    useByDate,
    allergens,
    meals,
    productClass,
    measureType,
    temperature,
    conformity,
    counterpartId: null,
    operator: null,
    channel: recording.channel,
    seal: null,
    supersedesEventId: version > 1 ? eventId(key, version - 1) : null,
    comment: comment === '' ? null : comment,
  };
}

/** Why what was told of the lot was replaced: the comment of the row says it, and the log keeps it. */
function withReason(fact: TraceFact, lineId: string, recording: WeekRecording): TraceFact {
  const ofLine = (rows: readonly Delivery[]) => rows.find((row) => row.lineId === lineId);
  const row = ofLine(recording.deliveries);
  if (!row || row.comment === null || !isLotReplaced(row, ofLine(recording.previous))) return fact;
  const note: TraceNote = { code: 'COMMENT', params: { comment: row.comment } };
  return { ...fact, notes: [...fact.notes, note] };
}

/**
 * Events a recording of a week adds to the log: one per fact that is new, changed (it supersedes the one before) or
 * withdrawn (a CORRECTION that supersedes it). Nothing changed, no event. Ids follow from the rows and the versions alone,
 * so the same recording made again gives the very same events.
 */
export function traceEventsOf(recording: WeekRecording): RecordedEvents {
  return eventsOfChanges(changesOf(recording), recording);
}

export function eventsOfChanges(
  changes: readonly FactChange[],
  recording: WeekRecording,
): RecordedEvents {
  const versions: Record<string, number> = { ...recording.lastVersions };
  const events: TraceEvent[] = [];
  for (const change of changes) {
    const { lineId, key, before, after } = change;
    const fact = after ?? (before && withdrawalOf(before, recording.recordedAt));
    let version = versions[key] ?? (before === undefined ? 0 : 1);
    const isUnchanged = before !== undefined && after !== undefined && isSameFact(before, after);
    if (fact !== undefined && !isUnchanged) {
      version += 1;
      const told = before === undefined ? fact : withReason(fact, lineId, recording);
      events.push(eventOf(told, { lineId, key, version }, recording));
    }
    if (version === (after === undefined ? 0 : 1)) delete versions[key];
    else versions[key] = version;
  }
  return { events, lastVersions: versions };
}

/** The map rebuilt from the log itself, should the one kept with the week be lost. */
export function factVersionsOf(events: readonly Pick<TraceEvent, 'eventId'>[]): FactVersions {
  const versions: Record<string, number> = {};
  for (const event of events) {
    const match = /^E-(.+)-(\d+)$/.exec(event.eventId);
    if (match?.[1] === undefined) continue;
    versions[match[1]] = Math.max(versions[match[1]] ?? 0, Number(match[2]));
  }
  return versions;
}
