import type { Delivery } from '../../model/delivery';
import type { TraceEvent } from '../../model/trace-event';
import { type FactName, type TraceFact, traceFactsOf } from './trace-facts';
import {
  changesOfLine,
  eventsOfChanges,
  factKey,
  factVersionsOf,
  type RecordedEvents,
  type WeekRecording,
} from './week-events';

/** A row as somebody typed it in the sheet, and every event that the log has of it. */
interface SheetRow {
  readonly row: Delivery;
  readonly logged: readonly TraceEvent[];
  /** Ids of its events, those that cannot be read too: none is ever given twice. */
  readonly loggedIds: readonly string[];
}

type Recording = Omit<WeekRecording, 'deliveries' | 'previous' | 'lastVersions'>;

const FACT_NAMES: readonly FactName[] = [
  'PRODUCTION',
  'CHARGEMENT',
  'DEPART',
  'ARRIVEE',
  'ARRIVEE_COEUR',
  'RECEPTION',
  'REFUS',
  'DISTRIBUTION',
  'STOCKAGE',
  'DESTRUCTION',
];

const TOLD = [
  'kind',
  'happenedAt',
  'lotRef',
  'dishName',
  'useByDate',
  'allergens',
  'meals',
  'productClass',
  'measureType',
  'temperature',
  'conformity',
] as const;

function factOf(name: FactName, event: TraceEvent): TraceFact {
  const { kind, happenedAt, lotRef, dishName, useByDate, allergens, meals } = event;
  const { productClass, measureType, temperature, conformity } = event;
  const lot = { lotRef, dishName, useByDate, allergens, meals };
  const reading = { productClass, measureType, temperature, conformity };
  return { name, kind, happenedAt, ...lot, ...reading, notes: [] };
}

/** The reason of a lot that was replaced follows the notes of the fact: it is no other fact. */
function readsTheSame(event: TraceEvent, fact: TraceFact, { writeNote }: Recording): boolean {
  const comment = fact.notes.map(writeNote).join(' ');
  const isCommentKept = (event.comment ?? '').startsWith(comment);
  return isCommentKept && TOLD.every((key) => event[key] === fact[key]);
}

/** What the log says last of the row; a fact that was withdrawn is not there any more. */
function loggedFacts(
  { row, logged }: SheetRow,
  versions: Readonly<Record<string, number>>,
): Map<FactName, TraceEvent> {
  const events = new Map(logged.map((event) => [event.eventId, event]));
  return new Map(
    FACT_NAMES.flatMap((name): [FactName, TraceEvent][] => {
      const key = factKey(row.lineId, name);
      const last = events.get(`E-${key}-${versions[key] ?? 0}`);
      return last === undefined || last.kind === 'CORRECTION' ? [] : [[name, last]];
    }),
  );
}

/**
 * Events that bring the log to what a row says since somebody typed in it: each supersedes the last one of its fact, as a
 * recording would. A log that says it already gets none.
 */
export function sheetRowEvents(sheetRow: SheetRow, recording: Recording): RecordedEvents {
  const { row, loggedIds } = sheetRow;
  const lastVersions = factVersionsOf(loggedIds.map((eventId) => ({ eventId })));
  const after = traceFactsOf(row, recording);
  const before = new Map<FactName, TraceFact>();
  for (const [name, event] of loggedFacts(sheetRow, lastVersions)) {
    const fact = after.get(name);
    const isSame = fact !== undefined && readsTheSame(event, fact, recording);
    before.set(name, isSame ? fact : factOf(name, event));
  }
  const changes = changesOfLine(row.lineId, before, after);
  return eventsOfChanges(changes, { ...recording, deliveries: [row], previous: [], lastVersions });
}
