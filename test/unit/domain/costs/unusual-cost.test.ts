import { describe, expect, it } from '@jest/globals';
import { priceOfThePast, unusualCost } from '../../../../src/domain/costs/unusual-cost';
import type { CostItem } from '../../../../src/model/cost-item';
import { aBook, aMealPrice, anItem } from './cost-builders';

/** 1400 meals over the period of the items. */
const book = aBook();

describe('a figure out of the ordinary', () => {
  it.each<[string, CostItem, number | null]>([
    ['a price per meal of 36.60 €', aMealPrice(36.6), 36.6],
    ['a price per meal of 12 €', aMealPrice(12), null],
    ['an invoice of 16 800 € for 1400 meals: 12 €', anItem({ amountCents: 1_680_000 }), null],
    ['an invoice of 16 940 € for 1400 meals: 12.10 €', anItem({ amountCents: 1_694_000 }), 12.1],
    [
      'an amount without VAT, once worked out',
      anItem({ amountCents: null, amountHtCents: 1_680_000, vatRate: 'TVA_200' }),
      14.4,
    ],
    [
      '1000 hours at 20 €',
      anItem({ entryMode: 'PER_HOUR', unitPrice: 200_000, quantity: 1_000_000 }),
      14.29,
    ],
    [
      'no meal to compare with',
      anItem({ amountCents: 9_000_000, periodStart: '2027-01-01', periodEnd: '2027-01-31' }),
      null,
    ],
    [
      'a period the wrong way round',
      anItem({ amountCents: 9_000_000, periodEnd: '2026-11-01' }),
      null,
    ],
  ])('%s', (_, item, euros) => {
    const found = unusualCost(item, book, 12);
    expect(found.map(({ params }) => params?.['euros'] ?? 0)).toEqual(
      euros === null ? [] : [euros],
    );
  });
});

describe('another price for meals that were delivered', () => {
  it.each<[string, CostItem, CostItem | null, string[]]>([
    ['is asked about', aMealPrice(3), aMealPrice(2), ['PRICE_CHANGES_PAST']],
    ['is a first price when there was none', aMealPrice(3), aMealPrice(2, { unitPrice: null }), []],
    ['is no change when it is the same', aMealPrice(3), aMealPrice(3), []],
    ['is not asked for a new cost', aMealPrice(3), null, []],
    [
      'is free before the first meal',
      aMealPrice(3, { periodStart: '2027-01-01', periodEnd: '2027-12-31' }),
      aMealPrice(2, { periodStart: '2027-01-01', periodEnd: '2027-12-31' }),
      [],
    ],
  ])('%s', (_, item, before, expected) => {
    expect(priceOfThePast(item, before, book).map(({ code }) => code)).toEqual(expected);
  });
});
