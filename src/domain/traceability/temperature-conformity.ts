import type { Delivery } from '../../model/delivery';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import type { TraceEvent } from '../../model/trace-event';

export type ProductClass = NonNullable<Delivery['productClass']>;
export type MeasureType = NonNullable<TraceEvent['measureType']>;
export type Conformity = NonNullable<TraceEvent['conformity']>;

export interface TemperatureReading {
  readonly productClass: ProductClass;
  readonly measureType: MeasureType;
  /** Tenths of degree; null when nothing was read. */
  readonly temperature: number | null;
  /** Total time out of cold, loading and unloading; null when nobody told it. */
  readonly outOfColdMinutes: number | null;
  /** Temperature on the label of a `FROID` product, in degrees. */
  readonly labelMaxCelsius?: number;
}

/** Why the verdict: the code of the sentence to show, or null when there is nothing to say. */
export type TemperatureFinding =
  | 'TEMPERATURE_BETWEEN_PACKS_REQUIRED'
  | 'TEMPERATURE_FREEZING_RISK'
  | 'TEMPERATURE_TOLERATED'
  | 'TEMPERATURE_TOLERATED_IF_SHORT'
  | 'TEMPERATURE_CORE_REQUIRED'
  | 'TEMPERATURE_CORE_REQUIRED_TIME'
  | 'TEMPERATURE_COLD_REFUSED'
  | 'TEMPERATURE_COLD_REFUSED_TIME'
  | 'TEMPERATURE_HOT_CORE_REQUIRED'
  | 'TEMPERATURE_HOT_REFUSED'
  | 'TEMPERATURE_FROZEN_REFUSED';

export interface TemperatureVerdict {
  readonly conformity: Conformity;
  readonly finding: TemperatureFinding | null;
}

/** Chilled products without a label are kept as a cold room keeps them (`domain.md` §4.4: at most +4 °C). */
const UNLABELLED_MAX_CELSIUS = 4;

const CLASS_OF_LINK: Readonly<Record<Partnership['linkType'], ProductClass>> = {
  FROIDE: 'FROID_RC',
  CHAUDE: 'CHAUD',
  AMBIANTE: 'AMBIANT',
};

/** The class that was told, else the one the link of the partnership means. */
export function productClassOf(
  delivery: Pick<Delivery, 'productClass'>,
  partnership: Pick<Partnership, 'linkType'>,
): ProductClass {
  return delivery.productClass ?? CLASS_OF_LINK[partnership.linkType];
}

const deci = (celsius: number) => Math.round(celsius * 10);

function verdict(
  conformity: Conformity,
  finding: TemperatureFinding | null = null,
): TemperatureVerdict {
  return { conformity, finding };
}

interface Measured {
  readonly temperature: number;
  readonly isCore: boolean;
  readonly minutes: number | null;
}

function chilled(reading: Measured, maxCelsius: number, limits: Thresholds): TemperatureVerdict {
  const { temperature, isCore, minutes } = reading;
  const tolerance = isCore ? limits.coldCoreTolerance : limits.coldSurfaceTolerance;
  const isLong = minutes !== null && minutes > limits.outOfColdMaxMinutes;
  if (temperature < 0) return verdict('TOLERE', 'TEMPERATURE_FREEZING_RISK');
  if (temperature <= deci(maxCelsius)) return verdict('CONFORME');
  if (temperature > deci(maxCelsius + tolerance)) {
    return isCore
      ? verdict('NON_CONFORME', 'TEMPERATURE_COLD_REFUSED')
      : verdict('COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED');
  }
  // The tolerance is for a short time; a core reading has nothing left to measure after it.
  if (isLong) {
    return isCore
      ? verdict('NON_CONFORME', 'TEMPERATURE_COLD_REFUSED_TIME')
      : verdict('COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED_TIME');
  }
  return verdict(
    'TOLERE',
    minutes === null ? 'TEMPERATURE_TOLERATED_IF_SHORT' : 'TEMPERATURE_TOLERATED',
  );
}

function hot(reading: Measured, limits: Thresholds): TemperatureVerdict {
  if (reading.temperature >= deci(limits.hotMinCelsius)) return verdict('CONFORME');
  return reading.isCore
    ? verdict('NON_CONFORME', 'TEMPERATURE_HOT_REFUSED')
    : verdict('COEUR_OBLIGATOIRE', 'TEMPERATURE_HOT_CORE_REQUIRED');
}

function frozen(reading: Measured, limits: Thresholds): TemperatureVerdict {
  const { temperature, isCore, minutes } = reading;
  if (temperature <= deci(limits.frozenMaxCelsius)) return verdict('CONFORME');
  if (temperature > deci(limits.frozenToleranceCelsius)) {
    return verdict('NON_CONFORME', 'TEMPERATURE_FROZEN_REFUSED');
  }
  if (!isCore && minutes !== null && minutes > limits.outOfColdMaxMinutes) {
    return verdict('COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED_TIME');
  }
  return verdict(
    'TOLERE',
    minutes === null ? 'TEMPERATURE_TOLERATED_IF_SHORT' : 'TEMPERATURE_TOLERATED',
  );
}

/**
 * What a reading says of the food, by the decision table of the food-aid guide (`domain.md` §4.4). The air of the vehicle
 * never accepts nor refuses; hot food is judged at core; 30 minutes out of cold are still within the tolerance.
 */
export function temperatureConformity(
  reading: TemperatureReading,
  limits: Thresholds,
): TemperatureVerdict {
  const { productClass, measureType, temperature, outOfColdMinutes } = reading;
  if (temperature === null || productClass === 'AMBIANT') return verdict('NON_MESURE');
  if (measureType === 'AIR') return verdict('NON_MESURE', 'TEMPERATURE_BETWEEN_PACKS_REQUIRED');
  const measured: Measured = {
    temperature,
    isCore: measureType === 'COEUR',
    minutes: outOfColdMinutes,
  };
  switch (productClass) {
    case 'FROID_RC':
      return chilled(measured, limits.coldMaxCelsius, limits);
    case 'FROID':
      return chilled(measured, reading.labelMaxCelsius ?? UNLABELLED_MAX_CELSIUS, limits);
    case 'CHAUD':
      return hot(measured, limits);
    case 'SURGELE':
      return frozen(measured, limits);
  }
}
