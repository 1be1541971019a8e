import { BLANK_COUNTS, type DeliveryCase } from './delivery-case';

/** Counts, reasons, calendar, comment. */
export const COUNT_CASES: readonly DeliveryCase[] = [
  { name: 'a day told in full and without fault', told: {}, issues: [] },
  {
    name: 'accepted and refused that do not add up',
    told: { acceptedMeals: 70, distributedMeals: 68 },
    issues: ['BLOCK SUM_ACCEPTED_REFUSED acceptedMeals'],
  },
  {
    name: 'more refused than delivered',
    told: { ...BLANK_COUNTS, refusedMeals: 80, refusalReason: 'ASPECT' },
    issues: ['BLOCK REFUSED_OVER_DELIVERED refusedMeals'],
  },
  {
    name: 'more accepted than delivered',
    told: { ...BLANK_COUNTS, acceptedMeals: 80 },
    issues: ['BLOCK ACCEPTED_OVER_DELIVERED acceptedMeals'],
  },
  {
    name: 'fewer accepted than delivered, nothing said of the rest',
    told: { ...BLANK_COUNTS, acceptedMeals: 70 },
    issues: ['INFO REFUSED_UNTOLD refusedMeals'],
  },
  { name: 'delivered only: the rest is unknown', told: { ...BLANK_COUNTS }, issues: [] },
  {
    name: 'accepted follows from delivered and refused',
    told: { acceptedMeals: null, distributedMeals: 70 },
    issues: ['WARN MEALS_OVER_ACCEPTED distributedMeals'],
  },
  {
    name: 'more distributed than accepted',
    told: { distributedMeals: 75, lostMeals: null, lossReason: null, stockMeals: null },
    issues: ['WARN MEALS_OVER_ACCEPTED distributedMeals'],
  },
  {
    name: 'more distributed than delivered, acceptance unknown',
    told: { ...BLANK_COUNTS, distributedMeals: 75 },
    issues: ['WARN MEALS_OVER_DELIVERED distributedMeals'],
  },
  {
    name: 'accepted meals that are nowhere',
    told: { distributedMeals: 60 },
    issues: ['WARN MEALS_UNACCOUNTED distributedMeals'],
  },
  {
    name: 'accepted meals that are nowhere, at closing',
    told: { distributedMeals: 60, status: 'CLOTUREE' },
    issues: ['BLOCK MEALS_UNACCOUNTED distributedMeals'],
  },
  {
    name: 'a remainder nobody told',
    told: { lostMeals: null, lossReason: null, stockMeals: null },
    issues: ['INFO REMAINDER_UNTOLD lostMeals'],
  },
  {
    name: 'a remainder nobody told, at closing',
    told: { stockMeals: null, lostMeals: 1, status: 'CLOTUREE' },
    issues: ['BLOCK REMAINDER_UNTOLD stockMeals'],
  },
  { name: 'blank stock when all is accounted for', told: { stockMeals: null }, issues: [] },
  {
    name: 'a refusal without its reason',
    told: { refusalReason: null },
    issues: ['WARN REFUSAL_REASON_MISSING refusalReason'],
  },
  {
    name: 'a reason without a refused meal',
    told: { refusedMeals: 0, acceptedMeals: 73, distributedMeals: 71 },
    issues: ['WARN REFUSAL_WITHOUT_MEALS refusedMeals'],
  },
  {
    name: 'a loss without its reason',
    told: { lossReason: null },
    issues: ['WARN LOSS_REASON_MISSING lossReason'],
  },
  {
    name: 'a reason without a lost meal',
    told: { lostMeals: 0, distributedMeals: 71 },
    issues: ['WARN LOSS_WITHOUT_MEALS lostMeals'],
  },
  {
    name: 'another reason left unsaid',
    told: { refusalReason: 'AUTRE' },
    issues: ['WARN OTHER_REASON_UNSAID comment'],
  },
  {
    name: 'another reason, said',
    told: { lossReason: 'AUTRE', comment: 'Panne du four' },
    issues: [],
  },
  {
    name: 'a date of another week',
    told: { isoWeek: '2026-S47' },
    issues: ['BLOCK DATE_OUTSIDE_WEEK date'],
  },
  {
    name: 'a day before the partnership begins',
    told: {},
    partnership: { startsOn: '2026-11-25' },
    issues: ['WARN DATE_BEFORE_PARTNERSHIP date'],
  },
  {
    name: 'a day after the partnership ends',
    told: {},
    partnership: { endsOn: '2026-11-23' },
    issues: ['WARN DATE_AFTER_PARTNERSHIP date'],
  },
  {
    name: 'the first and last day of a partnership',
    told: {},
    partnership: { startsOn: '2026-11-24', endsOn: '2026-11-24' },
    issues: [],
  },
  {
    name: 'a day that was not planned',
    told: {},
    partnership: { weekdays: ['ME'] },
    issues: ['INFO UNPLANNED_DAY date'],
  },
  {
    name: 'an arrival before the departure',
    told: { departureTime: '10:00' },
    issues: ['WARN TIMES_REVERSED arrivalTime'],
  },
  {
    name: 'a comment that names a person',
    told: { comment: 'Remis à Mme Dupont' },
    issues: ['WARN PERSONAL_DATA comment'],
  },
];
