import { agreementIssues } from '../domain/agreements/agreement-issues';
import { agreementRecord } from '../model/agreement';
import { agreementDraft, agreementFacts } from './agreement-draft';
import type { AppContext } from './app-context';
import { formValues } from './form-values';
import { openForReading, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import type { AgreementView } from './views';

/** The agreement of a partnership, or a draft of it, with what it still lacks. */
export function getAgreement(
  context: AppContext,
  { partnershipId }: { readonly partnershipId: string },
): AgreementView {
  const workbook = openForReading(context, thisWeek(context));
  const facts = partnershipFacts(workbook, partnershipId);
  const agreement = facts.agreement ?? agreementDraft(facts, '');
  const known = agreementFacts(workbook, facts, agreement);
  return {
    agreementId: facts.agreement?.agreementId ?? null,
    partnershipId,
    values: formValues(agreementRecord, agreement),
    documentUrl: agreement.documentUrl,
    documentName:
      facts.agreement === null ? null : `${agreement.agreementId} ${facts.partnership.name}`,
    pdfUrl: agreement.pdfUrl,
    parties: {
      kitchen: known.kitchen.partnerId,
      recipient: known.recipient.partnerId,
      carrier: known.carrier?.partnerId ?? null,
      town: known.town?.partnerId ?? null,
    },
    gapCount: 0,
    isChecked: false,
    missing: agreementIssues(known),
  };
}
