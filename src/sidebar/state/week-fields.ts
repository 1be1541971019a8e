/** The order of a day on the week screen. Labels, units and choices come from the record's own fields. */
export const COUNT_FIELDS = [
  'forecastMeals',
  'deliveredMeals',
  'acceptedMeals',
  'refusedMeals',
  'distributedMeals',
  'lostMeals',
] as const;

/** A reason is asked when its count is above zero. */
export const REASON_OF = { refusedMeals: 'refusalReason', lostMeals: 'lossReason' } as const;

export const CONTROL_FIELDS = [
  'lotRef',
  'useByDate',
  'departureTemperature',
  'arrivalTemperature',
] as const;

/** Asked when a temperature is in doubt. */
export const DOUBT_FIELDS = ['coreTemperature', 'outOfColdMinutes'] as const;

export const DETAIL_FIELDS = [
  'dishName',
  'productionDate',
  'orderedMeals',
  'producedMeals',
  'stockMeals',
  'departureTime',
  'arrivalTime',
  'donorSignatory',
  'recipientSignatory',
  'signedAt',
  'allergenMode',
  'allergens',
  'comment',
] as const;

/** Status of a day that did not take place, and of one that may. */
export const CLOSED_STATUS = 'ANNULEE';
export const OPEN_STATUS = 'PLANIFIEE';

/** What is told of a day that took place. */
export const TOLD_FIELDS: readonly string[] = [
  ...COUNT_FIELDS.filter((field) => field !== 'forecastMeals'),
  'refusalReason',
  'lossReason',
  'stockMeals',
];

/** What « Copier la semaine précédente » brings: counts, never what was measured or stamped on a given day. */
export const COPIED_FIELDS: readonly string[] = [
  ...COUNT_FIELDS,
  'refusalReason',
  'lossReason',
  'orderedMeals',
  'dishName',
  'allergenMode',
  'allergens',
];
