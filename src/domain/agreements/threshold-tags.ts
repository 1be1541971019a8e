import type { Thresholds } from '../../model/threshold';
import { celsius, counted } from './french-text';
import type { ValueWords } from './value-words';

interface ThresholdTag {
  readonly path: `thresholds.${keyof Thresholds}`;
  readonly read: (facts: { readonly thresholds: Thresholds }, words: ValueWords) => string;
}

/** Tags of what the law or the guide sets: temperatures, times, retention. The numbers are those of « Paramètres ». */
export const THRESHOLD_TAGS = {
  'temperatures.froid': {
    path: 'thresholds.coldMaxCelsius',
    read: (f) => celsius(f.thresholds.coldMaxCelsius),
  },
  'temperatures.froid_tolere': {
    path: 'thresholds.coldSurfaceTolerance',
    read: (f) => celsius(f.thresholds.coldMaxCelsius + f.thresholds.coldSurfaceTolerance),
  },
  'temperatures.froid_a_coeur': {
    path: 'thresholds.coldCoreTolerance',
    read: (f) => celsius(f.thresholds.coldMaxCelsius + f.thresholds.coldCoreTolerance),
  },
  'temperatures.chaud': {
    path: 'thresholds.hotMinCelsius',
    read: (f) => celsius(f.thresholds.hotMinCelsius),
  },
  'temperatures.surgele': {
    path: 'thresholds.frozenMaxCelsius',
    read: (f) => celsius(f.thresholds.frozenMaxCelsius),
  },
  'temperatures.surgele_tolere': {
    path: 'thresholds.frozenToleranceCelsius',
    read: (f) => celsius(f.thresholds.frozenToleranceCelsius),
  },
  'temperatures.hors_froid': {
    path: 'thresholds.outOfColdMaxMinutes',
    read: (f, w) => counted(f.thresholds.outOfColdMaxMinutes, w.units.minutes),
  },
  'conservation.duree': {
    path: 'thresholds.traceRetentionYears',
    read: (f, w) => counted(f.thresholds.traceRetentionYears, w.units.years),
  },
  'seuils.grande_cuisine': {
    path: 'thresholds.largeKitchenMeals',
    read: (f, w) => counted(f.thresholds.largeKitchenMeals, w.units.meals),
  },
} as const satisfies Record<string, ThresholdTag>;
