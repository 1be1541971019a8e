import { agreementIssues } from '../domain/agreements/agreement-issues';
import { agreementDraft, agreementFacts } from './agreement-draft';
import { agreementView } from './agreement-view';
import type { AppContext } from './app-context';
import { openForReading, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import type { AgreementView } from './agreement-views';

/** The agreement of a partnership, or a draft of it, with what it still lacks. */
export function getAgreement(
  context: AppContext,
  { partnershipId }: { readonly partnershipId: string },
): AgreementView {
  const workbook = openForReading(context, thisWeek(context));
  const facts = partnershipFacts(workbook, partnershipId);
  const agreement = facts.agreement ?? agreementDraft(facts, '');
  const known = agreementFacts(workbook, facts, agreement);
  return agreementView(agreement, {
    facts: known,
    isRegistered: facts.agreement !== null,
    documentName:
      facts.agreement === null ? null : `${agreement.agreementId} ${facts.partnership.name}`,
    missing: agreementIssues(known),
    gaps: null,
  });
}
