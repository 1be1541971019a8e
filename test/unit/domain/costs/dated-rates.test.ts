import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { CostBook, KeyWeight } from '../../../../src/domain/costs/cost-types';
import { keyWeightIssues } from '../../../../src/domain/costs/key-weight-issues';
import type { KeyWeightRow } from '../../../../src/model/key-weight';
import { aBook, aMealPrice, anItem, aPartnership, someDays } from './cost-builders';

const both = [aPartnership(), aPartnership({ partnershipId: 'PT-2' })];
const days = [
  ...someDays('2026-11-02', 28),
  ...someDays('2026-11-02', 28, { partnershipId: 'PT-2' }),
];
const hours = (partnershipId: string, weight: number, startsOn: string | null): KeyWeight => ({
  key: 'HOURS',
  costId: null,
  partnershipId,
  weight,
  startsOn,
});
const ofPartnership = (book: CostBook, from: string, until: string) =>
  allocateCosts(book, { from, until }).parts.flatMap(({ partnershipId, cents }) =>
    partnershipId === 'PT-1' ? [cents] : [],
  );
const november = { from: '2026-11-02', until: '2026-11-15' } as const;
const later = { from: '2026-11-16', until: '2026-11-29' } as const;

describe('a rate that changes', () => {
  it('rewrites no closed week: the weeks before keep the price they had', () => {
    const before = aBook({ items: [aMealPrice(2, { periodEnd: '2026-11-29' })], days });
    const after = aBook({
      items: [
        aMealPrice(2, { periodEnd: '2026-11-15' }),
        aMealPrice(3, { costId: 'C-0002', periodStart: '2026-11-16', periodEnd: '2026-11-29' }),
      ],
      days,
    });
    const partsOf = (book: CostBook, { from, until }: typeof november | typeof later) =>
      ofPartnership(book, from, until);
    expect(partsOf(after, november)).toEqual(partsOf(before, november));
    expect(partsOf(before, later)).toEqual([140_000, 140_000]);
    expect(partsOf(after, later)).toEqual([210_000, 210_000]);
  });

  it('keeps the hours of the first day of an invoice, and takes the new ones for the next', () => {
    const items = [
      anItem({ allocationKey: 'HOURS' }),
      anItem({
        costId: 'C-0002',
        allocationKey: 'HOURS',
        periodStart: '2026-11-16',
        periodEnd: '2026-11-29',
      }),
    ];
    const old = [hours('PT-1', 1000, null), hours('PT-2', 1000, null)];
    const changed = [...old, hours('PT-1', 3000, '2026-11-10')];
    const cents = (keyWeights: KeyWeight[]) => {
      const book = aBook({ items, partnerships: both, days, keyWeights });
      return ofPartnership(book, '2026-11-02', '2026-11-29');
    };
    expect(cents(old)).toEqual([2500, 2500, 2500, 2500]);
    expect(cents(changed)).toEqual([2500, 2500, 3750, 3750]);
    expect(cents([...changed].reverse())).toEqual(cents(changed));
  });

  it('is missing before its first day', () => {
    const item = anItem({ allocationKey: 'HOURS' });
    const keyWeights = [hours('PT-1', 1000, '2026-12-01')];
    const { unallocated } = allocateCosts(aBook({ items: [item], keyWeights }), november);
    expect(unallocated).toMatchObject([{ cents: 10_000, reason: 'KEY_WEIGHTS_MISSING' }]);
  });
});

const row = (facts: Partial<KeyWeightRow> = {}): KeyWeightRow => ({
  weightId: 'CL-0001',
  key: 'HOURS',
  partnershipId: 'PT-1',
  costId: null,
  weight: 1000,
  startsOn: null,
  sourceNote: null,
  ...facts,
});

describe('bad input of a weight', () => {
  const context = {
    partnershipIds: new Set(['PT-1']),
    costItems: [anItem({ allocationKey: 'SURFACE' })],
    others: [row()],
  };
  it.each<[string, string, Partial<KeyWeightRow>]>([
    ['UNKNOWN_REFERENCE', 'BLOCK partnershipId', { partnershipId: 'PT-GONE' }],
    ['UNKNOWN_REFERENCE', 'BLOCK costId', { costId: 'C-GONE' }],
    ['WEIGHT_NEGATIVE', 'BLOCK weight', { weight: -1 }],
    ['PERCENT_OVER_100', 'BLOCK weight', { key: 'PERCENT', weight: 100_001 }],
    ['WEIGHT_OF_OTHER_KEY', 'WARN key', { costId: 'C-0001' }],
    ['WEIGHT_TWICE', 'WARN partnershipId', { weightId: 'CL-0002' }],
  ])('%s is a %s', (code, at, facts) => {
    const [severity, path] = at.split(' ');
    expect(keyWeightIssues(row(facts), context)).toMatchObject([{ code, severity, path }]);
  });

  it('has nothing against hours told once', () => {
    expect(keyWeightIssues(row(), context)).toEqual([]);
  });
});
