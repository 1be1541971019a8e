import { type BookLocale } from './book-locale';
import { CellError, type CellValue } from './cell-value';
import { formatDate } from './date-format';

/** What `getNumberFormat` says of a cell nobody formatted. */
export const AUTOMATIC_FORMAT = '0.###############';
const AUTOMATIC = new Set(['General', 'general', '', AUTOMATIC_FORMAT]);

export const isAutomatic = (format: string | undefined): boolean =>
  format === undefined || AUTOMATIC.has(format);

type Piece = { readonly literal: string } | { readonly code: string };

/** Cuts a section into literal text (quoted, escaped, padded) and format characters. */
const piecesKnown = new Map<string, readonly Piece[]>();

function pieces(section: string): readonly Piece[] {
  const known = piecesKnown.get(section);
  if (known) return known;
  const cut = cutPieces(section);
  piecesKnown.set(section, cut);
  return cut;
}

function cutPieces(section: string): readonly Piece[] {
  const found: Piece[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_(.)|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(?:[hms]+)\]|\[[^\]]*\]|./gsu;
  for (const match of section.matchAll(pattern)) {
    const [whole, quoted, escaped, padded, currency] = match;
    const literal = quoted ?? escaped ?? currency ?? (padded === undefined ? undefined : ' ');
    if (literal !== undefined) found.push({ literal });
    else if (/^\[[hms]+\]$/i.test(whole)) found.push({ code: whole.toLowerCase() });
    else if (!whole.startsWith('[') && !whole.startsWith('*')) found.push({ code: whole });
  }
  return found;
}

const codesOf = (format: string): string =>
  pieces(format)
    .map((piece) => ('code' in piece ? piece.code : ''))
    .join('');

const dateFormats = new Map<string, boolean>();

/** A cell with such a format gives a Date to a script. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || isAutomatic(format) || format === '@') return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const codes = codesOf(format.split(';')[0] ?? '').replace(/[eE][+-]/g, '');
  const isDate = /[dmyhs]/i.test(codes) && !/[#0?]/.test(codes.replace(/[sS]{1,2}\.0+/g, ''));
  dateFormats.set(format, isDate);
  return isDate;
}

/** A length of time (`[h]:mm`), which a script also gets as a Date. */
export function formatCell(
  value: CellValue,
  format: string | undefined,
  locale: BookLocale,
): string {
  if (value === null) return '';
  if (value instanceof CellError) return locale.errors[value.code] ?? value.code;
  if (typeof value === 'boolean') return value ? locale.trueShown : locale.falseShown;
  if (typeof value === 'string') return formatText(value, format);
  if (format === undefined || isAutomatic(format) || format === '@') return general(value, locale);
  if (isDateFormat(format)) return formatDate(value, pieces(format.split(';')[0] ?? ''), locale);
  return formatNumber(value, format, locale);
}

function formatText(text: string, format: string | undefined): string {
  const section = format?.split(';')[3];
  if (section === undefined) return text;
  return pieces(section)
    .map((piece) => ('literal' in piece ? piece.literal : piece.code === '@' ? text : piece.code))
    .join('');
}

/** At most ten significant digits are shown, more are kept; big and tiny numbers turn scientific. */
export function general(value: number, locale: BookLocale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${Number(mantissa)}E${sign}${digits}`.replace('.', locale.decimal);
  }
  const decimals = Math.max(0, 9 - Math.floor(Math.log10(size)));
  const text = value.toFixed(decimals);
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (trimmed === '-0' ? '0' : trimmed).replace('.', locale.decimal);
}

function sectionFor(
  value: number,
  format: string,
): { readonly section: string; readonly size: number } {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, size: -value };
  if (value === 0 && zero !== undefined) return { section: zero, size: 0 };
  return { section: positive, size: value };
}

function formatNumber(value: number, format: string, locale: BookLocale): string {
  const { section, size } = sectionFor(value, format);
  const parts = pieces(section);
  const codes = parts.map((piece) => ('code' in piece ? piece.code : '')).join('');
  if (!/[0#?]/.test(codes)) return literalOnly(parts, size, locale);
  const pattern = numberPattern(codes);
  const shown = digits(size * (codes.includes('%') ? 100 : 1), pattern, locale);
  let placed = false;
  const body = parts.map((piece) => {
    if ('literal' in piece) return piece.literal;
    if (!/[0#?.,eE+-]/.test(piece.code)) return piece.code;
    if (/[eE+-]/.test(piece.code) && !pattern.scientific) return piece.code;
    if (placed) return '';
    placed = true;
    return shown.digits;
  });
  return `${shown.negative ? '-' : ''}${body.join('')}`;
}

function literalOnly(parts: readonly Piece[], size: number, locale: BookLocale): string {
  return parts
    .map((piece) =>
      'literal' in piece ? piece.literal : piece.code === '@' ? general(size, locale) : piece.code,
    )
    .join('');
}

interface NumberPattern {
  readonly minIntegers: number;
  readonly minDecimals: number;
  readonly maxDecimals: number;
  readonly grouped: boolean;
  readonly thousands: number;
  readonly scientific: boolean;
}

function numberPattern(codes: string): NumberPattern {
  const core = /[0#?][0#?,]*(?:\.[0#?]*)?(?:[eE][+-]?0+)?,*|\.[0#?]+/.exec(codes)?.[0] ?? '';
  const scientific = /[eE]/.test(core);
  const [integers = '', decimals = ''] = core.replace(/[eE].*$/, '').split('.');
  const scaling = /,+$/.exec(core)?.[0].length ?? 0;
  return {
    minIntegers: (integers.match(/0/g) ?? []).length,
    minDecimals: (decimals.match(/0/g) ?? []).length,
    maxDecimals: decimals.replace(/,/g, '').length,
    grouped: /[0#?],+[0#?]/.test(integers),
    thousands: scaling,
    scientific,
  };
}

function digits(
  value: number,
  pattern: NumberPattern,
  locale: BookLocale,
): { readonly digits: string; readonly negative: boolean } {
  const size = Math.abs(value) / 1000 ** pattern.thousands;
  const [mantissa, exponent] = pattern.scientific
    ? size.toExponential(pattern.maxDecimals).split('e')
    : [rounded(size, pattern.maxDecimals), undefined];
  const [integerText = '0', decimalText = ''] = (mantissa ?? '0').split('.');
  let decimals = decimalText;
  while (decimals.length > pattern.minDecimals && decimals.endsWith('0'))
    decimals = decimals.slice(0, -1);
  let integers = integerText === '0' && pattern.minIntegers === 0 ? '' : integerText;
  integers = integers.padStart(pattern.minIntegers, '0');
  if (pattern.grouped) integers = integers.replace(/\B(?=(\d{3})+$)/g, locale.group);
  const tail = exponent === undefined ? '' : `E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  const shown = decimals === '' ? integers : `${integers}${locale.decimal}${decimals}`;
  return { digits: shown + tail, negative: value < 0 && /[1-9]/.test(shown) };
}

/** Half away from zero on the decimal digits a person sees (1.005 shows 1.01), as spreadsheets do. */
function rounded(size: number, decimals: number): string {
  if (size >= 1e15) return size.toFixed(0);
  const nudged = Number(size.toPrecision(15));
  const text = nudged.toFixed(decimals);
  const shifted = Number(`${nudged}e${decimals}`);
  if (!Number.isFinite(shifted)) return text;
  return Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals);
}
