const DATE_TOKENS = /[dmyhs]/i;
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** What the editor of a cell without formula opens with: a number without its format, as a person would type it in French. */
export function editedText(
  value: number | string | boolean,
  shown: string,
  numberFormat: string | undefined,
): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : shown;
  const format = (numberFormat ?? '').replace(QUOTED, '');
  if (DATE_TOKENS.test(format)) return shown;
  if (format.includes('%')) return `${frenchNumber(Number((value * 100).toPrecision(15)))}%`;
  return frenchNumber(value);
}

const frenchNumber = (value: number): string => String(value).replace('.', ',');
