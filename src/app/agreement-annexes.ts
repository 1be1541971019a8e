import type { AgreementFacts } from '../domain/agreements/agreement-facts';
import { contactRecord } from '../model/contact';
import type { CostItem } from '../model/cost-item';
import { siteRecord } from '../model/site';
import type { OpenWorkbook } from './open-workbook';
import { readPlaces } from './partner-places';

/** The facts of a convention with what its annexes are filled from, as the workbook stands. */
export function agreementAnnexes(workbook: OpenWorkbook, facts: AgreementFacts): AgreementFacts {
  const { reference, today } = workbook;
  const parties = [facts.kitchen, facts.recipient, facts.carrier, facts.town].flatMap((partner) =>
    partner === null ? [] : [partner.partnerId],
  );
  const isParty = ({ partnerId }: { readonly partnerId: string }) => parties.includes(partnerId);
  const { startsOn, endsOn } = facts.agreement;
  const isOfThese = (item: CostItem) =>
    (item.scope === 'FLOW' && item.scopeId === facts.partnership.partnershipId) ||
    (item.scope === 'KITCHEN' && item.scopeId === facts.kitchen.partnerId) ||
    (item.scope === 'PARTNER' && item.scopeId !== null && parties.includes(item.scopeId));
  const isThen = (item: CostItem) =>
    (endsOn === null || item.periodStart <= endsOn) &&
    (startsOn === null || item.periodEnd >= startsOn);
  return {
    ...facts,
    annexes: {
      sites: readPlaces(workbook, siteRecord).filter(isParty),
      contacts: readPlaces(workbook, contactRecord).filter(
        (contact) => isParty(contact) && (contact.endsOn === null || contact.endsOn >= today),
      ),
      costs: reference.costItem.filter(
        (item) => item.kind === 'CHARGE' && isOfThese(item) && isThen(item),
      ),
      shares: reference.payerShare,
      nameOf: (id) => reference.partner.find(({ partnerId }) => partnerId === id)?.name ?? id,
    },
  };
}
