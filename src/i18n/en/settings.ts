import type { settingIssues as issuesReference, settings as reference } from '../fr/settings';

export const settingIssues: typeof issuesReference = {
  SETTING_IN_THE_PAST:
    'A new value counts from today ({today}) or a later day: the past weeks keep theirs.',
  SETTING_NOT_NEGATIVE: 'This value cannot be negative.',
};

export const settings: typeof reference = {
  useByMinHours: 'Time left before the use-by date, when the food is taken over',
  preparedAheadDays: 'Default shelf life of a dish cooked ahead',
  coldMaxCelsius: 'Highest temperature of a chilled dish',
  coldSurfaceTolerance: 'Tolerance between two packs',
  coldCoreTolerance: 'Core tolerance',
  hotMinCelsius: 'Lowest temperature of a hot dish',
  frozenMaxCelsius: 'Highest temperature of frozen food',
  frozenToleranceCelsius: 'Highest temperature tolerated for frozen food',
  outOfColdMaxMinutes: 'Longest time out of the cold',
  uncertifiedVehicleMaxKm: 'Longest distance without a certified vehicle',
  traceRetentionYears: 'How long traceability is kept',
  gramsPerMeal: 'Weight counted for a meal',
  unusualMealEuros: 'Cost per meal above which Passe-plat asks “are you sure?”',
  volunteerHourEuros: 'Value of a volunteer hour',
  agreementWarnDays: 'Reminder before an agreement ends',
  authorisationWarnDays: 'Reminder before an authorisation ends',
  insuranceWarnDays: 'Reminder before an insurance ends',
  thermometerCheckMonths: 'Time between two checks of the thermometer',
  hygieneTrainingYears: 'Advised time between two hygiene trainings',
  contactRetentionYears: 'How long a contact is kept after the end of the mission',
  cancellationNoticeHours: 'Cancellation notice',
  largeKitchenMeals: 'Large kitchen: offer a donation agreement',
};
