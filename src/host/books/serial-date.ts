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
interface ZoneMemory {
  readonly blocks: Map<number, number | 'changes'>;
  readonly quarters: Map<number, number>;
}

const zones = new Map<string, ZoneMemory>();
const QUARTER = 900_000;
const BLOCK = 8 * DAY;

/**
 * Offset from UTC in milliseconds. Asked once for eight days when both ends agree, else once for each quarter of an hour:
 * zones change on quarters, and never there and back within a week.
 */
export function zoneOffset(instant: number, timeZone: string): number {
  const memory: ZoneMemory = zones.get(timeZone) ?? { blocks: new Map(), quarters: new Map() };
  zones.set(timeZone, memory);
  const block = Math.floor(instant / BLOCK);
  const whole = memory.blocks.get(block) ?? blockOffset(block, timeZone);
  memory.blocks.set(block, whole);
  if (whole !== 'changes') return whole;
  const quarter = Math.floor(instant / QUARTER);
  const offset = memory.quarters.get(quarter) ?? readOffset(quarter * QUARTER, timeZone);
  memory.quarters.set(quarter, offset);
  return offset;
}

function blockOffset(block: number, timeZone: string): number | 'changes' {
  const start = readOffset(block * BLOCK, timeZone);
  return start === readOffset((block + 1) * BLOCK - 1000, timeZone) ? start : 'changes';
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
