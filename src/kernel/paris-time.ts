import { addDays, dayNumber, dayText, weekdayIndex } from './local-date';
import { remembered } from './remembered';

/**
 * Instants of Europe/Paris by the rule in force since 1996 (directive 2000/84/EC): summer time from the last Sunday of
 * March to the last Sunday of October, both changes at 01:00 UTC. Pure, so that a clock change can be tested anywhere.
 */

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const timeText = remembered((minutes: number) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});

function lastSundayUtc(year: number, month: number): number {
  const lastDay = month === 3 ? `${year}-03-31` : `${year}-10-31`;
  const sunday = addDays(lastDay, -((weekdayIndex(lastDay) + 1) % 7));
  return (dayNumber(sunday) ?? 0) * DAY_MS + HOUR_MS;
}

const summerStart = remembered((year: number) => lastSundayUtc(year, 3));
const summerEnd = remembered((year: number) => lastSundayUtc(year, 10));

interface Season {
  readonly from: number;
  readonly until: number;
  readonly hours: 1 | 2;
}

/** The season an instant is in, as far as its year goes. */
function seasonOf(utcMs: number): Season {
  const year = new Date(utcMs).getUTCFullYear();
  const [start, end] = [summerStart(year), summerEnd(year)];
  if (utcMs >= start && utcMs < end) return { from: start, until: end, hours: 2 };
  return utcMs < start
    ? { from: Date.UTC(year, 0), until: start, hours: 1 }
    : { from: end, until: Date.UTC(year + 1, 0), hours: 1 };
}

/** The last one asked for: instants come by thousands from the same one. */
let season: Season = { from: 0, until: 0, hours: 1 };

function offsetHours(utcMs: number): 1 | 2 {
  if (!(utcMs >= season.from && utcMs < season.until)) season = seasonOf(utcMs);
  return season.hours;
}

/**
 * Milliseconds since 1970 of a wall-clock time in Paris (`day` ISO, `time` `HH:mm`). An hour that does not exist in
 * March is read one hour later; an hour that happens twice in October is the first one.
 */
export function parisInstant(day: string, time = '00:00'): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  const wall =
    (dayNumber(day) ?? NaN) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * 60_000;
  const summer = wall - 2 * HOUR_MS;
  if (offsetHours(summer) === 2) return summer;
  return wall - HOUR_MS;
}

/** Wall clock in Paris of an instant: `{ day: '2026-11-23', time: '07:30' }`. */
export function parisWallClock(instantMs: number): { day: string; time: string } {
  const wall = instantMs + offsetHours(instantMs) * HOUR_MS;
  const number = Math.floor(wall / DAY_MS);
  return { day: dayText(number), time: timeText(Math.floor((wall - number * DAY_MS) / MINUTE_MS)) };
}
