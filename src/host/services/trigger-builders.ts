import { ScriptError, ServiceObject } from '../contract';
import type { EnumValue } from '../contract';
import { firstTime } from './trigger-store';
import type { Schedule, TriggerRecord } from './trigger-store';

type NewTrigger = Omit<TriggerRecord, 'id' | 'ownerEmail' | 'functionName'>;
/** What the builders need: the project's clock, zone and workbook, and where a finished trigger goes. */
export interface TriggerMaker {
  readonly now: () => number;
  readonly timeZone: string;
  readonly bookId: string;
  readonly create: (trigger: NewTrigger) => ServiceObject;
}

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function within(value: number, allowed: readonly number[], name: string): number {
  if (!allowed.includes(value)) throw new ScriptError(`Invalid argument: ${name}`);
  return value;
}
const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

export class TriggerBuilder extends ServiceObject {
  readonly gasType = 'Script.TriggerBuilder';

  constructor(private readonly maker: TriggerMaker) {
    super();
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.maker);
  }

  /** The one workbook of this host, by itself or by its id. */
  forSpreadsheet(source: string | ServiceObject): SpreadsheetTriggerBuilder {
    // A Spreadsheet, as the signature table lets through.
    const id =
      typeof source === 'string' ? source : (source as ServiceObject & { getId(): string }).getId();
    if (id !== this.maker.bookId) {
      const message = 'local host: a trigger of another spreadsheet is not emulated yet';
      throw new ScriptError(message, 'Error');
    }
    return new SpreadsheetTriggerBuilder(this.maker);
  }
}

class ClockTriggerBuilder extends ServiceObject {
  readonly gasType = 'Script.ClockTriggerBuilder';
  private schedule: Partial<Schedule> = {};

  constructor(private readonly maker: TriggerMaker) {
    super();
  }

  after(milliseconds: number): this {
    return this.set({ unit: 'once', at: this.maker.now() + milliseconds });
  }

  at(date: Date): this {
    return this.set({ unit: 'once', at: date.getTime() });
  }

  everyMinutes(count: number): this {
    return this.set({ unit: 'minutes', every: within(count, MINUTES, 'n') });
  }

  everyHours(count: number): this {
    return this.set({ unit: 'hours', every: within(count, HOURS, 'n') });
  }

  everyDays(count: number): this {
    return this.set({ unit: 'days', every: count });
  }

  everyWeeks(count: number): this {
    return this.set({ unit: 'weeks', every: count });
  }

  onWeekDay(day: EnumValue): this {
    const weekDay = WEEK_DAYS.indexOf(day.name);
    return this.set({ unit: 'weeks', weekDay });
  }

  onMonthDay(day: number): this {
    return this.set({ unit: 'months', monthDay: within(day, upTo(1, 31), 'day') });
  }

  /** Google fires within the hour; here at its `nearMinute`, or at its start. */
  atHour(hour: number): this {
    return this.set({ hour: within(hour, upTo(0, 23), 'hour') });
  }

  nearMinute(minute: number): this {
    return this.set({ minute: within(minute, upTo(0, 59), 'minute') });
  }

  inTimezone(timeZone: string): this {
    return this.set({ timeZone });
  }

  create(): ServiceObject {
    const { unit } = this.schedule;
    if (unit === undefined) throw new ScriptError('Must specify a time for the trigger.');
    const defaults = { every: 1, timeZone: this.maker.timeZone };
    const schedule: Schedule = { ...defaults, ...this.schedule, unit };
    const nextAt = firstTime(schedule, this.maker.now());
    if (nextAt === undefined) throw new ScriptError('The time of the trigger has passed.');
    return this.maker.create({
      source: 'CLOCK',
      event: 'CLOCK',
      sourceId: null,
      schedule,
      nextAt,
    });
  }

  private set(part: Partial<Schedule>): this {
    this.schedule = { ...this.schedule, ...part };
    return this;
  }
}

/** `onFormSubmit` is not there: no form of this host answers into the workbook. */
class SpreadsheetTriggerBuilder extends ServiceObject {
  readonly gasType = 'Script.SpreadsheetTriggerBuilder';
  private event: TriggerRecord['event'] | undefined;

  constructor(private readonly maker: TriggerMaker) {
    super();
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  create(): ServiceObject {
    const { event } = this;
    if (event === undefined) throw new ScriptError('Must specify an event for the trigger.');
    return this.maker.create({ source: 'SPREADSHEETS', event, sourceId: this.maker.bookId });
  }

  private on(event: TriggerRecord['event']): this {
    this.event = event;
    return this;
  }
}
