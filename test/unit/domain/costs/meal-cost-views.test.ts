import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import type { MealCostView } from '../../../../src/domain/costs/view-meals';
import { addWeeks } from '../../../../src/kernel/iso-week';
import type { Traced } from '../../../../src/kernel/traced';
import type { CostItem } from '../../../../src/model/cost-item';
import { ALLOCATION_KEYS, COST_STAGES } from '../../../../src/model/lists';
import {
  aBook,
  aDay,
  anItem,
  aPartnership,
  aShare,
  NOVEMBER,
  someDays,
  TWO_WEEKS,
} from './cost-builders';
import { wrongFigures } from './recompute';

const costOf = (book: CostBook, view: Partial<MealCostView> = {}) =>
  mealCost(book, allocateCosts(book, NOVEMBER), {
    partnershipId: 'PT-1',
    weeks: TWO_WEEKS,
    ...view,
  });
const codesOf = (lacks: readonly { code: string }[]) => lacks.map(({ code }) => code);

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

  it('unfold a depreciation over weeks that do not follow one another', () => {
    const asset = anItem({
      entryMode: 'DEPRECIATION',
      amountCents: 146_100,
      depreciationYears: 4000,
      periodStart: '2026-09-01',
      periodEnd: '2030-08-31',
    });
    const days = [aDay('2026-09-09', 10), aDay('2026-10-14', 10), aDay('2026-11-04', 10)];
    const book = aBook({ items: [asset], days });
    const allocation = allocateCosts(book, { from: '2026-09-01', until: '2026-11-30' });
    const weeks = ['2026-S37', '2026-S45'];
    const { stages } = mealCost(book, allocation, { partnershipId: 'PT-1', weeks });
    // September and November at one euro a day; October is in between, without a part in the view.
    expect(stages.B.inputs[0]?.value).toBe(6000);
    expect(wrongFigures(stages.B)).toEqual([]);
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
