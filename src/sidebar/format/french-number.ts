import type { Traced } from '../../kernel/traced';
import { typedNumber } from '../../kernel/typed-number';
import type { FormValue } from '../../app/form-views';

const formatter = (minimum: number, maximum: number) =>
  new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  });
const whole = formatter(0, 0);
const upToTwo = formatter(0, 2);
const twoDecimals = formatter(2, 2);
const threeDecimals = formatter(3, 3);

export const UNKNOWN = '—';
const NO_BREAK = '\u00a0';

/** `1 234,56` from cents. A figure under ten cents keeps a third decimal: it would say nothing without. */
export function eurosText(cents: number): string {
  const euros = cents / 100;
  const isSmall = euros !== 0 && Math.abs(euros) < 0.1;
  return (isSmall ? threeDecimals : twoDecimals).format(euros === 0 ? 0 : euros);
}

export function eurosOf(cents: number | null): string {
  return cents === null ? UNKNOWN : eurosText(cents) + NO_BREAK + '€';
}

export function wholeText(value: number): string {
  return whole.format(value);
}

export function decimalText(value: number): string {
  return upToTwo.format(value);
}

/** A number as it was typed, as people write it: `−18`, `3 000`. What is no number stays as it is. */
export function typedText(text: string): string {
  const number = typedNumber(text);
  return typeof number === 'number' ? upToTwo.format(number).replace('-', '\u2212') : text;
}

const UNIT_WORDS = { percent: '%', hours: 'h', km: 'km' } as const;

/** Value of a traced number with its unit, `—` when unknown. */
export function tracedText(traced: Traced): string {
  const { value, unit } = traced;
  if (value === null) return UNKNOWN;
  switch (unit) {
    case 'cents':
    case 'centsPerMeal':
      return eurosOf(value);
    case 'meals':
      return wholeText(value) + NO_BREAK + 'repas';
    case 'grams':
      return decimalText(value / 1000) + NO_BREAK + 'kg';
    case 'days':
      return decimalText(value) + NO_BREAK + (Math.abs(value) < 2 ? 'jour' : 'jours');
    case 'percent':
    case 'hours':
    case 'km':
      return decimalText(value) + NO_BREAK + UNIT_WORDS[unit];
  }
}

/** A form value read as a number: null when blank or not one. */
export function numberOf(value: FormValue | undefined): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = typedNumber(value);
  return typeof number === 'number' ? number : null;
}

/** Sum of what is known; null when nothing is. */
export function knownSum(values: readonly (FormValue | undefined)[]): number | null {
  const known = values.map(numberOf).filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** What a form value looks like in an input: French decimals. */
export function inputText(value: FormValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
