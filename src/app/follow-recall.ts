import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { type Incident, incidentRecord } from '../model/incident';
import { type RecallContact, recallContactRecord } from '../model/recall-contact';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { readForm } from './form-values';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { incidentOf, recallView } from './recall-view';
import type { RecallView } from './recall-views';
import { tableWrites } from './table-writes';
import type { FormValues } from './form-views';

interface OpenedRecall {
  readonly workbook: OpenWorkbook;
  readonly incident: Incident;
  readonly table: ReturnType<typeof contactTable>;
  readonly contacts: readonly RecallContact[];
}

const contactTable = ({ context, names }: OpenWorkbook) =>
  readTable(context.store, recallContactRecord, names);

function opened(context: AppContext, incidentId: string): OpenedRecall {
  const workbook = openForWriting(context, thisWeek(context));
  const incident = incidentOf(workbook, incidentId);
  const table = contactTable(workbook);
  const contacts = table.rows.map(({ row }) => row).filter((row) => row.incidentId === incidentId);
  return { workbook, incident, table, contacts };
}

/** Writes the contacts that changed and answers the recall as it now stands. */
function withContacts(
  recall: OpenedRecall,
  submissionId: string,
  changed: readonly RecallContact[],
): RecallView {
  const { workbook, incident, table, contacts } = recall;
  const next = new Map(changed.map((contact) => [contact.recallContactId, contact]));
  if (changed.length > 0)
    commitWrite(workbook, {
      submission: {
        id: submissionId,
        ids: [incident.incidentId],
        counts: { rows: changed.length },
      },
      writes: tableWrites(workbook, table, changed),
    });
  return recallView(
    workbook,
    incident,
    contacts.map((contact) => next.get(contact.recallContactId) ?? contact),
  );
}

/** What somebody answered to a recall: kept with its hour. */
export function recordRecallAnswer(
  context: AppContext,
  input: {
    readonly submissionId: string;
    readonly incidentId: string;
    readonly recallContactId: string;
    readonly values: FormValues;
  },
): RecallView {
  return context.lock.runAlone(() => {
    const recall = opened(context, input.incidentId);
    if (recordedSubmission(recall.workbook, input.submissionId))
      return withContacts(recall, input.submissionId, []);
    const id = input.recallContactId;
    const contact = recall.contacts.find(({ recallContactId }) => recallContactId === id);
    if (!contact) throw new AppError('NOT_FOUND', { id });
    const { row, issues } = readForm(recallContactRecord, { values: input.values, base: contact });
    if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
    const answeredAt = row.answer === 'SANS_REPONSE' ? null : recall.workbook.now;
    return withContacts(recall, input.submissionId, [{ ...row, answeredAt }]);
  });
}

/** Keeps that the messages of these contacts were opened as drafts, once the person confirmed it. Never in a drill. */
export function markRecallMessages(
  context: AppContext,
  input: {
    readonly submissionId: string;
    readonly incidentId: string;
    readonly recallContactIds: readonly string[];
  },
): RecallView {
  return context.lock.runAlone(() => {
    const recall = opened(context, input.incidentId);
    const isDone = recordedSubmission(recall.workbook, input.submissionId) !== null;
    if (recall.incident.isDrill === true)
      throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'RECALL_IS_DRILL' }]);
    const marked = recall.contacts
      .filter(({ recallContactId }) => input.recallContactIds.includes(recallContactId))
      .map((contact) => ({ ...contact, messagedAt: recall.workbook.now }));
    return withContacts(recall, input.submissionId, isDone ? [] : marked);
  });
}

function closingIssues(incident: Incident, contacts: readonly RecallContact[]): Issue[] {
  const issues: Issue[] = [];
  const silent = contacts.filter(({ answer }) => answer === 'SANS_REPONSE').length;
  if (incident.measures === null)
    issues.push({ severity: 'BLOCK', code: 'RECALL_WITHOUT_MEASURES', path: 'measures' });
  if (silent > 0 && incident.comment === null && incident.isDrill !== true)
    issues.push({
      severity: 'BLOCK',
      code: 'RECALL_UNANSWERED',
      path: 'comment',
      params: { count: silent },
    });
  return issues;
}

/** Completes the form of annexe 17 and ends the recall: its lots are free again. */
export function closeRecall(
  context: AppContext,
  input: {
    readonly submissionId: string;
    readonly incidentId: string;
    readonly values: FormValues;
    /** False keeps the form without ending anything. */
    readonly isClosed: boolean;
  },
): RecallView {
  return context.lock.runAlone(() => {
    const { workbook, incident, contacts } = opened(context, input.incidentId);
    if (recordedSubmission(workbook, input.submissionId))
      return recallView(workbook, incident, contacts);
    const { row, issues } = readForm(incidentRecord, { values: input.values, base: incident });
    const all = [...issues, ...(input.isClosed ? closingIssues(row, contacts) : [])];
    if (hasBlocking(all)) throw new AppError('INVALID_INPUT', {}, all);
    const next = { ...row, closedAt: input.isClosed ? workbook.now : incident.closedAt };
    const reference = {
      ...workbook.reference,
      incident: workbook.reference.incident.map((each) =>
        each.incidentId === next.incidentId ? next : each,
      ),
    };
    const table = readTable(context.store, incidentRecord, workbook.names);
    commitWrite(workbook, {
      submission: { id: input.submissionId, ids: [next.incidentId], counts: { rows: 1 } },
      writes: tableWrites(workbook, table, [next]),
      reference,
    });
    return recallView({ ...workbook, reference }, next, contacts);
  });
}
