import table from './tables/signatures.json';

/** What one parameter takes: any of `words`; an array word ends with `[]`. */
export interface Parameter {
  readonly words: readonly string[];
  readonly optional: boolean;
  readonly rest: boolean;
}
export type Overload = readonly Parameter[];
export type ClassSignature = ReadonlyMap<string, readonly Overload[]>;

// The tables are read through own keys only: a method may be called `toString` or `constructor`.
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const CLASSES: Readonly<Record<string, readonly string[]>> = table.classes;
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = table.properties;
const ENUMS: Readonly<Record<string, string>> = table.enums;
const ACCEPTS: Readonly<Record<string, readonly string[]>> = table.accepts;
const SERVICES: Readonly<Record<string, string>> = table.services;

/** Splits at `separator` outside parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** `number|(string|null)[]` → its alternatives. */
export function alternatives(word: string): string[] {
  return splitOutside(word, '|');
}

/** `(a|b)[]` → `a|b`; undefined when the word is no array. */
export function elementWord(word: string): string | undefined {
  if (!word.endsWith('[]')) return undefined;
  const inner = word.slice(0, -2);
  return inner.startsWith('(') && inner.endsWith(')') ? inner.slice(1, -1) : inner;
}

function parseParameter(text: string): Parameter {
  const rest = text.startsWith('...');
  const optional = text.endsWith('?');
  const word = text.slice(rest ? 3 : 0, optional ? -1 : undefined);
  return { words: alternatives(word), optional, rest };
}

function parseOverloads(text: string): Overload[] {
  const overloads: Overload[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(' && depth++ === 0) start = at + 1;
    if (text[at] === ')' && --depth === 0) {
      const inside = text.slice(start, at);
      overloads.push(inside === '' ? [] : splitOutside(inside, ',').map(parseParameter));
    }
  }
  return overloads;
}

/** An advanced service takes null where it can be given a file's content, so that what comes after can be said. */
const mayLack = (overload: Overload): Overload =>
  overload.map((parameter) =>
    parameter.words.includes('Base.Blob')
      ? { ...parameter, words: [...parameter.words, 'null'] }
      : parameter,
  );

const parsed = new Map<string, ClassSignature>();

/** Every method of a class with its overloads; undefined for a key that Apps Script does not have. */
export function classSignature(key: string): ClassSignature | undefined {
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const lines = own(CLASSES, key);
  if (lines === undefined) return undefined;
  const methods = new Map(
    lines.map((line) => {
      const at = line.indexOf('(');
      const overloads = parseOverloads(line.slice(at));
      return [line.slice(0, at), key.startsWith('Drive_v3.') ? overloads.map(mayLack) : overloads];
    }),
  );
  parsed.set(key, methods);
  return methods;
}

/** Properties that hold an enum or another service object: name → key. */
export function classProperties(key: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(own(PROPERTIES, key) ?? {}));
}

export function enumNames(key: string): readonly string[] | undefined {
  return own(ENUMS, key)?.split(' ');
}

/** Names of all root objects a script finds as globals. */
export const rootNames: readonly string[] = Object.keys(CLASSES).filter(
  (key) => !key.includes('.'),
);

export function accepts(wanted: string, given: string): boolean {
  return wanted === given || (own(ACCEPTS, wanted)?.includes(given) ?? false);
}

/** What a script sees when it turns the object into text: `Range` for `Spreadsheet.Range`. */
export function shortName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** The class or enum as Google's messages word it: `SpreadsheetApp.Range`, `Ui`, `Utilities.Charset`. */
export function messageName(key: string): string {
  const [namespace = '', name] = key.split('.');
  if (name === undefined) return namespace;
  if (namespace === 'Drive_v3') return `Drive.${name}`;
  const service = own(SERVICES, namespace);
  if (service === undefined) throw new Error(`No such namespace in the signature table: ${key}`);
  return service === '' ? name : `${service}.${name}`;
}
