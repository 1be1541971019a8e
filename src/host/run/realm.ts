import type { LogLine } from '../contract';
import type { ScriptFailure } from './bridge-messages';
import type { Wire } from './wire';

// The functions of this file are turned into text and evaluated inside the script's own realm, so that every array, date,
// error and service object a script meets is of that realm. They may name nothing but their parameters and the language.

type InvokeReply =
  | { readonly ok: true; readonly value: Wire }
  | { readonly ok: false; readonly error: ScriptFailure };

/** What the realm may ask of the worker around it. Nothing here throws: an error of the outer realm must not get in. */
export interface OuterDoor {
  invoke(
    type: 'call' | 'get',
    target: { readonly id: number; readonly key: string },
    method: string,
    args: readonly unknown[],
  ): InvokeReply;
  describe(key: string): {
    readonly shortName: string;
    readonly methods: readonly string[];
    readonly properties: readonly (readonly [string, string])[];
  };
  enumNames(key: string): readonly string[] | undefined;
  log(level: LogLine['level'], args: readonly unknown[]): void;
  now(): number;
}

export interface RealmValues {
  fromWire(value: Wire): unknown;
  toWire(value: unknown): Wire;
  toRunResult(value: unknown): Wire;
  kindOf(value: unknown): { kind: 'class' | 'enum'; key: string } | undefined;
  rootObject(id: number, key: string): object;
  failure(error: unknown): ScriptFailure;
}

/** Service objects, enums and plain values of the realm, and their way over the wire. */
export function buildRealmValues(outer: OuterDoor): RealmValues {
  const targets = new WeakMap<object, { id: number; key: string }>();
  const members = new WeakMap<object, { key: string; name: string }>();
  const objects = new Map<number, object>();
  const prototypes = new Map<string, object>();
  const enums = new Map<string, Record<string, object>>();
  const tag = (value: unknown): string => Object.prototype.toString.call(value);
  const hide = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };

  function raise(error: ScriptFailure, above: unknown): never {
    const raised = new Error(error.message);
    hide(raised, 'name', error.name);
    // Again, so that the first line of the stack carries the name and the bridge is not in it.
    // As V8 types it: any function of the stack.
    Error.captureStackTrace(raised, above as () => void);
    throw raised;
  }

  function enumOf(key: string): Record<string, object> {
    const known = enums.get(key);
    if (known !== undefined) return known;
    const made: Record<string, object> = {};
    (outer.enumNames(key) ?? []).forEach((name, at) => {
      const member = {};
      hide(member, 'toString', () => name);
      hide(member, 'toJSON', () => name);
      hide(member, 'name', () => name);
      hide(member, 'ordinal', () => at);
      hide(member, 'compareTo', (other: { ordinal(): number }) => at - other.ordinal());
      members.set(member, { key, name });
      made[name] = Object.freeze(member);
    });
    enums.set(key, Object.freeze(made));
    return made;
  }

  function prototypeOf(key: string): object {
    const known = prototypes.get(key);
    if (known !== undefined) return known;
    const made = {};
    const described = outer.describe(key);
    for (const method of described.methods) {
      const call = function (this: object, ...args: unknown[]): unknown {
        const target = targets.get(this);
        if (target === undefined) throw new TypeError('Illegal invocation');
        const reply = outer.invoke('call', target, method, args);
        return reply.ok ? fromWire(reply.value) : raise(reply.error, call);
      };
      hide(call, 'name', method);
      hide(made, method, call);
    }
    for (const [name, type] of described.properties) {
      const get = function (this: object): unknown {
        if (outer.enumNames(type) !== undefined) return enumOf(type);
        const target = targets.get(this);
        if (target === undefined) return undefined;
        const reply = outer.invoke('get', target, name, []);
        return reply.ok ? fromWire(reply.value) : raise(reply.error, get);
      };
      Object.defineProperty(made, name, { get, enumerable: true, configurable: true });
    }
    hide(made, 'toString', () => described.shortName);
    prototypes.set(key, made);
    return made;
  }

  function rootObject(id: number, key: string): object {
    const known = objects.get(id);
    if (known !== undefined) return known;
    // Object.create gives any; the prototype is the one made above.
    const made = Object.create(prototypeOf(key)) as object;
    targets.set(made, { id, key });
    objects.set(id, made);
    return made;
  }

  function fromWire(value: Wire): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let at = 0; at < value.length; at += 1) list.push(fromWire(value[at]));
      return list;
    }
    const kind = tag(value);
    if (kind === '[object Date]') return new Date(Number(value));
    if (kind === '[object Int8Array]') return Array.from(value as Int8Array); // by its tag
    const tagged = value as Extract<Wire, { readonly t: string }>; // all that is left
    if (tagged.t === 'ref') return rootObject(tagged.id, tagged.key);
    if (tagged.t === 'enum') return enumOf(tagged.key)[tagged.name];
    const plain: Record<string, unknown> = {};
    for (const name of Object.keys(tagged.v)) plain[name] = fromWire(tagged.v[name]);
    return plain;
  }

  function toWire(value: unknown): Wire {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      throw new TypeError(`A ${typeof value} cannot be given to a service`);
    }
    if (typeof value !== 'object' || value === null) return value as Wire; // a primitive
    const target = targets.get(value);
    if (target !== undefined) return { t: 'ref', id: target.id, key: target.key };
    const member = members.get(value);
    if (member !== undefined) return { t: 'enum', key: member.key, name: member.name };
    if (Array.isArray(value)) return Array.from(value, toWire);
    if (tag(value) === '[object Date]') return new Date(Number(value));
    const plain: Record<string, Wire> = {};
    for (const [name, item] of Object.entries(value)) {
      if (typeof item !== 'function') plain[name] = toWire(item);
    }
    return { t: 'object', v: plain };
  }

  /** As google.script.run answers: what it cannot carry makes the whole result null, with no error. */
  function toRunResult(value: unknown): Wire {
    const illegal = {};
    const above: object[] = [];
    const convert = (item: unknown): Wire => {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (typeof item === 'number') return Number.isFinite(item) ? item : null;
      if (item === undefined) return null;
      if (typeof item !== 'object' || targets.has(item) || members.has(item)) throw illegal;
      if (above.includes(item)) throw illegal;
      above.push(item);
      const converted = Array.isArray(item) ? Array.from(item, convert) : convertObject(item);
      above.pop();
      return converted;
    };
    const convertObject = (item: object): Wire => {
      if (tag(item) !== '[object Object]') throw illegal;
      const plain: Record<string, Wire> = {};
      for (const [name, inner] of Object.entries(item)) {
        if (inner !== undefined) plain[name] = convert(inner);
      }
      return { t: 'object', v: plain };
    };
    try {
      return convert(value);
    } catch (error) {
      if (error === illegal) return null;
      throw error;
    }
  }

  function kindOf(value: unknown): { kind: 'class' | 'enum'; key: string } | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const target = targets.get(value);
    if (target !== undefined) return { kind: 'class', key: target.key };
    const member = members.get(value);
    return member === undefined ? undefined : { kind: 'enum', key: member.key };
  }

  function failure(error: unknown): ScriptFailure {
    if (tag(error) !== '[object Error]') return { name: '', message: String(error) };
    const { name, message, stack } = error as Error; // by its tag
    return { name: String(name), message: String(message), stack: String(stack) };
  }

  return { fromWire, toWire, toRunResult, kindOf, rootObject, failure };
}

/** Makes the global object what Apps Script offers: takes away what it lacks, adds its console and the host's clock. */
export function prepareGlobals(outer: OuterDoor, options: { ownClock: boolean }): void {
  const scope: Record<string, unknown> = globalThis as never; // written by name only
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete scope[name];
  // Newer than what the service's engine is known to have.
  const tooNew: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
    [Array, ['fromAsync']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers']],
  ];
  for (const [holder, names] of tooNew)
    for (const name of names) Reflect.deleteProperty(holder, name);

  const started = new Map<string, number>();
  const line =
    (level: LogLine['level']) =>
    (...args: unknown[]): void =>
      outer.log(level, args);
  const console = {
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
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  };
  define('console', console);

  if (options.ownClock) {
    const Machine = Date;
    const Own = function (this: unknown, ...args: unknown[]): unknown {
      const given = args.length === 0 ? [outer.now()] : args;
      // Reflect.construct takes any list; the same values a caller of Date gives.
      if (new.target === undefined) return new Machine(outer.now()).toString();
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
    define('Date', Own);
  }
}
