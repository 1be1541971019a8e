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
  agreementWarnDays: 'Rappel avant la fin d’une convention',
  authorisationWarnDays: 'Rappel avant la fin d’une habilitation',
  cancellationNoticeHours: 'Préavis d’annulation',
  largeKitchenMeals: 'Grande cuisine : proposer une convention de don',
};
