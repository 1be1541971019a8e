import { ScriptError, ServiceObject } from '../contract';
import type { Execution } from '../contract';
import { checkAuthorisation } from './authorisation';
import type { CallMessage, ReplyMessage, ScriptFailure } from './bridge-messages';
import { messageName } from './signature-table';
import { fromWire, toWire } from './wire';
import type { ObjectRegistry } from './wire';

/** A root Apps Script has and this host does not: its enums are there, each of its calls fails by name. */
export class MissingService extends ServiceObject {
  constructor(readonly gasType: string) {
    super();
  }
}

type Method = (this: ServiceObject, ...args: unknown[]) => unknown;

function methodOf(object: ServiceObject, name: string): Method | undefined {
  if (name === 'constructor' || name in Object.prototype) return undefined;
  const found: unknown = Reflect.get(object, name);
  // A ServiceObject's methods take what the signature table lets through.
  return typeof found === 'function' ? (found as Method) : undefined;
}

function failureOf(error: unknown, where: string): ScriptFailure {
  if (error instanceof ScriptError) return { name: error.name, message: error.message };
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return { name: 'Error', message: `local host: internal error in ${where}: ${text}` };
}

/** Does one service call on the host's objects. A promise only where a service answers one. */
export function dispatchCall(
  call: CallMessage,
  execution: Execution,
  registry: ObjectRegistry,
): ReplyMessage | Promise<ReplyMessage> {
  const where = `${call.key}.${call.method}`;
  const fail = (error: unknown): ReplyMessage => ({ ok: false, error: failureOf(error, where) });
  const answer = (value: unknown): ReplyMessage => ({ ok: true, value: toWire(value, registry) });
  try {
    const target = registry.objectOf(call.id);
    if (call.type === 'get') return answer(propertyOf(target, call));
    checkAuthorisation(call, execution);
    const method = methodOf(target, call.method);
    if (method === undefined) throw notEmulated(call);
    const args = call.args.map((each) => fromWire(each, registry));
    const value = method.apply(target, args);
    if (!isPromise(value)) return answer(value);
    return Promise.resolve(value).then(answer).catch(fail);
  } catch (error) {
    return fail(error);
  }
}

/** By what it can do: a promise of Node's own modules may be of another realm. */
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'then' in value &&
  typeof value.then === 'function';

const notEmulated = (call: CallMessage): ScriptError =>
  new ScriptError(
    `local host: ${messageName(call.key)}.${call.method} exists in Apps Script but is not emulated yet`,
    'Error',
  );

function propertyOf(target: ServiceObject, call: CallMessage): unknown {
  const value: unknown = Reflect.get(target, call.method);
  if (value === undefined) throw notEmulated(call);
  return value;
}
