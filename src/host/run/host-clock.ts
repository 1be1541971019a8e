import type { HostClock } from '../contract';

/** A clock that can be waited on. Services wait through `waitUntil`, so that a test's clock moves them. */
export interface WaitingClock extends HostClock {
  /** Resolves when `time` has come, or when `signal` says to stop waiting. */
  waitUntil(time: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: WaitingClock = {
  now: () => Date.now(),
  waitUntil: (time, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(done, Math.max(0, time - Date.now()));
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done);
      if (signal?.aborted === true) done();
    }),
};

/** A clock that moves only when it is told to; what waits on it goes on when its time has come. */
export class ManualClock implements WaitingClock {
  private waiting: { readonly time: number; readonly done: () => void }[] = [];

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.waiting.filter((each) => each.time <= this.time);
    this.waiting = this.waiting.filter((each) => each.time > this.time);
    for (const each of due) each.done();
  }

  waitUntil(time: number, signal?: AbortSignal): Promise<void> {
    if (time <= this.time || signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push({ time, done: resolve });
      signal?.addEventListener('abort', () => {
        this.waiting = this.waiting.filter((each) => each.done !== resolve);
        resolve();
      });
    });
  }
}

const canWait = (clock: HostClock): clock is WaitingClock => 'waitUntil' in clock;

/** A clock that cannot be waited on is taken for one that goes with the machine's. */
export function waitUntil(clock: HostClock, time: number, signal?: AbortSignal): Promise<void> {
  if (canWait(clock)) return clock.waitUntil(time, signal);
  return systemClock.waitUntil(Date.now() + time - clock.now(), signal);
}
