/**
 * Dates of cells are serial numbers: days since 30 December 1899 in the book's time zone, without daylight saving.
 * A script sees instants; the zone of the book is what ties the two together.
 */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** `undefined` for a day that does not exist (31 February). */
export function serialOf(parts: DateParts): number | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
  return (date.getTime() - EPOCH) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The wall clock of a serial number, as a UTC date to read parts from; rounded to the millisecond. */
export function wallClock(serial: number): Date {
  return new Date(Math.round(EPOCH + serial * DAY));
}

/** Rounds through seconds, so that 12:30 does not come back as 12:29:59.999. */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const first = wall - zoneOffset(wall, timeZone);
  const second = wall - zoneOffset(first, timeZone);
  return zoneOffset(second, timeZone) === wall - second ? second : first;
}

export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone) - EPOCH) / DAY;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const OFFSETS_KEPT = 50_000;
const QUARTER = 900_000;

/** Offset from UTC in milliseconds. Zones only change on a quarter of an hour, which is what the memory relies on. */
export function zoneOffset(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(quarter * QUARTER, timeZone);
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function readOffset(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of zoneFormat(timeZone).formatToParts(instant))
    parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime() - instant;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    zoneFormat(timeZone);
    return true;
  } catch {
    return false;
  }
}
