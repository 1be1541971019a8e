import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dayCountsOf, mealDaysOf, runsOf, weekIndexOf } from '../../../src/app/week-index';
import type { Delivery } from '../../../src/model/delivery';
import { aDelivery, aPartnership, aToldDelivery } from '../domain/records';

const placed = (rowNumber: number, facts: Partial<Delivery>) => ({
  rowNumber,
  cells: [],
  row: aToldDelivery(facts),
});

describe('the meals of a day', () => {
  it.each([
    ['nothing told', [aDelivery()], [null, null, null, null, 0]],
    ['one lot', [aToldDelivery()], [73, 71, 69, 2, 1]],
    ['two lots in one trip', [aToldDelivery(), aToldDelivery()], [146, 142, 138, 4, 1]],
    ['no meal at all', [aDelivery({ deliveredMeals: 0 })], [0, null, null, null, 0]],
    [
      'one lot told and one not',
      [aToldDelivery(), aDelivery({ deliveredMeals: 10 })],
      [83, 71, 69, 2, 1],
    ],
  ])('are counted together: %s', (_what, rows, counts) => {
    expect(dayCountsOf(rows)['2026-11-24']).toEqual(counts);
  });
});

describe('runs of rows', () => {
  it.each([
    ['none', [], []],
    ['neighbours', [12, 13, 14], [[12, 3]]],
    [
      'neighbours and one apart, in any order',
      [40, 13, 12],
      [
        [12, 2],
        [40, 1],
      ],
    ],
  ])('hold %s', (_what, rows, runs) => {
    expect(runsOf(rows)).toEqual(runs);
  });

  it('hold every row once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 3, max: 60 })), (rows) => {
        const held = runsOf(rows).flatMap(([first, count]) =>
          Array.from({ length: count }, (_, index) => first + index),
        );
        expect(held).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the index of the weeks', () => {
  const rows = [
    placed(9, { lineId: 'D-2', date: '2026-11-27' }),
    placed(8, { lineId: 'D-1' }),
    placed(3, { lineId: 'D-3', date: '2026-11-17', isoWeek: '2026-S47' }),
    placed(4, { lineId: 'D-4', partnershipId: 'PT-0002' }),
  ];
  const index = weekIndexOf(rows, {
    previous: new Map([
      [
        '2026-S48',
        {
          'PT-0001': {
            version: 5,
            runs: [],
            days: {},
            state: 'NO_ANSWER',
            missing: [],
            isIllustrative: false,
            versions: { 'x-1': 2 },
          },
        },
      ],
    ]),
    partnerships: [aPartnership()],
    closedDates: () => new Set(),
    loggedVersions: {},
  });

  it('holds each partnership in each of its weeks, with the place of its rows', () => {
    expect([...index].map(([week, cells]) => [week, Object.keys(cells).sort()])).toEqual([
      ['2026-S48', ['PT-0001', 'PT-0002']],
      ['2026-S47', ['PT-0001']],
    ]);
    expect(index.get('2026-S48')?.['PT-0001']?.runs).toEqual([[8, 2]]);
  });

  it('goes on from the versions already given, so that an old submission stays old', () => {
    const cell = index.get('2026-S48')?.['PT-0001'];
    expect([cell?.version, cell?.versions]).toEqual([5, { 'x-1': 2 }]);
    expect(index.get('2026-S47')?.['PT-0001']?.version).toBe(1);
  });

  it('gives the costs one day of meals for each day of each partnership', () => {
    const days = mealDaysOf(index).map(({ partnershipId, date, delivered }) =>
      [partnershipId, date, delivered].join(' '),
    );
    expect(days.sort()).toEqual([
      'PT-0001 2026-11-17 73',
      'PT-0001 2026-11-24 73',
      'PT-0001 2026-11-27 73',
      'PT-0002 2026-11-24 73',
    ]);
  });
});
