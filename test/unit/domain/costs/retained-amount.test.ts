import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { costIssues } from '../../../../src/domain/costs/cost-issues';
import { invoicedCents, withRetainedAmount } from '../../../../src/domain/costs/retained-amount';
import type { CostItem } from '../../../../src/model/cost-item';
import { aBook, anItem, aPartnership, aShare, NOVEMBER, someDays } from './cost-builders';

const anInvoice = (facts: Partial<CostItem>) => anItem({ amountCents: null, ...facts });

describe('the amount of an invoice without VAT', () => {
  it.each([
    ['with VAT at 5,5 %', { amountHtCents: 10_000, vatRate: 'TVA_55' }, 10_550],
    ['with VAT at 20 %, rounded once', { amountHtCents: 1_003, vatRate: 'TVA_200' }, 1_204],
    ['with VAT at 2,1 %', { amountHtCents: 10_000, vatRate: 'TVA_21' }, 10_210],
    [
      'without VAT when the payer recovers it',
      { amountHtCents: 10_000, vatRate: 'TVA_200', retainedBasis: 'HT' },
      10_000,
    ],
    ['unknown without a rate', { amountHtCents: 10_000 }, null],
    ['unknown without an amount', { vatRate: 'TVA_200' }, null],
  ] as const)('is retained %s', (_, facts, cents) => {
    expect(invoicedCents(anInvoice(facts))).toBe(cents);
    expect(withRetainedAmount(anInvoice(facts)).amountCents).toBe(cents);
  });

  it('gives way to the amount that was entered', () => {
    const item = anItem({ amountCents: 500, amountHtCents: 10_000, vatRate: 'TVA_200' });
    expect(withRetainedAmount(item).amountCents).toBe(500);
  });
});

describe('an invoice that holds together', () => {
  it.each([
    [
      'with two cents of rounding',
      { amountCents: 12_002, amountHtCents: 10_000, vatRate: 'TVA_200' },
    ],
    ['without a rate when VAT is recovered', { amountHtCents: 10_000, retainedBasis: 'HT' }],
  ] as const)('%s is left alone', (_, facts) => {
    const item = anInvoice(facts);
    const context = { partnerIds: new Set(['P-A']), partnerships: [aPartnership()] };
    expect(costIssues(item, [aShare(item.costId, 'P-A', 100)], context)).toEqual([]);
  });
});

describe('a cost of a territory', () => {
  it('is shared between the partnerships of that territory, and no other', () => {
    const partnerships = [
      aPartnership({ territory: 'Nanterre' }),
      aPartnership({ partnershipId: 'PT-2', territory: 'Nanterre' }),
      aPartnership({ partnershipId: 'PT-3', territory: 'Massy' }),
    ];
    const days = partnerships.flatMap(({ partnershipId }) =>
      someDays('2026-11-02', 14, { partnershipId }),
    );
    const items = [anItem({ scope: 'TERRITORY', scopeId: 'Nanterre' })];
    const { parts } = allocateCosts(aBook({ items, partnerships, days }), NOVEMBER);
    const sums = new Map<string, number>();
    for (const { partnershipId, cents } of parts)
      sums.set(partnershipId, (sums.get(partnershipId) ?? 0) + cents);
    expect([...sums]).toEqual([
      ['PT-1', 5_000],
      ['PT-2', 5_000],
    ]);
  });
});
