import { TZDate } from '@date-fns/tz';

/** When a time-driven trigger fires. Hours and days are counted in `timeZone`. */
export interface Schedule {
  readonly unit: 'once' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
  readonly every: number;
  /** For `once`: the instant. */
  readonly at?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** 0 is Sunday, as in JavaScript. */
  readonly weekDay?: number;
  readonly monthDay?: number;
  readonly timeZone: string;
}

export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  readonly sourceId: string | null;
  readonly ownerEmail: string;
  readonly schedule?: Schedule;
  readonly nextAt?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When a trigger made at `from` fires first; undefined when its time has passed. */
export function firstTime(schedule: Schedule, from: number): number | undefined {
  const { unit, every, at } = schedule;
  if (unit === 'once') return at !== undefined && at > from ? at : undefined;
  if (unit === 'minutes') return from + every * MINUTE;
  if (unit === 'hours') return from + every * HOUR;
  const { hour = 0, minute = 0, weekDay, monthDay = 1, timeZone } = schedule;
  const day = new TZDate(from, timeZone);
  day.setHours(hour, minute, 0, 0);
  const isRight = (): boolean =>
    day.getTime() > from &&
    (unit !== 'weeks' || weekDay === undefined || day.getDay() === weekDay) &&
    (unit !== 'months' || day.getDate() === monthDay);
  while (!isRight()) {
    day.setDate(day.getDate() + 1);
    day.setHours(hour, minute, 0, 0);
  }
  return day.getTime();
}

/** The time after `previous`; undefined for what fires once. */
function followingTime(schedule: Schedule, previous: number): number | undefined {
  const { unit, every, timeZone } = schedule;
  if (unit === 'once') return undefined;
  if (unit !== 'days' && unit !== 'weeks') return firstTime(schedule, previous);
  // By the calendar, so that the hour stays through a change of the clocks.
  const day = new TZDate(previous, timeZone);
  day.setDate(day.getDate() + every * (unit === 'weeks' ? 7 : 1));
  return day.getTime();
}

const isTrigger = (value: unknown): value is TriggerRecord =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'functionName', 'source', 'event', 'ownerEmail'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  );

/** The project's installable triggers. */
export class TriggerStore {
  private readonly records: Map<string, TriggerRecord>;

  constructor(saved: readonly TriggerRecord[] = []) {
    this.records = new Map(saved.map((record) => [record.id, record]));
  }

  /** Throws when a saved file does not hold a list of triggers. */
  static fromJson(this: void, json: unknown): TriggerStore {
    if (!Array.isArray(json) || !json.every(isTrigger)) throw new Error('damaged');
    return new TriggerStore(json);
  }

  all(): readonly TriggerRecord[] {
    return [...this.records.values()];
  }

  add(record: TriggerRecord): void {
    this.records.set(record.id, record);
  }

  remove(id: string): boolean {
    return this.records.delete(id);
  }

  find(id: string): TriggerRecord | undefined {
    return this.records.get(id);
  }

  /** Time-driven triggers whose time has come, the earliest first. */
  due(now: number): readonly TriggerRecord[] {
    return this.all()
      .filter((record) => record.nextAt !== undefined && record.nextAt <= now)
      .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  }

  /** Sets the next time after a firing; what fires once is removed. */
  fired(record: TriggerRecord, now: number): void {
    const { schedule } = record;
    if (schedule === undefined) return;
    let nextAt = record.nextAt;
    // Firings missed while nobody looked are not made up for.
    while (nextAt !== undefined && nextAt <= now) nextAt = followingTime(schedule, nextAt);
    if (nextAt === undefined) this.remove(record.id);
    else this.add({ ...record, nextAt });
  }
}
