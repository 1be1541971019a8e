import { TZDate } from '@date-fns/tz';

import { EnumValue } from './contract';
import { runFunction } from './run/run-function';
import type { RunOutcome, RunRequest } from './run/run-function';
import type { World } from './run/world';
import type { TriggerRecord, TriggerStore } from './services/trigger-store';
import { eventParameters, openFields } from './spreadsheet-events';
import type { EventFields } from './spreadsheet-events';

const FULL = new EnumValue('Script.AuthMode', 'FULL');

/** Runs the triggers a script has installed. They run as who made them, with all rights. */
export class InstallableTriggers {
  constructor(
    private readonly world: World,
    private readonly store: TriggerStore,
  ) {}

  all(): readonly TriggerRecord[] {
    return this.store.all();
  }

  /** Time-driven triggers whose time has come by the host's clock, one after the other. Nothing runs them by itself. */
  async runDue(): Promise<readonly RunOutcome[]> {
    const outcomes: RunOutcome[] = [];
    for (const trigger of this.store.due(this.world.clock.now())) {
      this.store.fired(trigger, this.world.clock.now());
      outcomes.push(await this.run(trigger));
    }
    return outcomes;
  }

  /** Runs one by hand, whatever its time. One of a spreadsheet gets the event of an opening. */
  async runNow(id: string): Promise<RunOutcome> {
    const trigger = this.store.find(id);
    if (trigger === undefined) throw new Error(`No trigger ${id}`);
    if (trigger.source === 'CLOCK') return this.run(trigger);
    return runFunction(this.world, spreadsheetRequest(trigger, openFields));
  }

  /** Runs those installed for an event of the spreadsheet, in the order they were made. */
  async fire(
    event: TriggerRecord['event'],
    fields: EventFields,
    run: (request: RunRequest) => Promise<RunOutcome>,
  ): Promise<void> {
    for (const trigger of this.store.all()) {
      if (trigger.event === event) await run(spreadsheetRequest(trigger, fields));
    }
  }

  private run(trigger: TriggerRecord): Promise<RunOutcome> {
    return runFunction(this.world, {
      functionName: trigger.functionName,
      parameters: [{ authMode: FULL, triggerUid: trigger.id, ...this.clockEvent() }],
      kind: 'trigger',
      authMode: 'FULL',
      startedFrom: 'clock',
    });
  }

  private clockEvent(): Readonly<Record<string, unknown>> {
    const now = new TZDate(this.world.clock.now(), 'UTC');
    return {
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      'day-of-month': now.getDate(),
      'day-of-week': now.getDay() === 0 ? 7 : now.getDay(),
      'week-of-year': weekOfYear(now),
      hour: now.getHours(),
      minute: now.getMinutes(),
      second: now.getSeconds(),
      timezone: 'UTC',
    };
  }
}

function spreadsheetRequest(trigger: TriggerRecord, fields: EventFields): RunRequest {
  const own = { authMode: FULL, triggerUid: trigger.id };
  return {
    functionName: trigger.functionName,
    parameters: eventParameters(fields, own),
    kind: 'trigger',
    authMode: 'FULL',
  };
}

const DAY = 86_400_000;

/** Of ISO 8601: the week a year's first Thursday is in is its first. */
function weekOfYear(day: Date): number {
  const weekDay = day.getDay() === 0 ? 7 : day.getDay();
  const thursday = new TZDate(day.getTime() + (4 - weekDay) * DAY, 'UTC');
  const start = Date.UTC(thursday.getFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - start) / DAY / 7) + 1;
}
