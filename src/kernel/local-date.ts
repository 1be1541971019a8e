import { remembered } from './remembered';

/** Days of the civil calendar as ISO text (`2026-11-23`): no time zone can move them. */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day, or null when the text is not a day of the calendar. */
export const dayNumber = remembered((day: string): number | null => {
  const match = ISO_DAY.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return dayText(time / DAY_MS) === day ? time / DAY_MS : null;
});

/** ISO text of a day number. */
export const dayText = remembered((number: number): string =>
  new Date(number * DAY_MS).toISOString().slice(0, 10),
);

export function isLocalDate(text: string): boolean {
  return dayNumber(text) !== null;
}

function requireDay(day: string): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`not a day: ${day}`);
  return number;
}

export function addDays(day: string, count: number): string {
  return dayText(requireDay(day) + count);
}

/** Number of days from the first to the second, negative when reversed. */
export function daysBetween(from: string, until: string): number {
  return requireDay(until) - requireDay(from);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayIndex(day: string): number {
  return (((requireDay(day) + 3) % 7) + 7) % 7;
}
