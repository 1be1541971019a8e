import type { BookLocale } from './book-locale';
import type { CellValue } from './cell-value';
import { parseTypedDate } from './typed-date';

/** What typed text becomes. `format` is given when the text itself shows how it wants to be displayed. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };

export interface TypingContext {
  readonly locale: BookLocale;
  /** Number format of the cell before typing. */
  readonly numberFormat: string | undefined;
  /** For a date typed without its year. */
  readonly currentYear: number;
}

export const TEXT_FORMAT = '@';

/** Reads text as Sheets does when a person types it, or when a script sets a string. */
export function readTypedText(text: string, context: TypingContext): Typed {
  if (text === '') return { kind: 'value', value: null };
  if (context.numberFormat === TEXT_FORMAT) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  const word = trimmed.toLowerCase();
  if (context.locale.trueWords.includes(word)) return { kind: 'value', value: true };
  if (context.locale.falseWords.includes(word)) return { kind: 'value', value: false };
  return (
    readNumber(trimmed, context.locale) ??
    parseTypedDate(trimmed, context.locale, context.currentYear) ??
    readSignedFormula(text) ?? { kind: 'value', value: text }
  );
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
  if (!/\d/.test(text)) return undefined;
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

function plainNumber(text: string, locale: BookLocale): number | undefined {
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const group = `[${locale.groupsRead}]`;
  const pattern = new RegExp(
    `^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!pattern.test(text) || !/^[+-]?[,.]?\d/.test(text)) return undefined;
  const plain = text.replace(new RegExp(group, 'g'), '').replace(locale.decimal, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function formatShown(shape: NumberShape, locale: BookLocale): string | undefined {
  const hasDecimals = shape.digits.includes(locale.decimal);
  if (shape.percent) return hasDecimals ? '0.00%' : '0%';
  if (shape.currency) return locale.currencyFormat;
  if (/[eE]/.test(shape.digits)) return '0.00E+00';
  const grouped = new RegExp(`\\d[${locale.groupsRead}]\\d`).test(shape.digits);
  if (grouped) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}
