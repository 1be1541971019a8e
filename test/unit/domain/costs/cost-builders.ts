import { addDays } from '../../../../src/kernel/local-date';
import type { CostBook, MealDay } from '../../../../src/domain/costs/cost-types';
import type { CostItem } from '../../../../src/model/cost-item';
import { type Income, incomeRecord } from '../../../../src/model/income';
import { type Partnership, partnershipRecord } from '../../../../src/model/partnership';
import type { PayerShare } from '../../../../src/model/payer-share';
import { blankRow } from '../../../support/blank-row';

/** An invoice of 100 € over two weeks of November 2026, shared by meals. */
export function anItem(facts: Partial<CostItem> = {}): CostItem {
  return {
    costId: 'C-0001',
    label: 'Facture',
    stage: 'B',
    periodStart: '2026-11-02',
    periodEnd: '2026-11-15',
    scope: 'PROJET',
    scopeId: null,
    entryMode: 'TOTAL',
    amountCents: 10_000,
    amountHtCents: null,
    vatRate: null,
    retainedBasis: null,
    unitPrice: null,
    quantity: null,
    kind: 'CHARGE',
    basis: 'CASH',
    isSunk: null,
    allocationKey: 'MEALS',
    grantCents: null,
    depreciationYears: null,
    stageServed: null,
    confidence: 'REEL',
    sourceNote: 'facture',
    isIllustrative: null,
    nature: null,
    recurrence: null,
    ...facts,
  };
}

/** Euros per meal, as ten-thousandths. */
export function aMealPrice(euros: number, facts: Partial<CostItem> = {}): CostItem {
  return anItem({
    entryMode: 'PER_MEAL',
    amountCents: null,
    unitPrice: Math.round(euros * 10_000),
    ...facts,
  });
}

export function aPartnership(facts: Partial<Partnership> = {}): Partnership {
  return {
    ...blankRow(partnershipRecord.fields),
    partnershipId: 'PT-1',
    name: 'Cuisine → foyer',
    territory: null,
    flowType: 'PRODUIT_EXPRES',
    linkType: 'FROIDE',
    kitchenId: 'P-CUISINE',
    recipientId: 'P-FOYER',
    carrierId: null,
    weekdays: ['LU'],
    windowStart: null,
    windowEnd: null,
    place: null,
    expectedMeals: null,
    vehicleType: null,
    distanceKm: null,
    stops: null,
    mealPrice: null,
    startsOn: null,
    endsOn: null,
    isIllustrative: null,
    notes: null,
    ...facts,
  };
}

/** Everything delivered is accepted and distributed, unless told otherwise. */
export function aDay(
  date: string,
  delivered: number | null,
  facts: Partial<MealDay> = {},
): MealDay {
  return {
    partnershipId: 'PT-1',
    date,
    delivered,
    accepted: delivered,
    distributed: delivered,
    deliveries: 1,
    ...facts,
  };
}

/** The same meals each day from a first day on. */
export function someDays(
  from: string,
  count: number,
  facts: { meals?: number } & Partial<MealDay> = {},
): MealDay[] {
  const { meals = 100, ...rest } = facts;
  return Array.from({ length: count }, (_, day) => aDay(addDays(from, day), meals, rest));
}

export function aShare(costId: string, payerId: string, percent: number): PayerShare {
  return {
    shareId: `${costId}-${payerId}`,
    costId,
    payerId,
    sharePercent: Math.round(percent * 100),
  };
}

export function aBook(facts: Partial<CostBook> = {}): CostBook {
  return {
    items: [anItem()],
    shares: [],
    partnerships: [aPartnership()],
    days: someDays('2026-11-02', 14),
    ...facts,
  };
}

/** A grant of 60 € to the town over the two weeks of `anItem`, from nobody of the workbook. */
export function anIncome(facts: Partial<Income> = {}): Income {
  return {
    ...blankRow(incomeRecord.fields),
    incomeId: 'RE-0001',
    label: 'Subvention',
    kind: 'SUBVENTION',
    receiverId: 'P-VILLE',
    periodStart: '2026-11-02',
    periodEnd: '2026-11-15',
    scope: 'PROJET',
    entryMode: 'TOTAL',
    amountCents: 6000,
    allocationKey: 'MEALS',
    sourceNote: 'notification',
    ...facts,
  };
}

/** The two weeks of `anItem`. */
export const NOVEMBER = { from: '2026-11-02', until: '2026-11-15' };
export const TWO_WEEKS = ['2026-S45', '2026-S46'];
