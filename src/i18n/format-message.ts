import type { MessageParams } from '../kernel/issue';

/** `3 000`, `−18`: thin spaces that do not break, and a true minus. */
function numberText(value: number): string {
  const text = String(value).replace('-', '\u2212');
  return Number.isInteger(value) ? text.replace(/\B(?=(\d{3})+$)/g, '\u202f') : text;
}

/**
 * Fills a sentence: `{name}` is replaced by its value; `{count?repas livré:repas livrés}` chooses by number, the French
 * way (0 and 1 are singular). A parameter that is missing stays visible, so that a test can see it.
 */
export function formatMessage(sentence: string, params: MessageParams = {}): string {
  return sentence.replace(
    /\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g,
    (whole: string, ...[name = '', singular, plural]: (string | undefined)[]) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (singular === undefined) return typeof value === 'number' ? numberText(value) : value;
      return Math.abs(Number(value)) < 2 ? singular : (plural ?? '');
    },
  );
}
