import { given, type Traced, type TracedUnit } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import type { Slice } from './depreciation';
import { itemCharges } from './item-charges';
import { sumOfRows, weekOfDay, weeksOfRows } from './meal-calendar';
import { traceAmount } from './trace-amount';
import type { View } from './view-meals';
import { type Slot, weighCharge, type Weighing } from './weigh-charge';

const ITEM_RULES: Readonly<Record<CostItem['allocationKey'], string>> = {
  MEALS: 'itemByMeals',
  DELIVERIES: 'itemByDeliveries',
  KM: 'itemByKm',
  HOURS: 'itemByHours',
  SURFACE: 'itemBySurface',
  PERCENT: 'itemByPercent',
  EQUAL: 'itemByEqualParts',
};

/** What an item costs in a view: its label, its key and its row. */
export function itemLeaf(item: CostItem, cents: number): Traced {
  return given(cents, 'cents', {
    rule: ITEM_RULES[item.allocationKey],
    params: { label: item.label },
    ref: { record: 'costItem', id: item.costId },
    illustrative: item.isIllustrative === true,
  });
}

/**
 * The same, unfolded: amount × share, rounded, plus the cents that the largest remainder gave or took so that all parts
 * of the item add up.
 */
export function traceItem(item: CostItem, cents: number, view: View): Traced {
  const charges = chargesOfView(item, view);
  const amount = traceAmount(item, charges, view.index);
  const share = shareOfView(item, charges, view);
  const plain = Math.round(((amount.value ?? 0) * (share.value ?? 0)) / 100);
  const adjustment = given(cents - plain, 'cents', { rule: 'centsAdjustment' });
  const inputs = cents === plain ? [amount, share] : [amount, share, adjustment];
  return { ...itemLeaf(item, cents), inputs };
}

/** From the first charge that a week of the view touches to the last: the months of a depreciation stay in one piece. */
function chargesOfView(item: CostItem, { index, weeks }: View): Slice[] {
  const first = Math.min(...weeks);
  const last = Math.max(...weeks);
  return itemCharges(item, index).charges.filter(
    ({ from, until }) => weekOfDay(until) >= first && weekOfDay(from) <= last,
  );
}

interface Weighed {
  readonly charge: Slice;
  readonly weighing: Weighing;
}

/** Part of the charges that falls to the view, in percent, with what was weighed when one division tells it all. */
function shareOfView(item: CostItem, charges: readonly Slice[], view: View): Traced {
  const weighed = charges.flatMap((charge): Weighed[] => {
    const weighing = weighCharge(item, charge, view.index);
    return 'reason' in weighing ? [] : [{ charge, weighing }];
  });
  const total = charges.reduce((sum, { cents }) => sum + cents, 0);
  const [only, ...others] = weighed;
  if (only && others.length === 0 && charges.length === 1) {
    const plain = plainShare(item, only.weighing, view);
    if (plain) return plain;
    return given(100 * fractionOfView(only.weighing, view), 'percent', {
      rule: 'shareByKey',
      params: { partnerships: only.weighing.slots.length },
    });
  }
  const exact = weighed.reduce(
    (sum, { charge, weighing }) => sum + charge.cents * fractionOfView(weighing, view),
    0,
  );
  const value = total === 0 ? 0 : (100 * exact) / total;
  return given(value, 'percent', { rule: 'shareByMonths', params: { months: charges.length } });
}

function fractionOfView(weighing: Weighing, view: View): number {
  const { slots, weekBy, outside } = weighing;
  const whole = slots.reduce((sum, { weight }) => sum + weight, outside);
  return slots
    .filter((slot) => isInView(slot, view))
    .reduce((sum, slot) => {
      const inPeriod = sumOfRows(slot.flow.calendar, weekBy, slot.rows);
      return sum + (slot.weight / whole) * (runningInView(slot, weekBy, view) / inPeriod);
    }, 0);
}

function isInView({ flow }: Slot, view: View): boolean {
  return view.holds(flow.id);
}

function runningInView(slot: Slot, weekBy: Weighing['weekBy'], view: View): number {
  const { weeks, weights } = weeksOfRows(slot.flow.calendar, slot.rows, weekBy);
  return weights.reduce(
    (sum, weight, place) => sum + (view.weeks.has(weeks[place] ?? 0) ? weight : 0),
    0,
  );
}

/** Meals on meals, trips on trips, kilometres on kilometres: two numbers and a division. */
function plainShare(item: CostItem, weighing: Weighing, view: View): Traced | null {
  const plain = PLAIN_SHARES[item.allocationKey];
  const isAlone = weighing.slots.length === 1;
  if (!plain || (item.allocationKey === 'KM' && isAlone)) return null;
  const sum = (slots: readonly Slot[], weigh: (slot: Slot) => number) =>
    slots.reduce((total, slot) => total + plain.perUnit(slot) * weigh(slot), 0);
  const inView = sum(
    weighing.slots.filter((slot) => isInView(slot, view)),
    (slot) => runningInView(slot, weighing.weekBy, view),
  );
  const inAll = sum(weighing.slots, (slot) =>
    sumOfRows(slot.flow.calendar, weighing.weekBy, slot.rows),
  );
  const share = given((100 * inView) / inAll, 'percent', { rule: plain.rule });
  const { unit } = plain;
  if (unit === null) return { ...share, params: { inView, inAll } };
  const inputs = [
    given(inView, unit, { rule: `${unit}OfView` }),
    given(inAll, unit, { rule: `${unit}OfItem` }),
  ];
  return { ...share, inputs };
}

interface PlainShare {
  readonly rule: string;
  /** Null: no unit of traced numbers counts trips, they are told in the sentence. */
  readonly unit: TracedUnit | null;
  readonly perUnit: (slot: Slot) => number;
}

const PLAIN_SHARES: Partial<Readonly<Record<CostItem['allocationKey'], PlainShare>>> = {
  MEALS: { rule: 'shareByMeals', unit: 'meals', perUnit: () => 1 },
  DELIVERIES: { rule: 'shareByDeliveries', unit: null, perUnit: () => 1 },
  KM: {
    rule: 'shareByKm',
    unit: 'km',
    perUnit: ({ flow }) => (flow.partnership.distanceKm ?? 0) / 1000,
  },
};
