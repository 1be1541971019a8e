import { type AgreementFacts, isPaid, needsAuthorisation, transportMode } from './agreement-facts';

/** What {{#si …}} may ask. The words people write are in `conditionNames`. */
export const CONDITIONS = {
  FREE: (facts) => !isPaid(facts),
  PAID: isPaid,
  SURPLUS: ({ partnership }) => partnership.flowType === 'EXCEDENT',
  COOKED_ON_PURPOSE: ({ partnership }) => partnership.flowType === 'PRODUIT_EXPRES',
  DIVERTED: ({ partnership }) => partnership.flowType === 'DETOURNE',
  COLD_LINK: ({ partnership }) => partnership.linkType === 'FROIDE',
  HOT_LINK: ({ partnership }) => partnership.linkType === 'CHAUDE',
  AMBIENT: ({ partnership }) => partnership.linkType === 'AMBIANTE',
  THIRD_PARTY_TRANSPORT: (facts) => transportMode(facts) === 'THIRD_PARTY',
  KITCHEN_TRANSPORT: (facts) => transportMode(facts) === 'KITCHEN',
  RECIPIENT_TRANSPORT: (facts) => transportMode(facts) === 'RECIPIENT',
  ON_THE_SPOT: (facts) => transportMode(facts) === 'ON_THE_SPOT',
  EXCLUDED_FOODS_STATED: ({ agreement }) => agreement.foodsExcluded !== null,
  SHORT_USE_BY_JUSTIFIED: ({ agreement }) => agreement.shortUseByJustification !== null,
  CONTAINERS_STATED: ({ agreement }) => agreement.containerPolicy !== null,
  AUTHORISATION_NEEDED: ({ recipient }) => needsAuthorisation(recipient),
  CONTRACTED_KITCHEN: ({ kitchen }) => kitchen.management === 'CONCEDEE',
  TAXABLE_DONOR: (facts) => facts.kitchen.isTaxableDonor === true && !isPaid(facts),
  LARGE_KITCHEN: (facts) =>
    (facts.kitchen.dailyMeals ?? 0) > facts.thresholds.largeKitchenMeals && !isPaid(facts),
  TOWN_SIGNS: ({ town }) => town !== null,
  TWO_PARTIES: (facts) => facts.town === null && transportMode(facts) !== 'THIRD_PARTY',
  SIGNED: ({ agreement }) => agreement.signedOn !== null,
} as const satisfies Record<string, (facts: AgreementFacts) => boolean>;

export type ConditionCode = keyof typeof CONDITIONS;

export const CONDITION_CODES = Object.keys(CONDITIONS) as readonly ConditionCode[]; // keys of a const object are its own keys

export type ConditionNames = Readonly<Record<ConditionCode, string>>;

/** Truth of every condition, under the words people write. */
export function conditionValues(
  facts: AgreementFacts,
  names: ConditionNames,
): Map<string, boolean> {
  return new Map(CONDITION_CODES.map((code) => [names[code], CONDITIONS[code](facts)]));
}
