import { CellError, type CellValue } from './cell-value';
import { functionSupport } from './formula-functions';
import {
  type FormulaToken,
  readFormula,
  type ReferenceToken,
  UnreadableFormula,
  writeFormula,
} from './formula-text';

/** What a script's function is given: dates as instants, a range as rows. */
export type CustomArgument = string | number | boolean | Date | CustomArgument[][];

export type CustomAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** The functions of the script that formulas may call. */
export interface CustomFunctions {
  /** By its name in capitals. */
  has(name: string): boolean;
  /** The answer if it is known; else it is asked for, and the book is told when it has come. */
  answer(name: string, args: readonly CustomArgument[]): CustomAnswer | undefined;
}

/** What the evaluation of a call asks of the sheet it stands on. */
export interface CustomScope {
  readonly functions: CustomFunctions;
  /** The values of a reference or of a named range; undefined when it is neither. */
  readonly values: (token: FormulaToken) => CustomArgument | CellError | undefined;
  /** The result of a formula without calls of the script. */
  readonly compute: (formula: string) => CellValue;
  /** The same as the script gets it: a date as a date. */
  readonly argument: (formula: string) => CustomArgument;
  /** What an answer would put in cells: a date as its number. */
  readonly cells: (answer: unknown) => readonly (readonly CellValue[])[];
}

/** Not there yet; and an answer that stands where Sheets takes one value only. */
export const LOADING = Symbol('loading');
export type Evaluated =
  | typeof LOADING
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'cell'; readonly value: CellValue };

const solid = (tokens: readonly FormulaToken[]): FormulaToken[] =>
  tokens.filter((token) => token.kind !== 'space');

/** Tokens of a formula that calls a function of the script; undefined for any other. */
export function customTokens(
  formula: string,
  functions: CustomFunctions | undefined,
): readonly FormulaToken[] | undefined {
  if (functions === undefined || !formula.includes('(')) return undefined;
  try {
    const tokens = solid(readFormula(formula));
    return tokens.some((token) => isCustom(token, functions)) ? tokens : undefined;
  } catch (error) {
    if (error instanceof UnreadableFormula) return undefined;
    throw error;
  }
}

/** A function of Sheets goes before one of the script. */
const isCustom = (token: FormulaToken | undefined, functions: CustomFunctions): boolean =>
  token?.kind === 'function' &&
  functionSupport(token.text) === 'unknown' &&
  functions.has(token.text);

export const referencesIn = (tokens: readonly FormulaToken[]): readonly ReferenceToken[] =>
  tokens.filter((token) => token.kind === 'reference');

const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/;

/** Sheets never ends loading a call that is given the time or a random number. */
const isVolatile = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some((token) => token.kind === 'function' && VOLATILE.test(token.text));

/** Evaluates a formula with calls of the script: each call in it becomes its answer, then the rest is computed. */
export function evaluateCustom(tokens: readonly FormulaToken[], scope: CustomScope): Evaluated {
  const [first] = tokens;
  if (isCustom(first, scope.functions) && closing(tokens, 1) === tokens.length - 1) {
    return callOf(tokens, 0, scope);
  }
  const plain = withoutCalls(tokens, scope);
  if (plain === LOADING || plain instanceof CellError) {
    return plain === LOADING ? LOADING : { kind: 'cell', value: plain };
  }
  return { kind: 'cell', value: scope.compute(writeFormula(plain)) };
}

/** Where the parenthesis opened at `open` closes. */
function closing(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'open') depth += 1;
    if (tokens[at]?.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function callOf(tokens: readonly FormulaToken[], at: number, scope: CustomScope): Evaluated {
  const name = tokens[at];
  if (name?.kind !== 'function') return { kind: 'cell', value: CellError.of('#ERROR!') };
  const inside = tokens.slice(at + 2, closing(tokens, at + 1));
  if (isVolatile(inside)) return LOADING;
  const args: CustomArgument[] = [];
  for (const argument of argumentsOf(inside)) {
    const value = argumentValue(argument, scope);
    if (value === LOADING) return LOADING;
    if (value instanceof CellError) return { kind: 'cell', value };
    args.push(value);
  }
  const answer = scope.functions.answer(name.text, args);
  if (answer === undefined) return LOADING;
  return answer.ok
    ? { kind: 'answer', value: answer.value }
    : { kind: 'cell', value: CellError.of('#ERROR!', answer.message) };
}

function argumentsOf(tokens: readonly FormulaToken[]): FormulaToken[][] {
  if (tokens.length === 0) return [];
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind === 'argument' && depth === 0) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

function argumentValue(
  tokens: readonly FormulaToken[],
  scope: CustomScope,
): CustomArgument | typeof LOADING | CellError {
  const [first, ...rest] = tokens;
  if (first === undefined) return '';
  const values = rest.length === 0 ? scope.values(first) : undefined;
  if (values !== undefined) return values;
  const plain = withoutCalls(tokens, scope);
  if (plain === LOADING || plain instanceof CellError) return plain;
  return scope.argument(writeFormula(plain));
}

/** The tokens with each call of the script replaced by its answer, as a formula writes it. */
function withoutCalls(
  tokens: readonly FormulaToken[],
  scope: CustomScope,
): FormulaToken[] | typeof LOADING | CellError {
  const out: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!isCustom(token, scope.functions)) {
      out.push(token);
      continue;
    }
    const said = callOf(tokens, at, scope);
    if (said === LOADING) return LOADING;
    const end = closing(tokens, at + 1);
    const cells = said.kind === 'cell' ? [said.value] : scope.cells(said.value).flat();
    const [only = null, ...others] = cells;
    const written = others.length === 0 ? writtenValue(only) : listed(cells, tokens, { at, end });
    if (written === undefined) {
      return CellError.of('#EMULATION!', 'an array of the script inside another formula');
    }
    out.push(...written);
    at = end;
  }
  return out;
}

/** To these a list of numbers is the same as its numbers one by one. */
const TAKE_NUMBERS = new Set([
  'SUM',
  'SUMSQ',
  'PRODUCT',
  'MIN',
  'MAX',
  'AVERAGE',
  'MEDIAN',
  'COUNT',
]);

/** Numbers that are a whole argument of such a function. */
function listed(
  cells: readonly CellValue[],
  tokens: readonly FormulaToken[],
  { at, end }: { readonly at: number; readonly end: number },
): FormulaToken[] | undefined {
  const kinds = [tokens[at - 1]?.kind, tokens[end + 1]?.kind];
  const isWhole = kinds.every((kind) => kind === 'open' || kind === 'close' || kind === 'argument');
  const numbers = cells.filter((value) => value !== null);
  const isPlain = numbers.length > 0 && numbers.every((value) => typeof value === 'number');
  if (!isWhole || !isPlain || !TAKE_NUMBERS.has(enclosing(tokens, at))) return undefined;
  return numbers.flatMap((value, index): FormulaToken[] => [
    ...(index > 0 ? [{ kind: 'argument', text: ',' } as const] : []),
    ...writtenValue(value),
  ]);
}

/** The function whose argument stands there. */
function enclosing(tokens: readonly FormulaToken[], at: number): string {
  let depth = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'close') depth += 1;
    if (token?.kind !== 'open') continue;
    const caller = tokens[index - 1];
    if (depth === 0) return caller?.kind === 'function' ? caller.text : '';
    depth -= 1;
  }
  return '';
}

function writtenValue(value: CellValue): FormulaToken[] {
  if (value === null) return [{ kind: 'string', text: '""' }];
  if (value instanceof CellError) {
    return [{ kind: 'error', text: value.code === '#ERROR!' ? '#VALUE!' : value.code }];
  }
  if (typeof value === 'string') {
    return [{ kind: 'string', text: `"${value.replaceAll('"', '""')}"` }];
  }
  if (typeof value === 'boolean') return [{ kind: 'name', text: value ? 'TRUE' : 'FALSE' }];
  if (!Number.isFinite(value)) return [{ kind: 'error', text: '#NUM!' }];
  return [
    { kind: 'open', text: '(' },
    ...(value < 0 ? [{ kind: 'operator', text: '-' } as const] : []),
    { kind: 'number', text: String(Math.abs(value)).toUpperCase() },
    { kind: 'close', text: ')' },
  ];
}
