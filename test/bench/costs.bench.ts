import { performance } from 'node:perf_hooks';
import { allocateCosts } from '../../src/domain/costs/allocate-costs';
import type { CostBook, MealDay } from '../../src/domain/costs/cost-types';
import { mealCost } from '../../src/domain/costs/meal-cost';
import { weeklyCosts } from '../../src/domain/costs/weekly-costs';
import { isoWeekOf } from '../../src/kernel/iso-week';
import { addDays } from '../../src/kernel/local-date';
import type { CostItem } from '../../src/model/cost-item';
import { ALLOCATION_KEYS, COST_STAGES } from '../../src/model/lists';
import { sumifsMs } from './sumifs';
import { anItem, aPartnership, aShare } from '../unit/domain/costs/cost-builders';

/** One measure of the bench. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Wished: told when it is passed. */
  readonly goal?: number;
}

const FIRST = '2016-01-04';
const YEARS = 10;
const PARTNERSHIPS = 100;

/** Ten years of a hundred partnerships: so many day rows, and monthly items, most of one partnership, some of all. */
function aTerritory(rows: number, items: number): CostBook {
  const partnerships = Array.from({ length: PARTNERSHIPS }, (_, place) =>
    aPartnership({
      partnershipId: `PT-${place}`,
      kitchenId: `P-K${place % 10}`,
      distanceKm: 1000 * (1 + (place % 30)),
    }),
  );
  const perPartnership = Math.ceil(rows / PARTNERSHIPS);
  const step = (YEARS * 364) / perPartnership;
  const dates = Array.from({ length: perPartnership }, (_, row) =>
    addDays(FIRST, Math.floor(row * step)),
  );
  const days = dates.flatMap((date, row) =>
    partnerships.map(({ partnershipId }, place): MealDay => {
      const delivered = 20 + ((row * 7 + place * 13) % 80);
      return {
        partnershipId,
        date,
        delivered,
        accepted: delivered,
        distributed: delivered - (row % 3),
        deliveries: 1,
      };
    }),
  );
  return { partnerships, days, items: monthlyItems(items), shares: sharesOf(items) };
}

function monthlyItems(count: number): CostItem[] {
  return Array.from({ length: count }, (_, place) => {
    const from = addDays(FIRST, 30 * (place % (YEARS * 12)));
    const scope =
      (
        [
          'FLOW',
          'FLOW',
          'FLOW',
          'FLOW',
          'FLOW',
          'FLOW',
          'KITCHEN',
          'KITCHEN',
          'PARTNER',
          'PROJET',
        ] as const
      )[place % 10] ?? 'FLOW';
    const scopeId = scope === 'FLOW' ? `PT-${place % PARTNERSHIPS}` : `P-K${place % 10}`;
    return anItem({
      costId: `C-${place}`,
      stage: COST_STAGES[place % 8] ?? 'A',
      scope,
      scopeId: scope === 'PROJET' ? null : scopeId,
      allocationKey: ALLOCATION_KEYS[[0, 1, 2, 6][place % 4] ?? 0] ?? 'MEALS',
      amountCents: 10_000 + place * 37,
      periodStart: from,
      periodEnd: addDays(from, 29),
    });
  });
}

const sharesOf = (count: number) =>
  Array.from({ length: count }, (_, place) => place).flatMap((place) =>
    place % 3 === 0
      ? [aShare(`C-${place}`, 'P-VILLE', 60), aShare(`C-${place}`, 'P-DRIHL', 40)]
      : [aShare(`C-${place}`, 'P-VILLE', 100)],
  );

/** What nobody can go below: each column read once and summed by partnership and week. */
function plainPass(book: CostBook, weekOf: ReadonlyMap<string, string>): number {
  const sums = new Map<string, { delivered: number; accepted: number; distributed: number }>();
  for (const { partnershipId, date, delivered, accepted, distributed } of book.days) {
    const key = `${partnershipId} ${weekOf.get(date) ?? ''}`;
    const sum = sums.get(key) ?? { delivered: 0, accepted: 0, distributed: 0 };
    sums.set(key, sum);
    sum.delivered += delivered ?? 0;
    sum.accepted += accepted ?? 0;
    sum.distributed += distributed ?? 0;
  }
  let cents = 0;
  for (const item of book.items) cents += item.amountCents ?? 0;
  return sums.size + cents;
}

/** Median of five runs, after one that warms up; a fresh copy of the book each time, so that no index is kept. */
function medianMs(book: CostBook, run: (fresh: CostBook) => unknown): number {
  const times = Array.from({ length: 6 }, () => {
    const fresh = { ...book };
    const start = performance.now();
    run(fresh);
    return performance.now() - start;
  });
  return [...times.slice(1)].sort((a, b) => a - b)[2] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 100) / 100;

function measure(
  rows: number,
  items: number,
): { readonly measures: Row[]; readonly fullMs: number } {
  const book = aTerritory(rows, items);
  const dates = [...new Set(book.days.map(({ date }) => date))];
  const weekOf = new Map(dates.map((date) => [date, isoWeekOf(date)]));
  const all = { from: FIRST, until: addDays(FIRST, YEARS * 366) };
  const last = dates[dates.length - 1] ?? FIRST;
  const plainMs = medianMs(book, (fresh) => plainPass(fresh, weekOf));
  const fullMs = medianMs(book, (fresh) => weeklyCosts(fresh, allocateCosts(fresh, all)));
  const weekMs = medianMs(book, (fresh) => allocateCosts(fresh, { from: last, until: last }));
  const week = allocateCosts(book, { from: last, until: last });
  const screenMs = medianMs(book, () =>
    mealCost(book, week, { partnershipId: 'PT-1', weeks: [isoWeekOf(last)] }),
  );
  const parts = allocateCosts(book, all).parts.length;
  const label = `costs, ${book.days.length} days × ${items} items`;
  return {
    fullMs,
    measures: [
      { name: `${label}: parts`, value: parts, unit: 'parts' },
      { name: `${label}: plain pass`, value: round(plainMs), unit: 'ms' },
      { name: `${label}: full computation`, value: round(fullMs), unit: 'ms' },
      {
        name: `${label}: full ÷ plain`,
        value: round(fullMs / plainMs),
        unit: '×',
        ...(isWhole(book) ? { goal: 5 } : {}),
      },
      ...againstFormulas(book, { label, weekOf, fullMs }),
      { name: `${label}: one week, index made anew`, value: round(weekMs), unit: 'ms' },
      { name: `${label}: one meal cost with its trace`, value: round(screenMs), unit: 'ms' },
    ],
  };
}

/** Goals are those of the whole measure; a small one is told beside it, without. */
const isWhole = (book: CostBook) => book.days.length >= 100_000;

/** Only for the whole measure: filling the engine takes longer than all the rest. */
function againstFormulas(
  book: CostBook,
  given: { label: string; weekOf: ReadonlyMap<string, string>; fullMs: number },
): Row[] {
  if (!isWhole(book)) return [];
  const { label, weekOf, fullMs } = given;
  const formulasMs = sumifsMs(book, weekOf);
  return [
    {
      name: `${label}: delivered meals by partnership and week as SUMIFS (in proportion of 30)`,
      value: Math.round(formulasMs / 1000),
      unit: 's',
    },
    {
      name: `${label}: SUMIFS ÷ full (wished: 20 at least)`,
      value: Math.round(formulasMs / fullMs),
      unit: '×',
    },
  ];
}

/** The same last week, with one year behind it and with ten: what is recorded today does not pay for the past. */
function weekAfterYears(): Row[] {
  const times = [1, 10].map((years) => {
    const book = aTerritory(100_000, 2000);
    const first = addDays(FIRST, (YEARS - years) * 366);
    const recent: CostBook = {
      ...book,
      days: book.days.filter(({ date }) => date >= first),
      items: book.items.filter(({ periodEnd }) => periodEnd >= first),
    };
    // What a recording reads: a year shown and a year of costs that touch it, however old the workbook.
    const read = addDays(FIRST, (YEARS - 2) * 366);
    const seen: CostBook = {
      ...recent,
      days: recent.days.filter(({ date }) => date >= read),
    };
    const last = seen.days[seen.days.length - 1]?.date ?? FIRST;
    return medianMs(seen, (fresh) => allocateCosts(fresh, { from: last, until: last }));
  });
  return times.map((ms, place) => ({
    name: `costs, one week recomputed with ${place === 0 ? 1 : YEARS} years behind it`,
    value: round(ms),
    unit: 'ms',
  }));
}

export function benchCosts(): Row[] {
  // The first measure of a process warms up the engine of the language.
  weekAfterYears();
  const weeks = weekAfterYears();
  const small = measure(10_000, 2000);
  const large = measure(100_000, 2000);
  const exponent = Math.log10(large.fullMs / small.fullMs);
  return [
    ...small.measures,
    ...large.measures,
    ...weeks,
    {
      name: 'costs: growth from 10,000 to 100,000 days, exponent',
      value: round(exponent),
      unit: '',
      goal: 1.1,
    },
    {
      name: 'costs: memory at its peak, the formula engine included',
      value: Math.round(process.resourceUsage().maxRSS / 1000),
      unit: 'MB',
    },
  ];
}
