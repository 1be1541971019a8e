import type { AgreementFacts } from '../domain/agreements/agreement-facts';
import { NEXT_STATUSES, statusHistory } from '../domain/agreements/agreement-life';
import type { Issue } from '../kernel/issue';
import { agreementRecord, type Agreement } from '../model/agreement';
import { pdfIssues } from './agreement-plan';
import { formValues } from './form-values';
import type { AgreementView } from './agreement-views';

/** The agreement as its screen shows it. */
export function agreementView(
  agreement: Agreement,
  given: {
    readonly facts: AgreementFacts;
    readonly isRegistered: boolean;
    readonly documentName: string | null;
    readonly missing: readonly Issue[];
    /** Null: the template was not looked at. */
    readonly gaps: readonly string[] | null;
  },
): AgreementView {
  const { facts, isRegistered, documentName, missing, gaps } = given;
  return {
    agreementId: isRegistered ? agreement.agreementId : null,
    partnershipId: agreement.partnershipId,
    values: formValues(agreementRecord, agreement),
    documentUrl: agreement.documentUrl,
    pdfUrl: agreement.pdfUrl,
    documentName,
    parties: {
      kitchen: facts.kitchen.partnerId,
      recipient: facts.recipient.partnerId,
      carrier: facts.carrier?.partnerId ?? null,
      town: facts.town?.partnerId ?? null,
    },
    history: isRegistered ? statusHistory(agreement) : [],
    nextStatuses: isRegistered ? NEXT_STATUSES[agreement.status] : [],
    gapCount: gaps?.length ?? 0,
    isChecked: gaps !== null,
    missing: [...missing, ...pdfIssues(agreement)],
  };
}
