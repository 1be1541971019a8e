import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import type { MealCostView } from '../../../../src/domain/costs/view-meals';
import { COST_STAGES } from '../../../../src/model/lists';
import {
  aBook,
  aDay,
  aMealPrice,
  anItem,
  aPartnership,
  NOVEMBER,
  someDays,
  TWO_WEEKS,
} from './cost-builders';

const costOf = (book: CostBook, view: Partial<MealCostView> = {}) =>
  mealCost(book, allocateCosts(book, NOVEMBER), {
    partnershipId: 'PT-1',
    weeks: TWO_WEEKS,
    ...view,
  });
const codesOf = (lacks: readonly { code: string }[]) => lacks.map(({ code }) => code);

const everyStage = COST_STAGES.map((stage, place) =>
  aMealPrice(place + 1, { costId: `C-${stage}`, label: `Coût ${stage}`, stage }),
);

describe('levels', () => {
  it('are cumulated: A + P, + B, + S + C, then D, G and I', () => {
    const { levels } = costOf(aBook({ items: everyStage }));
    const values = [levels.A, levels.B, levels.C, levels.FULL].map(({ value }) => value);
    expect(values).toEqual([300, 600, 1500, 3600]);
  });

  it('unfold to stages, items and their rows', () => {
    const { levels } = costOf(aBook({ items: everyStage }));
    const [production] = levels.B.inputs;
    expect(levels.B.rule).toBe('levelBPerDISTRIBUTED');
    expect(levels.B.inputs.map(({ rule }) => rule)).toEqual(['stageA', 'stageP', 'stageB']);
    expect(production?.inputs.map(({ rule, value }) => [rule, value])).toEqual([
      ['stageTotal', 140_000],
      ['mealsDISTRIBUTED', 1400],
    ]);
    expect(production?.inputs[0]?.inputs).toMatchObject([
      {
        rule: 'itemByMeals',
        params: { label: 'Coût A' },
        ref: { record: 'costItem', id: 'C-A' },
      },
    ]);
  });

  it('unfold further by stage: amount, share, and the cents of rounding', () => {
    const shares = costOf(
      aBook({
        items: [anItem({ amountCents: 10_001 })],
        partnerships: [aPartnership(), aPartnership({ partnershipId: 'PT-2' })],
        days: [
          ...someDays('2026-11-02', 2),
          ...someDays('2026-11-02', 2, { partnershipId: 'PT-2' }),
        ],
      }),
      { partnershipId: 'PT-2' },
    );
    const [item] = shares.stages.B.inputs[0]?.inputs ?? [];
    expect(item?.value).toBe(5000);
    expect(item?.inputs.map(({ rule, value }) => [rule, value])).toEqual([
      ['amountTotal', 10_001],
      ['shareByMeals', 50],
      ['centsAdjustment', -1],
    ]);
    expect(item?.inputs[0]?.ref?.field).toBe('amountCents');
  });

  it('go without a stage that has no cost, and say so', () => {
    const cost = costOf(aBook({ items: [aMealPrice(2, { stage: 'A' })] }));
    expect(cost.levels.FULL.value).toBe(200);
    expect(cost.stages.B.value).toBeNull();
    expect(codesOf(cost.levels.A.missing)).toEqual([]);
    expect(codesOf(cost.levels.B.missing)).toEqual(['NO_COST_STAGE_B']);
    expect(codesOf(cost.missing)).toEqual(['NO_COST_STAGE_B', 'NO_COST_STAGE_C', 'PAYER_MISSING']);
  });

  it('expect no transport of meals eaten on the spot', () => {
    const partnerships = [aPartnership({ vehicleType: 'SUR_PLACE' })];
    const cost = costOf(aBook({ items: [aMealPrice(2, { stage: 'A' })], partnerships }));
    expect(codesOf(cost.missing)).not.toContain('NO_COST_STAGE_B');
  });

  it('are unknown without any cost, never free', () => {
    const cost = costOf(aBook({ items: [] }));
    expect(cost.levels.FULL.value).toBeNull();
    expect(cost.totalCents).toBe(0);
    expect(codesOf(cost.levels.C.missing)).toEqual([
      'NO_COST_STAGE_A',
      'NO_COST_STAGE_B',
      'NO_COST_STAGE_C',
    ]);
  });

  it('say which amount of their stage is awaited', () => {
    const awaited = anItem({ costId: 'C-2', stage: 'A', amountCents: null });
    const cost = costOf(aBook({ items: [aMealPrice(2, { stage: 'C' }), awaited] }));
    expect(codesOf(cost.stages.A.missing)).toEqual(['COST_AMOUNT_MISSING']);
    expect(cost.levels.A.missing).toEqual([{ code: 'COSTS_INCOMPLETE', params: { costs: 1 } }]);
    expect(codesOf(cost.stages.C.missing)).toEqual([]);
  });
});

describe('the denominator', () => {
  it('is named, and distributed meals unless told otherwise', () => {
    const days = [aDay('2026-11-02', 100, { produced: 110, accepted: 95, distributed: 80 })];
    const book = aBook({ items: [anItem({ amountCents: 8360 })], days });
    const read = (denominator?: MealCostView['denominator']) => {
      const cost = costOf(book, denominator ? { denominator } : {});
      return [cost.denominator, cost.levels.FULL.value, cost.levels.FULL.rule];
    };
    expect(read()).toEqual(['DISTRIBUTED', 104.5, 'levelFULLPerDISTRIBUTED']);
    expect(read('ACCEPTED')).toEqual(['ACCEPTED', 88, 'levelFULLPerACCEPTED']);
    expect(read('DELIVERED')).toEqual(['DELIVERED', 83.6, 'levelFULLPerDELIVERED']);
    expect(read('PRODUCED')).toEqual(['PRODUCED', 76, 'levelFULLPerPRODUCED']);
  });

  it.each([
    ['zero', 0, 'MEALS_ZERO_DISTRIBUTED'],
    ['unknown', null, 'MEALS_UNTOLD_DISTRIBUTED'],
  ])('that is %s makes the cost not computable, and the money stays', (_, distributed, code) => {
    const cost = costOf(aBook({ days: [aDay('2026-11-02', 100, { distributed })] }));
    for (const traced of [cost.levels.FULL, cost.stages.B, cost.marginal]) {
      expect(traced.value).toBeNull();
      expect(codesOf(traced.missing)).toContain(code);
    }
    expect(cost.totalCents).toBe(10_000);
    expect(cost.payers).toMatchObject([{ payerId: null, cents: 10_000, centsPerMeal: null }]);
  });

  it('tells the days that are not told', () => {
    const days = [aDay('2026-11-02', 100), aDay('2026-11-03', 100, { distributed: null })];
    const cost = costOf(aBook({ days }));
    expect(cost.distributed).toBe(100);
    expect(cost.missing).toContainEqual({ code: 'DAYS_UNTOLD_DISTRIBUTED', params: { days: 1 } });
  });

  it('takes nothing delivered for nothing distributed', () => {
    const days = [aDay('2026-11-02', 100), aDay('2026-11-03', 0, { distributed: null })];
    expect(codesOf(costOf(aBook({ days })).missing)).not.toContain('DAYS_UNTOLD_DISTRIBUTED');
  });

  it('counts a week without distribution: its cost is shared by the weeks that have meals', () => {
    const days = [aDay('2026-11-02', 100), aDay('2026-11-09', 100, { distributed: 0 })];
    const cost = costOf(aBook({ days }));
    expect(cost.levels.FULL.value).toBe(100);
    expect(costOf(aBook({ days }), { weeks: ['2026-S46'] }).levels.FULL.value).toBeNull();
  });
});

describe('bases and margin', () => {
  const items = [
    aMealPrice(3, { costId: 'C-1', stage: 'A' }),
    aMealPrice(0.5, { costId: 'C-2', stage: 'P' }),
    aMealPrice(1, { costId: 'C-3', stage: 'C', basis: 'VALUED' }),
  ];
  const surplus = aPartnership({ flowType: 'EXCEDENT' });

  it('shows cash and valued side by side', () => {
    const { cashCents, valuedCents, totalCents } = costOf(aBook({ items }));
    expect([cashCents, valuedCents, totalCents]).toEqual([490_000, 140_000, 630_000]);
  });

  it.each<[string, CostBook, number]>([
    ['meals made on purpose: nothing is sunk', aBook({ items }), 450],
    [
      'surplus: production is sunk, packaging is not',
      aBook({ items, partnerships: [surplus] }),
      150,
    ],
    [
      'surplus whose production is told as not sunk',
      aBook({ items: items.map((item) => ({ ...item, isSunk: false })), partnerships: [surplus] }),
      450,
    ],
    [
      'an item told as sunk',
      aBook({ items: items.map((item) => ({ ...item, isSunk: item.stage === 'C' })) }),
      350,
    ],
    [
      'a scope that mixes surplus and others: production is not sunk',
      aBook({ items, partnerships: [surplus, aPartnership({ partnershipId: 'PT-2' })] }),
      450,
    ],
  ])('%s', (_, book, expected) => {
    const cost = costOf(book);
    expect(cost.marginal.value).toBe(expected);
    expect(cost.marginalCents).toBe(expected * 1400);
  });
});
