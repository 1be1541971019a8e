import { ScriptError, ServiceObject } from '../contract';
import type { Execution, ServiceFactory } from '../contract';

const KB = 1024;
const LARGEST_VALUE = 9 * KB;
const LARGEST_STORE = 500 * KB;

export interface PropertyRecords {
  readonly document: Readonly<Record<string, string>>;
  readonly script: Readonly<Record<string, string>>;
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((item) => typeof item === 'string');

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The three kinds of stores of one file's script. */
export class PropertyStores {
  readonly document: Map<string, string>;
  readonly script: Map<string, string>;
  private readonly users: Map<string, Map<string, string>>;

  constructor(records?: PropertyRecords) {
    this.document = new Map(Object.entries(records?.document ?? {}));
    this.script = new Map(Object.entries(records?.script ?? {}));
    this.users = new Map(
      Object.entries(records?.users ?? {}).map(([email, store]) => [
        email,
        new Map(Object.entries(store)),
      ]),
    );
  }

  /** Throws when a saved file does not hold what `toJson` writes. */
  static fromJson(this: void, json: unknown): PropertyStores {
    if (!isRecord(json) || !isTexts(json.document) || !isTexts(json.script))
      throw new Error('damaged');
    const users: unknown = json.users;
    if (!isRecord(users)) throw new Error('damaged');
    const stores: Record<string, Record<string, string>> = {};
    for (const [email, store] of Object.entries(users)) {
      if (!isTexts(store)) throw new Error('damaged');
      stores[email] = store;
    }
    return new PropertyStores({ document: json.document, script: json.script, users: stores });
  }

  user(email: string): Map<string, string> {
    const known = this.users.get(email);
    if (known !== undefined) return known;
    const store = new Map<string, string>();
    this.users.set(email, store);
    return store;
  }

  toJson(): PropertyRecords {
    const users: Record<string, Record<string, string>> = {};
    for (const [email, store] of this.users) users[email] = Object.fromEntries(store);
    return {
      document: Object.fromEntries(this.document),
      script: Object.fromEntries(this.script),
      users,
    };
  }
}

class Properties extends ServiceObject {
  readonly gasType = 'Properties.Properties';

  constructor(private readonly store: Map<string, string>) {
    super();
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): this {
    this.replace(new Map(this.store).set(key, value), [value]);
    return this;
  }

  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const given = Object.entries(values).map(([key, value]): [string, string] => {
      if (typeof value === 'string') return [key, value];
      throw new ScriptError(
        "The parameters ((class)) don't match the method signature for PropertiesService.Properties.setProperties.",
      );
    });
    const next = new Map([...(deleteAllOthers ? [] : this.store), ...given]);
    this.replace(
      next,
      given.map(([, value]) => value),
    );
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }

  private replace(next: ReadonlyMap<string, string>, added: readonly string[]): void {
    if (added.some((value) => sizeOf(value) > LARGEST_VALUE)) {
      throw new ScriptError('Argument too large: value');
    }
    let total = 0;
    for (const [key, value] of next) total += sizeOf(key) + sizeOf(value);
    if (total > LARGEST_STORE) {
      throw new ScriptError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
  }
}

class PropertiesService extends ServiceObject {
  readonly gasType = 'PropertiesService';

  constructor(
    private readonly stores: PropertyStores,
    private readonly execution: Execution,
  ) {
    super();
  }

  getDocumentProperties(): Properties | null {
    return this.execution.startedFrom === 'web' ? null : new Properties(this.stores.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.stores.script);
  }

  getUserProperties(): Properties {
    return new Properties(this.stores.user(this.execution.userEmail));
  }
}

export function createPropertiesServices(stores: PropertyStores): ServiceFactory {
  return (execution) => ({ PropertiesService: new PropertiesService(stores, execution) });
}
