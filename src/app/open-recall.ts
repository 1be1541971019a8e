import { BARE_EVENT } from '../domain/trace/bare-event';
import { recallList } from '../domain/trace/recall-list';
import type { TracedLot } from '../domain/trace/lot-tree';
import { lotKey } from '../domain/trace/traced-lines';
import { dayText } from '../domain/traceability/french-formats';
import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { parisInstant } from '../kernel/paris-time';
import { recordId } from '../kernel/record-id';
import { type Incident, incidentRecord } from '../model/incident';
import { type RecallContact, recallContactRecord } from '../model/recall-contact';
import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { appendWrites } from './append-writes';
import { commitWrite, recordedSubmission } from './commit-write';
import { readForm } from './form-values';
import { isHolding, lotsOfIncident } from './held-lots';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { readLog } from './read-log';
import { getRecall, recallView } from './recall-view';
import type { RecallSubmission, RecallView } from './recall-views';
import { nextId } from './save-record';
import { tableWrites } from './table-writes';
import { traceBook, traced } from './trace-lot';
import { withFreshHints } from './with-fresh-hints';

const ANY = { dishName: null, kitchenId: null, partnershipId: null, from: null, until: null };

/** Every lot of the incident with all its rows; of one kitchen only when the incident names it. */
function lotsToRecall(workbook: OpenWorkbook, incident: Incident): TracedLot[] {
  const log = readLog(workbook.context, workbook.state.header.tabs['traceEvent']);
  const book = traceBook(workbook);
  const { kitchenId } = incident;
  return lotsOfIncident(incident).flatMap(
    (lotRef) => traced(log, { ...ANY, kitchenId, lotRef }, book).lots,
  );
}

/** Kitchens number their lots each for itself: a number that several use would hold all of theirs. */
function lotsOfSeveral(workbook: OpenWorkbook, found: readonly TracedLot[]): Issue[] {
  const { partner } = traceBook(workbook);
  const byNumber = new Map<string, TracedLot[]>();
  for (const lot of found) {
    const key = lotKey(lot.lotRef);
    byNumber.set(key, [...(byNumber.get(key) ?? []), lot]);
  }
  return [...byNumber.values()].flatMap((lots) => {
    const [first] = lots;
    if (first === undefined || lots.length < 2) return [];
    const names = lots.map(({ kitchenId }) => partner(kitchenId)?.name ?? '?');
    const params = { lot: first.lotRef, count: lots.length, kitchens: names.sort().join(', ') };
    return [{ severity: 'WARN', code: 'RECALL_LOT_OF_SEVERAL', path: 'lots', params }];
  });
}

function unknownLots(incident: Incident, found: readonly TracedLot[]): Issue[] {
  const known = new Set(found.map(({ lotRef }) => lotKey(lotRef)));
  return lotsOfIncident(incident)
    .filter((lot) => !known.has(lotKey(lot)))
    .map((lot) => ({
      severity: 'WARN',
      code: 'RECALL_LOT_UNKNOWN',
      path: 'lots',
      params: { lot },
    }));
}

/** One event for each row of a lot: the story of the lot shows that it was held. A drill leaves no trace in the log. */
function holdEvents(
  workbook: OpenWorkbook,
  incident: Incident,
  lots: readonly TracedLot[],
): TraceEvent[] {
  if (incident.isDrill === true) return [];
  const { kind: told } = incident;
  const kind = told === 'RAPPEL' || told === 'RETRAIT' ? told : 'DEFAUT_QUALITE';
  const names = new Map(
    workbook.reference.partnership.map((each) => [each.partnershipId, each.name]),
  );
  const lines = new Map(lots.flatMap((lot) => lot.lines.map((line) => [line.lineId, line])));
  return [...lines.values()].map((line) => ({
    ...BARE_EVENT,
    eventId: `E-${incident.incidentId}-${line.lineId.replace(/^D-/, '')}-1`,
    happenedAt: workbook.now,
    recordedAt: workbook.now,
    kind,
    partnershipId: line.partnershipId,
    partnershipName: names.get(line.partnershipId) ?? null,
    lineId: line.lineId,
    lotRef: line.lotRef,
    dishName: line.dishName,
    useByDate: line.useByDate,
    channel: 'SIDEBAR',
    comment: incident.incidentId,
  }));
}

function contactsOf(
  workbook: OpenWorkbook,
  incident: Incident,
  given: { readonly lots: readonly TracedLot[]; readonly firstNumber: number },
): RecallContact[] {
  const { recipientOf, partner } = traceBook(workbook);
  return recallList(given.lots, recipientOf).map((recipient, index): RecallContact => {
    const known = partner(recipient.partnerId);
    return {
      recallContactId: recordId(recallContactRecord.idPrefix, given.firstNumber + index),
      incidentId: incident.incidentId,
      partnerId: recipient.partnerId,
      partnerName: known?.name ?? null,
      lots: recipient.lots.join(', '),
      receivedMeals: recipient.receivedMeals,
      possiblyLeftMeals: recipient.possiblyLeftMeals,
      phone: known?.phone ?? null,
      email: known?.email ?? null,
      answer: 'SANS_REPONSE',
      ...{ messagedAt: null, foundMeals: null, comment: null, answeredAt: null },
    };
  });
}

const summed = (contacts: readonly RecallContact[], key: 'receivedMeals' | 'possiblyLeftMeals') =>
  contacts.reduce((sum, contact) => sum + (contact[key] ?? 0), 0);

/** Now, or the day that was told: nobody asks for its hour. */
function startOf({ now, today }: OpenWorkbook, { startedOn = '' }: RecallSubmission): number {
  return startedOn === '' || startedOn === today ? now : parisInstant(startedOn);
}

function readIncident(workbook: OpenWorkbook, input: RecallSubmission, id: string): Incident {
  const { row, issues } = readForm(incidentRecord, {
    values: input.values,
    base: { incidentId: id, isDrill: input.isDrill, openedAt: startOf(workbook, input) },
  });
  const all = [...issues];
  if (isHolding(row) && lotsOfIncident(row).length === 0)
    all.push({ severity: 'BLOCK', code: 'RECALL_WITHOUT_LOT', path: 'lots' });
  if (row.openedAt > workbook.now) {
    const params = { date: dayText(input.startedOn ?? '') };
    all.push({ severity: 'BLOCK', code: 'EVENT_AHEAD', path: 'startedOn', params });
  }
  if (hasBlocking(all)) throw new AppError('INVALID_INPUT', {}, all);
  return row;
}

/**
 * An incident that holds nothing is kept with its day, and told in the story of its lots. One that holds is one action: the lots are held from now on, everybody who received some is listed with phones and what may be left, the
 * form of annexe 17 is begun. In a drill the list is the same, on the real data; nothing is held and nothing can be sent.
 */
export function openRecall(context: AppContext, input: RecallSubmission): RecallView {
  const span = thisWeek(context);
  return context.lock.runAlone(() =>
    withFreshHints(context, span, () => openInto(openForWriting(context, span), input)),
  );
}

function openInto(workbook: OpenWorkbook, input: RecallSubmission): RecallView {
  const { context } = workbook;
  const [already] = recordedSubmission(workbook, input.submissionId)?.ids ?? [];
  if (already !== undefined) return getRecall(context, { incidentId: already });
  const start = context.clock.now();
  const incidents = readTable(context.store, incidentRecord, workbook.names);
  const contactTable = readTable(context.store, recallContactRecord, workbook.names);
  const fresh = nextId(
    workbook,
    incidentRecord,
    incidents.rows.map(({ row }) => row.incidentId),
  );
  const asked = readIncident(workbook, input, fresh.id);
  const lots = lotsToRecall(workbook, asked);
  const doubts = [...unknownLots(asked, lots), ...lotsOfSeveral(workbook, lots)];
  if (doubts.length > 0 && !input.isConfirmed) throw new AppError('TO_CONFIRM', {}, doubts);
  const { number: firstNumber } = nextId(
    workbook,
    recallContactRecord,
    contactTable.rows.map(({ row }) => row.recallContactId),
  );
  const holds = isHolding(asked);
  const contacts = holds ? contactsOf(workbook, asked, { lots, firstNumber }) : [];
  const incident: Incident = {
    ...asked,
    concernedMeals: summed(contacts, 'receivedMeals'),
    possiblyLeftMeals: summed(contacts, 'possiblyLeftMeals'),
    concernedCount: contacts.length,
    productName:
      asked.productName ??
      (lots
        .flatMap((lot) => lot.dishNames)
        .join(', ')
        .slice(0, 200) ||
        null),
    productEntered: asked.productEntered ?? (contacts.length > 0 ? 'OUI' : null),
    listMilliseconds: holds ? context.clock.now() - start : null,
  };
  const log = appendWrites(workbook, traceEventRecord, holdEvents(workbook, incident, lots));
  const reference = {
    ...workbook.reference,
    incident: [...workbook.reference.incident, incident],
  };
  commitWrite(workbook, {
    submission: {
      id: input.submissionId,
      ids: [incident.incidentId],
      counts: { rows: contacts.length },
    },
    writes: [
      ...tableWrites(workbook, incidents, [incident]),
      ...tableWrites(workbook, contactTable, contacts),
      ...log.writes,
    ],
    tabs: { traceEvent: log.known },
    reference,
    lastNumbers: {
      [incidentRecord.name]: fresh.number,
      ...(contacts.length === 0
        ? {}
        : { [recallContactRecord.name]: firstNumber + contacts.length - 1 }),
    },
  });
  return recallView({ ...workbook, reference }, incident, contacts);
}
