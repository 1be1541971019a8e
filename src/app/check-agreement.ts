import { overlapIssues } from '../domain/agreements/agreement-life';
import { agreementRecord } from '../model/agreement';
import { agreementDraft } from './agreement-draft';
import { gapIssues, planDocument } from './agreement-plan';
import type { AppContext } from './app-context';
import { formValues, readForm } from './form-values';
import { openForReading, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import type { AgreementView, FormValues } from './views';

/** Everything that stands against the convention of a partnership, all at once; nothing is written, no file is made. */
export function checkAgreement(
  context: AppContext,
  input: { readonly partnershipId: string; readonly values: FormValues },
): AgreementView {
  const workbook = openForReading(context, thisWeek(context));
  const facts = partnershipFacts(workbook, input.partnershipId);
  const base = facts.agreement ?? agreementDraft(facts, '');
  const read = readForm(agreementRecord, { values: input.values, base });
  const { plan, facts: known } = planDocument(
    workbook,
    { facts, agreement: read.row },
    { isDry: true },
  );
  const ofPartnership = workbook.reference.agreement.filter(
    ({ partnershipId }) => partnershipId === input.partnershipId,
  );
  return {
    agreementId: facts.agreement?.agreementId ?? null,
    partnershipId: input.partnershipId,
    values: formValues(agreementRecord, read.row),
    documentUrl: read.row.documentUrl,
    pdfUrl: read.row.pdfUrl,
    documentName: plan.name,
    parties: {
      kitchen: known.kitchen.partnerId,
      recipient: known.recipient.partnerId,
      carrier: known.carrier?.partnerId ?? null,
      town: known.town?.partnerId ?? null,
    },
    gapCount: plan.missing.length,
    isChecked: true,
    missing: [
      ...read.issues,
      ...gapIssues(plan, true),
      ...plan.issues,
      ...overlapIssues(ofPartnership),
    ],
  };
}
