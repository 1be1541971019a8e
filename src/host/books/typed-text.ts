import type { BookLocale } from './book-locale';
import type { Typed } from './typed';
import { couldBeDate, parseTypedDate } from './typed-date';

export interface TypingContext {
  readonly locale: BookLocale;
  /** Number format of the cell before typing. */
  readonly numberFormat: string | undefined;
  /** For a date typed without its year. */
  readonly now: () => number;
}

export const TEXT_FORMAT = '@';

/** Reads text as Sheets does when a person types it, or when a script sets a string. */
export function readTypedText(text: string, context: TypingContext): Typed {
  if (text === '') return { kind: 'value', value: null };
  if (context.numberFormat === TEXT_FORMAT) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const special = /\d/.test(text)
    ? readDigits(text.trim(), context)
    : readWord(text, context.locale);
  return special ?? readSignedFormula(text) ?? { kind: 'value', value: text };
}

function readWord(text: string, locale: BookLocale): Typed | undefined {
  if (text.length > 12) return undefined;
  const word = text.trim().toLowerCase();
  if (locale.trueWords.includes(word)) return { kind: 'value', value: true };
  return locale.falseWords.includes(word) ? { kind: 'value', value: false } : undefined;
}

/** Longer text with digits in it is neither a number nor a date. */
const LONGEST = 40;

/** A number, a sum of money, a date by figures, or « mars 2026 ». */
const COULD_BE = /^(?:[-+(.,\d]|\p{Sc}|US\$|\p{L}{3,9}\.?[ -]\d)/u;

function readDigits(text: string, context: TypingContext): Typed | undefined {
  if (text.length > LONGEST || !COULD_BE.test(text)) return undefined;
  const number = readNumber(text, context.locale);
  if (number || !couldBeDate(text, context.locale)) return number;
  return parseTypedDate(text, context.locale, context.now);
}

/** Sheets takes `+A1` and `-A1` for formulas, hence `#ERROR!` on « +33 6 12 » or « - pommes ». */
function readSignedFormula(text: string): Typed | undefined {
  return /^[+-][^+-]/.test(text) ? { kind: 'formula', text: `=${text}` } : undefined;
}

interface NumberShape {
  readonly digits: string;
  readonly percent: boolean;
  readonly currency: boolean;
}

function readNumber(text: string, locale: BookLocale): Typed | undefined {
  const shape = stripMarks(text, locale);
  const value = shape && plainNumber(shape.digits, locale);
  if (!shape || value === undefined) return undefined;
  const format = formatShown(shape, locale);
  const scaled = shape.percent ? Number((value / 100).toPrecision(15)) : value;
  return { kind: 'value', value: scaled, ...(format === undefined ? {} : { format }) };
}

function stripMarks(text: string, locale: BookLocale): NumberShape | undefined {
  let rest = text;
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const mark = locale.currencies.find(
    (sign) => rest.endsWith(sign) || rest.replace(/^-/, '').startsWith(sign),
  );
  if (mark !== undefined) rest = rest.replace(mark, '').trim().replace(/^-\s+/, '-');
  const accounting = /^\((.+)\)$/.exec(rest);
  if (accounting) rest = `-${accounting[1] ?? ''}`;
  return percent && mark !== undefined
    ? undefined
    : { digits: rest, percent, currency: mark !== undefined };
}

interface NumberPatterns {
  readonly whole: RegExp;
  readonly group: RegExp;
  readonly grouped: RegExp;
}

const patterns = new Map<BookLocale, NumberPatterns>();

function patternsOf(locale: BookLocale): NumberPatterns {
  const known = patterns.get(locale);
  if (known) return known;
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const group = `[${locale.groupsRead}]`;
  const made = {
    whole: new RegExp(
      `^[+-]?(?:(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`,
    ),
    group: new RegExp(group, 'g'),
    grouped: new RegExp(`\\d${group}\\d`),
  };
  patterns.set(locale, made);
  return made;
}

function plainNumber(text: string, locale: BookLocale): number | undefined {
  const { whole, group } = patternsOf(locale);
  if (!whole.test(text)) return undefined;
  const value = Number(text.replace(group, '').replace(locale.decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

function formatShown(shape: NumberShape, locale: BookLocale): string | undefined {
  const hasDecimals = shape.digits.includes(locale.decimal);
  if (shape.percent) return hasDecimals ? '0.00%' : '0%';
  if (shape.currency) return locale.currencyFormat;
  if (/[eE]/.test(shape.digits)) return '0.00E+00';
  const grouped = patternsOf(locale).grouped.test(shape.digits);
  if (grouped) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}
