import fc from 'fast-check';
import type { CostBook, MealDay } from '../../../../src/domain/costs/cost-types';
import { addWeeks } from '../../../../src/kernel/iso-week';
import { addDays } from '../../../../src/kernel/local-date';
import type { CostItem } from '../../../../src/model/cost-item';
import { ALLOCATION_KEYS, COST_BASES, COST_STAGES } from '../../../../src/model/lists';
import { anItem, aPartnership, aShare } from './cost-builders';

export const FIRST = '2026-09-07';
export const WEEKS = Array.from({ length: 12 }, (_, week) => addWeeks('2026-S37', week));
/** All that the books hold. */
export const PERIOD = { from: '2026-09-01', until: '2027-12-31' };
const PAYERS = ['P-VILLE', 'P-ASSO', 'P-DRIHL'];

export const partnerships = ['PT-1', 'PT-2', 'PT-3'].map((partnershipId, place) =>
  aPartnership({
    partnershipId,
    kitchenId: place < 2 ? 'P-K1' : 'P-K2',
    carrierId: place === 1 ? 'P-CAR' : null,
    flowType: place === 0 ? 'EXCEDENT' : 'PRODUIT_EXPRES',
    distanceKm: place * 4500,
  }),
);

const meals = fc.option(fc.integer({ min: 0, max: 300 }), { freq: 8 });
const day = fc.record<MealDay>({
  partnershipId: fc.constantFrom('PT-1', 'PT-2', 'PT-3'),
  date: fc.integer({ min: 0, max: 80 }).map((count) => addDays(FIRST, count)),
  delivered: meals,
  accepted: meals,
  distributed: meals,
  deliveries: fc.integer({ min: 0, max: 2 }),
});

const scope = fc.constantFrom(
  { scope: 'PROJET' as const, scopeId: null },
  { scope: 'KITCHEN' as const, scopeId: 'P-K1' },
  { scope: 'PARTNER' as const, scopeId: 'P-CAR' },
  { scope: 'FLOW' as const, scopeId: 'PT-3' },
  { scope: 'FLOW' as const, scopeId: 'PT-GONE' },
);
export const cents = fc.integer({ min: 0, max: 2_000_000 });
const amount = fc.oneof(
  cents.map((amountCents) => ({ entryMode: 'TOTAL' as const, amountCents })),
  fc
    .integer({ min: 0, max: 90_000 })
    .map((unitPrice) => ({ entryMode: 'PER_MEAL' as const, unitPrice })),
  fc
    .record({
      unitPrice: fc.integer({ min: 0, max: 90_000 }),
      quantity: fc.integer({ min: 0, max: 99_000 }),
    })
    .map(({ unitPrice, quantity }) => ({
      entryMode: quantity % 2 === 0 ? ('PER_HOUR' as const) : ('VOLUNTEER' as const),
      ...{ unitPrice, quantity },
    })),
  fc
    .record({
      amountCents: cents,
      grantCents: fc.integer({ min: 0, max: 400_000 }),
      depreciationYears: fc.integer({ min: 100, max: 7000 }),
    })
    .map((asset) => ({ entryMode: 'DEPRECIATION' as const, ...asset })),
);

const item = fc
  .record({
    period: fc.record({
      start: fc.integer({ min: 0, max: 80 }),
      days: fc.integer({ min: 0, max: 200 }),
    }),
    scope,
    amount,
    allocationKey: fc.constantFrom(...ALLOCATION_KEYS),
    stage: fc.constantFrom(...COST_STAGES),
    basis: fc.constantFrom(...COST_BASES),
    kind: fc.constantFrom('CHARGE' as const, 'CHARGE' as const, 'SAVING' as const),
    isSunk: fc.option(fc.boolean()),
  })
  .map(({ period, scope: where, amount: money, ...facts }): CostItem =>
    anItem({
      amountCents: null,
      periodStart: addDays(FIRST, period.start),
      periodEnd: addDays(FIRST, period.start + period.days),
      ...where,
      ...money,
      ...facts,
    }),
  );

const shareList = fc.array(
  fc.record({
    item: fc.nat(5),
    payer: fc.constantFrom(...PAYERS),
    percent: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 8 },
);

const keyWeights = (['PT-1', 'PT-2'] as const).flatMap((partnershipId, place) =>
  (['HOURS', 'PERCENT'] as const).map((key) => ({
    key,
    costId: null,
    partnershipId,
    weight: 2500 + 1500 * place,
  })),
);

/** Books with every key, scope, mode and silence, over twelve weeks. */
export const book = fc
  .record({
    items: fc.array(item, { maxLength: 6 }),
    days: fc.array(day, { maxLength: 60 }),
    shares: shareList,
  })
  .map(({ items, days, shares }): CostBook => ({
    items: items.map((one, place) => ({ ...one, costId: `C-${place}` })),
    days,
    partnerships,
    keyWeights,
    shares: shares.map(({ item: place, payer, percent }) => aShare(`C-${place}`, payer, percent)),
  }));
