import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { parse } from 'date-fns/parse';

import { ScriptError } from '../contract';

/** Java SimpleDateFormat runs → the date-fns token that writes the same. What is missing is refused by name. */
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: 'yyyy',
  yy: 'yy',
  y: 'yyyy',
  M: 'M',
  MM: 'MM',
  MMM: 'MMM',
  MMMM: 'MMMM',
  d: 'd',
  dd: 'dd',
  E: 'EEE',
  EE: 'EEE',
  EEE: 'EEE',
  EEEE: 'EEEE',
  u: 'i',
  a: 'a',
  H: 'H',
  HH: 'HH',
  h: 'h',
  hh: 'hh',
  m: 'm',
  mm: 'mm',
  s: 's',
  ss: 'ss',
  SSS: 'SSS',
  X: 'X',
  XX: 'XX',
  XXX: 'XXX',
  Z: 'xx',
};
/** Letters Java has a meaning for: `YYYY` is the week's year, `DD` the day of the year. */
const JAVA_LETTERS = /[GyYMLwWDdFEuaHkKhmsSzZX]/;
/** A quoted text, a run of one letter, or anything else. */
const PIECES = /'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+/g;

function translated(piece: string): string {
  if (!/^[a-zA-Z]/.test(piece)) return piece;
  const token = TOKENS[piece];
  if (token !== undefined) return token;
  if (!JAVA_LETTERS.test(piece)) {
    throw new ScriptError(`Illegal pattern character '${piece.charAt(0)}'`);
  }
  throw new ScriptError(`local host: formatDate with "${piece}" is not emulated yet`, 'Error');
}

/** `GMT+1` and `UTC` are names for Java; anything else must be a zone of the tz database. */
function zoneOf(timeZone: string): string {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d\d))?)?$/.exec(timeZone);
  if (fixed !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = fixed;
    return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new ScriptError(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
  return timeZone;
}

function tokensOf(pattern: string): string {
  if ((pattern.match(/'/g)?.length ?? 0) % 2 === 1) throw new ScriptError('Unterminated quote');
  return (pattern.match(PIECES) ?? []).map(translated).join('');
}

/** `Utilities.formatDate`. */
export function formatByPattern(date: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ScriptError('Invalid argument: date');
  return format(new TZDate(date.getTime(), zoneOf(timeZone)), tokensOf(pattern));
}

/** `Utilities.parseDate`: what the pattern does not name is that of 1 January 1970, at midnight. */
export function parseByPattern(text: string, timeZone: string, pattern: string): Date {
  const start = new TZDate(1970, 0, 1, zoneOf(timeZone));
  const parsed = parse(text, tokensOf(pattern), start);
  if (Number.isNaN(parsed.getTime())) throw new ScriptError(`Unparseable date: "${text}"`);
  return new Date(parsed.getTime());
}
