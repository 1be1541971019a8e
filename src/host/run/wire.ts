import { EnumValue, ServiceObject } from '../contract';
import { packedGrid, type WireGrid } from './wire-grid';

/**
 * What travels between the script's realm and the host. A plain object is wrapped so that a reference can never be
 * mistaken for data that looks like one.
 */
export type Wire =
  | undefined
  | null
  | boolean
  | number
  | string
  | Date
  | Int8Array
  | readonly Wire[]
  | { readonly t: 'ref'; readonly id: number; readonly key: string }
  | WireGrid
  | { readonly t: 'enum'; readonly key: string; readonly name: string }
  | { readonly t: 'object'; readonly v: Readonly<Record<string, Wire>> };

/** The objects one execution has been shown, by number. */
export class ObjectRegistry {
  private readonly objects: ServiceObject[] = [];
  private readonly numbers = new Map<ServiceObject, number>();

  numberOf(object: ServiceObject): number {
    const known = this.numbers.get(object);
    if (known !== undefined) return known;
    const id = this.objects.push(object) - 1;
    this.numbers.set(object, id);
    return id;
  }

  objectOf(id: number): ServiceObject {
    const object = this.objects[id];
    if (object === undefined) throw new Error(`No service object number ${String(id)}`);
    return object;
  }
}

/** By its depth, not its identity: plain objects may come from another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value);

/** Host value → wire. Byte arrays go as Int8Array, which the script gets as a signed number[]. */
export function toWire(value: unknown, registry: ObjectRegistry): Wire {
  if (typeof value !== 'object' || value === null) return primitiveToWire(value);
  if (value instanceof ServiceObject) {
    return { t: 'ref', id: registry.numberOf(value), key: value.gasType };
  }
  if (value instanceof EnumValue) return { t: 'enum', key: value.enumType, name: value.name };
  if (Array.isArray(value)) return packedGrid(value) ?? value.map((item) => toWire(item, registry));
  if (ArrayBuffer.isView(value)) {
    return new Int8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  }
  if (tagOf(value) === '[object Date]') return new Date(Number(value));
  if (!isPlain(value)) {
    throw new Error('A service may return plain data, a ServiceObject or an EnumValue only');
  }
  const wrapped: Record<string, Wire> = {};
  for (const [name, item] of Object.entries(value)) wrapped[name] = toWire(item, registry);
  return { t: 'object', v: wrapped };
}

function primitiveToWire(value: unknown): Wire {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error(`A service may not return a ${typeof value}`);
}

/** Wire → host value; arrays, dates and objects are made anew in the host's realm. */
export function fromWire(value: Wire, registry: ObjectRegistry): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Wire) => fromWire(item, registry));
  if (tagOf(value) === '[object Date]') return new Date(Number(value));
  if ('t' in value && value.t !== 'grid') {
    if (value.t === 'ref') return registry.objectOf(value.id);
    if (value.t === 'enum') return new EnumValue(value.key, value.name);
    const plain: Record<string, unknown> = {};
    for (const [name, item] of Object.entries(value.v)) plain[name] = fromWire(item, registry);
    return plain;
  }
  throw new Error('Not a wire value');
}
