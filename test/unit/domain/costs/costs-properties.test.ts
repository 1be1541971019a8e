import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { Allocation, AllocatedPart, CostBook } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import type { MealCostView } from '../../../../src/domain/costs/view-meals';
import { weeklyCosts } from '../../../../src/domain/costs/weekly-costs';
import { addDays } from '../../../../src/kernel/local-date';
import type { CostItem } from '../../../../src/model/cost-item';
import { ALLOCATION_KEYS } from '../../../../src/model/lists';
import { book, cents, FIRST, partnerships, PERIOD, WEEKS } from './cost-arbitraries';
import { anItem } from './cost-builders';
import { wrongFigures } from './recompute';

const inOrder = (parts: readonly AllocatedPart[]) =>
  parts.map((part) => JSON.stringify(part)).sort();
const sumOf = (rows: readonly { readonly cents: number }[]) =>
  rows.reduce((sum, row) => sum + row.cents, 0);
const ofItem = (allocation: Allocation, costId: string) => ({
  parts: allocation.parts.filter((part) => part.costId === costId),
  unallocated: allocation.unallocated.filter((part) => part.costId === costId),
});
/** By how many cents the sums of the parts of a group differ at most. */
function largestMove(
  before: Allocation,
  after: Allocation,
  groupOf: (part: AllocatedPart) => string,
): number {
  const moves = new Map<string, number>();
  const add = (part: AllocatedPart, sign: number) =>
    moves.set(groupOf(part), (moves.get(groupOf(part)) ?? 0) + sign * part.cents);
  before.parts.forEach((part) => add(part, -1));
  after.parts.forEach((part) => add(part, 1));
  return Math.max(0, ...[...moves.values()].map(Math.abs));
}
const whole = { partnershipId: null, weeks: WEEKS };

describe('parts of a cost', () => {
  it('add up to the cost with what is not allocated, to the cent', () => {
    fc.assert(
      fc.property(book, (one) => {
        const allocation = allocateCosts(one, PERIOD);
        for (const { costId, entryMode, amountCents, kind } of one.items) {
          if (entryMode !== 'TOTAL' || amountCents === null) continue;
          const { parts, unallocated } = ofItem(allocation, costId);
          const signed = kind === 'SAVING' ? 0 - amountCents : amountCents;
          expect(sumOf(parts) + sumOf(unallocated)).toBe(signed);
        }
      }),
    );
  });

  it('do not depend on the order of items, days, partnerships and shares', () => {
    fc.assert(
      fc.property(book, (one) => {
        const reversed: CostBook = {
          ...one,
          items: [...one.items].reverse(),
          days: [...one.days].reverse(),
          partnerships: [...one.partnerships].reverse(),
          shares: [...one.shares].reverse(),
        };
        const allocation = allocateCosts(one, PERIOD);
        const again = allocateCosts(reversed, PERIOD);
        expect(inOrder(again.parts)).toEqual(inOrder(allocation.parts));
        expect(mealCost(reversed, again, whole).levels).toEqual(
          mealCost(one, allocation, whole).levels,
        );
      }),
    );
  });

  it('are the same in a window as in the whole', () => {
    fc.assert(
      fc.property(book, fc.nat(70), fc.nat(20), (one, start, days) => {
        const from = addDays(FIRST, start);
        const window = allocateCosts(one, { from, until: addDays(from, days) });
        const expected = allocateCosts(one, PERIOD).parts.filter(
          ({ isoWeek }) => isoWeek >= window.fromWeek && isoWeek <= window.untilWeek,
        );
        expect(inOrder(window.parts)).toEqual(inOrder(expected));
      }),
    );
  });

  it('do not move when a zero item is added', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(...ALLOCATION_KEYS), (one, allocationKey) => {
        const zero = anItem({ costId: 'C-ZERO', amountCents: 0, allocationKey });
        const more = { ...one, items: [...one.items, zero] };
        const before = allocateCosts(one, PERIOD);
        const after = allocateCosts(more, PERIOD);
        const others = after.parts.filter(({ costId }) => costId !== 'C-ZERO');
        expect(others).toEqual(before.parts);
        expect(sumOf(after.parts) - sumOf(before.parts)).toBe(0);
        expect(mealCost(more, after, whole).totalCents).toBe(
          mealCost(one, before, whole).totalCents,
        );
      }),
    );
  });

  it('keep their total when an item is cut in two: a partnership moves by a cent, one of its weeks by two', () => {
    const key = fc.constantFrom(...ALLOCATION_KEYS);
    fc.assert(
      fc.property(book, key, cents, fc.nat(100), (one, allocationKey, total, percent) => {
        const first = Math.floor((total * percent) / 100);
        const cut = [
          anItem({ costId: 'C-X1', amountCents: first, allocationKey }),
          anItem({ costId: 'C-X2', amountCents: total - first, allocationKey }),
        ];
        const uncut = anItem({ costId: 'C-X', amountCents: total, allocationKey });
        const before = allocateCosts({ ...one, items: [uncut] }, PERIOD);
        const after = allocateCosts({ ...one, items: cut }, PERIOD);
        expect(sumOf(after.parts) + sumOf(after.unallocated)).toBe(total);
        expect(largestMove(before, after, ({ partnershipId }) => partnershipId)).toBeLessThan(2);
        const week = (part: AllocatedPart) => `${part.partnershipId} ${part.isoWeek}`;
        expect(largestMove(before, after, week)).toBeLessThan(3);
      }),
      { numRuns: 300 },
    );
  });

  it('are borne by payers to the cent, in each part', () => {
    fc.assert(
      fc.property(book, (one) => {
        for (const { cents: partCents, payerCents } of allocateCosts(one, PERIOD).parts) {
          if (!payerCents) continue;
          expect(payerCents.reduce((sum, payer) => sum + payer, 0)).toBe(partCents);
          expect(payerCents.every((payer) => payer * Math.sign(partCents) >= 0)).toBe(true);
        }
      }),
    );
  });
});

describe('the cost of a meal', () => {
  it('is recomputed from its own inputs, at every level, stage and margin', () => {
    fc.assert(
      fc.property(
        book,
        fc.record<MealCostView>({
          partnershipId: fc.constantFrom(null, 'PT-1', 'PT-2'),
          weeks: fc.subarray(WEEKS, { minLength: 1 }),
          denominator: fc.constantFrom('DISTRIBUTED', 'DELIVERED'),
        }),
        (one, view) => {
          const cost = mealCost(one, allocateCosts(one, PERIOD), view);
          const trees = [
            ...Object.values(cost.levels),
            ...Object.values(cost.stages),
            cost.marginal,
          ];
          expect(trees.flatMap(wrongFigures)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never goes down from a level to the next without savings', () => {
    fc.assert(
      fc.property(book, (one) => {
        const charges = one.items.map((each): CostItem => ({ ...each, kind: 'CHARGE' }));
        const spent = { ...one, items: charges };
        const { levels, marginal } = mealCost(spent, allocateCosts(spent, PERIOD), whole);
        const known = [levels.A, levels.B, levels.C, levels.FULL]
          .map(({ value }) => value)
          .filter((value) => value !== null);
        expect([...known].sort((a, b) => a - b)).toEqual(known);
        expect(marginal.value ?? 0).toBeLessThanOrEqual((levels.FULL.value ?? 0) + 1e-9);
      }),
    );
  });

  it('adds up: stages, bases, payers, partnerships and weeks each make the total', () => {
    fc.assert(
      fc.property(book, (one) => {
        const allocation = allocateCosts(one, PERIOD);
        const cost = mealCost(one, allocation, whole);
        const total = cost.totalCents;
        expect(Object.values(cost.stageCents).reduce((sum, stage) => sum + stage, 0)).toBe(total);
        expect(cost.cashCents + cost.valuedCents).toBe(total);
        expect(sumOf(cost.payers)).toBe(total);
        const views = partnerships.flatMap(({ partnershipId }) =>
          WEEKS.map((week) => mealCost(one, allocation, { partnershipId, weeks: [week] })),
        );
        expect(views.reduce((sum, view) => sum + view.totalCents, 0)).toBe(total);
        expect(views.reduce((sum, view) => sum + view.marginalCents, 0)).toBe(cost.marginalCents);
        const rows = weeklyCosts(one, allocation).filter(({ isoWeek }) => WEEKS.includes(isoWeek));
        expect(rows.reduce((sum, row) => sum + row.totalCents, 0)).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});
