import { withStatus } from '../domain/agreements/agreement-life';
import { withTerms } from '../domain/agreements/agreed-terms';
import { AppError } from '../kernel/app-error';
import { hasBlocking } from '../kernel/issue';
import { agreementRecord, type Agreement } from '../model/agreement';
import { agreementDocumentRecord } from '../model/agreement-document';
import { readTable } from '../tables/table';
import { agreementDraft } from './agreement-draft';
import { gapIssues, planDocument, type PlannedDocument, readyDocument } from './agreement-plan';
import {
  documentRow,
  documentTable,
  type Numbered,
  reserveNumber,
  seriesOf,
} from './agreement-register';
import { agreementView } from './agreement-view';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnershipFacts, type PartnershipFacts } from './partnership-facts';
import { readAgreementForm } from './read-agreement-form';
import { rowWrite } from './save-record';
import type { AgreementView } from './agreement-views';
import type { FormValues } from './form-views';

export interface AgreementSubmission {
  readonly submissionId: string;
  readonly partnershipId: string;
  readonly values: FormValues;
  /** A value that lacks is to be written « [À COMPLÉTER : … ] ». */
  readonly acceptsGaps?: boolean | undefined;
}

/**
 * Writes the convention of a partnership from the template, then its lines in the registers. The document is asked for by
 * the fingerprint of its values: written twice, it is the same document.
 */
export function writeAgreement(context: AppContext, input: AgreementSubmission): AgreementView {
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    const facts = partnershipFacts(workbook, input.partnershipId);
    if (facts.agreement && recordedSubmission(workbook, input.submissionId)) {
      const asked = { facts, agreement: facts.agreement };
      return view(facts.agreement, planDocument(workbook, asked, { isDry: true }));
    }
    return writeNew(workbook, facts, input);
  });
}

/** Signed, it is no longer written again: what changes goes into an amendment. */
const OPEN_STATUSES: readonly Agreement['status'][] = ['BROUILLON', 'EN_RELECTURE'];

function writeNew(
  opened: OpenWorkbook,
  facts: PartnershipFacts,
  input: AgreementSubmission,
): AgreementView {
  const { context } = opened;
  const draft = agreementDraft(facts, '');
  const tried = readAgreementForm(input.values, facts.agreement ?? draft);
  refuse(tried.issues);
  refuseSigned(facts.agreement);
  const numbered = numberOf(opened, facts);
  const { workbook } = numbered;
  const row: Agreement = { ...tried.row, agreementId: numbered.id };
  const asked = { facts, agreement: row };
  const planned = planDocument(workbook, asked, { isDry: true });
  refuse([...gapIssues(planned.plan, input.acceptsGaps ?? false), ...planned.plan.issues]);
  const ready = readyDocument(workbook, asked, planned);
  const { key, name, fill } = ready.plan;
  const documents = documentTable(workbook);
  const series = seriesOf(
    numbered.id,
    documents.rows.map((placed) => placed.row),
  );
  const written = { templateId: ready.templateId, key, name, plan: fill, series };
  const document = context.documents.writeFromTemplate(written);
  const pdf = context.documents.pdfBeside({ id: document.id, name });
  const agreement = writtenAgreement(workbook, { row, ready, facts, document, pdf });
  register(numbered, { agreement, ready, input, documents });
  return view(agreement, ready);
}

function refuse(issues: AppError['issues']): void {
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
}

function refuseSigned(agreement: Agreement | null): void {
  if (agreement === null || OPEN_STATUSES.includes(agreement.status)) return;
  const params = { reference: agreement.agreementId };
  refuse([{ severity: 'BLOCK', code: 'AMENDMENT_NEEDED', path: 'agreement.status', params }]);
}

function numberOf(workbook: OpenWorkbook, facts: PartnershipFacts): Numbered {
  if (facts.agreement) {
    return { id: facts.agreement.agreementId, number: 0, workbook, lastNumbers: {} };
  }
  const idsInUse = workbook.reference.agreement.map(({ agreementId }) => agreementId);
  const owner = facts.partnership.partnershipId;
  return reserveNumber(workbook, { definition: agreementRecord, idsInUse, owner });
}

interface Written {
  readonly row: Agreement;
  readonly ready: PlannedDocument;
  readonly facts: PartnershipFacts;
  readonly document: { readonly id: string; readonly url: string };
  readonly pdf: { readonly url: string } | null;
}

function writtenAgreement(
  workbook: OpenWorkbook,
  { row, ready, facts, document, pdf }: Written,
): Agreement {
  const from = row.startsOn ?? workbook.today;
  const agreement: Agreement = {
    ...row,
    documentId: document.id,
    documentUrl: document.url,
    pdfUrl: pdf?.url ?? null,
    templateVersion: ready.plan.templateVersion.slice(0, 40),
    valuesFingerprint: ready.plan.valuesFingerprint,
    generatedAt: workbook.now,
    agreedTerms: withTerms(row, facts.partnership, { from, isAmendment: false }),
  };
  if (agreement.statusLog !== null) return agreement;
  return withStatus(agreement, { status: agreement.status, on: workbook.today });
}

function register(
  numbered: Numbered,
  done: {
    readonly agreement: Agreement;
    readonly ready: PlannedDocument;
    readonly input: AgreementSubmission;
    readonly documents: ReturnType<typeof documentTable>;
  },
): void {
  const { agreement, ready, input, documents } = done;
  const { workbook } = numbered;
  const { agreementId, documentId, documentUrl, pdfUrl, generatedAt } = agreement;
  const table = readTable(workbook.context.store, agreementRecord, workbook.names);
  const rows = documents.rows.map((placed) => placed.row);
  const known = rows.find((each) => each.documentId === documentId);
  const idsInUse = rows.map((each) => each.documentNumber);
  const line = known
    ? { id: known.documentNumber, workbook, lastNumbers: {} }
    : reserveNumber(workbook, {
        definition: agreementDocumentRecord,
        idsInUse,
        owner: agreementId,
      });
  const document = documentRow(ready.plan, {
    documentNumber: line.id,
    agreementId,
    kind: 'CONVENTION',
    documentId,
    documentUrl,
    pdfUrl,
    generatedAt,
  });
  const others = workbook.reference.agreement.filter((each) => each.agreementId !== agreementId);
  commitWrite(line.workbook, {
    submission: { id: input.submissionId, ids: [agreementId], counts: { rows: 1 } },
    writes: [
      rowWrite(line.workbook, table, { row: agreement }),
      rowWrite(line.workbook, documents, { row: document }),
    ],
    reference: { ...workbook.reference, agreement: [...others, agreement] },
    lastNumbers: { ...numbered.lastNumbers, ...line.lastNumbers },
  });
}

function view(agreement: Agreement, { plan, facts }: PlannedDocument): AgreementView {
  return agreementView(agreement, {
    facts,
    isRegistered: true,
    documentName: plan.name,
    missing: plan.issues,
    gaps: plan.missing,
  });
}
