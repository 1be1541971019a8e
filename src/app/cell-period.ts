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

const oneWeek = (day: string): CellPeriod => ({
  fromWeek: isoWeekOf(day),
  untilWeek: isoWeekOf(day),
});

/** `2026-S12`, `2026-S01 à 2026-S12`. */
function ofWeeks(text: string): CellPeriod | null {
  const found = /^(\d{4}-S\d{2})(?:\s*(?:à|a|to|:|\.\.|–|-)\s*(\d{4}-S\d{2}))?$/i.exec(text);
  const fromWeek = found?.[1]?.toUpperCase() ?? '';
  const untilWeek = found?.[2]?.toUpperCase() ?? fromWeek;
  if (mondayOf(fromWeek) === null || mondayOf(untilWeek) === null) return null;
  return weekNumber(fromWeek) <= weekNumber(untilWeek) ? { fromWeek, untilWeek } : null;
}

/** `2026-11-23`, `23/11/2026`. */
function ofDay(text: string): CellPeriod | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  const iso = day ? `${year ?? ''}-${month ?? ''}-${day}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isLocalDate(iso) ? oneWeek(iso) : null;
}

/** `2026-03`, `03/2026`. */
function ofMonth(text: string): CellPeriod | null {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const number = Number(month ?? otherMonth);
  return number >= 1 && number <= 12 ? monthsOf(Number(year ?? otherYear), number, number) : null;
}

/** `2026-T1`, `2026`. */
function ofQuarterOrYear(text: string): CellPeriod | null {
  const [, year, quarter] = /^((?:19|20)\d{2})(?:-[TQ]([1-4]))?$/i.exec(text) ?? [];
  if (year === undefined) return null;
  if (quarter === undefined) return monthsOf(Number(year), 1, 12);
  const last = 3 * Number(quarter);
  return monthsOf(Number(year), last - 2, last);
}

/** A week, a month, a quarter, a year, a day, or two weeks; null for anything else. */
export function cellPeriod(value: unknown): CellPeriod | null {
  // A day of a cell is a Date of another realm in the local host.
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return oneWeek(parisWallClock(Number(value)).day);
  }
  const text = String(value).trim();
  return ofWeeks(text) ?? ofDay(text) ?? ofMonth(text) ?? ofQuarterOrYear(text);
}
