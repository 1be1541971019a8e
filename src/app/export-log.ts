import { epcisDocument } from '../domain/trace/epcis-document';
import { standingEvents } from '../domain/trace/traced-lines';
import { celsiusText } from '../domain/traceability/french-formats';
import { addDays } from '../kernel/local-date';
import { parisInstant } from '../kernel/paris-time';
import type { TraceEvent } from '../model/trace-event';
import { wordOfCode } from '../tables/words';
import type { AppContext } from './app-context';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { eventsOfDeliveries, type LogRow, readLog, samplesTaken } from './read-log';
import { instantText } from './recall-view';
import { fieldLabel } from './record-registry';
import { traceBook } from './trace-lot';

/** The register of one who sends, carries or receives; or the standard document of all of it. */
export type LogExportRole = 'SENT' | 'CARRIED' | 'RECEIVED' | 'EPCIS';

export interface LogExportView {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  readonly eventCount: number;
}

export interface LogExportQuestion {
  readonly role: LogExportRole;
  readonly from: string;
  readonly until: string;
}

const KINDS_OF_ROLE: Readonly<
  Record<Exclude<LogExportRole, 'EPCIS'>, readonly TraceEvent['kind'][]>
> = {
  SENT: ['PRODUCTION', 'CHARGEMENT', 'DEPART', 'REFUS', 'SORTIE_CONTENANTS'],
  CARRIED: ['CHARGEMENT', 'DEPART', 'ARRIVEE'],
  RECEIVED: [
    ...(['ARRIVEE', 'RECEPTION', 'REFUS', 'STOCKAGE', 'REMISE_EN_TEMPERATURE'] as const),
    ...(['DISTRIBUTION', 'TRANSFERT', 'DESTRUCTION', 'RETOUR_CONTENANTS'] as const),
  ],
};

function periodEvents(workbook: OpenWorkbook, { from, until }: LogExportQuestion): TraceEvent[] {
  const log = readLog(workbook.context, workbook.state.header.tabs['traceEvent']);
  const [start, end] = [parisInstant(from), parisInstant(addDays(until, 1))];
  const isInside = (at: unknown) =>
    at instanceof Date && at.getTime() >= start && at.getTime() < end;
  const isAsked = (row: LogRow) => isInside(log.cellOf(row, 'happenedAt'));
  const events = [...eventsOfDeliveries(log, isAsked), ...samplesTaken(log, isAsked)];
  return standingEvents(events)
    .filter(({ happenedAt }) => happenedAt >= start && happenedAt < end)
    .sort((a, b) => a.happenedAt - b.happenedAt || (a.eventId < b.eventId ? -1 : 1));
}

/** A text that a spreadsheet would run as a formula is kept a text. */
function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const COLUMNS = [
  ...(['happenedAt', 'recordedAt', 'kind', 'partnershipName', 'lotRef', 'dishName'] as const),
  ...(['useByDate', 'meals', 'temperature', 'conformity', 'comment', 'eventId'] as const),
];

function registerLines(workbook: OpenWorkbook, events: readonly TraceEvent[]): string[] {
  const { context, names } = workbook;
  const { kitchenOf, recipientOf, carrierOf, partner } = traceBook(workbook);
  const label = (key: string) => fieldLabel(context.messages, 'traceEvent', key).label;
  const { register } = context.messages.traceWords;
  const nameOf = (id: string | null) => partner(id)?.name ?? '';
  const parties = [register.kitchen, register.carrier, register.recipient];
  const head = [...COLUMNS.map(label), ...parties];
  const lines = events.map((event) => [
    instantText(event.happenedAt),
    instantText(event.recordedAt),
    wordOfCode(names.words, 'traceEventKinds', event.kind),
    event.partnershipName,
    event.lotRef,
    event.dishName,
    event.useByDate,
    event.meals,
    event.temperature === null ? null : celsiusText(event.temperature),
    event.conformity === null ? null : wordOfCode(names.words, 'conformities', event.conformity),
    event.comment,
    event.eventId,
    nameOf(kitchenOf(event.partnershipId)),
    nameOf(carrierOf(event.partnershipId)),
    nameOf(recipientOf(event.partnershipId)),
  ]);
  return [head, ...lines].map((cells) => cells.map(csvCell).join(';'));
}

const HOUR_MS = 3_600_000;

/** `+02:00` in summer: the hours between the wall clock of the instant in Paris and that of Greenwich. */
function parisOffset(instant: number): string {
  const hourOf = (at: number) => new Date(at).toISOString().slice(0, 13);
  const text = instantText(instant);
  const [day = '', month = '', year = '', hour = ''] = text.split(/[/ :]/);
  return hourOf(instant + 2 * HOUR_MS) === `${year}-${month}-${day}T${hour}` ? '+02:00' : '+01:00';
}

/** The log of a period for others: a register by role as CSV, or a GS1 EPCIS 2.0 document. Only what stands is told. */
export function exportLog(context: AppContext, question: LogExportQuestion): LogExportView {
  const workbook = openForReading(context, thisWeek(context));
  const all = periodEvents(workbook, question);
  const name = `${context.messages.traceWords.register.names[question.role]} ${question.from} ${question.until}`;
  if (question.role === 'EPCIS') {
    const { kitchenOf, recipientOf } = traceBook(workbook);
    const document = epcisDocument(all, {
      createdAt: workbook.now,
      partiesOf: ({ partnershipId, counterpartId }) =>
        partnershipId === null
          ? { kitchenId: counterpartId, recipientId: counterpartId }
          : { kitchenId: kitchenOf(partnershipId), recipientId: recipientOf(partnershipId) },
      offsetOf: parisOffset,
    });
    return {
      fileName: `${name}.jsonld`,
      mediaType: 'application/ld+json',
      text: JSON.stringify(document, null, 1),
      eventCount: all.length,
    };
  }
  const kinds = KINDS_OF_ROLE[question.role];
  const events = all.filter(({ kind }) => kinds.includes(kind));
  return {
    fileName: `${name}.csv`,
    mediaType: 'text/csv',
    // A spreadsheet reads accents by this mark.
    text: `\ufeff${registerLines(workbook, events).join('\r\n')}\r\n`,
    eventCount: events.length,
  };
}
