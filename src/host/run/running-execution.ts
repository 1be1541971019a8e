import type { AuthMode, Execution, HostClock, LogLine, Manifest } from '../contract';
import type { ServiceObject, StartedFrom } from '../contract';
import type {
  CallMessage,
  DoneMessage,
  ReplyMessage,
  RootReference,
  RunMessage,
  WorkerMessage,
} from './bridge-messages';
import { MissingService, dispatchCall } from './call-dispatch';
import type { Fault, Faults, ServiceCall } from './faults';
import { systemClock } from './host-clock';
import { LIMIT_MESSAGES } from './limits';
import { rootNames } from './signature-table';
import type { ScriptWorker } from './worker-pool';
import { ObjectRegistry, fromWire, toWire } from './wire';
import type { World } from './world';

export type EndReason = 'completed' | 'failed' | 'timed out' | 'killed';

/** How an execution ended, before it is told to anyone. */
export interface Ending {
  readonly reason: EndReason;
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly stack?: string };
}

export interface ExecutionSettings {
  readonly id: string;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly startedFrom: StartedFrom;
  readonly limitMilliseconds: number;
  readonly resultRule: RunMessage['resultRule'];
  readonly faults: Faults;
}

/** Calls a person answers: the time they take is not the script's. */
const WAITS_FOR_A_PERSON = new Set(['Base.Ui', 'Browser']);

const textOf = (name: string, message: string): string =>
  name === '' ? message : `${name}: ${message}`;

/** One function running in a worker: answers its service calls, counts them, ends it when it must end. */
export class RunningExecution implements Execution {
  readonly id: string;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly startedFrom: StartedFrom;
  readonly userEmail: string;
  readonly manifest: Manifest;
  readonly clock: HostClock;
  readonly callsByMethod = new Map<string, number>();
  readonly startedAt: number;
  callCount = 0;
  cellsRead = 0;
  cellsWritten = 0;
  readonly lines: LogLine[] = [];
  readonly roots = new Map<string, ServiceObject>();

  private readonly registry = new ObjectRegistry();
  private readonly endActions: (() => void | Promise<void>)[] = [];
  private worker: ScriptWorker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private waitedForPerson = 0;
  private end: ((ending: Ending) => void) | undefined;

  constructor(
    private readonly world: World,
    private readonly settings: ExecutionSettings,
  ) {
    this.id = settings.id;
    this.functionName = settings.functionName;
    this.authMode = settings.authMode;
    this.startedFrom = settings.startedFrom;
    this.userEmail = world.userEmail;
    this.manifest = world.manifest;
    this.clock = world.clock;
    this.startedAt = world.clock.now();
    for (const factory of world.services) {
      for (const [name, object] of Object.entries(factory(this))) this.roots.set(name, object);
    }
    for (const name of rootNames) {
      if (!this.roots.has(name)) this.roots.set(name, new MissingService(name));
    }
  }

  readonly log = (level: LogLine['level'], text: string): void => {
    this.lines.push({ at: this.clock.now(), level, text });
  };

  readonly countCells = (read: number, written: number): void => {
    this.cellsRead += read;
    this.cellsWritten += written;
  };

  readonly atEnd = (action: () => void | Promise<void>): void => {
    this.endActions.push(action);
  };

  /** Runs the function; the ending is the same whoever ends it, and only the first one counts. */
  start(worker: ScriptWorker, parameters: readonly unknown[]): Promise<Ending> {
    this.worker = worker;
    return new Promise((resolve) => {
      this.end = (ending) => {
        this.end = undefined;
        clearTimeout(this.timer);
        resolve(ending);
      };
      this.setTimer();
      worker.start(this.runMessage(parameters), {
        message: (message) => this.receive(message),
        died: (reason) => this.finish('failed', reason),
      });
    });
  }

  async runEndActions(): Promise<void> {
    for (const action of this.endActions.reverse()) {
      try {
        await action();
      } catch (error) {
        this.log('ERROR', `At the end of the execution: ${String(error)}`);
      }
    }
  }

  private runMessage(parameters: readonly unknown[]): RunMessage {
    return {
      type: 'run',
      code: this.world.code,
      timeZone: this.manifest.timeZone,
      functionName: this.functionName,
      parameters: parameters.map((value) => toWire(value, this.registry)),
      roots: this.rootReferences(),
      resultRule: this.settings.resultRule,
      now: this.ownTime(),
    };
  }

  private rootReferences(): RootReference[] {
    const enabled = (name: string): boolean =>
      name !== 'MimeType' &&
      (name !== 'Drive' || this.manifest.enabledAdvancedServices.includes(name));
    return [...this.roots]
      .filter(([name]) => enabled(name))
      .map(([name, root]) => ({ name, id: this.registry.numberOf(root), key: root.gasType }));
  }

  private ownTime(): number | undefined {
    return this.clock === systemClock ? undefined : this.clock.now();
  }

  private setTimer(): void {
    const { limitMilliseconds } = this.settings;
    const real = Math.min(limitMilliseconds, this.world.limits.loopMilliseconds);
    this.timer = setTimeout(() => this.finish('timed out', LIMIT_MESSAGES.tooLong), real);
  }

  private finish(reason: EndReason, message: string): void {
    this.end?.({ reason, error: { message } });
  }

  private receive(message: WorkerMessage): void {
    if (message.type === 'log') this.log(message.level, message.text);
    else if (message.type === 'done') this.done(message);
    else void this.answer(message);
  }

  private done(message: DoneMessage): void {
    if (message.ok) {
      this.end?.({ reason: 'completed', value: fromWire(message.value, this.registry) });
      return;
    }
    const { name, message: text, stack } = message.error;
    const error = { message: textOf(name, text), ...(stack === undefined ? {} : { stack }) };
    this.end?.({ reason: 'failed', error });
  }

  private async answer(call: CallMessage): Promise<void> {
    const reply = call.type === 'get' ? this.dispatch(call) : this.serviceCall(call);
    const answered = reply instanceof Promise ? await reply : reply;
    // Once ended, the script stays asleep until its thread is stopped.
    if (this.end === undefined || answered === undefined) return;
    if (!answered.ok && answered.error.message.startsWith('local host: ')) {
      // A script may catch it and go on: the journal still shows what this host lacks.
      this.log('WARNING', answered.error.message);
    }
    const now = this.ownTime();
    this.worker?.reply(now === undefined ? answered : { ...answered, now });
  }

  private dispatch(call: CallMessage): ReplyMessage | Promise<ReplyMessage> {
    return dispatchCall(call, this, this.registry);
  }

  private serviceCall(
    message: CallMessage,
  ): ReplyMessage | undefined | Promise<ReplyMessage | undefined> {
    const method = `${message.key}.${message.method}`;
    this.callCount += 1;
    this.callsByMethod.set(method, (this.callsByMethod.get(method) ?? 0) + 1);
    if (this.isOverdue()) {
      this.finish('timed out', LIMIT_MESSAGES.tooLong);
      return undefined;
    }
    const { beforeCall, afterCall } = this.settings.faults;
    if (beforeCall === undefined && afterCall === undefined) return this.timed(message);
    return this.faultyCall(message, { index: this.callCount, method });
  }

  private async faultyCall(
    message: CallMessage,
    call: ServiceCall,
  ): Promise<ReplyMessage | undefined> {
    const { beforeCall, afterCall } = this.settings.faults;
    const before = this.faultReply(await beforeCall?.(call, this));
    if (before !== 'none') return before;
    const reply = await this.timed(message);
    const after = this.faultReply(await afterCall?.(call, this));
    return after === 'none' ? reply : after;
  }

  private faultReply(fault: Fault | undefined): ReplyMessage | undefined | 'none' {
    if (fault === undefined) return 'none';
    if ('kill' in fault) {
      this.finish('killed', 'The execution was killed');
      return undefined;
    }
    return { ok: false, error: { name: fault.name ?? 'Exception', message: fault.throws } };
  }

  private isOverdue(): boolean {
    const spent = this.clock.now() - this.startedAt - this.waitedForPerson;
    return spent > this.settings.limitMilliseconds;
  }

  private timed(call: CallMessage): ReplyMessage | Promise<ReplyMessage> {
    const reply = this.dispatch(call);
    if (!(reply instanceof Promise) || !WAITS_FOR_A_PERSON.has(call.key)) return reply;
    const from = this.clock.now();
    clearTimeout(this.timer);
    return reply.finally(() => {
      this.waitedForPerson += this.clock.now() - from;
      if (this.end !== undefined) this.setTimer();
    });
  }
}
