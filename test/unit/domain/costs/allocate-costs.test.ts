import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook } from '../../../../src/domain/costs/cost-types';
import type { CostItem } from '../../../../src/model/cost-item';
import { aBook, aDay, anItem, aPartnership, aShare, NOVEMBER, someDays } from './cost-builders';

const NEAR = aPartnership({ partnershipId: 'PT-1', distanceKm: 10_000, carrierId: 'P-CAR' });
const FAR = aPartnership({ partnershipId: 'PT-2', distanceKm: 30_000, kitchenId: 'P-K2' });

/** PT-1: 5 trips of 40 meals; PT-2: 2 trips of 150 meals, one in each week. */
const days = [
  ...someDays('2026-11-02', 5, { meals: 40 }),
  aDay('2026-11-03', 150, { partnershipId: 'PT-2' }),
  aDay('2026-11-10', 150, { partnershipId: 'PT-2' }),
];

const twoFlows = (facts: Partial<CostItem>, book: Partial<CostBook> = {}) =>
  aBook({ items: [anItem(facts)], partnerships: [NEAR, FAR], days, ...book });

function centsBy(book: CostBook, key: 'partnershipId' | 'isoWeek') {
  const sums: Record<string, number> = {};
  for (const part of allocateCosts(book, NOVEMBER).parts) {
    sums[part[key]] = (sums[part[key]] ?? 0) + part.cents;
  }
  return sums;
}

describe('keys', () => {
  it.each<[string, Partial<CostItem>, Record<string, number>]>([
    ['MEALS: 200 meals and 300', { allocationKey: 'MEALS' }, { 'PT-1': 4000, 'PT-2': 6000 }],
    ['DELIVERIES: 5 trips and 2', { allocationKey: 'DELIVERIES' }, { 'PT-1': 7143, 'PT-2': 2857 }],
    ['KM: 50 km and 60', { allocationKey: 'KM' }, { 'PT-1': 4545, 'PT-2': 5455 }],
    ['EQUAL: half each', { allocationKey: 'EQUAL' }, { 'PT-1': 5000, 'PT-2': 5000 }],
  ])('%s', (_, facts, expected) => {
    expect(centsBy(twoFlows(facts), 'partnershipId')).toEqual(expected);
  });

  it('shares by hours, surface or percent told for each partnership', () => {
    const weights = (key: 'HOURS' | 'PERCENT') => [
      { key, costId: null, partnershipId: 'PT-1', weight: 3000 },
      { key, costId: null, partnershipId: 'PT-2', weight: 1000 },
    ];
    const hours = twoFlows({ allocationKey: 'HOURS' }, { keyWeights: weights('HOURS') });
    expect(centsBy(hours, 'partnershipId')).toEqual({ 'PT-1': 7500, 'PT-2': 2500 });
    const percent = twoFlows({ allocationKey: 'PERCENT' }, { keyWeights: weights('PERCENT') });
    expect(centsBy(percent, 'partnershipId')).toEqual({ 'PT-1': 3000, 'PT-2': 1000 });
    expect(allocateCosts(percent, NOVEMBER).unallocated).toEqual([
      { costId: 'C-0001', cents: 6000, reason: 'OUTSIDE_SHARE' },
    ]);
  });

  it('prefers the weights of the item to those of its key', () => {
    const keyWeights = [
      { key: 'SURFACE' as const, costId: null, partnershipId: 'PT-1', weight: 1 },
      { key: 'SURFACE' as const, costId: 'C-0001', partnershipId: 'PT-2', weight: 1 },
    ];
    const book = twoFlows({ allocationKey: 'SURFACE' }, { keyWeights });
    expect(centsBy(book, 'partnershipId')).toEqual({ 'PT-2': 10_000 });
  });

  it('leaves a weight without deliveries out, and gives it to nobody else', () => {
    const keyWeights = [
      { key: 'HOURS' as const, costId: null, partnershipId: 'PT-1', weight: 1 },
      { key: 'HOURS' as const, costId: null, partnershipId: 'PT-2', weight: 1 },
    ];
    const only = days.filter(({ partnershipId }) => partnershipId === 'PT-1');
    const book = twoFlows({ allocationKey: 'HOURS' }, { keyWeights, days: only });
    expect(centsBy(book, 'partnershipId')).toEqual({ 'PT-1': 5000 });
    expect(allocateCosts(book, NOVEMBER).unallocated).toMatchObject([{ cents: 5000 }]);
  });

  it('needs no distance when one partnership alone bears the kilometres', () => {
    const book = aBook({ items: [anItem({ allocationKey: 'KM' })] });
    expect(centsBy(book, 'partnershipId')).toEqual({ 'PT-1': 10_000 });
  });
});

describe('scopes', () => {
  it.each<[CostItem['scope'], string | null, string[]]>([
    ['PROJET', null, ['PT-1', 'PT-2']],
    ['KITCHEN', 'P-K2', ['PT-2']],
    ['PARTNER', 'P-CAR', ['PT-1']],
    ['PARTNER', 'P-FOYER', ['PT-1', 'PT-2']],
    ['FLOW', 'PT-2', ['PT-2']],
  ])('%s %s reaches %j', (scope, scopeId, expected) => {
    expect(Object.keys(centsBy(twoFlows({ scope, scopeId }), 'partnershipId'))).toEqual(expected);
  });
});

describe('amounts', () => {
  it.each<[string, Partial<CostItem>, number]>([
    ['TOTAL', {}, 10_000],
    ['a saving comes off', { kind: 'SAVING' }, -10_000],
    ['PER_MEAL counts the meals delivered', { entryMode: 'PER_MEAL', unitPrice: 35_000 }, 175_000],
    ['PER_KM', { entryMode: 'PER_KM', unitPrice: 3510, quantity: 123_400 }, 4331],
    ['PER_HOUR', { entryMode: 'PER_HOUR', unitPrice: 120_200, quantity: 7250 }, 8715],
    [
      'PER_UNIT, rounded once',
      { entryMode: 'PER_UNIT', unitPrice: 375, quantity: 1_001_000 },
      3754,
    ],
    [
      'DEPRECIATION, 14 days of 5 years',
      {
        entryMode: 'DEPRECIATION',
        amountCents: 1_200_000,
        grantCents: 200_000,
        depreciationYears: 5000,
      },
      7667,
    ],
  ])('%s', (_, facts, expected) => {
    const { parts, missing } = allocateCosts(twoFlows(facts), NOVEMBER);
    expect(parts.reduce((sum, { cents }) => sum + cents, 0)).toBe(expected);
    expect(missing).toEqual([]);
  });

  it('is exact for a price of a million on ten years of meals', () => {
    const facts = { entryMode: 'PER_MEAL' as const, unitPrice: 9_999_999_999 };
    const book = twoFlows(facts, { days: [aDay('2026-11-03', 400_000)] });
    expect(centsBy(book, 'partnershipId')).toEqual({ 'PT-1': 39_999_999_996_000 });
  });

  it.each<[string, Partial<CostItem>]>([
    ['COST_AMOUNT_MISSING', { amountCents: null }],
    ['COST_PRICE_MISSING', { entryMode: 'PER_MEAL' }],
    ['COST_PRICE_MISSING', { entryMode: 'PER_KM', quantity: 5 }],
    ['COST_QUANTITY_MISSING', { entryMode: 'PER_HOUR', unitPrice: 5 }],
    ['COST_YEARS_MISSING', { entryMode: 'DEPRECIATION' }],
    ['COST_YEARS_MISSING', { entryMode: 'DEPRECIATION', depreciationYears: 0 }],
    [
      'GRANT_OVER_PRICE',
      { entryMode: 'DEPRECIATION', depreciationYears: 1000, grantCents: 10_001 },
    ],
  ])('says %s, and counts nothing', (code, facts) => {
    const { parts, unallocated, missing } = allocateCosts(twoFlows(facts), NOVEMBER);
    expect([parts, unallocated]).toEqual([[], []]);
    expect(missing).toEqual([
      { code, params: { label: 'Facture' }, ref: { record: 'costItem', id: 'C-0001' } },
    ]);
  });

  it('says how many days are not told of a price per meal', () => {
    const book = aBook({
      items: [anItem({ entryMode: 'PER_MEAL', unitPrice: 10_000 })],
      days: [aDay('2026-11-02', 10), aDay('2026-11-03', null)],
    });
    const { parts, missing } = allocateCosts(book, NOVEMBER);
    expect(parts.map(({ cents }) => cents)).toEqual([1000]);
    expect(missing).toMatchObject([{ code: 'COST_MEALS_UNTOLD', params: { days: 1 } }]);
  });
});

describe('what finds nothing to weigh on', () => {
  it.each<[string, Partial<CostItem>, Partial<CostBook>]>([
    ['PERIOD_REVERSED', { periodStart: '2026-11-10', periodEnd: '2026-11-03' }, {}],
    ['NO_PARTNERSHIP_IN_SCOPE', { scope: 'FLOW', scopeId: 'PT-9' }, {}],
    ['NO_PARTNERSHIP_IN_SCOPE', { scope: 'KITCHEN', scopeId: null }, {}],
    ['NO_MEALS', {}, { days: [aDay('2026-11-03', 0)] }],
    ['NO_MEALS', {}, { days: [aDay('2026-11-03', null)] }],
    ['NO_DELIVERIES', { allocationKey: 'DELIVERIES' }, { days: [] }],
    [
      'NO_DELIVERIES',
      { allocationKey: 'EQUAL' },
      { days: [aDay('2026-11-03', 0, { deliveries: 0 })] },
    ],
    [
      'DISTANCE_MISSING',
      { allocationKey: 'KM' },
      { partnerships: [NEAR, { ...FAR, distanceKm: null }] },
    ],
    ['KEY_WEIGHTS_MISSING', { allocationKey: 'HOURS' }, {}],
    [
      'PERCENT_OVER_100',
      { allocationKey: 'PERCENT' },
      { keyWeights: [{ key: 'PERCENT', costId: null, partnershipId: 'PT-1', weight: 10_001 }] },
    ],
  ])('%s: not allocated, said, never dropped', (reason, facts, book) => {
    const { parts, unallocated, missing } = allocateCosts(twoFlows(facts, book), NOVEMBER);
    expect(parts).toEqual([]);
    expect(unallocated).toEqual([{ costId: 'C-0001', cents: 10_000, reason }]);
    expect(missing.map(({ code }) => code)).toContain(reason);
  });

  it('tells the deliveries of a partnership that is no longer there', () => {
    const gone = aDay('2026-11-03', 10, { partnershipId: 'PT-GONE' });
    const { missing } = allocateCosts(twoFlows({}, { days: [...days, gone] }), NOVEMBER);
    expect(missing).toEqual([
      { code: 'DAYS_OF_UNKNOWN_PARTNERSHIP', params: { partnershipId: 'PT-GONE', days: 1 } },
    ]);
  });
});

describe('periods', () => {
  it('counts only the days of the item: ten days over two weeks', () => {
    const item = anItem({ periodStart: '2026-11-05', periodEnd: '2026-11-14' });
    expect(centsBy(aBook({ items: [item] }), 'isoWeek')).toEqual({
      '2026-S45': 4000,
      '2026-S46': 6000,
    });
  });

  it('says that a period is open after the last known deliveries', () => {
    const { missing } = allocateCosts(twoFlows({ periodEnd: '2026-12-31' }), NOVEMBER);
    expect(missing).toMatchObject([{ code: 'COST_PERIOD_OPEN', params: { until: '2026-12-31' } }]);
  });

  it('keeps the closed months of a depreciation when deliveries come later', () => {
    const asset = anItem({
      entryMode: 'DEPRECIATION',
      amountCents: 500_000,
      depreciationYears: 4000,
      periodStart: '2026-10-15',
      periodEnd: '2030-10-14',
    });
    const october = someDays('2026-10-19', 5);
    const partsOfOctober = (more: typeof october) =>
      allocateCosts(aBook({ items: [asset], days: [...october, ...more] }), {
        from: '2026-10-01',
        until: '2026-10-25',
      }).parts;
    expect(partsOfOctober(someDays('2026-12-07', 5))).toEqual(partsOfOctober([]));
    // 17 days of October out of 1461.
    expect(partsOfOctober([]).map(({ cents }) => cents)).toEqual([5818]);
  });

  it('gives whole weeks, even when the period asked cuts them', () => {
    const { fromWeek, untilWeek, parts } = allocateCosts(aBook(), {
      from: '2026-11-05',
      until: '2026-11-05',
    });
    expect([fromWeek, untilWeek]).toEqual(['2026-S45', '2026-S45']);
    expect(parts).toMatchObject([{ cents: 5000 }]);
  });
});

describe('payers', () => {
  it('bear their share of the whole item, not of each rounded week', () => {
    const item = anItem({ amountCents: 101 });
    const shares = [aShare('C-0001', 'P-A', 50), aShare('C-0001', 'P-B', 50)];
    const { parts } = allocateCosts(
      aBook({ items: [item], shares, days: someDays('2026-11-02', 14) }),
      NOVEMBER,
    );
    expect(parts.map(({ cents, payerCents }) => [cents, payerCents])).toEqual([
      [51, [26, 25]],
      [50, [25, 25]],
    ]);
  });

  it('follows what each is owed from week to week, so that nobody always pays the odd cent', () => {
    const item = anItem({ amountCents: 12, periodEnd: '2027-01-24' });
    const shares = [aShare('C-0001', 'P-A', 50), aShare('C-0001', 'P-B', 50)];
    const weeks = Array.from({ length: 12 }, (_, week) =>
      someDays('2026-11-02', 1 + 7 * week).slice(-1),
    ).flat();
    const book = aBook({ items: [item], shares, days: weeks });
    const { parts } = allocateCosts(book, { from: '2026-11-02', until: '2027-01-24' });
    const borne = [0, 1].map((place) =>
      parts.reduce((sum, { payerCents }) => sum + (payerCents?.[place] ?? 0), 0),
    );
    expect(parts.every(({ cents }) => cents === 1)).toBe(true);
    expect(borne).toEqual([6, 6]);
  });
});
