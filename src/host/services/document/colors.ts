import { ScriptError } from '../../contract';

/** `FF0000` of a file as Google writes it, `#ff0000`. */
export function cssColor(value: string | null): string | null {
  return value && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null;
}

/** `#f00` or `#ff0000` of a script as Word writes it. */
export function wordColor(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) {
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  }
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ScriptError(`Invalid color: ${text}`);
  return text.slice(1).toUpperCase();
}
