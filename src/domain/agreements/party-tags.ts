import type { Partner } from '../../model/partner';
import { type AgreementFacts, isPublicBody } from './agreement-facts';
import { longDate, siretText, withValue } from './french-text';
import type { ValueWords } from './value-words';

/** The four parties a convention may have, under the names their tags begin with. */
export const PARTY_ROLES = {
  cuisine: { path: 'kitchen', of: (facts: AgreementFacts) => facts.kitchen },
  beneficiaire: { path: 'recipient', of: (facts: AgreementFacts) => facts.recipient },
  transporteur: { path: 'carrier', of: (facts: AgreementFacts) => facts.carrier },
  collectivite: { path: 'town', of: (facts: AgreementFacts) => facts.town },
} as const;

export type PartyRole = keyof typeof PARTY_ROLES;

interface PartyTagFacts {
  /** Field of the partner where the value is filled. */
  readonly field: keyof Partner;
  readonly read: (partner: Partner, words: ValueWords) => string | null;
}

/** Tags of each party: {{cuisine.nom}}, {{beneficiaire.assureur}}… */
export const PARTY_TAGS = {
  nom: { field: 'name', read: (partner) => partner.name },
  nom_court: { field: 'shortName', read: (partner) => partner.shortName ?? partner.name },
  forme: {
    field: 'legalForm',
    read: (partner, words) => (partner.legalForm ? words.legalForms[partner.legalForm] : null),
  },
  identifiant: { field: 'siret', read: registerNumber },
  adresse: { field: 'address', read: fullAddress },
  representant: { field: 'representativeName', read: (partner) => partner.representativeName },
  qualite: { field: 'representativeRole', read: (partner) => partner.representativeRole },
  pouvoir: {
    field: 'deliberationRef',
    read: (partner, words) =>
      partner.deliberationRef ?? (isPublicBody(partner) ? null : words.byItsStatutes),
  },
  agrement: { field: 'approvalNumber', read: (partner) => partner.approvalNumber },
  situation_sanitaire: { field: 'sanitaryStatus', read: sanitarySituation },
  habilitation: { field: 'authorisationType', read: authorisation },
  assureur: { field: 'insurer', read: (partner) => partner.insurer },
  police: { field: 'policyNumber', read: (partner) => partner.policyNumber },
  assurance_fin: {
    field: 'policyEndsOn',
    read: (partner, words) => partner.policyEndsOn && longDate(partner.policyEndsOn, words.months),
  },
  telephone: { field: 'alertPhone', read: (partner) => partner.alertPhone },
  courriel: { field: 'alertEmail', read: (partner) => partner.alertEmail },
} as const satisfies Record<string, PartyTagFacts>;

export type PartyTag = keyof typeof PARTY_TAGS;

function registerNumber(partner: Partner, words: ValueWords): string | null {
  if (partner.siret) return withValue(words.siret, 'number', siretText(partner.siret));
  if (partner.rna) return withValue(words.rna, 'number', partner.rna);
  return partner.localRegisterRef;
}

function fullAddress(partner: Partner): string | null {
  const town = [partner.postcode, partner.city].filter((part) => part !== '').join('\u00a0');
  return [partner.address, town].filter((part) => part !== '').join(', ') || null;
}

function sanitarySituation(partner: Partner, words: ValueWords): string | null {
  const sentence = partner.sanitaryStatus && words.sanitaryStatuses[partner.sanitaryStatus];
  if (!sentence) return null;
  if (!sentence.includes('{number}')) return sentence;
  return partner.approvalNumber && withValue(sentence, 'number', partner.approvalNumber);
}

function authorisation(partner: Partner, words: ValueWords): string | null {
  if (!partner.authorisationType) {
    return isPublicBody(partner) ? words.authorisations.DROIT_PUBLIC : null;
  }
  const kind = words.authorisations[partner.authorisationType];
  const { authorisationRef: ref, authorisationEndsOn: end } = partner;
  const reference = ref ? withValue(words.authorisationRef, 'ref', ref) : '';
  const until = end ? withValue(words.authorisationEnd, 'day', longDate(end, words.months)) : '';
  return kind + reference + until;
}
