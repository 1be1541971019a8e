import { accepts, alternatives, classSignature, elementWord, messageName } from './signature-table';
import type { Overload, Parameter } from './signature-table';

/** Tells what a value of the script is when it is not plain data. */
export type KindOf = (
  value: unknown,
) => { readonly kind: 'class' | 'enum'; readonly key: string } | undefined;

const isDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]';
const isPlainObject = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Object]';

function fitsWord(value: unknown, word: string, kindOf: KindOf): boolean {
  const element = elementWord(word);
  if (element !== undefined) {
    return (
      Array.isArray(value) &&
      (element === 'any' || value.every((item) => fits(item, element, kindOf)))
    );
  }
  switch (word) {
    case 'any':
      return typeof value !== 'function' && typeof value !== 'symbol';
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'int':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null || value === undefined;
    case 'Date':
      return isDate(value);
    default: {
      const kind = kindOf(value);
      if (word === 'object') return kind === undefined && isPlainObject(value);
      return kind !== undefined && accepts(word, kind.key);
    }
  }
}

const fits = (value: unknown, word: string, kindOf: KindOf): boolean =>
  alternatives(word).some((each) => fitsWord(value, each, kindOf));

function fitsOverload(args: readonly unknown[], overload: Overload, kindOf: KindOf): boolean {
  const last = overload.at(-1);
  if (args.length > overload.length && last?.rest !== true) return false;
  const fitsParameter = (parameter: Parameter, at: number): boolean => {
    if (parameter.rest) {
      return args.slice(at).every((value) => fitsRest(value, parameter, kindOf));
    }
    if (at >= args.length) return parameter.optional;
    return parameter.words.some((word) => fitsWord(args[at], word, kindOf));
  };
  return overload.every(fitsParameter);
}

const fitsRest = (value: unknown, parameter: Parameter, kindOf: KindOf): boolean =>
  parameter.words.some((word) => fits(value, elementWord(word) ?? word, kindOf));

/** How Google words a value in "The parameters (…) don't match". */
function wordOf(value: unknown, kindOf: KindOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  const kind = kindOf(value);
  if (kind !== undefined) return messageName(kind.key);
  if (Array.isArray(value)) {
    return value.length === 0 ? '(class)[]' : `${wordOf(value[0], kindOf)}[]`;
  }
  return isDate(value) ? 'Date' : '(class)';
}

/** The sentence of the refusal, or undefined when some overload takes these arguments. */
export function argumentMismatch(
  call: { readonly key: string; readonly method: string; readonly args: readonly unknown[] },
  kindOf: KindOf,
): string | undefined {
  const overloads = classSignature(call.key)?.get(call.method) ?? [];
  if (overloads.some((overload) => fitsOverload(call.args, overload, kindOf))) return undefined;
  const given = call.args.map((value) => wordOf(value, kindOf)).join(',');
  const name = `${messageName(call.key)}.${call.method}`;
  return `The parameters (${given}) don't match the method signature for ${name}.`;
}
