import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import { incomeIssues } from '../../../../src/domain/costs/income-issues';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import type { Income } from '../../../../src/model/income';
import { ALLOCATION_KEYS } from '../../../../src/model/lists';
import { book, PERIOD, WEEKS } from './cost-arbitraries';
import {
  aBook,
  aDay,
  anIncome,
  anItem,
  aPartnership,
  aShare,
  NOVEMBER,
  TWO_WEEKS,
} from './cost-builders';

const costOf = (one: CostBook) =>
  mealCost(one, allocateCosts(one, NOVEMBER), { partnershipId: null, weeks: TWO_WEEKS });
/** 100 € borne by the town. */
const paid = (facts: Partial<CostBook>) =>
  aBook({ shares: [aShare('C-0001', 'P-VILLE', 100)], ...facts });
const left = (one: CostBook) =>
  costOf(one).payers.map(({ payerId, cents, givenCents, receivedCents, netCents }) => [
    payerId,
    cents,
    givenCents,
    receivedCents,
    netCents,
  ]);

describe('what is left to each', () => {
  it.each<[string, Partial<Income>[], (string | number)[][], number]>([
    ['without an income, what they bear', [], [['P-VILLE', 10_000, 0, 0, 10_000]], 10_000],
    ['a grant from outside lightens who gets it', [{}], [['P-VILLE', 10_000, 0, 6000, 4000]], 4000],
    [
      'a grant from a partner is borne by that partner',
      [{ giverId: 'P-DRIHL' }],
      [
        ['P-VILLE', 10_000, 0, 6000, 4000],
        ['P-DRIHL', 0, 6000, 0, 6000],
      ],
      10_000,
    ],
    [
      'those who eat pay 0.02 € for each of 1400 meals',
      [{ kind: 'PARTICIPATION_USAGER', entryMode: 'PER_MEAL', amountCents: null, unitPrice: 200 }],
      [['P-VILLE', 10_000, 0, 2800, 7200]],
      7200,
    ],
    [
      'more than the cost is told as it is',
      [{ amountCents: 15_000 }],
      [['P-VILLE', 10_000, 0, 15_000, -5000]],
      -5000,
    ],
  ])('%s', (_, incomes, expected, net) => {
    const one = paid({ incomes: incomes.map(anIncome) });
    expect(left(one)).toEqual(expected);
    expect(costOf(one).netCents).toBe(net);
  });

  it('is said to be incomplete when the amount of a grant is awaited', () => {
    const { missing, netCents } = costOf(paid({ incomes: [anIncome({ amountCents: null })] }));
    expect(netCents).toBe(10_000);
    expect(missing).toContainEqual({
      code: 'COST_AMOUNT_MISSING',
      params: { label: 'Subvention' },
      ref: { record: 'income', id: 'RE-0001' },
    });
  });

  it('follows the days of the grant: ten days over two weeks', () => {
    const one = paid({
      incomes: [
        anIncome({ periodStart: '2026-11-05', periodEnd: '2026-11-14', amountCents: 10_000 }),
      ],
    });
    const allocation = allocateCosts(one, NOVEMBER);
    const received = TWO_WEEKS.map(
      (week) =>
        mealCost(one, allocation, { partnershipId: 'PT-1', weeks: [week] }).incomes[0]?.cents,
    );
    expect(received).toEqual([4000, 6000]);
  });

  it('makes the whole, whatever the book and the incomes', () => {
    const income = fc
      .record({
        amountCents: fc.integer({ min: 0, max: 900_000 }),
        allocationKey: fc.constantFrom(...ALLOCATION_KEYS),
        receiverId: fc.constantFrom('P-VILLE', 'P-ASSO'),
        giverId: fc.constantFrom(null, 'P-DRIHL', 'P-OTHER'),
        periodEnd: fc.constantFrom('2026-11-15', '2026-12-31'),
      })
      .map((facts) => anIncome(facts));
    fc.assert(
      fc.property(book, fc.array(income, { maxLength: 4 }), (one, given) => {
        const incomes = given.map((each, place) => ({ ...each, incomeId: `RE-${place}` }));
        const whole = { ...one, incomes };
        const cost = mealCost(whole, allocateCosts(whole, PERIOD), {
          partnershipId: null,
          weeks: WEEKS,
        });
        const sum = (read: (payer: (typeof cost.payers)[number]) => number) =>
          cost.payers.reduce((total, payer) => total + read(payer), 0);
        expect(sum(({ cents }) => cents)).toBe(cost.totalCents);
        expect(sum(({ netCents }) => netCents)).toBe(cost.netCents);
        expect(cost.totalCents - cost.netCents).toBe(cost.outsideIncomeCents);
        const parts = ['PT-1', 'PT-2', 'PT-3'].map((partnershipId) =>
          mealCost(whole, allocateCosts(whole, PERIOD), { partnershipId, weeks: WEEKS }),
        );
        expect(parts.reduce((total, { netCents }) => total + netCents, 0)).toBe(cost.netCents);
      }),
    );
  });
});

describe('the price of the convention', () => {
  const priced = aPartnership({ mealPrice: 50_000 });
  it('stands beside the cost, both per meal delivered', () => {
    const one = paid({
      partnerships: [priced],
      days: [aDay('2026-11-03', 40, { distributed: 20 })],
    });
    expect(costOf(one).price).toEqual({
      priceCentsPerMeal: 500,
      costCentsPerMeal: 250,
      gapCentsPerMeal: 250,
    });
  });

  it('is not computable without a meal delivered', () => {
    const { price } = costOf(paid({ partnerships: [priced], days: [aDay('2026-11-03', 0)] }));
    expect(price).toMatchObject({ costCentsPerMeal: null, gapCentsPerMeal: null });
  });

  it('is not shown for partnerships that have several', () => {
    const others = [priced, aPartnership({ partnershipId: 'PT-2', mealPrice: 40_000 })];
    expect(costOf(paid({ partnerships: others })).price).toBeNull();
  });
});

describe('bad input of an income', () => {
  const context = {
    partnerIds: new Set(['P-VILLE', 'P-DRIHL', 'P-CUISINE', 'P-FOYER']),
    partnerships: [aPartnership()],
  };
  it.each<[string, string, Partial<Income>]>([
    ['UNKNOWN_REFERENCE', 'BLOCK receiverId', { receiverId: 'P-GONE' }],
    ['UNKNOWN_REFERENCE', 'BLOCK giverId', { giverId: 'P-GONE' }],
    ['INCOME_FROM_ITSELF', 'BLOCK giverId', { giverId: 'P-VILLE' }],
    ['COST_PERIOD_REVERSED', 'BLOCK periodEnd', { periodEnd: '2026-11-01' }],
    ['SCOPE_ID_MISSING', 'BLOCK scopeId', { scope: 'FLOW' }],
    ['SCOPE_PARTNERSHIP_UNKNOWN', 'BLOCK scopeId', { scope: 'FLOW', scopeId: 'PT-9' }],
    ['NEGATIVE_CHARGE', 'BLOCK amountCents', { amountCents: -1 }],
    ['COST_AMOUNT_MISSING', 'WARN amountCents', { amountCents: null }],
    ['COST_PRICE_MISSING', 'WARN unitPrice', { entryMode: 'PER_MEAL' }],
  ])('%s is a %s', (code, at, facts) => {
    const [severity, path] = at.split(' ');
    expect(incomeIssues(anIncome(facts), context)).toMatchObject([{ code, severity, path }]);
  });

  it('has nothing against a plain grant', () => {
    expect(incomeIssues(anIncome({ giverId: 'P-DRIHL' }), context)).toEqual([]);
  });
});

describe('the natures of costs', () => {
  it('add up to the total, what is not told last', () => {
    const one = aBook({
      items: [
        anItem({ costId: 'C-1', nature: 'PERSONNEL' }),
        anItem({ costId: 'C-2', nature: 'DENREES', amountCents: 300 }),
        anItem({ costId: 'C-3', amountCents: 7 }),
      ],
    });
    expect(costOf(one).natures).toEqual([
      { nature: 'DENREES', cents: 300 },
      { nature: 'PERSONNEL', cents: 10_000 },
      { nature: null, cents: 7 },
    ]);
  });
});
