import {
  lotsOf,
  plainText,
  type TracedLot,
  type TraceQuestion,
  tracedLots,
} from '../domain/trace/lot-tree';
import { lotKey, standingEvents, type TracedLine, tracedLines } from '../domain/trace/traced-lines';
import { celsiusText, dayText } from '../domain/traceability/french-formats';
import { AppError } from '../kernel/app-error';
import type { CellValue } from '../kernel/cell-value';
import { parisInstant, parisWallClock } from '../kernel/paris-time';
import { rememberingLast } from '../kernel/remembering-last';
import type { TraceEvent } from '../model/trace-event';
import { cellText } from '../model/text-fields';
import { wordOfCode } from '../tables/words';
import { alertContacts } from './alert-contacts';
import type { AppContext } from './app-context';
import { heldLots } from './held-lots';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { eventsOfDeliveries, type LogCells, readLog, samplesTaken } from './read-log';
import type {
  TraceAsked,
  TracedDelivery,
  TracedFact,
  TracedLotView,
  TracedPartner,
  TraceView,
} from './trace-views';

/** Lots told one by one: a longer answer is a question to make more precise. */
const MOST_LOTS = 40;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function questionOf(asked: TraceAsked): TraceQuestion {
  return {
    lotRef: orNull(asked.lotRef),
    dishName: orNull(asked.dishName),
    kitchenId: orNull(asked.kitchenId),
    partnershipId: orNull(asked.partnershipId),
    from: orNull(asked.from),
    until: orNull(asked.until),
  };
}

const HALF_DAY_MS = 43_200_000;

/** A first look at the cells, wider than the question: what it leaves is decoded and asked again. */
function cellsAnswer(
  log: LogCells,
  asked: TraceQuestion,
  book: TraceBook,
): (row: readonly CellValue[]) => boolean {
  const dish = asked.dishName === null ? null : plainText(asked.dishName);
  const wanted = asked.lotRef === null ? null : lotKey(asked.lotRef);
  const keyOf = rememberingLast(lotKey);
  const from = asked.from === null ? null : parisInstant(asked.from) - HALF_DAY_MS;
  const until = asked.until === null ? null : parisInstant(asked.until) + 3 * HALF_DAY_MS;
  return (row) => {
    if (wanted !== null && keyOf(cellText(log.cellOf(row, 'lotRef'))) !== wanted) return false;
    const partnershipId = cellText(log.cellOf(row, 'partnershipId'));
    if (asked.partnershipId !== null && partnershipId !== asked.partnershipId) return false;
    if (asked.kitchenId !== null && book.kitchenOf(partnershipId) !== asked.kitchenId) return false;
    if (dish !== null && !plainText(cellText(log.cellOf(row, 'dishName'))).includes(dish))
      return false;
    if (from === null && until === null) return true;
    const at = log.cellOf(row, 'happenedAt');
    if (!(at instanceof Date)) return false;
    return (from === null || at.getTime() >= from) && (until === null || at.getTime() <= until);
  };
}

/** The partners and partnerships by id, looked up many times. */
export interface TraceBook {
  readonly kitchenOf: (partnershipId: string | null) => string | null;
  readonly recipientOf: (partnershipId: string | null) => string | null;
  readonly carrierOf: (partnershipId: string | null) => string | null;
  readonly partner: (id: string | null) => TracedPartner | null;
}

export function traceBook(workbook: OpenWorkbook): TraceBook {
  const { reference } = workbook;
  const contactOf = alertContacts(workbook);
  const partnerships = new Map(reference.partnership.map((each) => [each.partnershipId, each]));
  const partners = new Map(reference.partner.map((each) => [each.partnerId, each]));
  return {
    kitchenOf: (id) => partnerships.get(id ?? '')?.kitchenId ?? null,
    recipientOf: (id) => partnerships.get(id ?? '')?.recipientId ?? null,
    carrierOf: (id) => partnerships.get(id ?? '')?.carrierId ?? null,
    partner: (id) => {
      const found = id === null ? undefined : partners.get(id);
      if (id === null || !found) return null;
      const { partnerId, name, alertPhone, alertEmail } = found;
      return {
        partnerId,
        name,
        phone: alertPhone ?? contactOf(partnerId, 'workPhone'),
        email: alertEmail ?? contactOf(partnerId, 'workEmail'),
      };
    },
  };
}

export interface Traced {
  readonly lots: readonly TracedLot[];
  readonly lines: readonly TracedLine[];
}

/**
 * The lots of a question with every row each went into. Two looks at the log: the rows that answer, then every row that
 * bears one of their lots, because a lot is followed wherever it went.
 */
export function traced(log: LogCells, asked: TraceQuestion, book: TraceBook): Traced {
  const first = tracedLines(eventsOfDeliveries(log, cellsAnswer(log, asked, book)));
  const lots = tracedLots(first, asked, book.kitchenOf);
  const wanted = new Set(lots.map(({ lotRef }) => lotKey(lotRef)));
  const keys = new Set(lots.map(({ key }) => key));
  const isWanted = rememberingLast((lotRef) => wanted.has(lotKey(lotRef)));
  const lines = tracedLines(
    eventsOfDeliveries(log, (row) => isWanted(cellText(log.cellOf(row, 'lotRef')))),
  );
  return { lots: lotsOf(lines, book.kitchenOf).filter(({ key }) => keys.has(key)), lines };
}

function minuteText(instant: number): string {
  const { day, time } = parisWallClock(instant);
  return `${dayText(day)} ${time}`;
}

function factView({ context, names }: OpenWorkbook, event: TraceEvent): TracedFact {
  const word = (list: string, code: string | null) =>
    code === null ? null : wordOfCode(names.words, list, code);
  const { temperature, measureType, conformity } = event;
  const told = [
    temperature === null ? null : `${celsiusText(temperature)} °C`,
    temperature === null ? null : word('measureTypes', measureType),
    word('conformities', conformity),
  ].filter((text) => text !== null);
  return {
    eventId: event.eventId,
    when: minuteText(event.happenedAt),
    kind: wordOfCode(context.messages.choices, 'traceEventKinds', event.kind),
    meals: event.meals,
    reading: told.length === 0 ? null : told.join(', '),
    comment: event.comment,
  };
}

function deliveryView(
  workbook: OpenWorkbook,
  book: TraceBook,
  given: {
    readonly line: TracedLine;
    readonly lot: TracedLot;
    readonly besides: readonly string[];
  },
): TracedDelivery {
  const { line, lot, besides } = given;
  const { lineId, partnershipId, balance, dishName, events } = line;
  const isSame = line.lotRef !== null && lotKey(line.lotRef) === lotKey(lot.lotRef);
  const transfers = events.filter(({ kind }) => kind === 'TRANSFERT');
  return {
    lineId,
    day: dayText(line.date),
    partnershipId,
    recipient: book.partner(book.recipientOf(partnershipId)),
    carrierName: book.partner(book.carrierOf(partnershipId))?.name ?? null,
    renamedTo: isSame ? null : line.lotRef,
    dishName,
    balance,
    facts: events.map((event) => factView(workbook, event)),
    transfers: transfers.map(({ counterpartId, meals }) => ({
      name: book.partner(counterpartId)?.name ?? '?',
      meals: meals ?? 0,
    })),
    besides,
  };
}

function lotView(
  workbook: OpenWorkbook,
  book: TraceBook,
  given: {
    readonly lot: TracedLot;
    readonly lines: readonly TracedLine[];
    readonly samples: readonly TraceEvent[];
  },
): TracedLotView {
  const { lot, lines, samples } = given;
  const isOfLot = ({ lotRef, counterpartId }: TraceEvent) =>
    lotKey(lotRef ?? '') === lotKey(lot.lotRef) &&
    (lot.kitchenId === null || counterpartId === lot.kitchenId);
  const besides = (line: TracedLine) =>
    lines
      .filter((each) => each.deliveryKey === line.deliveryKey && each.lineId !== line.lineId)
      .flatMap(({ lotRef }) => lotRef ?? []);
  const recipients = new Set(lot.lines.map((line) => book.recipientOf(line.partnershipId)));
  return {
    lotRef: lot.lotRef,
    kitchen: book.partner(lot.kitchenId),
    dishNames: lot.dishNames,
    producedOn: lot.producedOn.map(dayText),
    useByDates: lot.useByDates.map(dayText),
    heldBy: heldLots(workbook.reference.incident).get(lotKey(lot.lotRef)) ?? null,
    balance: lot.balance,
    deliveries: lot.lines.map((line) =>
      deliveryView(workbook, book, { line, lot, besides: besides(line) }),
    ),
    samples: samples.filter(isOfLot).map((event) => factView(workbook, event)),
    recipientCount: recipients.size,
  };
}

/** A lot from the kitchen to the plate and back: who received how much, what may be left, whom to call. */
export function traceLot(context: AppContext, asked: TraceAsked): TraceView {
  const question = questionOf(asked);
  if (Object.values(question).every((part) => part === null))
    throw new AppError('INVALID_INPUT', {}, [
      { severity: 'BLOCK', code: 'TRACE_ASKS_NOTHING', path: 'lotRef' },
    ]);
  const start = context.clock.now();
  const workbook = openForReading(context, thisWeek(context));
  const book = traceBook(workbook);
  const log = readLog(context, workbook.state.header.tabs['traceEvent']);
  const { lots, lines } = traced(log, question, book);
  const told = lots.slice(0, MOST_LOTS);
  const keys = new Set(told.map(({ lotRef }) => lotKey(lotRef)));
  const samples = standingEvents(
    samplesTaken(log, (row) => keys.has(lotKey(cellText(log.cellOf(row, 'lotRef'))))),
  );
  return {
    lots: told.map((lot) => lotView(workbook, book, { lot, lines, samples })),
    lotCount: lots.length,
    deliveryCount: lots.reduce((sum, { lines: own }) => sum + own.length, 0),
    milliseconds: context.clock.now() - start,
  };
}
