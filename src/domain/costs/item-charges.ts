import { scaledProduct } from '../../kernel/scaled-product';
import type { Missing } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import type { BookIndex, Flow } from './book-index';
import { type Asset, depreciationSlices, type Slice } from './depreciation';
import { rowsBetween, sumOfRows } from './meal-calendar';

/** What an item costs over its own period, negative for a saving: one charge, or one a month for a depreciation. */
export interface ItemCharges {
  readonly charges: readonly Slice[];
  /** Why there is no charge, or why it may still grow. */
  readonly missing: readonly Missing[];
}

/** A message about an item, with its row. */
export function aboutItem(item: CostItem, code: string, params: Missing['params'] = {}): Missing {
  return {
    code,
    params: { label: item.label, ...params },
    ref: { record: 'costItem', id: item.costId },
  };
}

export interface Period {
  readonly from: number;
  readonly until: number;
}

export function periodOf(item: CostItem, index: BookIndex): Period {
  return { from: index.readDay(item.periodStart), until: index.readDay(item.periodEnd) };
}

/** 1 €/unit is 10 000 of `unitPrice`; a quantity of 1 is 1 000. */
const PRICE_PER_CENT = 100;
const QUANTITY = 1000;

export function itemCharges(item: CostItem, index: BookIndex): ItemCharges {
  const period = periodOf(item, index);
  const lack = (code: string): ItemCharges => ({ charges: [], missing: [aboutItem(item, code)] });
  const whole = (cents: number, missing: readonly Missing[] = []): ItemCharges => ({
    charges: [{ ...period, cents: signed(item, cents) }],
    missing,
  });
  if (item.kind === 'CHARGE' && isNegative(item)) return lack('NEGATIVE_CHARGE');
  switch (item.entryMode) {
    case 'TOTAL':
      return item.amountCents === null ? lack('COST_AMOUNT_MISSING') : whole(item.amountCents);
    case 'PER_MEAL': {
      if (item.unitPrice === null) return lack('COST_PRICE_MISSING');
      const { meals, untold } = mealsInScope(index.flowsInScope(item), period);
      const cents = scaledProduct(item.unitPrice, meals, PRICE_PER_CENT);
      return whole(
        cents,
        untold > 0 ? [aboutItem(item, 'COST_MEALS_UNTOLD', { days: untold })] : [],
      );
    }
    case 'PER_KM':
    case 'PER_HOUR':
    case 'VOLUNTEER':
    case 'PER_UNIT':
      if (item.unitPrice === null) return lack('COST_PRICE_MISSING');
      if (item.quantity === null) return lack('COST_QUANTITY_MISSING');
      return whole(scaledProduct(item.unitPrice, item.quantity, PRICE_PER_CENT * QUANTITY));
    case 'DEPRECIATION': {
      const fault = depreciationFault(item, period);
      if (fault !== null) return lack(fault);
      const slices = depreciationSlices(assetOf(item, period));
      return {
        charges: slices.map((slice) => ({ ...slice, cents: signed(item, slice.cents) })),
        missing: [],
      };
    }
  }
}

/** What keeps a depreciation from being computed. */
function depreciationFault(item: CostItem, period: Period): string | null {
  if (item.amountCents === null) return 'COST_AMOUNT_MISSING';
  if (item.depreciationYears === null || item.depreciationYears === 0) return 'COST_YEARS_MISSING';
  if (period.until < period.from) return 'PERIOD_REVERSED';
  return (item.grantCents ?? 0) > item.amountCents ? 'GRANT_OVER_PRICE' : null;
}

/** The asset of a depreciation whose price and years are known. */
export function assetOf(item: CostItem, period: Period): Asset {
  const cents = (item.amountCents ?? 0) - (item.grantCents ?? 0);
  return { ...period, cents, years: item.depreciationYears ?? 0 };
}

export function mealsInScope(flows: readonly Flow[], { from, until }: Period) {
  let meals = 0;
  let untold = 0;
  for (const { calendar } of flows) {
    const rows = rowsBetween(calendar, from, until);
    meals += sumOfRows(calendar, 'meals', rows);
    untold += sumOfRows(calendar, 'untold', rows);
  }
  return { meals, untold };
}

/** What is saved comes off, whichever sign it was typed with. */
function signed(item: CostItem, cents: number): number {
  return item.kind === 'SAVING' && cents !== 0 ? -Math.abs(cents) : cents;
}

function isNegative({ amountCents, unitPrice, quantity }: CostItem): boolean {
  return [amountCents, unitPrice, quantity].some((value) => value !== null && value < 0);
}
