import { describe, expect, it } from '@jest/globals';
import { goNoGo, type LotAtTheDoor } from '../../../../src/domain/trace/go-no-go';
import type { MeasureType } from '../../../../src/domain/traceability/temperature-conformity';
import { fr } from '../../../../src/i18n/fr';
import { thresholds } from '../thresholds';

const GOOD: LotAtTheDoor = {
  date: '2026-03-09',
  time: '10:00',
  productClass: 'FROID_RC',
  lotRef: 'L-1',
  productionDate: '2026-03-09',
  useByDate: '2026-03-12',
  hasAllergens: true,
  readings: [{ measureType: 'ENTRE_CONDITIONNEMENTS', temperature: 28 }],
  outOfColdMinutes: 20,
  reheatCount: 0,
  presentationStatus: 'NON_PRESENTE',
  containsRawAnimal: false,
  heldBy: null,
};

const judged = (lot: Partial<LotAtTheDoor>) => {
  const { light, reasons } = goNoGo({ ...GOOD, ...lot }, thresholds);
  return [light, ...reasons.map(({ code }) => code)].join(' ');
};
const at = (measureType: MeasureType, celsius: number) => ({
  measureType,
  temperature: Math.round(celsius * 10),
});
const PACKS = 'ENTRE_CONDITIONNEMENTS';

type Temperature = readonly [LotAtTheDoor['productClass'], MeasureType, number, number, string];

/** The table of §4.4: class, where it was measured, °C, minutes out of cold, what the door says. */
const TEMPERATURES: readonly Temperature[] = [
  ['FROID_RC', PACKS, 0, 20, 'GREEN'],
  ['FROID_RC', PACKS, 3, 20, 'GREEN'],
  ['FROID_RC', PACKS, 3.1, 30, 'ORANGE TEMPERATURE_TOLERATED'],
  ['FROID_RC', PACKS, 4.5, 20, 'ORANGE TEMPERATURE_TOLERATED'],
  ['FROID_RC', PACKS, 5, 30, 'ORANGE TEMPERATURE_TOLERATED'],
  ['FROID_RC', PACKS, 5, 31, 'ORANGE TEMPERATURE_CORE_REQUIRED_TIME OUT_OF_COLD_TOO_LONG'],
  ['FROID_RC', PACKS, 5.1, 20, 'ORANGE TEMPERATURE_CORE_REQUIRED'],
  ['FROID_RC', PACKS, -0.1, 20, 'ORANGE TEMPERATURE_FREEZING_RISK'],
  ['FROID_RC', 'COEUR', 3, 20, 'GREEN'],
  ['FROID_RC', 'COEUR', 4, 20, 'ORANGE TEMPERATURE_TOLERATED'],
  ['FROID_RC', 'COEUR', 4.1, 20, 'RED TEMPERATURE_COLD_REFUSED'],
  ['FROID_RC', 'COEUR', 4, 31, 'RED TEMPERATURE_COLD_REFUSED_TIME OUT_OF_COLD_TOO_LONG'],
  ['FROID_RC', 'AIR', 2, 20, 'ORANGE TEMPERATURE_BETWEEN_PACKS_REQUIRED'],
  ['FROID_RC', 'AIR', 9, 20, 'ORANGE TEMPERATURE_BETWEEN_PACKS_REQUIRED'],
  ['FROID', PACKS, 4, 20, 'GREEN'],
  ['FROID', PACKS, 6, 20, 'ORANGE TEMPERATURE_TOLERATED'],
  ['FROID', PACKS, 6.1, 20, 'ORANGE TEMPERATURE_CORE_REQUIRED'],
  ['FROID', 'COEUR', 5.1, 20, 'RED TEMPERATURE_COLD_REFUSED'],
  ['CHAUD', 'COEUR', 63, 20, 'GREEN'],
  ['CHAUD', 'COEUR', 62.9, 20, 'RED TEMPERATURE_HOT_REFUSED'],
  ['CHAUD', PACKS, 62.9, 20, 'ORANGE TEMPERATURE_HOT_CORE_REQUIRED'],
  ['SURGELE', 'SURFACE', -18, 20, 'GREEN'],
  ['SURGELE', 'SURFACE', -15, 20, 'ORANGE TEMPERATURE_TOLERATED'],
  ['SURGELE', 'SURFACE', -14.9, 20, 'RED TEMPERATURE_FROZEN_REFUSED'],
  ['AMBIANT', PACKS, 25, 90, 'GREEN'],
];

/** Day and hour taken in charge, use-by day: §11 and §12, then both clock changes of 2026. */
const USE_BY = [
  ['2026-03-09', '10:00', '2026-03-12', 'GREEN'],
  ['2026-03-09', '10:00', '2026-03-11', 'GREEN'],
  ['2026-03-09', '10:00', '2026-03-10', 'ORANGE USE_BY_SHORT'],
  ['2026-03-09', '10:00', '2026-03-09', 'ORANGE USE_BY_SHORT'],
  ['2026-03-09', '10:00', '2026-03-08', 'RED USE_BY_PASSED'],
  ['2026-03-10', '00:00', '2026-03-11', 'GREEN'],
  // 29 March has 23 hours: the same clock times leave 47 hours.
  ['2026-03-28', '00:00', '2026-03-29', 'ORANGE USE_BY_SHORT'],
  ['2026-03-27', '23:00', '2026-03-29', 'GREEN'],
  // 25 October has 25 hours: from one in the morning of the 24th there are still 48.
  ['2026-10-24', '01:00', '2026-10-25', 'GREEN'],
  ['2026-10-24', '01:01', '2026-10-25', 'ORANGE USE_BY_SHORT'],
] as const;

const FACTS: readonly (readonly [string, Partial<LotAtTheDoor>, string])[] = [
  ['a good lot', {}, 'GREEN'],
  ['a lot held by a recall', { heldBy: 'IN-0003' }, 'RED LOT_HELD'],
  ['a chilled dish without a use-by date', { useByDate: null }, 'RED USE_BY_MISSING'],
  [
    'dry goods without a use-by date',
    { useByDate: null, productClass: 'AMBIANT', readings: [] },
    'GREEN',
  ],
  [
    'a use-by date before production',
    { productionDate: '2026-03-09', useByDate: '2026-03-08' },
    'RED USE_BY_BEFORE_PRODUCTION',
  ],
  [
    'a dish produced after it came',
    { productionDate: '2026-03-10' },
    'RED PRODUCED_AFTER_DELIVERY',
  ],
  ['no reading at all', { readings: [] }, 'ORANGE TEMPERATURE_MISSING'],
  [
    'a core that is good under packages that are not',
    { readings: [at('COEUR', 2.5), at(PACKS, 5.4), at('AIR', 8)] },
    'GREEN',
  ],
  ['a chilled dish heated once', { reheatCount: 1 }, 'RED REHEATED_TOO_OFTEN'],
  [
    'hot food heated once',
    { reheatCount: 1, productClass: 'CHAUD', readings: [at('COEUR', 70)] },
    'GREEN',
  ],
  [
    'hot food heated twice',
    { reheatCount: 2, productClass: 'CHAUD', readings: [at('COEUR', 70)] },
    'RED REHEATED_TOO_OFTEN',
  ],
  [
    'food that guests could touch',
    { presentationStatus: 'PRESENTE_NON_PROTEGE' },
    'RED PRESENTED_UNPROTECTED',
  ],
  ['food shown under cover', { presentationStatus: 'PRESENTE_PROTEGE' }, 'GREEN'],
  ['a raw animal product', { containsRawAnimal: true }, 'ORANGE RAW_ANIMAL_PRODUCT'],
  ['no lot number', { lotRef: null }, 'RED LOT_MISSING'],
  ['no allergens', { hasAllergens: false }, 'ORANGE ALLERGENS_MISSING'],
  [
    'several faults: the worst is said first',
    { hasAllergens: false, readings: [at('COEUR', 6)] },
    'RED TEMPERATURE_COLD_REFUSED ALLERGENS_MISSING',
  ],
];

describe('go or no go at the door', () => {
  it.each(TEMPERATURES)(
    'of %s, %s %d °C, %d min out of cold: %5$s',
    (productClass, measureType, celsius, outOfColdMinutes, expected) => {
      const readings = [at(measureType, celsius)];
      expect(judged({ productClass, outOfColdMinutes, readings })).toBe(expected);
    },
  );

  it.each(USE_BY)('taken %s at %s, to use by %s: %s', (date, time, useByDate, expected) => {
    expect(judged({ date, time, useByDate, productionDate: null })).toBe(expected);
  });

  it.each(FACTS)('of %s', (_, lot, expected) => {
    expect(judged(lot)).toBe(expected);
  });

  it('asks how long when nobody told the minutes', () => {
    const readings = [at(PACKS, 4.5)];
    expect(judged({ readings, outOfColdMinutes: null })).toBe(
      'ORANGE TEMPERATURE_TOLERATED_IF_SHORT',
    );
  });

  it('follows the thresholds of the workbook', () => {
    const stricter = { ...thresholds, useByMinHours: 90, coldMaxCelsius: 2 };
    expect(goNoGo(GOOD, stricter).reasons.map(({ code }) => code)).toEqual([
      'USE_BY_SHORT',
      'TEMPERATURE_TOLERATED',
    ]);
  });

  it('has a sentence and a source for every reason', () => {
    const lots = [
      ...FACTS.map(([, lot]) => lot),
      ...TEMPERATURES.map(([productClass, measureType, celsius]) => ({
        productClass,
        readings: [at(measureType, celsius)],
        outOfColdMinutes: 31,
      })),
    ];
    const sentences: Readonly<Record<string, string>> = fr.issues;
    const untold = lots
      .flatMap((lot) => goNoGo({ ...GOOD, ...lot }, thresholds).reasons)
      .filter(({ code, source }) => sentences[code] === undefined || source === '');
    expect(untold).toEqual([]);
  });
});
