import { EnumValue, ServiceObject } from '../contract';
import { shortName } from '../run/signature-table';
import { formatByPattern } from './date-pattern';

/** A value as Logger.log writes it: Java's own text, so 1 is `1.0` and an object `{a=1.0}`. */
export function javaText(value: unknown, timeZone = 'UTC'): string {
  if (typeof value === 'number') return javaNumber(value);
  if (value instanceof ServiceObject) return shortName(value.gasType);
  if (value instanceof EnumValue) return value.name;
  if (value instanceof Date) {
    return formatByPattern(value, timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
  }
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, timeZone)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, item]) => `${name}=${javaText(item, timeZone)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return String(value);
}

function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const whole = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
    return `${whole}E${exponent.replace('+', '')}`;
  }
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
