import type { BookLocale } from './book-locale';
import { serialOf } from './serial-date';
import type { Typed } from './typed';

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?$/i;

/** Dates and times as typed: `31/12/2026`, `2026-01-31`, `1/2`, `31 déc. 2024`, `12:30`, and a date followed by a time. */
export function parseTypedDate(
  text: string,
  locale: BookLocale,
  now: () => number,
): Typed | undefined {
  const time = parseTime(text, locale);
  if (time) return { kind: 'value', value: time.part, format: time.format };
  const split = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(text);
  const date = parseDay((split?.[1] ?? text).trim(), locale, now);
  if (!date) return undefined;
  if (!split) return { kind: 'value', value: date.serial, format: date.format };
  const clock = parseTime(split[2] ?? '', locale);
  if (!clock) return undefined;
  const format = `${locale.dateFormat} ${clock.format}`;
  return { kind: 'value', value: date.serial + clock.part, format };
}

function parseTime(
  text: string,
  locale: BookLocale,
): { readonly part: number; readonly format: string } | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  const hour = hour24(Number(hourText), half?.toLowerCase());
  const minute = Number(minuteText);
  const second = Number(secondText ?? '0');
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const part = (hour * 3600 + minute * 60 + second) / 86_400;
  if (hour > 23) return { part, format: secondText === undefined ? '[h]:mm' : '[h]:mm:ss' };
  if (secondText !== undefined) return { part, format: locale.timeFormat.replace('mm', 'mm:ss') };
  return { part, format: locale.timeFormat };
}

function hour24(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

interface Day {
  readonly serial: number;
  readonly format: string;
}

function day(
  [year, month, dayOfMonth]: readonly [number, number, number],
  format: string,
): Day | undefined {
  const serial = year >= 1900 ? serialOf({ year, month, day: dayOfMonth }) : undefined;
  return serial === undefined ? undefined : { serial, format };
}

const yearOf = (now: () => number): number => new Date(now()).getFullYear();

/** Two digits as in Sheets: 00 to 29 are this century. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

function parseDay(text: string, locale: BookLocale, now: () => number): Day | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day([Number(iso[1]), Number(iso[3]), Number(iso[4])], 'yyyy-mm-dd');
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three) {
    const [first, second] = [Number(three[1]), Number(three[3])];
    const [date, month] = locale.dayFirst ? [first, second] : [second, first];
    return day([fullYear(three[4] ?? ''), month, date], locale.dateFormat);
  }
  const two = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (two) {
    const [first, second] = [Number(two[1]), Number(two[2])];
    const [date, month] = locale.dayFirst ? [first, second] : [second, first];
    return day([yearOf(now), month, date], locale.dayMonthFormat);
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return day([Number(monthYear[2]), Number(monthYear[1]), 1], 'mm/yyyy');
  return parseNamedMonth(text, locale, now);
}

function parseNamedMonth(text: string, locale: BookLocale, now: () => number): Day | undefined {
  if (!/\p{L}{3}/u.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .replace(',', ' ')
    .split(/[\s-]+/);
  const at = words.findIndex((word) => monthOf(word, locale) !== undefined);
  const month = at < 0 ? undefined : monthOf(words[at] ?? '', locale);
  if (month === undefined || words.length < 2 || words.length > 3) return undefined;
  const [first, second] = words.filter((_, index) => index !== at);
  const firstNumber = /^\d{1,4}(er)?$/.test(first ?? '')
    ? Number.parseInt(first ?? '', 10)
    : undefined;
  if (firstNumber === undefined) return undefined;
  if (second === undefined) {
    return /^\d{4}$/.test(first ?? '')
      ? day([firstNumber, month, 1], 'mmm yyyy')
      : day([yearOf(now), month, firstNumber], 'd mmm');
  }
  if (!/^\d{4}$|^\d{2}$/.test(second)) return undefined;
  return day([fullYear(second), month, firstNumber], 'd mmm yyyy');
}

const FIRST_WORD = /^\p{L}+\.?/u;

/** « texte 12 » is told from « mars 2026 » by its first word: most texts need no closer look. */
export function couldBeDate(text: string, locale: BookLocale): boolean {
  const word = FIRST_WORD.exec(text)?.[0];
  return word === undefined || monthOf(word.toLowerCase(), locale) !== undefined;
}

const monthWords = new Map<BookLocale, ReadonlyMap<string, number>>();

function monthOf(word: string, locale: BookLocale): number | undefined {
  let words = monthWords.get(locale);
  if (!words) {
    const bare = (names: readonly string[]): (readonly [string, number])[] =>
      names.map((name, index) => [name.replace(/\.$/, '').toLowerCase(), index + 1] as const);
    words = new Map([...bare(locale.shortMonths), ...bare(locale.months)]);
    monthWords.set(locale, words);
  }
  return words.get(word.endsWith('.') ? word.slice(0, -1) : word);
}
