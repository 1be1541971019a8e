import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import {
  breakEvenMeals,
  supposedMealCost,
  type Supposition,
} from '../../../../src/domain/costs/what-if';
import {
  aBook,
  anItem,
  aPartnership,
  aShare,
  NOVEMBER,
  someDays,
  TWO_WEEKS,
} from './cost-builders';

const AS_IS: Supposition = {
  partnershipId: 'PT-1',
  weeks: TWO_WEEKS,
  mealsFactor: 1,
  stageFactors: {},
  surplusShare: null,
};

/** 3 € of food a meal, a tour of 700 € and a dining room of 1 400 € over the two weeks. */
const book = aBook({
  items: [
    anItem({
      costId: 'C-1',
      stage: 'A',
      entryMode: 'PER_MEAL',
      amountCents: null,
      unitPrice: 30_000,
    }),
    anItem({ costId: 'C-2', stage: 'B', amountCents: 70_000 }),
    anItem({ costId: 'C-3', stage: 'C', amountCents: 140_000 }),
  ],
  shares: [aShare('C-1', 'P-A', 100), aShare('C-2', 'P-B', 100), aShare('C-3', 'P-B', 100)],
});
const perMeal = (cost: { levels: { FULL: { value: number | null } } }) =>
  Math.round(cost.levels.FULL.value ?? Number.NaN);

describe('a supposition', () => {
  it('that changes nothing costs what it costs', () => {
    const cost = mealCost(book, allocateCosts(book, NOVEMBER), AS_IS);
    expect(supposedMealCost(book, AS_IS)).toEqual(cost);
    expect(cost.distributed).toBe(1400);
    expect(perMeal(cost)).toBe(450);
  });

  it('of twice the meals spreads what is fixed and doubles what is paid by the meal', () => {
    const cost = supposedMealCost(book, { ...AS_IS, mealsFactor: 2 });
    expect(cost.distributed).toBe(2800);
    expect(perMeal(cost)).toBe(375);
    expect(cost.payers.map(({ payerId, cents }) => [payerId, cents])).toEqual([
      ['P-A', 840_000],
      ['P-B', 210_000],
    ]);
  });

  it('of other meals keeps the sum, whatever the rounding of each day', () => {
    const cost = supposedMealCost(book, { ...AS_IS, mealsFactor: 1.0005 });
    expect(cost.distributed).toBe(1401);
  });

  it('of a dearer carrier changes the stage of transport and no other', () => {
    const cost = supposedMealCost(book, { ...AS_IS, stageFactors: { B: 2 } });
    expect(cost.stageCents).toMatchObject({ A: 420_000, B: 140_000, C: 140_000 });
  });

  it('of half a surplus leaves the complete cost and takes half the production out of the marginal one', () => {
    const cost = supposedMealCost(book, { ...AS_IS, surplusShare: 0.5 });
    expect(perMeal(cost)).toBe(450);
    expect(cost.marginalCents).toBe(210_000 + 70_000 + 140_000);
    expect(cost.payers.map(({ cents }) => cents).sort()).toEqual([210_000, 420_000]);
  });

  it('leaves the other partnerships as they are', () => {
    const partnerships = [aPartnership(), aPartnership({ partnershipId: 'PT-2' })];
    const days = [...book.days, ...someDays('2026-11-02', 14, { partnershipId: 'PT-2' })];
    const two = { ...book, partnerships, days };
    const supposed = supposedMealCost(two, { ...AS_IS, mealsFactor: 3 });
    expect(supposed.distributed).toBe(4200);
    const all = supposedMealCost(two, { ...AS_IS, partnershipId: null });
    expect(all.distributed).toBe(2800);
  });
});

describe('the volume that breaks even', () => {
  it('is where the fixed part fits under the price', () => {
    // 3,00 € + 2 100 € ÷ n = 4,00 € gives 2 100 meals.
    expect(breakEvenMeals(book, AS_IS, 400)).toBe(2100);
  });

  it('is unknown when the price is under what each meal costs', () => {
    expect(breakEvenMeals(book, AS_IS, 300)).toBeNull();
  });

  it('is unknown without meals', () => {
    expect(breakEvenMeals(aBook({ items: book.items, days: [] }), AS_IS, 400)).toBeNull();
  });
});
