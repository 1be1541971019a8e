import { dayNumber } from '../../kernel/local-date';
import type { MealDay } from './cost-types';

/**
 * The days of one partnership in order, with running sums, so that what any period weighs is one subtraction:
 *
 *     row     0    1    2   | 3    4
 *     week    w    w    w   | w+1  w+1        weekStarts = [0, 3, 5]
 *     meals 0   40   80  120  160  200        sum of rows [1, 4) = meals[4] − meals[1]
 */
export interface MealCalendar {
  readonly rows: readonly MealDay[];
  readonly days: readonly number[];
  readonly weeks: readonly number[];
  readonly weekStarts: readonly number[];
  readonly meals: Float64Array;
  readonly trips: Float64Array;
  /** Running count of the days whose delivered meals are not told. */
  readonly untold: Float64Array;
}

export type Running = 'meals' | 'trips' | 'untold';

/** Weeks since that of 1970-01-01, of a day number. */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** Days of the calendar as numbers, each text read once. */
export function dayReader(): (date: string) => number {
  const known = new Map<string, number>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const number = dayNumber(date);
    if (number === null) throw new RangeError(`not a day: ${date}`);
    known.set(date, number);
    return number;
  };
}

export function mealCalendar(
  days: readonly MealDay[],
  read: (date: string) => number,
): MealCalendar {
  const rows = [...days];
  const isSorted = rows.every(
    (row, index) => index === 0 || (rows[index - 1]?.date ?? '') <= row.date,
  );
  // ISO days sort as text.
  if (!isSorted) rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const numbers: number[] = [];
  const weeks: number[] = [];
  const weekStarts: number[] = [];
  const meals = new Float64Array(rows.length + 1);
  const trips = new Float64Array(rows.length + 1);
  const untold = new Float64Array(rows.length + 1);
  let row = 0;
  for (const { date, delivered, deliveries } of rows) {
    const day = read(date);
    const week = weekOfDay(day);
    if (weeks.length === 0 || weeks[weeks.length - 1] !== week) {
      weeks.push(week);
      weekStarts.push(row);
    }
    numbers.push(day);
    meals[row + 1] = (meals[row] ?? 0) + (delivered ?? 0);
    trips[row + 1] = (trips[row] ?? 0) + deliveries;
    untold[row + 1] = (untold[row] ?? 0) + (delivered === null ? 1 : 0);
    row += 1;
  }
  weekStarts.push(rows.length);
  return { rows, days: numbers, weeks, weekStarts, meals, trips, untold };
}

/** First place whose number is at least the one sought. */
export function lowerBound(sorted: readonly number[], sought: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sumOfRows(calendar: MealCalendar, running: Running, rows: RowRange): number {
  return (calendar[running][rows.end] ?? 0) - (calendar[running][rows.start] ?? 0);
}

/** Rows from `start` to before `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Rows of the days from the first to the last, both included. */
export function rowsBetween(calendar: MealCalendar, from: number, until: number): RowRange {
  const start = lowerBound(calendar.days, from);
  return { start, end: Math.max(start, lowerBound(calendar.days, until + 1)) };
}

/** Rows of one week; none when the partnership has no day in it. */
export function rowsOfWeek(calendar: MealCalendar, week: number): RowRange {
  const place = lowerBound(calendar.weeks, week);
  if (calendar.weeks[place] !== week) return { start: 0, end: 0 };
  return { start: calendar.weekStarts[place] ?? 0, end: calendar.weekStarts[place + 1] ?? 0 };
}

/** The weeks of some rows that weigh something, in order, each beside its weight. */
export interface WeekWeights {
  readonly weeks: readonly number[];
  readonly weights: readonly number[];
}

export function weeksOfRows(calendar: MealCalendar, rows: RowRange, running: Running): WeekWeights {
  const weeks: number[] = [];
  const weights: number[] = [];
  if (rows.end <= rows.start) return { weeks, weights };
  const { weekStarts } = calendar;
  const sums = calendar[running];
  let start = rows.start;
  for (let place = lowerBound(weekStarts, start + 1) - 1; start < rows.end; place += 1) {
    const end = Math.min(rows.end, weekStarts[place + 1] ?? rows.end);
    const weight = (sums[end] ?? 0) - (sums[start] ?? 0);
    if (weight > 0) {
      weeks.push(calendar.weeks[place] ?? 0);
      weights.push(weight);
    }
    start = end;
  }
  return { weeks, weights };
}
