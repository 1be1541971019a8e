import type { Agreement } from '../../model/agreement';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { TemplateKey } from './template-library';
import type { AnnexFacts } from './annex-facts';
import type { Thresholds } from '../../model/threshold';

/** Everything a convention is written from. `carrier` is null when the partnership names none. */
export interface AgreementFacts {
  readonly agreement: Agreement;
  readonly partnership: Partnership;
  readonly kitchen: Partner;
  readonly recipient: Partner;
  readonly carrier: Partner | null;
  /** A town, or another body, that signs too. */
  readonly town: Partner | null;
  /** Absent when only the agreement itself is looked at. */
  readonly annexes?: AnnexFacts;
  readonly thresholds: Thresholds;
  /** ISO day. */
  readonly today: string;
}

/** Who moves the meals. Null: nobody said. */
export type TransportMode = 'KITCHEN' | 'RECIPIENT' | 'THIRD_PARTY' | 'ON_THE_SPOT';

export function transportMode({ partnership, carrier }: AgreementFacts): TransportMode | null {
  if (partnership.vehicleType === 'SUR_PLACE') return 'ON_THE_SPOT';
  if (carrier === null) return null;
  if (carrier.partnerId === partnership.kitchenId) return 'KITCHEN';
  return carrier.partnerId === partnership.recipientId ? 'RECIPIENT' : 'THIRD_PARTY';
}

export function isPaid({ partnership }: AgreementFacts): boolean {
  return (partnership.mealPrice ?? 0) > 0;
}

const PUBLIC_FORMS: readonly Partner['legalForm'][] = [
  'COMMUNE',
  'EPCI',
  'SYNDICAT',
  'CCAS',
  'CIAS',
  'ETABLISSEMENT_PUBLIC',
];

/** Run by public law: acts by deliberation, needs no food-aid authorisation. */
export function isPublicBody(partner: Partner): boolean {
  return PUBLIC_FORMS.includes(partner.legalForm);
}

/** A private recipient of food aid needs an authorisation (CASF L266-2). */
export function needsAuthorisation(recipient: Partner): boolean {
  return !isPublicBody(recipient) && recipient.authorisationType !== 'DROIT_PUBLIC';
}

/** Which template a convention is written from: who signs first, then who pays, then what is given. */
export function conventionKeyOf(facts: AgreementFacts): TemplateKey {
  const isTripartite = facts.town !== null || transportMode(facts) === 'THIRD_PARTY';
  if (isTripartite) return 'tripartite';
  if (isPaid(facts)) return 'fourniture';
  return facts.partnership.flowType === 'EXCEDENT' ? 'don-excedents' : 'repas-gratuits';
}
