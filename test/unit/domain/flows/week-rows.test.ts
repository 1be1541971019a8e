import { describe, expect, it } from '@jest/globals';
import {
  deliveryLineId,
  deliveryStatusOf,
  plannedDates,
  weekMissing,
  expectedDates,
  weekState,
  weekTotals,
} from '../../../../src/domain/flows/week-rows';
import type { Delivery } from '../../../../src/model/delivery';
import { aDelivery, aPartnership, aToldDelivery } from '../records';

describe('deliveryLineId', () => {
  it.each([
    ['PT-0003', '2026-11-23', 1, 'D-2026-S48-0003-LU-1'],
    ['PT-0003', '2026-11-29', 2, 'D-2026-S48-0003-DI-2'],
    ['PT-12345', '2027-01-03', 1, 'D-2026-S53-12345-DI-1'],
    ['ancien', '2027-01-04', 1, 'D-2027-S01-ancien-LU-1'],
  ])('%s on %s, lot %d, is %s', (...row) => {
    const [partnershipId, date, line, expected] = row;
    expect(deliveryLineId(partnershipId, date, line)).toBe(expected);
  });
});

describe('plannedDates', () => {
  it('gives the weekdays of the partnership in the order of the week', () => {
    expect(plannedDates(aPartnership({ weekdays: ['VE', 'LU'] }), '2026-S48')).toEqual([
      '2026-11-23',
      '2026-11-27',
    ]);
  });

  it('keeps to the days of the partnership, first and last included', () => {
    const partnership = aPartnership({
      weekdays: ['LU', 'MA', 'ME', 'JE'],
      startsOn: '2026-11-24',
      endsOn: '2026-11-25',
    });
    expect(plannedDates(partnership, '2026-S48')).toEqual(['2026-11-24', '2026-11-25']);
    expect(plannedDates(partnership, '2026-S49')).toEqual([]);
  });
});

const STATUS_ROWS: readonly (readonly [string, Partial<Delivery>, Delivery['status']])[] = [
  ['nothing told', {}, 'PLANIFIEE'],
  ['a forecast', { forecastMeals: 80 }, 'PLANIFIEE'],
  ['an order', { orderedMeals: 80 }, 'COMMANDEE'],
  ['a lot', { orderedMeals: 80, lotRef: 'L1' }, 'PREPAREE'],
  ['a departure', { departureTime: '08:00' }, 'EN_COURS'],
  ['meals delivered, reception unknown', { deliveredMeals: 73 }, 'EN_COURS'],
  ['meals accepted', { deliveredMeals: 73, acceptedMeals: 73 }, 'RECEPTIONNEE'],
  ['meals refused in part', { deliveredMeals: 73, refusedMeals: 3 }, 'RECEPTIONNEE'],
  ['meals distributed', { deliveredMeals: 73, distributedMeals: 60 }, 'RECEPTIONNEE'],
  ['all refused', { deliveredMeals: 73, refusedMeals: 73 }, 'REFUSEE'],
  ['zero delivered', { deliveredMeals: 0 }, 'ANNULEE'],
  ['a cancelled day', { status: 'ANNULEE', orderedMeals: 80 }, 'ANNULEE'],
  [
    'a cancelled day that took place after all',
    { status: 'ANNULEE', deliveredMeals: 9 },
    'EN_COURS',
  ],
  ['a closed row', { status: 'CLOTUREE', deliveredMeals: 73 }, 'CLOTUREE'],
];

describe('deliveryStatusOf', () => {
  it.each(STATUS_ROWS)('%s', (_name, facts, expected) => {
    expect(deliveryStatusOf(aDelivery(facts))).toBe(expected);
  });
});

const TUESDAY = '2026-11-24';
const FRIDAY = '2026-11-27';
const PLANNED = [TUESDAY, FRIDAY];
const friday = (facts: Partial<Delivery>) =>
  aDelivery({ lineId: 'D-2026-S48-0001-VE-1', date: FRIDAY, ...facts });

const STATE_ROWS: readonly (readonly [string, readonly Delivery[], string])[] = [
  ['no row', [], 'NO_ANSWER'],
  ['forecasts and orders only', [aDelivery({ forecastMeals: 80, orderedMeals: 70 })], 'NO_ANSWER'],
  ['one planned day of two', [aToldDelivery()], 'INCOMPLETE'],
  ['both days', [aToldDelivery(), friday({ deliveredMeals: 0 })], 'DELIVERED'],
  ['a cancelled day is an answer', [aToldDelivery(), friday({ status: 'ANNULEE' })], 'DELIVERED'],
  [
    'delivered, distribution untold',
    [aToldDelivery({ distributedMeals: null }), friday({ deliveredMeals: 0 })],
    'INCOMPLETE',
  ],
  [
    'zero on both days',
    [aDelivery({ deliveredMeals: 0 }), friday({ deliveredMeals: 0 })],
    'ZERO_DECLARED',
  ],
  ['zero on one day, nothing on the other', [aDelivery({ deliveredMeals: 0 })], 'INCOMPLETE'],
];

describe('weekState', () => {
  it.each(STATE_ROWS)('%s', (_name, rows, expected) => {
    expect(weekState(rows, PLANNED)).toBe(expected);
  });

  it('is closed when both days are, by the people or by the calendar', () => {
    const closed = [aDelivery({ status: 'ANNULEE' }), friday({ status: 'ANNULEE' })];
    expect(weekState(closed, PLANNED)).toBe('CLOSED');
    expect(weekState([], PLANNED, new Set(PLANNED))).toBe('CLOSED');
  });

  it('tells zero from closed when one day says zero and the other is closed', () => {
    const rows = [aDelivery({ deliveredMeals: 0 }), friday({ status: 'ANNULEE' })];
    expect(weekState(rows, PLANNED)).toBe('ZERO_DECLARED');
  });

  it('expects nothing of a day that the calendar closes, unless somebody opened it again', () => {
    const closed = new Set([FRIDAY]);
    expect(weekState([aToldDelivery()], PLANNED, closed)).toBe('DELIVERED');
    expect(weekState([aToldDelivery(), friday({ forecastMeals: 20 })], PLANNED, closed)).toBe(
      'INCOMPLETE',
    );
    expect(expectedDates(PLANNED, closed)).toEqual([TUESDAY]);
  });

  it('is not closed when nothing was planned', () => {
    expect(weekState([], [], new Set(PLANNED))).toBe('NO_ANSWER');
  });

  it('counts the days told when none was planned', () => {
    expect(weekState([aToldDelivery()], [])).toBe('DELIVERED');
    expect(weekState([], [])).toBe('NO_ANSWER');
  });
});

describe('weekMissing', () => {
  it('names each silent day and each distribution nobody told', () => {
    expect(weekMissing([aToldDelivery({ distributedMeals: null })], PLANNED)).toEqual([
      { code: 'DAY_UNANSWERED', params: { date: '27/11/2026' } },
      {
        code: 'DISTRIBUTED_UNTOLD',
        params: { date: '24/11/2026' },
        ref: { record: 'delivery', id: 'D-2026-S48-0001-MA-1', field: 'distributedMeals' },
      },
    ]);
  });

  it('asks no distribution of what was all refused', () => {
    const refused = aDelivery({ deliveredMeals: 5, refusedMeals: 5 });
    expect(weekMissing([refused], [TUESDAY])).toEqual([]);
  });
});

describe('weekTotals', () => {
  it('adds what was told and leaves unknown what nobody told', () => {
    const rows = [
      aDelivery({ deliveredMeals: 73, refusedMeals: 2, distributedMeals: 69 }),
      friday({ deliveredMeals: 40, lostMeals: 0 }),
    ];
    expect(weekTotals(rows)).toEqual({
      forecastMeals: null,
      orderedMeals: null,
      deliveredMeals: 113,
      acceptedMeals: 71,
      refusedMeals: 2,
      distributedMeals: 69,
      lostMeals: 0,
      stockMeals: null,
    });
  });
});
