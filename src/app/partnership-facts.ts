import { AppError } from '../kernel/app-error';
import { daysOfWeek } from '../kernel/iso-week';
import { termsOn } from '../domain/agreements/agreed-terms';
import { agreementOn } from '../domain/agreements/flow-conformity';
import type { Agreement } from '../model/agreement';
import type { DeliveryContext } from '../domain/flows/week-issues';
import type { Partner } from '../model/partner';
import type { Partnership } from '../model/partnership';
import type { OpenWorkbook } from './open-workbook';
import { thresholdsByDay } from './reference';

/** The records that rules are held against. */
export type RuleBook = Pick<OpenWorkbook, 'reference' | 'thresholds'>;

/** A partnership with the records it names. */
export interface PartnershipFacts {
  readonly partnership: Partnership;
  readonly kitchen: Partner | null;
  readonly recipient: Partner | null;
  readonly carrier: Partner | null;
  /** Latest agreement of the partnership, whatever its status. */
  readonly agreement: Agreement | null;
}

function partnerOf(workbook: RuleBook, id: string | null): Partner | null {
  return workbook.reference.partner.find((partner) => partner.partnerId === id) ?? null;
}

export function partnershipFacts(workbook: RuleBook, partnershipId: string): PartnershipFacts {
  const partnership = workbook.reference.partnership.find(
    (each) => each.partnershipId === partnershipId,
  );
  if (!partnership) throw new AppError('NOT_FOUND', { id: partnershipId });
  const agreements = workbook.reference.agreement.filter(
    (each) => each.partnershipId === partnershipId,
  );
  return {
    partnership,
    kitchen: partnerOf(workbook, partnership.kitchenId),
    recipient: partnerOf(workbook, partnership.recipientId),
    carrier: partnerOf(workbook, partnership.carrierId),
    agreement: agreements[agreements.length - 1] ?? null,
  };
}

/** What was agreed with this partnership, by the agreement in force that day. */
function agreedTermsOn({ reference }: RuleBook, facts: PartnershipFacts, day: string) {
  const { partnershipId } = facts.partnership;
  const agreement = agreementOn(reference.agreement, { partnershipId, day });
  return agreement && termsOn(agreement, day);
}

/** What the rules on a week need to know. */
export function weekContext(
  workbook: RuleBook,
  facts: PartnershipFacts,
  week: string,
): DeliveryContext {
  const days = daysOfWeek(week);
  const from = days[0] ?? '';
  const until = days[6] ?? '';
  const isInForce = (agreement: Agreement) =>
    agreement.partnershipId === facts.partnership.partnershipId &&
    (agreement.status === 'ACTIVE' || agreement.status === 'SIGNEE') &&
    (agreement.startsOn === null || agreement.startsOn <= until) &&
    (agreement.endsOn === null || agreement.endsOn >= from);
  return {
    partnership: facts.partnership,
    kitchen: facts.kitchen,
    recipient: facts.recipient,
    thresholds: workbook.thresholds,
    thresholdsOn: thresholdsByDay(workbook.reference.setting),
    hasActiveAgreement: workbook.reference.agreement.some(isInForce),
    agreedOn: (day) => agreedTermsOn(workbook, facts, day),
    useByJustification: facts.agreement?.shortUseByJustification ?? null,
  };
}
