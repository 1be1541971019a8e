/** Why a new value of a threshold is refused. */
export const settingIssues = {
  SETTING_IN_THE_PAST:
    'Une nouvelle valeur compte à partir d’aujourd’hui ({today}) ou d’un jour à venir : les semaines passées gardent la leur.',
  SETTING_NOT_NEGATIVE: 'Cette valeur ne peut pas être négative.',
};

/** Names of the thresholds, as « Paramètres » shows them. */
export const settings = {
  useByMinHours: 'Durée restante avant la DLC, à la prise en charge',
  preparedAheadDays: 'Durée de vie par défaut d’un plat cuisiné à l’avance',
  coldMaxCelsius: 'Température maximale d’un plat froid',
  coldSurfaceTolerance: 'Tolérance entre deux conditionnements',
  coldCoreTolerance: 'Tolérance à cœur',
  hotMinCelsius: 'Température minimale d’un plat chaud',
  frozenMaxCelsius: 'Température maximale d’un surgelé',
  frozenToleranceCelsius: 'Température maximale tolérée d’un surgelé',
  outOfColdMaxMinutes: 'Durée maximale hors du froid',
  uncertifiedVehicleMaxKm: 'Distance maximale sans engin agréé',
  traceRetentionYears: 'Conservation de la traçabilité',
  gramsPerMeal: 'Poids compté pour un repas',
  unusualMealEuros: 'Coût par repas au-delà duquel Passe-plat demande « êtes-vous sûr ? »',
  volunteerHourEuros: 'Valeur d’une heure de bénévolat',
  agreementWarnDays: 'Rappel avant la fin d’une convention',
  authorisationWarnDays: 'Rappel avant la fin d’une habilitation',
  insuranceWarnDays: 'Rappel avant la fin d’une assurance',
  thermometerCheckMonths: 'Durée entre deux contrôles du thermomètre',
  hygieneTrainingYears: 'Durée conseillée entre deux formations à l’hygiène',
  contactRetentionYears: 'Conservation d’un contact après sa fin de mission',
  cancellationNoticeHours: 'Préavis d’annulation',
  largeKitchenMeals: 'Grande cuisine : proposer une convention de don',
};
