import { addDays } from '../../kernel/local-date';
import { mondayOf } from '../../kernel/iso-week';
import { splitCents } from '../../kernel/split-cents';
import { type COST_ROWS_BY, DENOMINATORS } from '../../model/cost-results';
import { bookIndexOf, type Flow } from './book-index';
import type { Allocation, CostBook, Denominator, MealDay } from './cost-types';
import { incomesByWeek } from './incomes';
import { rowsOfWeek } from './meal-calendar';
import { COUNTED, type View, viewOf, type MealCostView } from './view-meals';
import { type WeeklyCost, weeklyCosts } from './weekly-costs';

export type CostRowsBy = (typeof COST_ROWS_BY)[number];

type Cents = 'totalCents' | 'cashCents' | 'valuedCents' | 'marginalCents' | 'outsideIncomeCents';
const CENTS: readonly Cents[] = [
  'totalCents',
  'cashCents',
  'valuedCents',
  'marginalCents',
  'outsideIncomeCents',
];

/** Cents and meals of one row; all rows of a result add up to the result. Null: nobody told. */
export type CostRow = Readonly<Record<Cents, number>> & {
  /** Day and partnership (`2026-11-03 PT-0001`), week, month (`2026-11`), year, id or name; '' without a territory. */
  readonly key: string;
  readonly meals: Readonly<Record<Denominator, number | null>>;
  readonly isIllustrative: boolean;
};

type Sums = { -readonly [Key in Cents]: number } & {
  meals: Record<Denominator, number | null>;
  isIllustrative: boolean;
};

function noSums(): Sums {
  return {
    ...{ totalCents: 0, cashCents: 0, valuedCents: 0, marginalCents: 0, outsideIncomeCents: 0 },
    meals: { PRODUCED: null, DELIVERED: null, ACCEPTED: null, DISTRIBUTED: null },
    isIllustrative: false,
  };
}

/** A week belongs to the month and the year of its Thursday, as in the calendar of ISO weeks. */
function keyOf(by: CostRowsBy, { partnership, id }: Flow, isoWeek: string): string {
  switch (by) {
    case 'WEEK':
      return isoWeek;
    case 'MONTH':
      return addDays(mondayOf(isoWeek) ?? '', 3).slice(0, 7);
    case 'YEAR':
      return isoWeek.slice(0, 4);
    case 'KITCHEN':
      return partnership.kitchenId;
    case 'TERRITORY':
      return partnership.territory ?? '';
    case 'PARTNERSHIP':
    case 'DELIVERY':
      return id;
  }
}

interface FlowWeek {
  readonly flow: Flow;
  readonly isoWeek: string;
  readonly days: readonly MealDay[];
  readonly cost: WeeklyCost | undefined;
  readonly incomeCents: number;
}

function flowWeeks(book: CostBook, allocation: Allocation, view: View): FlowWeek[] {
  const place = (week: string, id: string) => `${week} ${id}`;
  const costs = new Map(
    weeklyCosts(book, allocation).map((cost) => [place(cost.isoWeek, cost.partnershipId), cost]),
  );
  const incomes = incomesByWeek(book, allocation);
  return view.flows.flatMap((flow) =>
    [...view.weeks]
      .sort((a, b) => a - b)
      .flatMap((week): FlowWeek[] => {
        const isoWeek = view.index.weekText(week);
        const { start, end } = rowsOfWeek(flow.calendar, week);
        const days = flow.calendar.rows.slice(start, end);
        const cost = costs.get(place(isoWeek, flow.id));
        const incomeCents = incomes.get(place(isoWeek, flow.id)) ?? 0;
        const isEmpty = days.length === 0 && cost === undefined && incomeCents === 0;
        return isEmpty ? [] : [{ flow, isoWeek, days, cost, incomeCents }];
      }),
  );
}

function centsOf({ cost, incomeCents }: FlowWeek, key: Cents): number {
  return key === 'outsideIncomeCents' ? incomeCents : (cost?.[key] ?? 0);
}

function addMeals(sums: Sums, days: readonly MealDay[]): void {
  for (const denominator of DENOMINATORS) {
    for (const day of days) {
      const meals = COUNTED[denominator](day);
      if (meals !== null) sums.meals[denominator] = (sums.meals[denominator] ?? 0) + meals;
    }
  }
  sums.isIllustrative ||= days.some((day) => day.isIllustrative === true);
}

/** The days of a week by what they weigh: meals delivered, else trips, else days. */
function dayWeights(days: readonly MealDay[]): number[] {
  const meals = days.map(({ delivered }) => delivered ?? 0);
  if (meals.some((count) => count > 0)) return meals;
  const trips = days.map(({ deliveries }) => deliveries);
  return trips.some((count) => count > 0) ? trips : days.map(() => 1);
}

function addDeliveries(rows: Map<string, Sums>, week: FlowWeek): void {
  const { days, flow, isoWeek, cost } = week;
  const sorted = [...days];
  if (sorted.length === 0) {
    const date = mondayOf(isoWeek) ?? '';
    sorted.push({
      partnershipId: flow.id,
      date,
      ...{ delivered: null, accepted: null, distributed: null, deliveries: 0 },
    });
  }
  const weights = dayWeights(sorted);
  const shares = CENTS.map((key) => [key, splitCents(centsOf(week, key), weights) ?? []] as const);
  sorted.forEach((day, place) => {
    const sums = rowOf(rows, `${day.date} ${flow.id}`);
    for (const [key, cents] of shares) sums[key] += cents[place] ?? 0;
    addMeals(sums, [day]);
    sums.isIllustrative ||= cost?.isIllustrative === true;
  });
}

function rowOf(rows: Map<string, Sums>, key: string): Sums {
  const sums = rows.get(key) ?? noSums();
  rows.set(key, sums);
  return sums;
}

/** A result cut in rows: each cent and each meal is in one row, and only one. */
export function costRows(
  book: CostBook,
  allocation: Allocation,
  asked: Pick<MealCostView, 'partnershipId' | 'place' | 'weeks'> & { readonly by: CostRowsBy },
): CostRow[] {
  const view = viewOf(bookIndexOf(book), asked);
  const rows = new Map<string, Sums>();
  for (const week of flowWeeks(book, allocation, view)) {
    if (asked.by === 'DELIVERY') {
      addDeliveries(rows, week);
      continue;
    }
    const sums = rowOf(rows, keyOf(asked.by, week.flow, week.isoWeek));
    for (const key of CENTS) sums[key] += centsOf(week, key);
    addMeals(sums, week.days);
    sums.isIllustrative ||= week.cost?.isIllustrative === true;
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sums]) => ({ key, ...sums }));
}
