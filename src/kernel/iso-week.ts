import { addDays, dayNumber, dayText, weekdayIndex } from './local-date';
import { remembered } from './remembered';

/**
 * ISO 8601 weeks, written as people here do: `2026-S48`. A week starts on Monday; week 1 holds the first Thursday.
 */
const WEEK = /^(\d{4})-S(\d{2})$/;

/** The week of a day: `2027-01-03` is in `2026-S53`. */
export const isoWeekOf = remembered((day: string): string => {
  const thursday = addDays(day, 3 - weekdayIndex(day));
  const year = thursday.slice(0, 4);
  const firstOfYear = dayNumber(`${year}-01-01`) ?? 0;
  const week = Math.floor(((dayNumber(thursday) ?? 0) - firstOfYear) / 7) + 1;
  return `${year}-S${String(week).padStart(2, '0')}`;
});

/** Monday of a week, or null when there is no such week (`2025-S53`). */
export const mondayOf = remembered((week: string): string | null => {
  const match = WEEK.exec(week);
  if (!match) return null;
  const fourth = `${match[1]}-01-04`;
  if (dayNumber(fourth) === null) return null;
  const firstMonday = (dayNumber(fourth) ?? 0) - weekdayIndex(fourth);
  const monday = dayText(firstMonday + (Number(match[2]) - 1) * 7);
  return isoWeekOf(monday) === week ? monday : null;
});

/** Weeks since that of 1970-01-01: orders and subtracts weeks. */
export function weekNumber(week: string): number {
  const monday = mondayOf(week);
  if (monday === null) throw new RangeError(`not a week: ${week}`);
  return Math.floor(((dayNumber(monday) ?? 0) + 3) / 7);
}

export function addWeeks(week: string, count: number): string {
  const monday = mondayOf(week);
  if (monday === null) throw new RangeError(`not a week: ${week}`);
  return isoWeekOf(addDays(monday, count * 7));
}

/** The seven days of a week, Monday first. */
export function daysOfWeek(week: string): string[] {
  const monday = mondayOf(week);
  if (monday === null) throw new RangeError(`not a week: ${week}`);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count));
}
