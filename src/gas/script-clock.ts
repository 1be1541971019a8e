import type { Clock } from '../ports/clock';

/** The clock of Google's servers. */
export class ScriptClock implements Clock {
  now(): number {
    return Date.now();
  }
}
