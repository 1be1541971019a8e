/**
 * Formulas as text. A book keeps them canonical (arguments `,`, decimals `.`, array columns `,`), whatever its locale;
 * here they are cut into tokens, read from and written to a locale, and their references moved.
 */
import { columnLetters, columnNumber, quotedSheetName } from './a1-notation';
import type { BookLocale } from './book-locale';

export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface ReferenceToken {
  readonly kind: 'reference';
  readonly sheetName: string | undefined;
  readonly start: Corner;
  /** Absent for a single cell. */
  readonly end: Corner | undefined;
}

export type FormulaToken =
  | ReferenceToken
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string }
  | {
      readonly kind: 'argument' | 'arrayColumn' | 'arrayRow' | 'space' | 'open' | 'close';
      readonly text: string;
    };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const REFERENCE = new RegExp(
  String.raw`(${SHEET})?(?:(${CELL})(?::(${CELL}|\$?[A-Za-z]{1,3}|\$?\d+))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3}(?:\$?\d+)?)|(\$?[1-9]\d*):(\$?[1-9]\d*))(?![\p{L}\p{N}_.(])`,
  'uy',
);
const STRING = /"(?:[^"]|"")*"/uy;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/uy;
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy;
const NAME = new RegExp(String.raw`(?:${SHEET})?[\p{L}_][\p{L}\p{N}_.]*`, 'uy');
const SPACE = /\s+/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:]/uy;

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = match ?? [];
  return {
    column: letters === undefined ? undefined : columnNumber(letters),
    row: digits === undefined ? undefined : Number(digits),
    fixedColumn: letters !== undefined && first === '$',
    fixedRow: letters === undefined ? first === '$' : second === '$',
  };
}

function referenceToken(match: RegExpExecArray): ReferenceToken {
  const [, sheet, cellStart, cellEnd, columnStart, columnEnd, rowStart, rowEnd] = match;
  const end = cellEnd ?? columnEnd ?? rowEnd;
  return {
    kind: 'reference',
    sheetName: sheet === undefined ? undefined : unquoted(sheet.slice(0, -1)),
    start: corner(cellStart ?? columnStart ?? rowStart ?? ''),
    end: end === undefined ? undefined : corner(end),
  };
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** A formula that cannot be read; the cell shows `#ERROR!` and keeps the text as typed. */
export class UnreadableFormula extends Error {}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Reads `=…`. Without a locale the text is canonical. Semicolons separate arguments in every locale. */
export function readFormula(text: string, locale?: BookLocale): FormulaToken[] {
  if (!text.startsWith('=')) throw new UnreadableFormula('not a formula');
  const tokens: FormulaToken[] = [];
  const brackets: string[] = [];
  for (let at = 1; at < text.length;) {
    const taken = nextToken(text, at, { locale, brackets });
    if (startsOperand(taken.token) && endsOperand(tokens.filter(isSolid).at(-1))) {
      throw new UnreadableFormula('two values side by side');
    }
    tokens.push(taken.token);
    at += taken.length;
  }
  if (brackets.includes('{')) throw new UnreadableFormula('array left open');
  for (let open = brackets.length; open > 0; open -= 1) tokens.push({ kind: 'close', text: ')' });
  return tokens;
}

const isSolid = (token: FormulaToken): boolean => token.kind !== 'space';
const OPERANDS: ReadonlySet<string> = new Set(['reference', 'number', 'string', 'name', 'error']);
const startsOperand = (token: FormulaToken): boolean =>
  OPERANDS.has(token.kind) || token.kind === 'function';
const endsOperand = (token: FormulaToken | undefined): boolean =>
  token !== undefined && (OPERANDS.has(token.kind) || token.kind === 'close');

interface Reading {
  readonly locale: BookLocale | undefined;
  readonly brackets: string[];
}

function nextToken(
  text: string,
  at: number,
  reading: Reading,
): { readonly token: FormulaToken; readonly length: number } {
  const plain = (kind: Exclude<FormulaToken['kind'], 'reference'>, match: RegExpExecArray) => ({
    // Each kind but `reference` is a kind and its text.
    token: { kind, text: match[0] } as FormulaToken,
    length: match[0].length,
  });
  const space = take(SPACE, text, at);
  if (space) return plain('space', space);
  const string = take(STRING, text, at);
  if (string) return plain('string', string);
  const error = take(ERROR, text, at);
  if (error) return plain('error', error);
  const reference = take(REFERENCE, text, at);
  if (reference) return { token: referenceToken(reference), length: reference[0].length };
  const number = take(reading.locale?.decimal === ',' ? NUMBER_COMMA : NUMBER_POINT, text, at);
  if (number)
    return {
      token: { kind: 'number', text: number[0].replace(',', '.') },
      length: number[0].length,
    };
  const called = take(FUNCTION, text, at);
  if (called)
    return { token: { kind: 'function', text: called[0].toUpperCase() }, length: called[0].length };
  const name = take(NAME, text, at);
  if (name) return plain('name', name);
  const operator = take(OPERATOR, text, at);
  if (operator) return plain('operator', operator);
  return { token: punctuation(text.charAt(at), reading), length: 1 };
}

const NUMBER_COMMA = /\d+(?:,\d+)?(?:[eE][+-]?\d+)?|,\d+/uy;
const NUMBER_POINT = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy;

function punctuation(sign: string, { locale, brackets }: Reading): FormulaToken {
  const inArray = brackets.at(-1) === '{';
  if (sign === '(' || sign === '{') {
    brackets.push(sign);
    return { kind: 'open', text: sign };
  }
  if (sign === ')' || sign === '}') {
    if (brackets.pop() !== (sign === ')' ? '(' : '{'))
      throw new UnreadableFormula(`unexpected ${sign}`);
    return { kind: 'close', text: sign };
  }
  if (inArray && sign === (locale?.arrayColumnSeparator ?? ','))
    return { kind: 'arrayColumn', text: ',' };
  if (inArray && sign === ';') return { kind: 'arrayRow', text: ';' };
  if (brackets.length === 0) throw new UnreadableFormula(`unexpected ${sign}`);
  if (!inArray && (sign === ';' || sign === (locale?.argumentSeparator ?? ','))) {
    return { kind: 'argument', text: ',' };
  }
  throw new UnreadableFormula(`unexpected ${sign}`);
}

function cornerText(at: Corner): string {
  const column =
    at.column === undefined ? '' : `${at.fixedColumn ? '$' : ''}${columnLetters(at.column)}`;
  const row = at.row === undefined ? '' : `${at.fixedRow ? '$' : ''}${at.row}`;
  return column + row;
}

export function referenceText(token: ReferenceToken): string {
  const sheet = token.sheetName === undefined ? '' : `${quotedSheetName(token.sheetName)}!`;
  return `${sheet}${cornerText(token.start)}${token.end ? `:${cornerText(token.end)}` : ''}`;
}

/** Writes tokens as a formula; without a locale, canonically. */
export function writeFormula(tokens: readonly FormulaToken[], locale?: BookLocale): string {
  const written = tokens.map((token) => {
    if (token.kind === 'reference') return referenceText(token);
    if (token.kind === 'number') return token.text.replace('.', locale?.decimal ?? '.');
    if (token.kind === 'argument') return locale?.argumentSeparator ?? ',';
    if (token.kind === 'arrayColumn') return locale?.arrayColumnSeparator ?? ',';
    return token.text;
  });
  return `=${written.join('')}`;
}

/** Rewrites each reference of a canonical formula; `undefined` makes it `#REF!`. */
export function mapReferences(
  formula: string,
  change: (token: ReferenceToken) => ReferenceToken | undefined,
): string {
  let changed = false;
  const tokens = readFormula(formula).map((token): FormulaToken => {
    if (token.kind !== 'reference') return token;
    const next = change(token);
    if (next === token) return token;
    changed = true;
    return next ?? { kind: 'error', text: '#REF!' };
  });
  return changed ? writeFormula(tokens) : formula;
}
