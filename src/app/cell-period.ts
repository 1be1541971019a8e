import { addWeeks, isoWeekOf, mondayOf, weekNumber } from '../kernel/iso-week';
import { addDays, isLocalDate } from '../kernel/local-date';
import { parisWallClock } from '../kernel/paris-time';

/** First and last ISO week, both included. */
export interface CellPeriod {
  readonly fromWeek: string;
  readonly untilWeek: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Weeks whose Thursday is in these months: each week belongs to one month, one quarter and one year, as ISO has it. */
function monthsOf(year: number, first: number, last: number): CellPeriod {
  const start = `${year}-${two(first)}-01`;
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`;
  // The week of a day whose Thursday is not before it.
  const fromWeek = isoWeekOf(addDays(start, 3));
  return { fromWeek, untilWeek: addWeeks(isoWeekOf(addDays(next, 3)), -1) };
}

/** `2026-S12`, `2026-03`, `03/2026`, `2026-T1`, `2026`, a day, or two weeks; null for anything else. */
export function cellPeriod(value: unknown): CellPeriod | null {
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') {
    const week = isoWeekOf(parisWallClock(Number(value)).day);
    return { fromWeek: week, untilWeek: week };
  }
  const text = String(value).trim();
  const weeks = text.match(/\d{4}-S\d{2}/gi)?.map((week) => week.toUpperCase()) ?? [];
  const [first, last = first] = weeks;
  if (first !== undefined && last !== undefined) {
    const isWhole = /^\d{4}-S\d{2}(\s*(à|a|to|:|\.\.|–|-)\s*\d{4}-S\d{2})?$/i.test(text);
    const isReal = mondayOf(first) !== null && mondayOf(last) !== null;
    return isWhole && isReal && weekNumber(first) <= weekNumber(last)
      ? { fromWeek: first, untilWeek: last }
      : null;
  }
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = day ? `${day[3] ?? ''}-${day[2] ?? ''}-${day[1] ?? ''}` : text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) {
    if (!isLocalDate(iso)) return null;
    return { fromWeek: isoWeekOf(iso), untilWeek: isoWeekOf(iso) };
  }
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year ?? otherYear) {
    const number = Number(month ?? otherMonth);
    return number >= 1 && number <= 12 ? monthsOf(Number(year ?? otherYear), number, number) : null;
  }
  const quarter = /^(\d{4})-[TQ]([1-4])$/i.exec(text);
  if (quarter) {
    const last = 3 * Number(quarter[2]);
    return monthsOf(Number(quarter[1]), last - 2, last);
  }
  return /^(19|20)\d{2}$/.test(text) ? monthsOf(Number(text), 1, 12) : null;
}
