import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import { mealCost, type MealCostView } from '../../../../src/domain/costs/meal-cost';
import { addWeeks } from '../../../../src/kernel/iso-week';
import type { Traced } from '../../../../src/kernel/traced';
import type { CostItem } from '../../../../src/model/cost-item';
import { ALLOCATION_KEYS, COST_STAGES } from '../../../../src/model/lists';
import {
  aBook,
  aDay,
  aMealPrice,
  anItem,
  aPartnership,
  aShare,
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
    expect(cost.payers).toEqual([{ payerId: null, cents: 10_000, centsPerMeal: null }]);
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

describe('payers', () => {
  it('bear cents that add up, the largest first, what has no payer last', () => {
    const items = [
      anItem({ costId: 'C-1', amountCents: 10_000 }),
      anItem({ costId: 'C-2', amountCents: 90_000 }),
    ];
    const shares = ['P-A', 'P-B', 'P-C'].map((payer) => aShare('C-1', payer, 33.33));
    const cost = costOf(aBook({ items, shares }));
    expect(cost.payers.map(({ payerId, cents }) => [payerId, cents])).toEqual([
      ['P-A', 3334],
      ['P-B', 3333],
      ['P-C', 3333],
      [null, 90_000],
    ]);
    expect(cost.payers[3]?.centsPerMeal).toBe(90_000 / 1400);
    expect(codesOf(cost.missing)).toContain('PAYER_MISSING');
  });

  it.each([
    [
      'short of 100 %: the rest has no payer',
      60,
      [
        ['P-A', 6000],
        [null, 4000],
      ],
    ],
    [
      'over 100 %: brought back',
      60.5,
      [
        ['P-A', 5021],
        ['P-B', 4979],
      ],
    ],
  ])('%s', (_, percent, expected) => {
    const shares = [aShare('C-0001', 'P-A', percent)];
    if (percent !== 60) shares.push(aShare('C-0001', 'P-B', 60));
    const cost = costOf(aBook({ shares }));
    expect(cost.payers.map(({ payerId, cents }) => [payerId, cents])).toEqual(expected);
    expect(codesOf(cost.missing)).toContain('SHARES_NOT_100');
  });
});

describe('what is illustrative', () => {
  it.each<[string, Partial<CostBook>, boolean]>([
    ['nothing', {}, false],
    ['a cost', { items: [anItem({ isIllustrative: true })] }, true],
    ['a day', { days: [aDay('2026-11-02', 10, { isIllustrative: true })] }, true],
    ['the partnership', { partnerships: [aPartnership({ isIllustrative: true })] }, true],
    [
      'a cost of another week',
      {
        items: [
          anItem(),
          anItem({
            costId: 'C-2',
            isIllustrative: true,
            periodStart: '2026-12-01',
            periodEnd: '2026-12-31',
          }),
        ],
      },
      false,
    ],
  ])('%s', (_, facts, expected) => {
    const cost = costOf(aBook(facts));
    expect([cost.isIllustrative, cost.levels.FULL.illustrative]).toEqual([expected, expected]);
  });
});

describe('views', () => {
  it('take all partnerships together', () => {
    const partnerships = [aPartnership(), aPartnership({ partnershipId: 'PT-2' })];
    const days = [
      ...someDays('2026-11-02', 5),
      ...someDays('2026-11-02', 5, { partnershipId: 'PT-2', meals: 300 }),
    ];
    const cost = costOf(aBook({ partnerships, days }), { partnershipId: null });
    expect([cost.partnershipId, cost.delivered, cost.levels.FULL.value]).toEqual([null, 2000, 5]);
  });

  it('do not repeat what is missing elsewhere', () => {
    const partnerships = [aPartnership(), aPartnership({ partnershipId: 'PT-2' })];
    const items = [
      anItem(),
      anItem({ costId: 'C-2', scope: 'FLOW', scopeId: 'PT-2', amountCents: null }),
    ];
    const book = aBook({ partnerships, items });
    expect(codesOf(costOf(book).missing)).not.toContain('COST_AMOUNT_MISSING');
    expect(codesOf(costOf(book, { partnershipId: null }).missing)).toContain('COST_AMOUNT_MISSING');
  });

  it('are unknown, not free, for a partnership that is not there', () => {
    const cost = costOf(aBook(), { partnershipId: 'PT-GONE' });
    expect([cost.delivered, cost.levels.FULL.value]).toEqual([null, null]);
  });

  it('refuse weeks that were not allocated', () => {
    expect(() => costOf(aBook(), { weeks: ['2026-S47'] })).toThrow('week not allocated: 2026-S47');
  });

  it('cross the bridge: a year of thirty items is under 60 KB', () => {
    const days = someDays('2026-01-05', 350, { meals: 120 });
    const items = Array.from({ length: 30 }, (_, place): CostItem =>
      anItem({
        costId: `C-${String(place).padStart(4, '0')}`,
        label: `Personnel de production et encadrement ${place}`,
        stage: COST_STAGES[place % 8] ?? 'A',
        allocationKey: ALLOCATION_KEYS[place % 3] ?? 'MEALS',
        amountCents: 1_234_567 + place,
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        ...(place % 4 === 0
          ? { entryMode: 'PER_HOUR', unitPrice: 120_200, quantity: 812_250 }
          : {}),
      }),
    );
    const book = aBook({
      items,
      days,
      partnerships: [aPartnership({ distanceKm: 12_500 })],
      shares: items.map(({ costId }) => aShare(costId, 'P-VILLE', 100)),
    });
    const weeks = Array.from({ length: 50 }, (_, week) => addWeeks('2026-S02', week));
    const allocation = allocateCosts(book, { from: '2026-01-01', until: '2026-12-31' });
    const cost = mealCost(book, allocation, { partnershipId: 'PT-1', weeks });
    const text = JSON.stringify(cost);
    expect(JSON.parse(text)).toEqual(cost);
    expect(text.length).toBeLessThan(60_000);
  });
});

describe('figures', () => {
  it('are plain numbers: no fraction of a cent in a total, no minus zero', () => {
    const saving = anItem({ costId: 'C-2', kind: 'SAVING', amountCents: 0 });
    const cost = costOf(aBook({ items: [anItem(), saving] }));
    const totals: Traced[] = Object.values(cost.stages).flatMap(({ inputs }) => inputs.slice(0, 1));
    for (const { value } of totals) expect(Number.isInteger(value)).toBe(true);
    expect(Object.is(cost.stageCents.A, -0)).toBe(false);
  });
});
