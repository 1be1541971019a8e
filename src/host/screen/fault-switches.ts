import type { Book } from '../books/book';
import type { UserEditResult } from '../books/user-edit';
import type { Execution } from '../contract';
import { FAULT_MESSAGES, type Fault, type Faults, type ServiceCall } from '../run/faults';
import type { CacheStores } from '../services/cache';
import type { LockDesk } from '../services/lock';
import { faultWords, firedWords, type FaultKind, type FaultOrder } from './fault-words';
import { isGesture, secondPersonActs, selectedPlace } from './second-person';

/** What the page shows of the faults: those to come, and what happened, newest first. */
export interface FaultState {
  /** The cell where a second person would act now. */
  readonly place: string;
  readonly armed: readonly {
    readonly id: string;
    readonly words: string;
    readonly every: boolean;
  }[];
  readonly told: readonly { readonly at: number; readonly sentence: string }[];
}

interface Armed extends FaultOrder {
  readonly id: string;
}

export interface FaultParts {
  readonly book: Book;
  readonly locks: LockDesk;
  readonly caches: CacheStores;
  readonly now: () => number;
  readonly edited: (result: UserEditResult) => void;
  /** Something to show changed; with a sentence when a fault fired. */
  readonly tell: (sentence?: string) => void;
}

const KEPT = 20;
/** Longer than a script may run. */
const LOCK_MILLISECONDS = 7 * 60_000;

type Moment = 'before' | 'after';

/** Faults armed by a person in the page: each waits for its call in the executions that start from now on. */
export class FaultSwitches {
  private armed: Armed[] = [];
  private readonly told: { at: number; sentence: string }[] = [];
  private count = 0;

  constructor(private readonly parts: FaultParts) {}

  state(): FaultState {
    return {
      place: selectedPlace(this.parts.book).name,
      armed: this.armed.map((order) => ({
        id: order.id,
        words: faultWords(order),
        every: order.every,
      })),
      told: this.told,
    };
  }

  arm(order: FaultOrder): void {
    this.count += 1;
    const place = isGesture(order.kind) ? { place: selectedPlace(this.parts.book) } : {};
    this.armed.push({ ...order, ...place, id: `fault-${this.count}` });
    this.parts.tell();
  }

  /** False when there is no such fault, or not any more. */
  disarm(id: string): boolean {
    const before = this.armed.length;
    this.armed = this.armed.filter((order) => order.id !== id);
    if (this.armed.length === before) return false;
    this.parts.tell();
    return true;
  }

  /** For an execution that starts now; nothing when no fault is armed. */
  forNextExecution(): Faults | undefined {
    if (this.armed.length === 0) return undefined;
    const waiting = new Set(this.armed);
    const at =
      (moment: Moment) =>
      (call: ServiceCall, execution: Execution): Fault | undefined => {
        for (const order of waiting) {
          if (!this.armed.includes(order)) waiting.delete(order);
          else if (fits(order, call, moment)) {
            waiting.delete(order);
            const fault = this.fire(order, call, execution);
            if (fault) return fault;
          }
        }
        return undefined;
      };
    return { beforeCall: at('before'), afterCall: at('after') };
  }

  private fire(order: Armed, call: ServiceCall, execution: Execution): Fault | undefined {
    const method = call.method.replace(/^\w+\.(?=\w+\.)/, '');
    const fired = { functionName: execution.functionName, at: `n° ${call.index} (${method})` };
    const refused = isGesture(order.kind)
      ? secondPersonActs(this.parts, order)
      : this.disturb(order.kind, execution);
    if (!order.every) this.armed = this.armed.filter((each) => each !== order);
    const sentence =
      refused === undefined
        ? firedWords(order, fired)
        : `${faultWords(order)} : cela n’a pas pu se faire, ${refused}`;
    this.told.unshift({ at: this.parts.now(), sentence });
    this.told.length = Math.min(this.told.length, KEPT);
    execution.log('WARNING', sentence);
    this.parts.tell(sentence);
    return faultOf(order.kind);
  }

  private disturb(kind: FaultKind, execution: Execution): undefined {
    if (kind === 'cache') this.parts.caches.forget();
    if (kind === 'lock') this.takeLocks(execution);
  }

  /** Somebody else has every lock, or will have it next, until this execution is over. */
  private takeLocks(execution: Execution): void {
    const owner = {};
    for (const name of ['document', 'script', `user ${execution.userEmail}`]) {
      void this.parts.locks.acquire(name, owner, LOCK_MILLISECONDS);
      execution.atEnd(() => this.parts.locks.release(name, owner));
    }
  }
}

function fits({ kind, call }: FaultOrder, { index, method }: ServiceCall, moment: Moment): boolean {
  if (kind === 'lock') return moment === 'before' && /^Lock\.Lock\.(try|wait)Lock$/.test(method);
  if (kind === 'cache') return moment === 'before' && /^Cache\.Cache\.get/.test(method);
  const isAfter = kind === 'killAfter' || isGesture(kind);
  return index === call && moment === (isAfter ? 'after' : 'before');
}

function faultOf(kind: FaultKind): Fault | undefined {
  if (kind === 'killBefore' || kind === 'killAfter') return { kill: true };
  const throws =
    kind === 'serviceTimedOut' || kind === 'tooManyTimes' || kind === 'serverError'
      ? FAULT_MESSAGES[kind]
      : undefined;
  return throws === undefined ? undefined : { throws };
}
