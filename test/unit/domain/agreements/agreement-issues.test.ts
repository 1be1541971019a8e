import { describe, expect, it } from '@jest/globals';
import { agreementIssues } from '../../../../src/domain/agreements/agreement-issues';
import type { AgreementFacts } from '../../../../src/domain/agreements/agreement-facts';
import { fr } from '../../../../src/i18n/fr';
import {
  aConvention,
  anAgreement,
  anAssociation,
  aPartner,
  aPartnership,
  massy,
} from '../../../support/convention-facts';

const withAgreement = (facts: Parameters<typeof anAgreement>[0]) =>
  aConvention({ agreement: anAgreement(facts) });
const withPartnership = (facts: Parameters<typeof aPartnership>[0]) =>
  aConvention({ partnership: aPartnership(facts) });
const withKitchen = (facts: Parameters<typeof aPartner>[0]) =>
  aConvention({ kitchen: aPartner(facts) });
const withRecipient = (facts: Parameters<typeof anAssociation>[0]) =>
  aConvention({ recipient: anAssociation(facts) });

const found = (facts: AgreementFacts) =>
  agreementIssues(facts).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const ROWS: readonly (readonly [string, AgreementFacts, readonly string[]])[] = [
  ['a convention in order', aConvention(), []],
  [
    'dates reversed',
    withAgreement({ endsOn: '2026-12-31' }),
    ['BLOCK AGREEMENT_DATES_REVERSED agreement.endsOn'],
  ],
  ['one day long', withAgreement({ endsOn: '2027-01-01' }), []],
  [
    'a convention that has ended',
    withAgreement({ startsOn: '2025-01-01', endsOn: '2025-12-31' }),
    ['WARN AGREEMENT_ENDED agreement.endsOn'],
  ],
  [
    'a signature after the start',
    withAgreement({ signedOn: '2027-01-02' }),
    ['WARN SIGNED_AFTER_START agreement.signedOn'],
  ],
  [
    'hours reversed',
    withPartnership({ windowStart: '11:00', windowEnd: '10:00' }),
    ['BLOCK TIME_WINDOW_REVERSED partnership.windowEnd'],
  ],
  [
    'a donation with a price',
    {
      ...aConvention(),
      agreement: anAgreement({ type: 'DON' }),
      partnership: aPartnership({ mealPrice: 100, carrierId: 'P-0001' }),
      carrier: aPartner(),
    },
    ['BLOCK DONATION_WITH_PRICE partnership.mealPrice'],
  ],
  [
    'a supply without a price',
    withAgreement({ type: 'FOURNITURE' }),
    [
      'BLOCK SUPPLY_WITHOUT_PRICE partnership.mealPrice',
      'INFO CARRIER_SIGNS_TOO partnership.carrierId',
    ],
  ],
  [
    'three parties but two',
    { ...aConvention(), carrier: aPartner() },
    ['BLOCK TRIPARTITE_WITHOUT_CARRIER partnership.carrierId'],
  ],
  [
    'no carrier at all',
    { ...aConvention(), agreement: anAgreement({ type: 'DON' }), carrier: null },
    ['WARN CARRIER_MISSING partnership.carrierId'],
  ],
  [
    'a use-by date that may be short without a reason',
    withAgreement({ shortUseByJustification: null }),
    ['WARN SHORT_USE_BY_UNJUSTIFIED agreement.shortUseByJustification'],
  ],
  [
    'an ordinary car, far away',
    withPartnership({ vehicleType: 'VEHICULE_ORDINAIRE', distanceKm: 80_000 }),
    ['WARN UNCERTIFIED_VEHICLE partnership.vehicleType'],
  ],
  [
    'an isothermal box opened on the way',
    withPartnership({ vehicleType: 'CAISSONS_ISOTHERMES', stops: 2 }),
    ['WARN UNCERTIFIED_VEHICLE partnership.vehicleType'],
  ],
  ['an ordinary car, near', withPartnership({ vehicleType: 'VEHICULE_ORDINAIRE' }), []],
  [
    'nobody to sign for a town',
    withKitchen({ representativeName: null, representativeRole: null, deliberationRef: null }),
    [
      'WARN REPRESENTATIVE_MISSING kitchen.representativeName',
      'WARN REPRESENTATIVE_ROLE_MISSING kitchen.representativeRole',
      'WARN DELIBERATION_MISSING kitchen.deliberationRef',
    ],
  ],
  [
    'no number, no contact',
    withRecipient({ rna: null, alertPhone: null, alertEmail: null }),
    [
      'WARN REGISTER_NUMBER_MISSING recipient.siret',
      'WARN PARTY_ALERT_CONTACT_MISSING recipient.alertPhone',
    ],
  ],
  [
    'no insurance',
    withRecipient({ insurer: null, policyNumber: null, policyEndsOn: null }),
    ['WARN INSURANCE_MISSING recipient.insurer'],
  ],
  [
    'an insurance that has expired',
    withKitchen({ policyEndsOn: '2026-11-22' }),
    ['WARN PARTY_INSURANCE_EXPIRED kitchen.policyEndsOn'],
  ],
  [
    'an insurance that stops before the start',
    withKitchen({ policyEndsOn: '2026-11-23' }),
    ['WARN INSURANCE_ENDS_BEFORE_START kitchen.policyEndsOn'],
  ],
  [
    'an authorisation that has expired',
    withRecipient({ authorisationEndsOn: '2026-11-22' }),
    ['WARN AUTHORISATION_EXPIRED recipient.authorisationEndsOn'],
  ],
  [
    'an authorisation that ends in ninety days',
    withRecipient({ authorisationEndsOn: '2027-02-21' }),
    ['WARN AUTHORISATION_ENDS_SOON recipient.authorisationEndsOn'],
  ],
  [
    'an authorisation that ends in ninety-one days',
    withRecipient({ authorisationEndsOn: '2027-02-22' }),
    [],
  ],
  [
    'no authorisation',
    withRecipient({ authorisationType: null }),
    ['WARN AUTHORISATION_MISSING recipient.authorisationType'],
  ],
  ['a public recipient without one', withRecipient({ authorisationType: 'DROIT_PUBLIC' }), []],
  [
    'an approved kitchen without its number',
    withKitchen({ approvalNumber: null }),
    ['WARN APPROVAL_NUMBER_MISSING kitchen.approvalNumber'],
  ],
  [
    'a kitchen nobody knows the status of',
    withKitchen({ sanitaryStatus: 'INCONNU' }),
    ['WARN SANITARY_STATUS_UNKNOWN kitchen.sanitaryStatus'],
  ],
  [
    'more than three thousand meals a day',
    withKitchen({ dailyMeals: 3001 }),
    ['INFO LARGE_KITCHEN_DUTY kitchen.dailyMeals'],
  ],
  ['three thousand meals a day', withKitchen({ dailyMeals: 3000 }), []],
  [
    'a kitchen that gives to itself',
    withRecipient({ partnerId: 'P-0001' }),
    ['BLOCK SAME_PARTY partnership.recipientId'],
  ],
  [
    'made-up data',
    withRecipient({ isIllustrative: true }),
    ['WARN ILLUSTRATIVE_PARTY recipient.isIllustrative'],
  ],
  [
    'a paid supply under an exemption, by a contractor',
    massy,
    [
      'WARN EXEMPTION_LIMITS_APPLY kitchen.sanitaryStatus',
      'INFO CONTRACT_END_ENDS_AGREEMENT kitchen.management',
    ],
  ],
];

describe('what is wrong with a convention', () => {
  it.each(ROWS)('%s', (_, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });

  it('is all said at once', () => {
    const facts = aConvention({
      agreement: anAgreement({ endsOn: '2026-01-01', shortUseByJustification: null }),
      kitchen: aPartner({ representativeName: null, policyEndsOn: '2020-01-01' }),
    });
    expect(found(facts)).toHaveLength(4);
  });

  it('has a sentence for every code, with every detail it names', () => {
    for (const [, facts] of ROWS) {
      for (const { code, params = {} } of agreementIssues(facts)) {
        const sentence = new Map(Object.entries(fr.issues)).get(code) ?? `no sentence for ${code}`;
        const named = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(Object.keys(params)).toEqual(expect.arrayContaining(named));
        expect(sentence).not.toMatch(/^no sentence/);
      }
    }
  });
});
