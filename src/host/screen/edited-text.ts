import type { BookLocale } from '../books/book-locale';
import type { CellValue } from '../books/cell-value';
import { isDateFormat } from '../books/number-format';

interface ShownCell {
  readonly text: string;
  readonly format: string | undefined;
  readonly locale: BookLocale;
}

/** What the editor of a cell without formula opens with: a number without its format, written as it would be typed. */
export function editedText(value: CellValue, { text, format, locale }: ShownCell): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || isDateFormat(format)) return text;
  const isPercent = (format ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
  const number = isPercent ? Number((value * 100).toPrecision(15)) : value;
  return String(number).replace('.', locale.decimal) + (isPercent ? '%' : '');
}
