import {
  agreementDocumentPlan,
  type AgreementDocumentPlan,
} from '../domain/agreements/agreement-document-plan';
import { conventionKeyOf } from '../domain/agreements/agreement-facts';
import { readTemplateLibrary } from '../domain/agreements/template-library';
import { AppError } from '../kernel/app-error';
import { hasBlocking } from '../kernel/issue';
import { agreementRecord, type Agreement } from '../model/agreement';
import type { StoredDocument } from '../ports/document-writer';
import { readTable } from '../tables/table';
import { agreementAnnexes } from './agreement-annexes';
import { agreementDraft, agreementFacts } from './agreement-draft';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { formValues, readForm } from './form-values';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnershipFacts, type PartnershipFacts } from './partnership-facts';
import { nextId, rowWrite } from './save-record';
import type { AgreementView, FormValues } from './views';

interface AgreementSubmission {
  readonly submissionId: string;
  readonly partnershipId: string;
  readonly values: FormValues;
}

/**
 * Writes the convention of a partnership from the template, then its line in the register. The document is asked for by
 * the fingerprint of its values: written twice, it is the same document.
 */
export function writeAgreement(context: AppContext, input: AgreementSubmission): AgreementView {
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    const facts = partnershipFacts(workbook, input.partnershipId);
    if (facts.agreement && recordedSubmission(workbook, input.submissionId)) {
      const plan = planOf(workbook, facts, facts.agreement).plan;
      return view(facts.agreement, plan);
    }
    return writeNew(workbook, facts, input);
  });
}

function planOf(
  workbook: OpenWorkbook,
  facts: PartnershipFacts,
  agreement: Agreement,
): { plan: AgreementDocumentPlan; templateId: string } {
  const { context } = workbook;
  const words = context.messages.documents;
  const library = readTemplateLibrary(context.wordings());
  const known = agreementAnnexes(workbook, agreementFacts(workbook, facts, agreement));
  const stored = context.documents.ensureTemplate(library.templateOf(conventionKeyOf(known)));
  const plan = agreementDocumentPlan({
    facts: known,
    clauseTitles: library.clauseTitles,
    template: context.documents.readTemplate(stored.id),
    templateVersion: stored.version,
    words,
    digest: context.digest,
  });
  return { plan, templateId: stored.id };
}

function writeNew(
  workbook: OpenWorkbook,
  facts: PartnershipFacts,
  input: AgreementSubmission,
): AgreementView {
  const { context } = workbook;
  const table = readTable(context.store, agreementRecord, workbook.names);
  const fresh = nextId(
    workbook,
    agreementRecord,
    table.rows.map((placed) => placed.row.agreementId),
  );
  const base = facts.agreement ?? agreementDraft(facts, fresh.id);
  const read = readForm(agreementRecord, { values: input.values, base });
  if (hasBlocking(read.issues)) throw new AppError('INVALID_INPUT', {}, read.issues);
  const { plan, templateId } = planOf(workbook, facts, read.row);
  if (hasBlocking(plan.issues)) throw new AppError('INVALID_INPUT', {}, plan.issues);
  const { key, name, fill } = plan;
  const document: StoredDocument = context.documents.writeFromTemplate({
    templateId,
    key,
    name,
    plan: fill,
  });
  const agreement: Agreement = {
    ...read.row,
    documentId: document.id,
    documentUrl: document.url,
    templateVersion: plan.templateVersion,
    valuesFingerprint: plan.valuesFingerprint,
    generatedAt: workbook.now,
  };
  const others = workbook.reference.agreement.filter(
    (each) => each.agreementId !== agreement.agreementId,
  );
  commitWrite(workbook, {
    submission: { id: input.submissionId, ids: [agreement.agreementId], counts: { rows: 1 } },
    writes: [rowWrite(workbook, table, { row: agreement })],
    reference: { ...workbook.reference, agreement: [...others, agreement] },
    ...(facts.agreement ? {} : { lastNumbers: { agreement: fresh.number } }),
  });
  return view(agreement, plan);
}

function view(agreement: Agreement, plan: AgreementDocumentPlan): AgreementView {
  return {
    agreementId: agreement.agreementId,
    partnershipId: agreement.partnershipId,
    values: formValues(agreementRecord, agreement),
    documentUrl: agreement.documentUrl,
    documentName: plan.name,
    missing: plan.issues,
  };
}
