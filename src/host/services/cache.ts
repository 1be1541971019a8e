import { ScriptError, ServiceObject } from '../contract';
import type { Execution, HostClock, ServiceFactory } from '../contract';

const LARGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const ITEMS_KEPT = 900;

interface Item {
  readonly value: string;
  readonly expiresAt: number;
}

/** What CacheService remembers, until it expires, is crowded out, or `forget` is called: the service promises no more. */
export class CacheStores {
  private readonly stores = new Map<string, Map<string, Item>>();

  constructor(private readonly clock: HostClock) {}

  get(store: string, key: string): string | null {
    const item = this.store(store).get(key);
    return item !== undefined && item.expiresAt > this.clock.now() ? item.value : null;
  }

  put(store: string, key: string, item: { value: string; seconds: number }): void {
    const items = this.store(store);
    items.set(key, { value: item.value, expiresAt: this.clock.now() + item.seconds * 1000 });
    if (items.size > MOST_ITEMS) keepFarthest(items);
  }

  remove(store: string, key: string): void {
    this.store(store).delete(key);
  }

  /** Google may drop anything at any time. */
  forget(): void {
    this.stores.clear();
  }

  private store(name: string): Map<string, Item> {
    const known = this.stores.get(name);
    if (known !== undefined) return known;
    const made = new Map<string, Item>();
    this.stores.set(name, made);
    return made;
  }
}

function keepFarthest(items: Map<string, Item>): void {
  const byExpiry = [...items].sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  for (const [key] of byExpiry.slice(ITEMS_KEPT)) items.delete(key);
}

function checkKey(key: string): void {
  if (key.length > LARGEST_KEY) throw new ScriptError('Argument too large: key');
}

class Cache extends ServiceObject {
  readonly gasType = 'Cache.Cache';

  constructor(
    private readonly stores: CacheStores,
    private readonly name: string,
  ) {
    super();
  }

  get(key: string): string | null {
    checkKey(key);
    return this.stores.get(this.name, key);
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    checkKey(key);
    if (Buffer.byteLength(value, 'utf8') > LARGEST_VALUE) {
      throw new ScriptError('Argument too large: value');
    }
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw new ScriptError('Invalid argument: expirationInSeconds');
    }
    this.stores.put(this.name, key, { value, seconds });
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string') {
        throw new ScriptError(
          "The parameters ((class)) don't match the method signature for CacheService.Cache.putAll.",
        );
      }
      this.put(key, value, seconds);
    }
  }

  remove(key: string): void {
    this.stores.remove(this.name, key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}

class CacheService extends ServiceObject {
  readonly gasType = 'CacheService';

  constructor(
    private readonly stores: CacheStores,
    private readonly execution: Execution,
  ) {
    super();
  }

  getDocumentCache(): Cache | null {
    return this.execution.startedFrom === 'web' ? null : new Cache(this.stores, 'document');
  }

  getScriptCache(): Cache {
    return new Cache(this.stores, 'script');
  }

  getUserCache(): Cache {
    return new Cache(this.stores, `user ${this.execution.userEmail}`);
  }
}

export function createCacheServices(stores: CacheStores): ServiceFactory {
  return (execution) => ({ CacheService: new CacheService(stores, execution) });
}
