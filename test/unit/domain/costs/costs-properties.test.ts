import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type {
  Allocation,
  AllocatedPart,
  CostBook,
  MealDay,
} from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { weeklyCosts } from '../../../../src/domain/costs/weekly-costs';
import { addDays } from '../../../../src/kernel/local-date';
import { addWeeks } from '../../../../src/kernel/iso-week';
import type { CostItem } from '../../../../src/model/cost-item';
import { ALLOCATION_KEYS, COST_BASES, COST_STAGES } from '../../../../src/model/lists';
import { anItem, aPartnership, aShare } from './cost-builders';
import { wrongFigures } from './recompute';

const FIRST = '2026-09-07';
const WEEKS = Array.from({ length: 12 }, (_, week) => addWeeks('2026-S37', week));
const ALL = { from: '2026-09-01', until: '2027-12-31' };
const PAYERS = ['P-VILLE', 'P-ASSO', 'P-DRIHL'];

const partnerships = ['PT-1', 'PT-2', 'PT-3'].map((partnershipId, place) =>
  aPartnership({
    partnershipId,
    kitchenId: place < 2 ? 'P-K1' : 'P-K2',
    carrierId: place === 1 ? 'P-CAR' : null,
    flowType: place === 0 ? 'EXCEDENT' : 'PRODUIT_EXPRES',
    distanceKm: place * 4500,
  }),
);

const meals = fc.option(fc.integer({ min: 0, max: 300 }), { freq: 8 });
const day = fc.record<MealDay>({
  partnershipId: fc.constantFrom('PT-1', 'PT-2', 'PT-3'),
  date: fc.integer({ min: 0, max: 80 }).map((count) => addDays(FIRST, count)),
  delivered: meals,
  accepted: meals,
  distributed: meals,
  deliveries: fc.integer({ min: 0, max: 2 }),
});

const scope = fc.constantFrom(
  { scope: 'PROJET' as const, scopeId: null },
  { scope: 'KITCHEN' as const, scopeId: 'P-K1' },
  { scope: 'PARTNER' as const, scopeId: 'P-CAR' },
  { scope: 'FLOW' as const, scopeId: 'PT-3' },
  { scope: 'FLOW' as const, scopeId: 'PT-GONE' },
);
const cents = fc.integer({ min: 0, max: 2_000_000 });
const amount = fc.oneof(
  cents.map((amountCents) => ({ entryMode: 'TOTAL' as const, amountCents })),
  fc
    .integer({ min: 0, max: 90_000 })
    .map((unitPrice) => ({ entryMode: 'PER_MEAL' as const, unitPrice })),
  fc
    .record({
      unitPrice: fc.integer({ min: 0, max: 90_000 }),
      quantity: fc.integer({ min: 0, max: 99_000 }),
    })
    .map((price) => ({ entryMode: 'PER_HOUR' as const, ...price })),
  fc
    .record({
      amountCents: cents,
      grantCents: fc.integer({ min: 0, max: 400_000 }),
      depreciationYears: fc.integer({ min: 100, max: 7000 }),
    })
    .map((asset) => ({ entryMode: 'DEPRECIATION' as const, ...asset })),
);

const item = fc
  .record({
    period: fc.record({
      start: fc.integer({ min: 0, max: 80 }),
      days: fc.integer({ min: 0, max: 200 }),
    }),
    scope,
    amount,
    allocationKey: fc.constantFrom(...ALLOCATION_KEYS),
    stage: fc.constantFrom(...COST_STAGES),
    basis: fc.constantFrom(...COST_BASES),
    kind: fc.constantFrom('CHARGE' as const, 'CHARGE' as const, 'SAVING' as const),
    isSunk: fc.option(fc.boolean()),
  })
  .map(({ period, scope: where, amount: money, ...facts }): CostItem =>
    anItem({
      amountCents: null,
      periodStart: addDays(FIRST, period.start),
      periodEnd: addDays(FIRST, period.start + period.days),
      ...where,
      ...money,
      ...facts,
    }),
  );

const shareList = fc.array(
  fc.record({
    item: fc.nat(5),
    payer: fc.constantFrom(...PAYERS),
    percent: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 8 },
);

const keyWeights = (['PT-1', 'PT-2'] as const).flatMap((partnershipId, place) =>
  (['HOURS', 'PERCENT'] as const).map((key) => ({
    key,
    costId: null,
    partnershipId,
    weight: 2500 + 1500 * place,
  })),
);

const book = fc
  .record({
    items: fc.array(item, { maxLength: 6 }),
    days: fc.array(day, { maxLength: 60 }),
    shares: shareList,
  })
  .map(({ items, days, shares }): CostBook => ({
    items: items.map((one, place) => ({ ...one, costId: `C-${place}` })),
    days,
    partnerships,
    keyWeights,
    shares: shares.map(({ item: place, payer, percent }) => aShare(`C-${place}`, payer, percent)),
  }));

const inOrder = (parts: readonly AllocatedPart[]) =>
  parts.map((part) => JSON.stringify(part)).sort();
const sumOf = (rows: readonly { readonly cents: number }[]) =>
  rows.reduce((sum, row) => sum + row.cents, 0);
const ofItem = (allocation: Allocation, costId: string) => ({
  parts: allocation.parts.filter((part) => part.costId === costId),
  unallocated: allocation.unallocated.filter((part) => part.costId === costId),
});
const whole = { partnershipId: null, weeks: WEEKS };

describe('parts of a cost', () => {
  it('add up to the cost with what is not allocated, to the cent', () => {
    fc.assert(
      fc.property(book, (one) => {
        const allocation = allocateCosts(one, ALL);
        for (const { costId, entryMode, amountCents, kind } of one.items) {
          if (entryMode !== 'TOTAL' || amountCents === null) continue;
          const { parts, unallocated } = ofItem(allocation, costId);
          const signed = kind === 'SAVING' ? -amountCents : amountCents;
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
        const allocation = allocateCosts(one, ALL);
        const again = allocateCosts(reversed, ALL);
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
        const expected = allocateCosts(one, ALL).parts.filter(
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
        const before = allocateCosts(one, ALL);
        const after = allocateCosts(more, ALL);
        const others = after.parts.filter(({ costId }) => costId !== 'C-ZERO');
        expect(others).toEqual(before.parts);
        expect(sumOf(after.parts) - sumOf(before.parts)).toBe(0);
        expect(mealCost(more, after, whole).totalCents).toBe(
          mealCost(one, before, whole).totalCents,
        );
      }),
    );
  });

  it('keep the same total when an item is cut in two, and no part moves by more than two cents', () => {
    fc.assert(
      fc.property(book, cents, fc.nat(100), (one, total, percent) => {
        const first = Math.floor((total * percent) / 100);
        const cut = [
          anItem({ costId: 'C-X1', amountCents: first }),
          anItem({ costId: 'C-X2', amountCents: total - first }),
        ];
        const uncut = anItem({ costId: 'C-X', amountCents: total });
        const before = allocateCosts({ ...one, items: [uncut] }, ALL);
        const after = allocateCosts({ ...one, items: cut }, ALL);
        expect(sumOf(after.parts)).toBe(sumOf(before.parts));
        expect(sumOf(after.unallocated)).toBe(sumOf(before.unallocated));
        for (const part of before.parts) {
          const twins = after.parts.filter(
            ({ partnershipId, isoWeek }) =>
              partnershipId === part.partnershipId && isoWeek === part.isoWeek,
          );
          expect(Math.abs(sumOf(twins) - part.cents)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('are borne by payers to the cent, in each part', () => {
    fc.assert(
      fc.property(book, (one) => {
        for (const { cents: partCents, payerCents } of allocateCosts(one, ALL).parts) {
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
        fc.constantFrom(null, 'PT-1', 'PT-2'),
        fc.subarray(WEEKS, { minLength: 1 }),
        fc.constantFrom('DISTRIBUTED' as const, 'DELIVERED' as const),
        (one, partnershipId, weeks, denominator) => {
          const cost = mealCost(one, allocateCosts(one, ALL), {
            partnershipId,
            weeks,
            denominator,
          });
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
        const { levels, marginal } = mealCost(spent, allocateCosts(spent, ALL), whole);
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
        const allocation = allocateCosts(one, ALL);
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
