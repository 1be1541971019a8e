import { overlapIssues } from '../domain/agreements/agreement-life';
import { agreementDraft } from './agreement-draft';
import { planDocument } from './agreement-plan';
import { agreementView } from './agreement-view';
import type { AppContext } from './app-context';
import { openForReading, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import { readAgreementForm } from './read-agreement-form';
import type { AgreementView } from './agreement-views';
import type { FormValues } from './form-views';

/** Everything that stands against the convention of a partnership, all at once; nothing is written, no file is made. */
export function checkAgreement(
  context: AppContext,
  input: { readonly partnershipId: string; readonly values: FormValues },
): AgreementView {
  const workbook = openForReading(context, thisWeek(context));
  const facts = partnershipFacts(workbook, input.partnershipId);
  const base = facts.agreement ?? agreementDraft(facts, '');
  const read = readAgreementForm(input.values, base);
  const { plan, facts: known } = planDocument(
    workbook,
    { facts, agreement: read.row },
    { isDry: true },
  );
  const ofPartnership = workbook.reference.agreement.filter(
    ({ partnershipId }) => partnershipId === input.partnershipId,
  );
  return agreementView(read.row, {
    facts: known,
    isRegistered: facts.agreement !== null,
    documentName: plan.name,
    missing: [...read.issues, ...plan.issues, ...overlapIssues(ofPartnership)],
    gaps: plan.missing,
  });
}
