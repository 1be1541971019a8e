import { TZDate } from '@date-fns/tz';

import { EnumValue } from './contract';
import { runFunction } from './run/run-function';
import type { RunOutcome } from './run/run-function';
import type { World } from './run/world';
import type { TriggerRecord, TriggerStore } from './services/trigger-store';

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

  /** Runs one by hand, whatever its time. */
  async runNow(id: string): Promise<RunOutcome> {
    const trigger = this.store.find(id);
    if (trigger === undefined) throw new Error(`No trigger ${id}`);
    return this.run(trigger);
  }

  private run(trigger: TriggerRecord): Promise<RunOutcome> {
    return runFunction(this.world, {
      functionName: trigger.functionName,
      parameters: [{ authMode: FULL, triggerUid: trigger.id, ...this.clockEvent() }],
      kind: 'trigger',
      authMode: 'FULL',
    });
  }

  private clockEvent(): Readonly<Record<string, unknown>> {
    const now = new TZDate(this.world.clock.now(), 'UTC');
    return {
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      'day-of-month': now.getDate(),
      'day-of-week': now.getDay() === 0 ? 7 : now.getDay(),
      hour: now.getHours(),
      minute: now.getMinutes(),
      second: now.getSeconds(),
      timezone: 'UTC',
    };
  }
}
