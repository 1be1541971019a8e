import type { DeliveryContext } from '../../../../src/domain/flows/week-issues';
import type { Partner } from '../../../../src/model/partner';
import type { Partnership } from '../../../../src/model/partnership';

/** What differs from a week without fault of 146 meals on 24 and 27 November 2026, and what is said of it. */
export interface WeekCase {
  readonly name: string;
  readonly partnership?: Partial<Partnership>;
  readonly kitchen?: Partial<Partner>;
  readonly recipient?: Partial<Partner>;
  readonly context?: Partial<DeliveryContext>;
  readonly issues: readonly string[];
}

const SOLD = { flowType: 'PRODUIT_EXPRES', mealPrice: 35_000 } as const;

export const WEEK_CASES: readonly WeekCase[] = [
  { name: 'nothing, when all is in order', issues: [] },
  {
    name: 'no authorisation',
    recipient: { authorisationType: 'AUCUNE' },
    issues: ['WARN AUTHORISATION_MISSING'],
  },
  {
    name: 'an authorisation nobody told',
    recipient: { authorisationType: null },
    issues: ['WARN AUTHORISATION_MISSING'],
  },
  {
    name: 'an authorisation asked for',
    recipient: { authorisationType: 'EN_COURS' },
    issues: ['WARN AUTHORISATION_PENDING'],
  },
  {
    name: 'an authorisation that ended within the week',
    recipient: { authorisationEndsOn: '2026-11-26' },
    issues: ['WARN AUTHORISATION_EXPIRED'],
  },
  {
    name: 'nothing of one that ends on its last day',
    recipient: { authorisationEndsOn: '2026-11-27' },
    issues: [],
  },
  {
    name: 'nothing of a public body without authorisation',
    recipient: { kind: 'CCAS_CIAS', legalForm: 'CCAS', authorisationType: null },
    issues: [],
  },
  {
    name: 'an ordinary van over 80 km',
    partnership: { vehicleType: 'VEHICULE_ORDINAIRE', distanceKm: 80_000, stops: 3 },
    issues: ['WARN VEHICLE_TOO_FAR'],
  },
  {
    name: 'insulated boxes opened on the way',
    partnership: { vehicleType: 'CAISSONS_ISOTHERMES', distanceKm: 79_000, stops: 2 },
    issues: ['WARN VEHICLE_SEVERAL_STOPS'],
  },
  {
    name: 'nothing of insulated boxes on one short way',
    partnership: { vehicleType: 'CAISSONS_ISOTHERMES', distanceKm: 79_999, stops: 1 },
    issues: [],
  },
  {
    name: 'nothing of a certified vehicle, however far',
    partnership: { vehicleType: 'FRIGORIFIQUE', distanceKm: 400_000, stops: 9 },
    issues: [],
  },
  {
    name: 'nothing of a vehicle nobody told',
    partnership: { vehicleType: null, distanceKm: 400_000 },
    issues: [],
  },
  {
    name: 'a kitchen that is only declared',
    kitchen: { sanitaryStatus: 'DECLARE' },
    issues: ['WARN SANITARY_STATUS_TO_CHECK'],
  },
  {
    name: 'a kitchen whose status is unknown',
    kitchen: { sanitaryStatus: null },
    issues: ['WARN SANITARY_STATUS_TO_CHECK'],
  },
  {
    name: 'nothing of a kitchen under exemption that gives',
    kitchen: { sanitaryStatus: 'DEROGATION', dailyMeals: 50 },
    partnership: { distanceKm: 120_000 },
    issues: [],
  },
  {
    name: 'a kitchen under exemption that sells too far',
    kitchen: { sanitaryStatus: 'DEROGATION' },
    partnership: { ...SOLD, distanceKm: 81_000 },
    issues: ['WARN EXEMPTION_TOO_FAR'],
  },
  {
    name: 'nothing of a kitchen under exemption that sells little',
    kitchen: { sanitaryStatus: 'DEROGATION', dailyMeals: 50 },
    partnership: { ...SOLD, distanceKm: 79_000 },
    issues: [],
  },
  {
    name: 'a kitchen under exemption that sells a large part of what it makes',
    kitchen: { sanitaryStatus: 'DEROGATION', dailyMeals: 80 },
    partnership: SOLD,
    issues: [],
  },
  {
    name: 'no active agreement',
    context: { hasActiveAgreement: false },
    issues: ['WARN AGREEMENT_MISSING'],
  },
  { name: 'nothing of an active agreement', context: { hasActiveAgreement: true }, issues: [] },
  {
    name: 'a large kitchen without agreement',
    kitchen: { dailyMeals: 3001 },
    context: { hasActiveAgreement: false },
    issues: ['WARN AGREEMENT_MISSING', 'INFO LARGE_KITCHEN'],
  },
  {
    name: 'only the agreement of a kitchen of 3000 meals',
    kitchen: { dailyMeals: 3000 },
    context: { hasActiveAgreement: false },
    issues: ['WARN AGREEMENT_MISSING'],
  },
];
