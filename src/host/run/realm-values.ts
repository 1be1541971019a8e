import type { ScriptFailure } from './bridge-messages';
import type { OuterDoor } from './outer-door';
import type { Wire } from './wire';

interface Target {
  readonly id: number;
  readonly key: string;
}
interface Kind {
  readonly kind: 'class' | 'enum';
  readonly key: string;
}

/**
 * Service objects, enums and plain values of a script's realm, and their way over the wire. The text of this class is
 * evaluated inside the realm, so that every array, date, error and object a script meets is of that realm: it may name
 * nothing of this file but types.
 */
export class RealmValues {
  private readonly targets = new WeakMap<object, Target>();
  private readonly members = new WeakMap<object, { key: string; name: string }>();
  private readonly objects = new Map<number, object>();
  private readonly prototypes = new Map<string, object>();
  /** The dates of the realm before the script's clock is put there: a log has two hundred thousand to make. */
  private readonly MachineDate = Date;
  private readonly enums = new Map<string, Record<string, object>>();
  /** Where the page of the template goes whose program is about to start. */
  private evaluating: ((pieces: unknown) => unknown) | undefined;

  constructor(private readonly outer: OuterDoor) {}

  rootObject(id: number, key: string): object {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    // Object.create gives any; the prototype is the one made for the key.
    const made = Object.create(this.prototypeOf(key)) as object;
    this.targets.set(made, { id, key });
    this.objects.set(id, made);
    return made;
  }

  kindOf(value: unknown): Kind | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const target = this.targets.get(value);
    if (target !== undefined) return { kind: 'class', key: target.key };
    const member = this.members.get(value);
    return member === undefined ? undefined : { kind: 'enum', key: member.key };
  }

  failure(error: unknown): ScriptFailure {
    if (this.tag(error) !== '[object Error]') return { name: '', message: String(error) };
    const { name, message, stack } = error as Error; // by its tag
    return { name: String(name), message: String(message), stack: String(stack) };
  }

  fromWire(value: Wire): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      const items = value as readonly Wire[]; // by the test above
      for (const item of items) list.push(this.fromWire(item));
      return list;
    }
    const tag = this.tag(value);
    if (tag === '[object Date]') return new Date(Number(value));
    if (tag === '[object Int8Array]') return Array.from(value as Int8Array); // by its tag
    const tagged = value as Extract<Wire, { readonly t: string }>; // all that is left
    if (tagged.t === 'ref') return this.rootObject(tagged.id, tagged.key);
    if (tagged.t === 'enum') return this.enumOf(tagged.key)[tagged.name];
    if (tagged.t === 'grid') return this.gridOf(tagged);
    const plain: Record<string, unknown> = {};
    for (const name of Object.keys(tagged.v)) plain[name] = this.fromWire(tagged.v[name]);
    return plain;
  }

  private gridOf({ text, dates }: Extract<Wire, { readonly t: 'grid' }>): unknown {
    const rows = JSON.parse(text) as unknown[][]; // as `packedGrid` wrote it
    const { MachineDate } = this;
    for (let at = 0; at < dates.length; at += 2) {
      const row = rows[dates[at] ?? 0] ?? [];
      const column = dates[at + 1] ?? 0;
      row[column] = new MachineDate(row[column] as number); // as `packedGrid` wrote it
    }
    return rows;
  }

  toWire(value: unknown): Wire {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      throw new TypeError(`A ${typeof value} cannot be given to a service`);
    }
    if (typeof value !== 'object' || value === null) return value as Wire; // a primitive
    const target = this.targets.get(value);
    if (target !== undefined) return { t: 'ref', id: target.id, key: target.key };
    const member = this.members.get(value);
    if (member !== undefined) return { t: 'enum', key: member.key, name: member.name };
    if (Array.isArray(value)) return Array.from(value, (item) => this.toWire(item));
    if (this.tag(value) === '[object Date]') return new Date(Number(value));
    const plain: Record<string, Wire> = {};
    for (const [name, item] of Object.entries(value)) {
      if (typeof item !== 'function') plain[name] = this.toWire(item);
    }
    return { t: 'object', v: plain };
  }

  /** As google.script.run answers: what it cannot carry makes the whole result null, with no error. */
  toRunResult(value: unknown): Wire {
    const illegal = new Error('illegal');
    try {
      return this.legalResult(value, { illegal, above: [] });
    } catch (error) {
      if (error === illegal) return null;
      throw error;
    }
  }

  private legalResult(
    value: unknown,
    walk: { readonly illegal: Error; readonly above: readonly object[] },
  ): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (value === undefined) return null;
    const isService = this.kindOf(value) !== undefined;
    if (typeof value !== 'object' || isService || walk.above.includes(value)) throw walk.illegal;
    const inside = { ...walk, above: [...walk.above, value] };
    if (Array.isArray(value)) return Array.from(value, (item) => this.legalResult(item, inside));
    if (this.tag(value) !== '[object Object]') throw walk.illegal;
    const plain: Record<string, Wire> = {};
    for (const [name, item] of Object.entries(value)) {
      if (item !== undefined) plain[name] = this.legalResult(item, inside);
    }
    return { t: 'object', v: plain };
  }

  private prototypeOf(key: string): object {
    const known = this.prototypes.get(key);
    if (known !== undefined) return known;
    const made = {};
    const described = this.outer.describe(key);
    for (const method of described.methods) this.hide(made, method, this.methodOf(method));
    for (const [name, type] of described.properties) {
      const get = this.getterOf(name, type);
      Object.defineProperty(made, name, { get, enumerable: true, configurable: true });
    }
    if (key === 'HTML.HtmlTemplate') this.hide(made, 'evaluate', this.templateEvaluate());
    if (key === 'HtmlService') this.hide(made, 'initTemplate', this.initTemplate());
    this.hide(made, 'toString', () => described.shortName);
    this.prototypes.set(key, made);
    return made;
  }

  private methodOf(name: string): object {
    const ask = (self: object, args: unknown[]): unknown =>
      this.invoke('call', { self, name, args, above: method });
    const method = function (this: object, ...args: unknown[]): unknown {
      return ask(this, args);
    };
    this.hide(method, 'name', name);
    return method;
  }

  private getterOf(name: string, type: string): () => unknown {
    const isEnum = this.outer.enumNames(type) !== undefined;
    const ask = (self: object): unknown =>
      isEnum ? this.enumOf(type) : this.invoke('get', { self, name, args: [], above: get });
    const get = function (this: object): unknown {
      return ask(this);
    };
    return get;
  }

  /**
   * Scriptlets see the script's globals and what was put on the template, so they run here: the host gives the program
   * (`scriptletCode`), and takes the pieces of the page it makes.
   */
  private templateEvaluate(): object {
    const run = (self: object): unknown => {
      const read = { self, name: 'scriptletCode', args: [], above: evaluate };
      const code = String(this.invoke('get', read));
      const names = Object.keys(self);
      // By name: whatever the script has put on its template.
      const values = names.map((name) => (self as Record<string, unknown>)[name]);
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- scriptlets are code
      const page = new Function(...names, `return ${code}`);
      this.evaluating = (pieces) =>
        this.invoke('call', { self, name: 'evaluate', args: [pieces], above: evaluate });
      // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- scriptlets are code
      return page(...values);
    };
    const evaluate = function (this: object): unknown {
      return run(this);
    };
    return evaluate;
  }

  /** What the program of a template starts with, run by `evaluate` or by a script that evaluates `getCode()` itself. */
  private initTemplate(): object {
    const init = (service: object): object => {
      const ask =
        this.evaluating ??
        ((given: unknown): unknown =>
          this.invoke('call', {
            self: service,
            name: 'initTemplate',
            args: [given],
            above: start,
          }));
      this.evaluating = undefined;
      const pieces: unknown[] = [];
      const setter = (kind: 'text' | 'value') => ({
        set: (value: unknown) => void pieces.push([kind, String(value)]),
      });
      const output = {};
      Object.defineProperty(output, '_', setter('text'));
      Object.defineProperty(output, '_$', setter('value'));
      Object.defineProperty(output, '$out', { get: () => ask(pieces) });
      return output;
    };
    const start = function (this: object): object {
      return init(this);
    };
    return start;
  }

  private invoke(
    type: 'call' | 'get',
    call: { self: object; name: string; args: readonly unknown[]; above: object },
  ): unknown {
    const target = this.targets.get(call.self);
    if (target === undefined) throw new TypeError('Illegal invocation');
    const { name: method, args } = call;
    const reply = this.outer.invoke({ type, target, method, args });
    if (reply.ok) return this.fromWire(reply.value);
    const raised = new Error(reply.error.message);
    this.hide(raised, 'name', reply.error.name);
    // Again, so that the first line of the stack carries the name and the bridge is not in it.
    // As V8 types it: any function of the stack.
    Error.captureStackTrace(raised, call.above as () => void);
    throw raised;
  }

  private enumOf(key: string): Record<string, object> {
    const known = this.enums.get(key);
    if (known !== undefined) return known;
    const made: Record<string, object> = {};
    (this.outer.enumNames(key) ?? []).forEach((name, at) => {
      const member = {};
      this.hide(member, 'toString', () => name);
      this.hide(member, 'toJSON', () => name);
      this.hide(member, 'name', () => name);
      this.hide(member, 'ordinal', () => at);
      this.hide(member, 'compareTo', (other: { ordinal(): number }) => at - other.ordinal());
      this.members.set(member, { key, name });
      made[name] = Object.freeze(member);
    });
    this.enums.set(key, Object.freeze(made));
    return made;
  }

  private tag(value: unknown): string {
    return Object.prototype.toString.call(value);
  }

  private hide(target: object, name: string, value: unknown): void {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}
