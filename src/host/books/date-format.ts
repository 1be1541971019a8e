import type { BookLocale } from './book-locale';
import { wallClock } from './serial-date';

type Piece = { readonly literal: string } | { readonly code: string };

/** Runs of the same letter are one token (`dd`, `mmmm`); `am/pm` is one too. */
function tokens(pieces: readonly Piece[]): Piece[] {
  const text: Piece[] = [];
  for (const piece of pieces) {
    const last = text.at(-1);
    const joins =
      'code' in piece &&
      last !== undefined &&
      'code' in last &&
      last.code.slice(-1).toLowerCase() === piece.code.toLowerCase() &&
      /[dmyhs0]/i.test(piece.code);
    if (joins) text[text.length - 1] = { code: last.code + piece.code };
    else text.push(piece);
  }
  return joinHalfDay(text);
}

function joinHalfDay(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const five = pieces
      .slice(index, index + 5)
      .map((piece) => ('code' in piece ? piece.code : ' '));
    const piece = pieces[index];
    if (five.join('').toLowerCase() === 'am/pm') {
      joined.push({ code: 'am/pm' });
      index += 4;
    } else if (piece) joined.push(piece);
  }
  return joined;
}

/** `m` means minutes right after hours or right before seconds. */
function isMinutes(all: readonly Piece[], at: number): boolean {
  const codes = (from: readonly Piece[]): string | undefined => {
    const found = from.find((piece) => 'code' in piece && /[dmyhs]/i.test(piece.code));
    return found && 'code' in found ? found.code.toLowerCase() : undefined;
  };
  const before = codes(all.slice(0, at).reverse());
  const after = codes(all.slice(at + 1));
  return (before?.includes('h') ?? false) || (after?.startsWith('s') ?? false);
}

export function formatDate(serial: number, pieces: readonly Piece[], locale: BookLocale): string {
  const all = tokens(pieces);
  const hasFraction = all.some((piece) => 'code' in piece && /^0+$/.test(piece.code));
  const seconds = Math.round(serial * 86_400);
  const clock = wallClock(hasFraction ? serial : seconds / 86_400);
  const halfDay = all.some((piece) => 'code' in piece && piece.code === 'am/pm');
  return all
    .map((piece, index) => {
      if ('literal' in piece) return piece.literal;
      const code = piece.code.toLowerCase();
      if (/^\[/.test(code)) return elapsed(code, seconds);
      if (/^m{1,2}$/.test(code) && isMinutes(all, index))
        return padded(clock.getUTCMinutes(), code);
      return part(code, clock, { locale, halfDay });
    })
    .join('');
}

const padded = (value: number, code: string): string => String(value).padStart(code.length, '0');

function elapsed(code: string, seconds: number): string {
  const unit = code[1] === 'h' ? 3600 : code[1] === 'm' ? 60 : 1;
  return String(Math.trunc(seconds / unit)).padStart(code.length - 2, '0');
}

interface Shown {
  readonly locale: BookLocale;
  readonly halfDay: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');
const hourOf = (clock: Date, { halfDay }: Shown): number =>
  halfDay ? clock.getUTCHours() % 12 || 12 : clock.getUTCHours();

const PARTS: Readonly<Record<string, (clock: Date, shown: Shown) => string>> = {
  d: (clock) => String(clock.getUTCDate()),
  dd: (clock) => two(clock.getUTCDate()),
  ddd: (clock, { locale }) => locale.shortDays[clock.getUTCDay()] ?? '',
  dddd: (clock, { locale }) => locale.days[clock.getUTCDay()] ?? '',
  m: (clock) => String(clock.getUTCMonth() + 1),
  mm: (clock) => two(clock.getUTCMonth() + 1),
  mmm: (clock, { locale }) => locale.shortMonths[clock.getUTCMonth()] ?? '',
  mmmm: (clock, { locale }) => locale.months[clock.getUTCMonth()] ?? '',
  mmmmm: (clock, { locale }) =>
    (locale.months[clock.getUTCMonth()] ?? '').slice(0, 1).toUpperCase(),
  y: (clock) => two(clock.getUTCFullYear() % 100),
  yy: (clock) => two(clock.getUTCFullYear() % 100),
  yyy: (clock) => String(clock.getUTCFullYear()),
  yyyy: (clock) => String(clock.getUTCFullYear()),
  h: (clock, shown) => String(hourOf(clock, shown)),
  hh: (clock, shown) => two(hourOf(clock, shown)),
  s: (clock) => String(clock.getUTCSeconds()),
  ss: (clock) => two(clock.getUTCSeconds()),
  'am/pm': (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
};

function part(code: string, clock: Date, shown: Shown): string {
  if (/^0+$/.test(code))
    return String(clock.getUTCMilliseconds()).padStart(3, '0').slice(0, code.length);
  return PARTS[code]?.(clock, shown) ?? code;
}
