import { ScriptError } from '../contract';
import { javaText } from './java-text';

const PLACE = /%(?:(%)|([-0+ ,]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function numberOf(value: unknown, place: string): number {
  if (typeof value === 'number') return value;
  throw new ScriptError(`Invalid argument: ${place} is given ${javaText(value)}`);
}

const signed = (text: string, flags: string): string =>
  flags.includes('+') && !text.startsWith('-') ? `+${text}` : text;

/** `Utilities.formatString`: the places %s %d %i %f %x %% with width, zeros, sign and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(PLACE, (place: string, ...groups: (string | undefined)[]) => {
    const [percent, flags = '', width = '0', precision, kind = ''] = groups;
    if (percent !== undefined) return '%';
    const text = placed(place, values[next++], { flags, precision, kind });
    return padded(text, flags, Number(width));
  });
}

function placed(
  place: string,
  value: unknown,
  how: { readonly flags: string; readonly precision: string | undefined; kind: string },
): string {
  const { flags, precision } = how;
  switch (how.kind) {
    case 's': {
      const text =
        typeof value === 'number' && Number.isInteger(value) ? String(value) : javaText(value);
      return precision === undefined ? text : text.slice(0, Number(precision));
    }
    case 'd':
    case 'i':
      return signed(String(Math.trunc(numberOf(value, place))), flags);
    case 'f':
      return signed(numberOf(value, place).toFixed(Number(precision ?? 6)), flags);
    case 'x':
      return Math.trunc(numberOf(value, place)).toString(16);
    default:
      throw new ScriptError(`local host: formatString with ${place} is not emulated yet`, 'Error');
  }
}
