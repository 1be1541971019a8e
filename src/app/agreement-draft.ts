import { addDays } from '../kernel/local-date';
import { AppError } from '../kernel/app-error';
import type { AgreementFacts } from '../domain/agreements/agreement-facts';
import type { Agreement } from '../model/agreement';
import type { OpenWorkbook } from './open-workbook';
import type { PartnershipFacts } from './partnership-facts';

/** An agreement that is not in the register yet, with what the partnership already tells. */
export function agreementDraft(facts: PartnershipFacts, agreementId: string): Agreement {
  const { partnership } = facts;
  const startsOn = partnership.startsOn;
  const isPaid = (partnership.mealPrice ?? 0) > 0;
  const isThirdParty =
    facts.carrier !== null &&
    ![partnership.kitchenId, partnership.recipientId].includes(facts.carrier.partnerId);
  return {
    agreementId,
    partnershipId: partnership.partnershipId,
    otherPartyId: null,
    type: isPaid ? 'FOURNITURE' : isThirdParty ? 'TRIPARTITE' : 'DON',
    status: 'BROUILLON',
    startsOn,
    // One year, as the official models do (`domain.md` §7.1, clause 3).
    endsOn:
      partnership.endsOn ??
      (startsOn === null
        ? null
        : addDays(
            `${Number(startsOn.slice(0, 4)) + 1}${startsOn.slice(4)}`.replace('-02-29', '-03-01'),
            -1,
          )),
    renewal: 'TACIT',
    renewalMonths: 12,
    renewalMax: null,
    noticeMonths: 1,
    reviewOn: null,
    signedOn: null,
    signaturePlace: null,
    foodsIncluded: null,
    foodsExcluded: null,
    shortUseByJustification: null,
    containerPolicy: null,
    storageDescription: null,
    qualityManager: null,
    jurisdiction: null,
    documentUrl: null,
    pdfUrl: null,
    scanUrl: null,
    documentId: null,
    templateVersion: null,
    valuesFingerprint: null,
    generatedAt: null,
    statusLog: null,
    agreedTerms: null,
    notes: null,
  };
}

/** Everything the convention is written from; both parties must be known partners. */
export function agreementFacts(
  workbook: OpenWorkbook,
  facts: PartnershipFacts,
  agreement: Agreement,
): AgreementFacts {
  const { partnership, kitchen, recipient, carrier } = facts;
  if (kitchen === null) throw new AppError('NOT_FOUND', { id: partnership.kitchenId });
  if (recipient === null) throw new AppError('NOT_FOUND', { id: partnership.recipientId });
  const { thresholds, today } = workbook;
  const town =
    workbook.reference.partner.find(({ partnerId }) => partnerId === agreement.otherPartyId) ??
    null;
  return { agreement, partnership, kitchen, recipient, carrier, town, thresholds, today };
}
