/**
 * Thresholds and factors, with the text that makes each (`domain.md` §10.15). These are the defaults written once into
 * « Paramètres »; what counts afterwards is the workbook.
 */
export const DEFAULT_THRESHOLDS = {
  useByMinHours: { value: 48, unit: 'h', source: 'Code de l’environnement, D541-310' },
  preparedAheadDays: { value: 3, unit: 'jours', source: 'Arrêté du 21 décembre 2009, annexe IV' },
  coldMaxCelsius: { value: 3, unit: '°C', source: 'GBPH aide alimentaire v2 2022, fiche 12' },
  coldSurfaceTolerance: { value: 2, unit: '°C', source: 'GBPH aide alimentaire v2 2022, fiche 12' },
  coldCoreTolerance: { value: 1, unit: '°C', source: 'GBPH aide alimentaire v2 2022, fiche 12' },
  hotMinCelsius: { value: 63, unit: '°C', source: 'GBPH aide alimentaire v2 2022, fiche 12' },
  frozenMaxCelsius: { value: -18, unit: '°C', source: 'GBPH aide alimentaire v2 2022, fiche 12' },
  frozenToleranceCelsius: {
    value: -15,
    unit: '°C',
    source: 'GBPH aide alimentaire v2 2022, fiche 12',
  },
  outOfColdMaxMinutes: { value: 30, unit: 'min', source: 'GBPH aide alimentaire v2 2022' },
  uncertifiedVehicleMaxKm: { value: 80, unit: 'km', source: 'CRPM R231-44 et suivants' },
  traceRetentionYears: { value: 5, unit: 'ans', source: 'GBPH aide alimentaire v2 2022' },
  gramsPerMeal: {
    value: 500,
    unit: 'g',
    source: 'Rapport Ansa et Cantines Responsables, mars 2022',
  },
  unusualMealEuros: {
    value: 12,
    unit: '€/repas',
    source: 'Coût global d’un repas dans les enquêtes de réseaux : 6 à 12 €',
  },
  volunteerHourEuros: {
    value: 12.02,
    unit: '€/h',
    source: 'SMIC horaire brut au 1er janvier 2026, à revoir chaque année',
  },
  agreementWarnDays: { value: 60, unit: 'jours', source: 'Choix du projet' },
  authorisationWarnDays: { value: 90, unit: 'jours', source: 'Choix du projet' },
  insuranceWarnDays: { value: 60, unit: 'jours', source: 'Choix du projet' },
  thermometerCheckMonths: {
    value: 6,
    unit: 'mois',
    source: 'GBPH aide alimentaire v2 2022, contrôle du thermomètre',
  },
  hygieneTrainingYears: { value: 3, unit: 'ans', source: 'Choix du projet' },
  contactRetentionYears: { value: 3, unit: 'ans', source: 'RGPD, article 5' },
  cancellationNoticeHours: { value: 24, unit: 'h', source: 'Convention type de don, art. 4.6' },
  largeKitchenMeals: {
    value: 3000,
    unit: 'repas/jour',
    source: 'Code de l’environnement, L541-15-6',
  },
} as const;

export type ThresholdKey = keyof typeof DEFAULT_THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdKey, number>>;

export const THRESHOLD_KEYS = Object.keys(DEFAULT_THRESHOLDS) as readonly ThresholdKey[]; // keys of a const object are its own keys
