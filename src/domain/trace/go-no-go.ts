import type { MessageParams } from '../../kernel/issue';
import type { Thresholds } from '../../model/threshold';
import { celsiusText, dayText } from '../traceability/french-formats';
import {
  type MeasureType,
  type ProductClass,
  temperatureConformity,
} from '../traceability/temperature-conformity';
import { remainingUseByHours, useByVerdict } from '../traceability/use-by-clock';

/** What is known of a lot at the door. Null is unknown, never « fine ». */
export interface LotAtTheDoor {
  /** Day and hour it is taken in charge. */
  readonly date: string;
  readonly time: string | null;
  readonly productClass: ProductClass;
  readonly lotRef: string | null;
  readonly productionDate: string | null;
  readonly useByDate: string | null;
  readonly hasAllergens: boolean;
  /** Readings in the order they were made: the air, between two packages, at core. */
  readonly readings: readonly { readonly measureType: MeasureType; readonly temperature: number }[];
  readonly outOfColdMinutes: number | null;
  /** Times it was already heated again. */
  readonly reheatCount: number | null;
  readonly presentationStatus: 'NON_PRESENTE' | 'PRESENTE_PROTEGE' | 'PRESENTE_NON_PROTEGE' | null;
  readonly containsRawAnimal: boolean | null;
  /** Number of the incident that holds the lot, when one does. */
  readonly heldBy: string | null;
}

/** GREEN: go. ORANGE: go with a comment, or measure first. RED: no go. */
export type DoorLight = 'GREEN' | 'ORANGE' | 'RED';

/** Why: the code of a sentence, and the text that makes the rule. */
export interface DoorReason {
  readonly light: 'ORANGE' | 'RED';
  readonly code: string;
  readonly params: MessageParams;
  readonly source: string;
}

export interface DoorVerdict {
  readonly light: DoorLight;
  /** The worst first. */
  readonly reasons: readonly DoorReason[];
}

const SOURCES = {
  hold: 'Règlement (CE) 178/2002, article 19',
  useBy: 'Code de l’environnement, D541-310',
  chilledMeals: 'Arrêté du 21 décembre 2009, annexe IV',
  presented: 'Arrêté du 7 mai 2020',
  temperature: 'GBPH aide alimentaire v2 2022, fiche 12',
  guide: 'GBPH aide alimentaire v2 2022',
  lot: 'Règlement (UE) 931/2011',
  allergens: 'Décret 2015-447',
};

const PERISHABLE: readonly ProductClass[] = ['FROID_RC', 'FROID', 'CHAUD'];
const CHILLED: readonly ProductClass[] = ['FROID_RC', 'FROID', 'SURGELE'];

const reason = (
  light: DoorReason['light'],
  code: string,
  told: { readonly source: string; readonly params?: MessageParams },
): DoorReason => ({ light, code, params: told.params ?? {}, source: told.source });

function useByReasons(lot: LotAtTheDoor, limits: Thresholds): DoorReason[] {
  const { useByDate, productionDate, date, time, productClass } = lot;
  if (useByDate === null) {
    return PERISHABLE.includes(productClass)
      ? [reason('RED', 'USE_BY_MISSING', { source: SOURCES.chilledMeals })]
      : [];
  }
  const useBy = dayText(useByDate);
  if (productionDate !== null && useByDate < productionDate) {
    const params = { useBy, production: dayText(productionDate) };
    return [reason('RED', 'USE_BY_BEFORE_PRODUCTION', { source: SOURCES.useBy, params })];
  }
  const hours = remainingUseByHours(useByDate, { date, time });
  switch (useByVerdict(hours, limits.useByMinHours)) {
    case 'OK':
      return [];
    case 'SHORT': {
      const params = { hours: limits.useByMinHours, useBy };
      return [reason('ORANGE', 'USE_BY_SHORT', { source: SOURCES.useBy, params })];
    }
    case 'PASSED':
      return [reason('RED', 'USE_BY_PASSED', { source: SOURCES.useBy, params: { useBy } })];
  }
}

/** The last reading of the deepest kind is the one that counts: the core after the packages, the packages after the air. */
const DEPTH: readonly MeasureType[] = ['AIR', 'SURFACE', 'ENTRE_CONDITIONNEMENTS', 'COEUR'];

function temperatureReasons(lot: LotAtTheDoor, limits: Thresholds): DoorReason[] {
  const { productClass, readings, outOfColdMinutes } = lot;
  if (productClass === 'AMBIANT') return [];
  const source = SOURCES.temperature;
  const last = [...readings]
    .sort((a, b) => DEPTH.indexOf(a.measureType) - DEPTH.indexOf(b.measureType))
    .pop();
  if (last === undefined) return [reason('ORANGE', 'TEMPERATURE_MISSING', { source })];
  const { conformity, finding } = temperatureConformity(
    { productClass, ...last, outOfColdMinutes },
    limits,
  );
  if (finding === null) return [];
  const light = conformity === 'NON_CONFORME' ? 'RED' : 'ORANGE';
  const params = {
    temperature: celsiusText(last.temperature),
    minutes: limits.outOfColdMaxMinutes,
  };
  return [reason(light, finding, { source, params })];
}

function timeReasons(lot: LotAtTheDoor, limits: Thresholds): DoorReason[] {
  const minutes = lot.outOfColdMinutes;
  const max = limits.outOfColdMaxMinutes;
  if (!CHILLED.includes(lot.productClass) || minutes === null || minutes <= max) return [];
  const params = { minutes, max };
  return [reason('ORANGE', 'OUT_OF_COLD_TOO_LONG', { source: SOURCES.temperature, params })];
}

/** Heated once is how hot food comes; chilled or frozen food that was heated may not have been chilled again. */
function reheatReasons({ reheatCount, productClass }: LotAtTheDoor): DoorReason[] {
  const most = productClass === 'CHAUD' ? 1 : 0;
  if (reheatCount === null || reheatCount <= most) return [];
  const params = { count: reheatCount };
  return [reason('RED', 'REHEATED_TOO_OFTEN', { source: SOURCES.chilledMeals, params })];
}

function productReasons(lot: LotAtTheDoor): DoorReason[] {
  const reasons: DoorReason[] = [];
  const { productionDate, date } = lot;
  if (productionDate !== null && productionDate > date) {
    const params = { production: dayText(productionDate), date: dayText(date) };
    reasons.push(reason('RED', 'PRODUCED_AFTER_DELIVERY', { source: SOURCES.lot, params }));
  }
  if (lot.presentationStatus === 'PRESENTE_NON_PROTEGE')
    reasons.push(reason('RED', 'PRESENTED_UNPROTECTED', { source: SOURCES.presented }));
  if (lot.lotRef === null) reasons.push(reason('RED', 'LOT_MISSING', { source: SOURCES.lot }));
  if (lot.containsRawAnimal === true)
    reasons.push(reason('ORANGE', 'RAW_ANIMAL_PRODUCT', { source: SOURCES.guide }));
  if (!lot.hasAllergens)
    reasons.push(reason('ORANGE', 'ALLERGENS_MISSING', { source: SOURCES.allergens }));
  return reasons;
}

/**
 * Go or no go for a lot at the door, by the decision table of the food-aid guide and the texts beside it
 * (`domain.md` §4.4, §6 and §11).
 */
export function goNoGo(lot: LotAtTheDoor, limits: Thresholds): DoorVerdict {
  const held =
    lot.heldBy === null
      ? []
      : [
          reason('RED', 'LOT_HELD', {
            source: SOURCES.hold,
            params: { lot: lot.lotRef ?? '', incident: lot.heldBy },
          }),
        ];
  const all = [
    ...held,
    ...useByReasons(lot, limits),
    ...temperatureReasons(lot, limits),
    ...reheatReasons(lot),
    ...productReasons(lot),
    ...timeReasons(lot, limits),
  ];
  const red = all.filter(({ light }) => light === 'RED');
  const orange = all.filter(({ light }) => light === 'ORANGE');
  const light = red.length > 0 ? 'RED' : orange.length > 0 ? 'ORANGE' : 'GREEN';
  return { light, reasons: [...red, ...orange] };
}
