import { ALL_REFUSED, BLANK_COUNTS, type DeliveryCase } from './delivery-case';

/** Temperatures. The decision table itself has its own tests. */
export const TEMPERATURE_CASES: readonly DeliveryCase[] = [
  {
    name: 'no reading at all',
    told: { departureTemperature: null, arrivalTemperature: null },
    issues: ['WARN TEMPERATURE_MISSING arrivalTemperature'],
  },
  {
    name: 'no reading of dry products',
    told: { departureTemperature: null, arrivalTemperature: null },
    partnership: { linkType: 'AMBIANTE' },
    issues: [],
  },
  {
    name: 'a tolerated arrival within half an hour',
    told: { arrivalTemperature: 42, outOfColdMinutes: 30 },
    issues: ['INFO TEMPERATURE_TOLERATED arrivalTemperature'],
  },
  {
    name: 'a tolerated arrival, time out of cold unknown',
    told: { arrivalTemperature: 42, outOfColdMinutes: null },
    issues: ['WARN TEMPERATURE_TOLERATED_IF_SHORT arrivalTemperature'],
  },
  {
    name: 'a tolerated arrival after more than half an hour',
    told: { arrivalTemperature: 42, outOfColdMinutes: 31 },
    issues: [
      'WARN TEMPERATURE_CORE_REQUIRED_TIME arrivalTemperature',
      'WARN OUT_OF_COLD_TOO_LONG outOfColdMinutes',
    ],
  },
  {
    name: 'an arrival out of tolerance',
    told: { arrivalTemperature: 54 },
    issues: ['WARN TEMPERATURE_CORE_REQUIRED arrivalTemperature'],
  },
  {
    name: 'an arrival out of tolerance that the core makes good',
    told: { arrivalTemperature: 54, coreTemperature: 29 },
    issues: [],
  },
  {
    name: 'a core too warm, food accepted',
    told: { coreTemperature: 41 },
    issues: ['BLOCK TEMPERATURE_COLD_REFUSED coreTemperature'],
  },
  {
    name: 'a core too warm, acceptance unknown',
    told: { ...BLANK_COUNTS, coreTemperature: 41 },
    issues: ['WARN TEMPERATURE_COLD_REFUSED coreTemperature'],
  },
  {
    name: 'a core too warm, all refused',
    told: { ...ALL_REFUSED, coreTemperature: 41 },
    issues: [],
  },
  {
    name: 'a tolerated core too long out of cold',
    told: { coreTemperature: 35, outOfColdMinutes: 31 },
    issues: [
      'BLOCK TEMPERATURE_COLD_REFUSED_TIME coreTemperature',
      'WARN OUT_OF_COLD_TOO_LONG outOfColdMinutes',
    ],
  },
  {
    name: 'chilled food below zero',
    told: { arrivalTemperature: -5 },
    issues: ['WARN TEMPERATURE_FREEZING_RISK arrivalTemperature'],
  },
  {
    name: 'hot food below 63 between packs at both ends',
    told: { departureTemperature: 620, arrivalTemperature: 600 },
    partnership: { linkType: 'CHAUDE' },
    issues: [
      'WARN TEMPERATURE_HOT_CORE_REQUIRED departureTemperature',
      'WARN TEMPERATURE_HOT_CORE_REQUIRED arrivalTemperature',
    ],
  },
  {
    name: 'hot food below 63 at core',
    told: { departureTemperature: 700, coreTemperature: 629, outOfColdMinutes: 50 },
    partnership: { linkType: 'CHAUDE' },
    issues: ['BLOCK TEMPERATURE_HOT_REFUSED coreTemperature'],
  },
  {
    name: 'frozen food that thawed',
    told: { productClass: 'SURGELE', departureTemperature: -190, arrivalTemperature: -149 },
    issues: ['BLOCK TEMPERATURE_FROZEN_REFUSED arrivalTemperature'],
  },
];
