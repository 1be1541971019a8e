import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../src/domain/costs/allocate-costs';
import type { CostStage, Denominator, MealCost } from '../../src/domain/costs/cost-types';
import { mealCost } from '../../src/domain/costs/meal-cost';
import { splitCents } from '../../src/kernel/split-cents';
import type { CostItem } from '../../src/model/cost-item';
import {
  aBook,
  aDay,
  aMealPrice,
  anItem,
  aShare,
  NOVEMBER,
  TWO_WEEKS,
} from '../unit/domain/costs/cost-builders';

/** Cost tables printed in public sources (`domain.md` §3.5), entered as people would: a line a post, euros per meal. */
type Line = readonly [label: string, stage: CostStage, euros: number];

const itemsOf = (lines: readonly Line[]) =>
  lines.map(([label, stage, price], place) =>
    aMealPrice(price, { costId: `C-${place}`, label, stage }),
  );

function costOf(items: readonly CostItem[], facts: Parameters<typeof aBook>[0] = {}): MealCost {
  const book = aBook({ items, ...facts });
  return mealCost(book, allocateCosts(book, NOVEMBER), { partnershipId: 'PT-1', weeks: TWO_WEEKS });
}

const euros = (cents: number | null, decimals = 2) =>
  cents === null ? null : Number((cents / 100).toFixed(decimals));
const sharesOf = (cost: MealCost, stages: readonly CostStage[], decimals = 1) =>
  stages.map((stage) =>
    Number(((100 * cost.stageCents[stage]) / cost.totalCents).toFixed(decimals)),
  );

describe('published cost tables come out as published', () => {
  it('T1, Dijon 2008: 3.66, 3.87, 8.18 and 10.68 € per meal, food 17.79 %', () => {
    const { levels, missing } = costOf(
      itemsOf([
        ['Production', 'A', 3.66],
        ['Livraison', 'B', 0.21],
        ['Distribution', 'C', 4.31],
        ['Animation', 'D', 2.5],
      ]),
    );
    expect(euros(levels.A.value)).toBe(3.66);
    expect(euros(levels.B.value)).toBe(3.87);
    expect(euros(levels.C.value)).toBe(8.18);
    expect(euros(levels.FULL.value)).toBe(10.68);
    expect(missing.filter(({ code }) => code !== 'PAYER_MISSING')).toEqual([]);
  });

  it('T1 again, with food apart from the rest of production: the levels do not move', () => {
    const cost = costOf(
      itemsOf([
        ['Denrées', 'A', 1.9],
        ['Autres coûts de production', 'A', 1.76],
        ['Livraison', 'B', 0.21],
        ['Distribution', 'C', 4.31],
        ['Animation', 'D', 2.5],
      ]),
    );
    expect(euros(cost.levels.A.value)).toBe(3.66);
    const food = cost.stages.A.inputs[0]?.inputs[0]?.value ?? 0;
    expect(Number(((100 * food) / cost.totalCents).toFixed(2))).toBe(17.79);
  });

  it('T2, whole cost of a meal: 8.20 €, with the percents that the table rounds', () => {
    const cost = costOf(
      itemsOf([
        ['Investissement', 'I', 1],
        ['Fonctionnement', 'G', 1.2],
        ['Moyens humains', 'C', 4],
        ['Denrées', 'A', 2],
      ]),
    );
    expect(euros(cost.levels.FULL.value)).toBe(8.2);
    expect(sharesOf(cost, ['I', 'G', 'C', 'A'])).toEqual([12.2, 14.6, 48.8, 24.4]);
  });

  it('T3, mean of 70 establishments: 7.95 €, percents recomputed', () => {
    const cost = costOf(
      itemsOf([
        ['Denrées', 'A', 2.04],
        ['Fonctionnement', 'G', 0.63],
        ['Investissements', 'I', 1.66],
        ['Ressources humaines', 'C', 3.62],
      ]),
    );
    expect(euros(cost.levels.FULL.value)).toBe(7.95);
    expect(sharesOf(cost, ['A', 'G', 'I', 'C'], 2)).toEqual([25.66, 7.92, 20.88, 45.53]);
  });

  it('T4, collèges and lycées: between 7 and 8 €, 3 € paid by the pupil and 4 to 5 € by the authority', () => {
    const items = itemsOf([
      ['Denrées', 'A', 1.9],
      ['Fluides et maintenance', 'G', 0.8],
      ['Personnel', 'C', 2],
      ['Amortissement', 'I', 2.8],
    ]);
    const { levels, payers, totalCents } = costOf(items, {
      shares: items.flatMap(({ costId }) => [
        aShare(costId, 'P-COLLECTIVITE', 60),
        aShare(costId, 'P-USAGERS', 40),
      ]),
    });
    expect(euros(levels.FULL.value)).toBe(7.5);
    expect(payers.map(({ payerId, centsPerMeal }) => [payerId, euros(centsPerMeal)])).toEqual([
      ['P-COLLECTIVITE', 4.5],
      ['P-USAGERS', 3],
    ]);
    expect(payers.reduce((sum, { cents }) => sum + cents, 0)).toBe(totalCents);
  });

  it.each([
    ['12 000 covers a day', 0.345],
    ['70 000 covers a day', 0.282],
    ['120 000 covers a day', 0.246],
    ['160 000 covers a day', 0.238],
    ['private provider, containers included', 0.39],
    ['private provider, without containers', 0.24],
  ])('T6, washing of containers, %s: %d € on level A, to the tenth of a cent', (_, price) => {
    const cost = costOf(
      itemsOf([
        ['Denrées', 'A', 2],
        ['Lavage', 'P', price],
      ]),
    );
    expect(euros(cost.stages.P.value, 3)).toBe(price);
    expect(euros(cost.levels.A.value, 3)).toBe(Number((2 + price).toFixed(3)));
  });

  it('T7, Angers: stainless steel adds 0.15 € to the full cost and nothing to the levels before', () => {
    const before = costOf(itemsOf([['Production', 'A', 3.66]]));
    const after = costOf(
      itemsOf([
        ['Production', 'A', 3.66],
        ['Passage à l’inox', 'I', 0.15],
      ]),
    );
    const rise = (level: 'A' | 'B' | 'C' | 'FULL') =>
      euros((after.levels[level].value ?? 0) - (before.levels[level].value ?? 0));
    expect([rise('A'), rise('B'), rise('C'), rise('FULL')]).toEqual([0, 0, 0, 0.15]);
  });

  it('T11, waste: 0.27 € of food in 0.68 € of full cost', () => {
    const cost = costOf(
      itemsOf([
        ['Denrées jetées', 'A', 0.27],
        ['Travail, énergie et déchets', 'C', 0.41],
      ]),
    );
    expect([euros(cost.levels.A.value), euros(cost.levels.FULL.value)]).toEqual([0.27, 0.68]);
  });

  it.each([
    // Primary school of 200, collège of 500, lycée of 800, elderly home of 30.
    [20_000, 13_800, 1.449],
    [33_000, 22_000, 1.5],
    [70_000, 40_000, 1.75],
    [19_000, 13_000, 1.462],
  ])('T12, waste: %d € over %d meals is %d € a meal', (total, meals, perMeal) => {
    const items = [anItem({ stage: 'A', amountCents: total * 100 })];
    const cost = costOf(items, { days: [aDay('2026-11-03', meals)] });
    expect(euros(cost.levels.FULL.value, 3)).toBe(perMeal);
  });

  it('T13, 100 g wasted per meal and 200 € the ton collected: 0.02 € a meal', () => {
    const kilos = 0.1 * 1400;
    const waste = anItem({
      stage: 'C',
      entryMode: 'PER_UNIT',
      amountCents: null,
      unitPrice: 2000,
      quantity: kilos * 1000,
    });
    expect(euros(costOf([waste]).levels.FULL.value, 3)).toBe(0.02);
  });

  it.each([
    ['by step, published percents that sum to 99', [60, 34, 5]],
    ['by component, published grams', [35, 25, 16, 12, 8, 4]],
  ])('T13 %s: the split still makes the whole', (_, weights) => {
    const parts = splitCents(1_234_567, weights) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1_234_567);
  });

  it('T14, primary school of 220 meals: 8.72 € then 9.00 €, 3 % more', () => {
    const day = { days: [aDay('2026-11-03', 220)] };
    const [before, after] = [8.72, 9].map((price) =>
      costOf(itemsOf([['Coût complet', 'A', price]]), day),
    );
    expect([
      euros(before?.levels.FULL.value ?? null),
      euros(after?.levels.FULL.value ?? null),
    ]).toEqual([8.72, 9]);
    expect([before?.totalCents, after?.totalCents]).toEqual([191_840, 198_000]);
    expect(Math.round(100 * ((after?.totalCents ?? 0) / (before?.totalCents ?? 1) - 1))).toBe(3);
  });

  it.each<[Denominator, number]>([
    ['DELIVERED', 4],
    ['DISTRIBUTED', 4.44],
  ])(
    '400 € for 100 meals delivered, 90 distributed: per meal %s, %d €',
    (denominator, expected) => {
      const book = aBook({
        items: [anItem({ amountCents: 40_000 })],
        days: [aDay('2026-11-03', 100, { distributed: 90 })],
      });
      const view = { partnershipId: 'PT-1', weeks: TWO_WEEKS, denominator };
      const cost = mealCost(book, allocateCosts(book, NOVEMBER), view);
      expect(cost.denominator).toBe(denominator);
      expect(euros(cost.levels.FULL.value)).toBe(expected);
    },
  );
});
