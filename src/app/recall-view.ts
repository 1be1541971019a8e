import { personalIssues } from '../domain/partners/personal-data';
import { dayText } from '../domain/traceability/french-formats';
import { formatMessage } from '../i18n/format-message';
import { AppError } from '../kernel/app-error';
import { parisWallClock } from '../kernel/paris-time';
import { type Incident, incidentRecord } from '../model/incident';
import { type RecallContact, recallContactRecord } from '../model/recall-contact';
import { wordOfCode } from '../tables/words';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { formValues } from './form-values';
import { isHolding, lotsOfIncident } from './held-lots';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import type { RecallContactView, RecallsView, RecallView } from './recall-views';

export function instantText(instant: number): string {
  const { day, time } = parisWallClock(instant);
  return `${dayText(day)} ${time}`;
}

const said = (value: string | null) => value ?? '—';

function messageOf(
  { context, reference }: OpenWorkbook,
  incident: Incident,
  contact: RecallContact,
): RecallContactView['message'] {
  if (incident.isDrill === true) return null;
  const { recall } = context.messages.traceWords;
  const kitchen = reference.partner.find(({ partnerId }) => partnerId === incident.kitchenId);
  const params = {
    name: said(contact.partnerName),
    lots: said(contact.lots),
    product: said(incident.productName),
    useBy: incident.useByDate === null ? '—' : dayText(incident.useByDate),
    risk: said(incident.risk),
    meals: contact.receivedMeals ?? 0,
    incident: incident.incidentId,
    kitchen: said(kitchen?.name ?? null),
    phone: said(kitchen?.alertPhone ?? null),
  };
  const isRecall = incident.kind === 'RAPPEL';
  return {
    subject: formatMessage(isRecall ? recall.recallSubject : recall.holdSubject, params),
    body: formatMessage(isRecall ? recall.recallBody : recall.holdBody, params),
  };
}

function contactView(
  workbook: OpenWorkbook,
  incident: Incident,
  contact: RecallContact,
): RecallContactView {
  return {
    recallContactId: contact.recallContactId,
    partnerId: contact.partnerId,
    name: contact.partnerName ?? contact.partnerId,
    phone: contact.phone,
    email: contact.email,
    lots: contact.lots ?? '',
    receivedMeals: contact.receivedMeals ?? 0,
    possiblyLeftMeals: contact.possiblyLeftMeals ?? 0,
    answer: contact.answer,
    answerWord: wordOfCode(workbook.context.messages.choices, 'recallAnswers', contact.answer),
    foundMeals: contact.foundMeals,
    comment: contact.comment,
    messagedAt: contact.messagedAt === null ? null : instantText(contact.messagedAt),
    message: messageOf(workbook, incident, contact),
  };
}

/** What people write freely in a recall; `answers` are the comments of those who were warned. */
const NOTES = ['risk', 'receivedFrom', 'personInCharge', 'measures', 'comment', 'answers'];

export function recallView(
  workbook: OpenWorkbook,
  incident: Incident,
  contacts: readonly RecallContact[],
): RecallView {
  const { context, names } = workbook;
  const { incidentId, kind, openedAt, closedAt } = incident;
  return {
    incidentId,
    isDrill: incident.isDrill === true,
    isHolding: isHolding(incident),
    kindWord: wordOfCode(context.messages.choices, 'incidentKinds', kind),
    lots: lotsOfIncident(incident),
    openedAt: instantText(openedAt),
    closedAt: closedAt === null ? null : instantText(closedAt),
    concernedMeals: incident.concernedMeals ?? 0,
    possiblyLeftMeals: incident.possiblyLeftMeals ?? 0,
    answeredCount: contacts.filter(({ answer }) => answer !== 'SANS_REPONSE').length,
    milliseconds: incident.listMilliseconds,
    contacts: contacts.map((contact) => contactView(workbook, incident, contact)),
    values: formValues(incidentRecord, incident),
    link: { tab: names.tabOf(incidentRecord.name), a1: '', id: incidentId },
    issues: personalIssues(
      { ...incident, answers: contacts.map(({ comment }) => comment ?? '').join('\n') },
      NOTES,
    ),
  };
}

export function incidentOf({ reference }: OpenWorkbook, id: string): Incident {
  const incident = reference.incident.find(({ incidentId }) => incidentId === id);
  if (!incident) throw new AppError('NOT_FOUND', { id });
  return incident;
}

/** A recall with everybody to warn, as it stands. */
export function getRecall(context: AppContext, { incidentId }: { incidentId: string }): RecallView {
  const workbook = openForReading(context, thisWeek(context));
  const incident = incidentOf(workbook, incidentId);
  const { rows } = readTable(context.store, recallContactRecord, workbook.names);
  const own = rows.map(({ row }) => row).filter((row) => row.incidentId === incidentId);
  return recallView(workbook, incident, own);
}

/** The incidents and the drills, with the time each list took. */
export function getRecalls(context: AppContext): RecallsView {
  const { reference, names } = openForReading(context, thisWeek(context));
  const newestFirst = [...reference.incident].sort((a, b) => b.openedAt - a.openedAt);
  return {
    incidents: newestFirst.map(({ incidentId, kind, isDrill, lots, openedAt, ...rest }) => ({
      incidentId,
      kindWord: wordOfCode(names.words, 'incidentKinds', kind),
      isDrill: isDrill === true,
      isOpen: rest.closedAt === null,
      lots: lots ?? '',
      openedAt: instantText(openedAt),
      milliseconds: rest.listMilliseconds,
    })),
  };
}
