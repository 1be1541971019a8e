import type { Partner } from '../../../../src/model/partner';
import type { Partnership } from '../../../../src/model/partnership';
import { aKitchen, anAssociation } from '../records';

/** What differs from a partnership in order, and all that must be said of it, as `SEVERITY CODE field`. */
export interface PartnershipCase {
  readonly name: string;
  readonly told: Partial<Partnership>;
  readonly partners?: readonly Partner[];
  readonly issues: readonly string[];
}

export const PARTNERSHIP_CASES: readonly PartnershipCase[] = [
  { name: 'a partnership in order', told: {}, issues: [] },
  {
    name: 'partners that are not in the workbook',
    told: { kitchenId: 'P-0008', recipientId: 'P-0009', carrierId: 'P-0010' },
    issues: [
      'BLOCK UNKNOWN_REFERENCE kitchenId',
      'BLOCK UNKNOWN_REFERENCE recipientId',
      'BLOCK UNKNOWN_REFERENCE carrierId',
    ],
  },
  {
    name: 'a kitchen that gives to itself',
    told: { recipientId: 'P-0001' },
    issues: ['BLOCK RECIPIENT_IS_KITCHEN recipientId'],
  },
  {
    name: 'an association in the place of the kitchen',
    told: { kitchenId: 'P-0002', recipientId: 'P-0001' },
    issues: ['BLOCK KITCHEN_CANNOT_COOK kitchenId'],
  },
  {
    name: 'a town that also cooks',
    told: {},
    partners: [
      aKitchen({ kind: 'COLLECTIVITE', otherRoles: ['CUISINE_SUR_PLACE'] }),
      anAssociation(),
    ],
    issues: [],
  },
  { name: 'no weekday', told: { weekdays: [] }, issues: ['BLOCK WEEKDAYS_EMPTY weekdays'] },
  {
    name: 'a window that ends before it begins',
    told: { windowStart: '10:00', windowEnd: '09:59' },
    issues: ['BLOCK WINDOW_REVERSED windowEnd'],
  },
  {
    name: 'a window of one moment',
    told: { windowStart: '10:00', windowEnd: '10:00' },
    issues: [],
  },
  {
    name: 'an end before the beginning',
    told: { startsOn: '2026-11-24', endsOn: '2026-11-23' },
    issues: ['BLOCK DATES_REVERSED endsOn'],
  },
  { name: 'a single day', told: { startsOn: '2026-11-24', endsOn: '2026-11-24' }, issues: [] },
  {
    name: 'surplus with a price',
    told: { mealPrice: 5000 },
    issues: ['WARN PRICE_ON_SURPLUS mealPrice'],
  },
  { name: 'surplus at no price', told: { mealPrice: 0 }, issues: [] },
  {
    name: 'meals made on purpose with a price',
    told: { flowType: 'PRODUIT_EXPRES', mealPrice: 35_000 },
    issues: ['INFO PRICE_NEEDS_SUPPLY mealPrice'],
  },
  {
    name: 'a price under exemption, too far',
    told: { flowType: 'DETOURNE', mealPrice: 35_000, distanceKm: 90_000 },
    partners: [aKitchen({ sanitaryStatus: 'DEROGATION' }), anAssociation()],
    issues: ['INFO PRICE_NEEDS_SUPPLY mealPrice', 'WARN EXEMPTION_TOO_FAR distanceKm'],
  },
  {
    name: 'an ordinary van, too far',
    told: { vehicleType: 'VEHICULE_ORDINAIRE', distanceKm: 80_000 },
    issues: ['WARN VEHICLE_TOO_FAR distanceKm'],
  },
  {
    name: 'dry food in an ordinary van, however far',
    told: {
      linkType: 'AMBIANTE',
      vehicleType: 'VEHICULE_ORDINAIRE',
      distanceKm: 400_000,
      stops: 4,
    },
    issues: [],
  },
  {
    name: 'notes that name a person',
    told: { notes: 'Voir avec Monsieur Martin' },
    issues: ['WARN PERSONAL_DATA notes'],
  },
];

export const PARTNERS: readonly Partner[] = [aKitchen(), anAssociation()];
