import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { costRows, type CostRowsBy } from '../../../../src/domain/costs/cost-rows';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { COST_ROWS_BY } from '../../../../src/model/cost-results';
import { book, PERIOD, WEEKS } from './cost-arbitraries';
import { aBook, aDay, anIncome, anItem, aPartnership } from './cost-builders';

const flows = [
  aPartnership({ territory: 'Nanterre' }),
  aPartnership({ partnershipId: 'PT-2', kitchenId: 'P-K2' }),
];
/** 90 € over two weeks on each side of a month, 30 meals a week for two partnerships of 10 and 20. */
const two = aBook({
  items: [anItem({ periodStart: '2026-10-26', periodEnd: '2026-11-08', amountCents: 9000 })],
  partnerships: flows,
  days: ['2026-10-27', '2026-11-05'].flatMap((date) => [
    aDay(date, 10),
    aDay(date, 20, { partnershipId: 'PT-2', distributed: null }),
  ]),
});
const PERIOD_OF_TWO = { from: '2026-10-26', until: '2026-11-08' };
const rowsOf = (one: CostBook, by: CostRowsBy) =>
  costRows(one, allocateCosts(one, PERIOD_OF_TWO), {
    partnershipId: null,
    weeks: ['2026-S44', '2026-S45'],
    by,
  });

describe('a cost cut in rows', () => {
  it.each<[CostRowsBy, [string, number, number | null, number | null][]]>([
    [
      'WEEK',
      [
        ['2026-S44', 4500, 30, 10],
        ['2026-S45', 4500, 30, 10],
      ],
    ],
    [
      'MONTH',
      [
        ['2026-10', 4500, 30, 10],
        ['2026-11', 4500, 30, 10],
      ],
    ],
    ['YEAR', [['2026', 9000, 60, 20]]],
    [
      'PARTNERSHIP',
      [
        ['PT-1', 3000, 20, 20],
        ['PT-2', 6000, 40, null],
      ],
    ],
    [
      'KITCHEN',
      [
        ['P-CUISINE', 3000, 20, 20],
        ['P-K2', 6000, 40, null],
      ],
    ],
    [
      'TERRITORY',
      [
        ['', 6000, 40, null],
        ['Nanterre', 3000, 20, 20],
      ],
    ],
    [
      'DELIVERY',
      [
        ['2026-10-27 PT-1', 1500, 10, 10],
        ['2026-10-27 PT-2', 3000, 20, null],
        ['2026-11-05 PT-1', 1500, 10, 10],
        ['2026-11-05 PT-2', 3000, 20, null],
      ],
    ],
  ])('by %s', (by, expected) => {
    const rows = rowsOf(two, by).map(({ key, totalCents, meals }) => [
      key,
      totalCents,
      meals.DELIVERED,
      meals.DISTRIBUTED,
    ]);
    expect(rows).toEqual(expected);
  });

  it('shows what comes from outside', () => {
    const one = {
      ...two,
      incomes: [anIncome({ ...{ periodStart: '2026-10-26', periodEnd: '2026-11-08' } })],
    };
    expect(rowsOf(one, 'PARTNERSHIP').map(({ outsideIncomeCents }) => outsideIncomeCents)).toEqual([
      2000, 4000,
    ]);
  });

  it('adds up to the cost, to the cent, whatever the book and the cut', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(...COST_ROWS_BY), (one, by) => {
        const allocation = allocateCosts(one, PERIOD);
        const view = { partnershipId: null, weeks: WEEKS };
        const cost = mealCost(one, allocation, view);
        const rows = costRows(one, allocation, { ...view, by });
        const sum = (key: 'totalCents' | 'cashCents' | 'valuedCents' | 'marginalCents') =>
          rows.reduce((total, row) => total + row[key], 0);
        expect(sum('totalCents')).toBe(cost.totalCents);
        expect(sum('cashCents')).toBe(cost.cashCents);
        expect(sum('valuedCents')).toBe(cost.valuedCents);
        expect(sum('marginalCents')).toBe(cost.marginalCents);
        const meals = rows.reduce((total, row) => total + (row.meals.DELIVERED ?? 0), 0);
        expect(meals).toBe(cost.delivered ?? 0);
      }),
    );
  });
});

describe('a cost of a place', () => {
  it.each([
    [{ kind: 'KITCHEN' as const, id: 'P-K2' }, 6000],
    [{ kind: 'TERRITORY' as const, id: 'Nanterre' }, 3000],
    [{ kind: 'TERRITORY' as const, id: 'Nulle part' }, 0],
  ])('%j is that of its partnerships', (place, expected) => {
    const weeks = ['2026-S44', '2026-S45'];
    const view = { partnershipId: null, place, weeks };
    const cost = mealCost(two, allocateCosts(two, PERIOD_OF_TWO), view);
    expect(cost.totalCents).toBe(expected);
  });
});
