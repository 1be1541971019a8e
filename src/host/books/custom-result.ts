import type { BookLocale } from './book-locale';
import { CellError, type CellValue } from './cell-value';
import { instantToSerial } from './serial-date';

/** One cell of what a script's function answered, with the format a date asks for. */
export interface PouredCell {
  readonly value: CellValue;
  readonly format?: string;
}

/** The rows a script's answer fills: a list goes down, lists of a list are rows. */
export function pouredRows(
  answer: unknown,
  place: { readonly locale: BookLocale; readonly timeZone: string },
): PouredCell[][] {
  if (!Array.isArray(answer)) return [[pouredCell(answer, place)]];
  const items: readonly unknown[] = answer;
  const lines = items.map((item): readonly unknown[] => (Array.isArray(item) ? item : [item]));
  const width = Math.max(1, ...lines.map((line) => line.length));
  if (lines.length === 0) return [[{ value: null }]];
  return lines.map((line) =>
    Array.from({ length: width }, (_, column) => pouredCell(line[column], place)),
  );
}

function pouredCell(
  value: unknown,
  { locale, timeZone }: { readonly locale: BookLocale; readonly timeZone: string },
): PouredCell {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'number') {
    return { value: Number.isFinite(value) ? value : CellError.of('#NUM!') };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = instantToSerial(Number(value), timeZone);
    if (Number.isNaN(serial)) return { value: CellError.of('#NUM!') };
    const { dateFormat } = locale;
    return {
      value: serial,
      format: Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`,
    };
  }
  return { value: CellError.of('#ERROR!', 'the function answered something a cell cannot hold') };
}
