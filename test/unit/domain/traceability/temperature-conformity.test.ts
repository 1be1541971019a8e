import { describe, expect, it } from '@jest/globals';
import {
  productClassOf,
  temperatureConformity,
  type TemperatureReading,
} from '../../../../src/domain/traceability/temperature-conformity';
import { LINK_TYPES, MEASURE_TYPES, PRODUCT_CLASSES } from '../../../../src/model/lists';
import { thresholds } from '../thresholds';

type Row = readonly [
  TemperatureReading['productClass'],
  TemperatureReading['measureType'],
  celsius: number,
  minutes: number | null,
  conformity: string,
  finding: string | null,
];

/** The vectors of `domain.md` §12, then the edges of §4.4. */
const ROWS: readonly Row[] = [
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 2.8, null, 'CONFORME', null],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 4.5, null, 'TOLERE', 'TEMPERATURE_TOLERATED_IF_SHORT'],
  [
    'FROID_RC',
    'ENTRE_CONDITIONNEMENTS',
    5.4,
    null,
    'COEUR_OBLIGATOIRE',
    'TEMPERATURE_CORE_REQUIRED',
  ],
  ['FROID_RC', 'COEUR', 3, null, 'CONFORME', null],
  ['FROID_RC', 'COEUR', 4, null, 'TOLERE', 'TEMPERATURE_TOLERATED_IF_SHORT'],
  ['FROID_RC', 'COEUR', 4.1, null, 'NON_CONFORME', 'TEMPERATURE_COLD_REFUSED'],
  ['CHAUD', 'COEUR', 63, null, 'CONFORME', null],
  ['CHAUD', 'COEUR', 62.9, null, 'NON_CONFORME', 'TEMPERATURE_HOT_REFUSED'],
  ['SURGELE', 'SURFACE', -18, null, 'CONFORME', null],
  ['SURGELE', 'SURFACE', -15, null, 'TOLERE', 'TEMPERATURE_TOLERATED_IF_SHORT'],
  ['SURGELE', 'SURFACE', -14.9, null, 'NON_CONFORME', 'TEMPERATURE_FROZEN_REFUSED'],

  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 0, null, 'CONFORME', null],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', -0.1, null, 'TOLERE', 'TEMPERATURE_FREEZING_RISK'],
  ['FROID_RC', 'COEUR', -1, 45, 'TOLERE', 'TEMPERATURE_FREEZING_RISK'],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 3, 45, 'CONFORME', null],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 3.1, 30, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  [
    'FROID_RC',
    'ENTRE_CONDITIONNEMENTS',
    3.1,
    31,
    'COEUR_OBLIGATOIRE',
    'TEMPERATURE_CORE_REQUIRED_TIME',
  ],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 5, 30, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['FROID_RC', 'ENTRE_CONDITIONNEMENTS', 5.1, 0, 'COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED'],
  ['FROID_RC', 'SURFACE', 5.1, 0, 'COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED'],
  ['FROID_RC', 'COEUR', 3.5, 30, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['FROID_RC', 'COEUR', 3.5, 31, 'NON_CONFORME', 'TEMPERATURE_COLD_REFUSED_TIME'],
  ['FROID', 'ENTRE_CONDITIONNEMENTS', 4, null, 'CONFORME', null],
  ['FROID', 'ENTRE_CONDITIONNEMENTS', 6, 10, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['FROID', 'ENTRE_CONDITIONNEMENTS', 6.1, 10, 'COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED'],
  ['FROID', 'COEUR', 5, 10, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['FROID', 'COEUR', 5.1, 10, 'NON_CONFORME', 'TEMPERATURE_COLD_REFUSED'],
  ['CHAUD', 'ENTRE_CONDITIONNEMENTS', 63, null, 'CONFORME', null],
  [
    'CHAUD',
    'ENTRE_CONDITIONNEMENTS',
    62.9,
    null,
    'COEUR_OBLIGATOIRE',
    'TEMPERATURE_HOT_CORE_REQUIRED',
  ],
  ['SURGELE', 'ENTRE_CONDITIONNEMENTS', -17.9, 30, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['SURGELE', 'SURFACE', -16, 31, 'COEUR_OBLIGATOIRE', 'TEMPERATURE_CORE_REQUIRED_TIME'],
  ['SURGELE', 'COEUR', -16, 31, 'TOLERE', 'TEMPERATURE_TOLERATED'],
  ['SURGELE', 'COEUR', -14.9, 0, 'NON_CONFORME', 'TEMPERATURE_FROZEN_REFUSED'],
];

describe('temperatureConformity', () => {
  it.each(ROWS)('%s, %s, %d °C, %s min: %s', (...row) => {
    const [productClass, measureType, celsius, minutes, conformity, finding] = row;
    const reading = {
      productClass,
      measureType,
      temperature: Math.round(celsius * 10),
      outOfColdMinutes: minutes,
    };
    expect(temperatureConformity(reading, thresholds)).toEqual({ conformity, finding });
  });

  it.each(PRODUCT_CLASSES.filter((name) => name !== 'AMBIANT'))(
    'neither accepts nor refuses %s by the air alone, whatever it is',
    (productClass) => {
      for (const temperature of [-300, 0, 20, 90, 700]) {
        expect(
          temperatureConformity(
            { productClass, measureType: 'AIR', temperature, outOfColdMinutes: null },
            thresholds,
          ),
        ).toEqual({ conformity: 'NON_MESURE', finding: 'TEMPERATURE_BETWEEN_PACKS_REQUIRED' });
      }
    },
  );

  it.each(MEASURE_TYPES)('asks nothing of dry products (%s)', (measureType) => {
    expect(
      temperatureConformity(
        { productClass: 'AMBIANT', measureType, temperature: 250, outOfColdMinutes: 90 },
        thresholds,
      ),
    ).toEqual({ conformity: 'NON_MESURE', finding: null });
  });

  it.each(PRODUCT_CLASSES)('says that %s without a reading was not measured', (productClass) => {
    expect(
      temperatureConformity(
        { productClass, measureType: 'COEUR', temperature: null, outOfColdMinutes: null },
        thresholds,
      ),
    ).toEqual({ conformity: 'NON_MESURE', finding: null });
  });

  it('takes the temperature of the label for another chilled product', () => {
    const reading = {
      productClass: 'FROID',
      measureType: 'COEUR',
      temperature: 85,
      outOfColdMinutes: null,
    } as const;
    expect(temperatureConformity({ ...reading, labelMaxCelsius: 8 }, thresholds).conformity).toBe(
      'TOLERE',
    );
    expect(temperatureConformity(reading, thresholds).conformity).toBe('NON_CONFORME');
  });

  it('follows the thresholds of the workbook, not those of the code', () => {
    const reading = {
      productClass: 'CHAUD',
      measureType: 'COEUR',
      temperature: 640,
      outOfColdMinutes: null,
    } as const;
    expect(temperatureConformity(reading, { ...thresholds, hotMinCelsius: 65 }).conformity).toBe(
      'NON_CONFORME',
    );
  });
});

describe('productClassOf', () => {
  it.each([
    [LINK_TYPES[0], 'FROID_RC'],
    [LINK_TYPES[1], 'CHAUD'],
    [LINK_TYPES[2], 'AMBIANT'],
  ] as const)('reads %s as %s when no class was told', (linkType, expected) => {
    expect(productClassOf({ productClass: null }, { linkType })).toBe(expected);
    expect(productClassOf({ productClass: 'SURGELE' }, { linkType })).toBe('SURGELE');
  });
});
