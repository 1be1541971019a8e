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

function part(
  code: string,
  clock: Date,
  shown: { readonly locale: BookLocale; readonly halfDay: boolean },
): string {
  const { locale } = shown;
  const month = clock.getUTCMonth();
  const hour = clock.getUTCHours();
  switch (code) {
    case 'd':
    case 'dd':
      return padded(clock.getUTCDate(), code);
    case 'ddd':
      return locale.shortDays[clock.getUTCDay()] ?? '';
    case 'dddd':
      return locale.days[clock.getUTCDay()] ?? '';
    case 'm':
    case 'mm':
      return padded(month + 1, code);
    case 'mmm':
      return locale.shortMonths[month] ?? '';
    case 'mmmm':
      return locale.months[month] ?? '';
    case 'mmmmm':
      return (locale.months[month] ?? '').slice(0, 1).toUpperCase();
    case 'y':
    case 'yy':
      return String(clock.getUTCFullYear() % 100).padStart(2, '0');
    case 'yyy':
    case 'yyyy':
      return String(clock.getUTCFullYear());
    case 'h':
    case 'hh':
      return padded(shown.halfDay ? hour % 12 || 12 : hour, code);
    case 's':
    case 'ss':
      return padded(clock.getUTCSeconds(), code);
    case 'am/pm':
      return hour < 12 ? 'AM' : 'PM';
    default:
      return /^0+$/.test(code)
        ? String(clock.getUTCMilliseconds()).padStart(3, '0').slice(0, code.length)
        : code;
  }
}
