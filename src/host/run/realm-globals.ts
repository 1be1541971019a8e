import type { LogLine } from '../contract';
import type { OuterDoor } from './outer-door';

// The text of each of these functions is evaluated inside the script's realm: they may name nothing but their parameters,
// the language and types.

/** Takes away what Apps Script lacks. */
export function removeGlobals(): void {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
    Reflect.deleteProperty(globalThis, name);
  }
  // Newer than what the service's engine is known to have.
  const tooNew: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
    [Array, ['fromAsync']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers']],
  ];
  for (const [holder, names] of tooNew) {
    for (const name of names) Reflect.deleteProperty(holder, name);
  }
}

export function installConsole(outer: OuterDoor): void {
  const started = new Map<string, number>();
  const line =
    (level: LogLine['level']) =>
    (...args: unknown[]): void =>
      outer.log(level, args);
  const value = {
    log: line('INFO'),
    info: line('INFO'),
    warn: line('WARNING'),
    error: line('ERROR'),
    time: (label: string) => void started.set(label, outer.now()),
    timeEnd: (label: string) => {
      const from = started.get(label);
      if (from !== undefined) outer.log('DEBUG', [`${label}: ${String(outer.now() - from)}ms`]);
      started.delete(label);
    },
  };
  Object.defineProperty(globalThis, 'console', { value, configurable: true, writable: true });
}

/** Makes the script's Date follow the host's clock, when that is not the machine's. */
export function installClock(outer: OuterDoor): void {
  const Machine = Date;
  const Own = function (...args: unknown[]): unknown {
    if (new.target === undefined) return new Machine(outer.now()).toString();
    const given = args.length === 0 ? [outer.now()] : args;
    // Reflect.construct is typed for functions made with `class`.
    return Reflect.construct(Machine, given, new.target as never);
  };
  Object.defineProperties(Own, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Machine.prototype },
    now: { value: () => outer.now(), configurable: true, writable: true },
    parse: { value: Machine.parse, configurable: true, writable: true },
    UTC: { value: Machine.UTC, configurable: true, writable: true },
  });
  Object.defineProperty(Machine.prototype, 'constructor', { value: Own });
  Object.defineProperty(globalThis, 'Date', { value: Own, configurable: true, writable: true });
}
