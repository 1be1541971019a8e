import { ScriptError, ServiceObject } from '../contract';
import type { Execution, HostClock, ServiceFactory } from '../contract';
import { waitUntil } from '../run/host-clock';

interface Slot {
  owner: object | undefined;
  readonly queue: { readonly owner: object; readonly take: () => void }[];
}

/** Who holds which lock, and who waits, first come first served. */
export class LockDesk {
  private readonly slots = new Map<string, Slot>();

  constructor(private readonly clock: HostClock) {}

  async acquire(name: string, owner: object, milliseconds: number): Promise<boolean> {
    const slot = this.slot(name);
    if (slot.owner === undefined) slot.owner = owner;
    if (slot.owner === owner) return true;
    if (milliseconds <= 0) return false;
    const stop = new AbortController();
    slot.queue.push({ owner, take: () => stop.abort() });
    await waitUntil(this.clock, this.clock.now() + milliseconds, stop.signal);
    if (this.holds(name, owner)) return true;
    this.withdraw(slot, owner);
    return false;
  }

  holds(name: string, owner: object): boolean {
    return this.slot(name).owner === owner;
  }

  /** Gives the lock to the next in the queue; an owner that only waits leaves the queue. */
  release(name: string, owner: object): void {
    const slot = this.slot(name);
    this.withdraw(slot, owner);
    if (slot.owner !== owner) return;
    const next = slot.queue.shift();
    slot.owner = next?.owner;
    next?.take();
  }

  /** Another process takes the document's lock and keeps it until the function given back is called. */
  holdElsewhere(name = 'document'): () => void {
    const owner = {};
    const slot = this.slot(name);
    if (slot.owner !== undefined) throw new Error(`The ${name} lock is taken`);
    slot.owner = owner;
    return () => this.release(name, owner);
  }

  private withdraw(slot: Slot, owner: object): void {
    const at = slot.queue.findIndex((each) => each.owner === owner);
    if (at !== -1) slot.queue.splice(at, 1);
  }

  private slot(name: string): Slot {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const made: Slot = { owner: undefined, queue: [] };
    this.slots.set(name, made);
    return made;
  }
}

class Lock extends ServiceObject {
  readonly gasType = 'Lock.Lock';

  constructor(
    private readonly desk: LockDesk,
    private readonly name: string,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.desk.holds(this.name, this);
  }

  tryLock(milliseconds: number): Promise<boolean> {
    return this.desk.acquire(this.name, this, milliseconds);
  }

  async waitLock(milliseconds: number): Promise<void> {
    if (await this.tryLock(milliseconds)) return;
    throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.desk.release(this.name, this);
  }
}

class LockService extends ServiceObject {
  readonly gasType = 'LockService';

  constructor(
    private readonly desk: LockDesk,
    private readonly execution: Execution,
  ) {
    super();
  }

  getDocumentLock(): Lock | null {
    return this.execution.startedFrom === 'web' ? null : this.lock('document');
  }

  getScriptLock(): Lock {
    return this.lock('script');
  }

  getUserLock(): Lock {
    return this.lock(`user ${this.execution.userEmail}`);
  }

  /** Each call gives another Lock, which excludes the others: code that locks twice waits for itself. */
  private lock(name: string): Lock {
    const lock = new Lock(this.desk, name);
    this.execution.atEnd(() => lock.releaseLock());
    return lock;
  }
}

export function createLockServices(desk: LockDesk): ServiceFactory {
  return (execution) => ({ LockService: new LockService(desk, execution) });
}
