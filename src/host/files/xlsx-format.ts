/** Number formats between Sheets and Excel: nearly one language, where Excel calls a file damaged for a letter it does not know. */
import type { BookLocale } from '../books/book-locale';
import { isAutomatic } from '../books/number-format';

/** Quoted, escaped, padded or bracketed text, which both read alike; else one character. */
const PIECE = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|E[+-]|AM\/PM|A\/P|./gisu;
const WHOLE_PIECE = /^(?:".*"|\\.|[_*].|\[.*\]|E[+-]|AM\/PM|A\/P)$/isu;
/** Characters Excel takes as they are, codes and signs alike. */
const EXCEL_SIGNS = /^[0#?.,%/;@dmyhs $+\-():!^&'~{}<>=€£¥\u00a0\u202f]$/iu;

export function excelFormat(format: string | undefined): string | undefined {
  if (format === undefined || isAutomatic(format)) return undefined;
  return [...format.matchAll(PIECE)]
    .map(([piece]) => (WHOLE_PIECE.test(piece) || EXCEL_SIGNS.test(piece) ? piece : `\\${piece}`))
    .join('');
}

/** Days that Excel shows in the order of the reader's country, however they are written in the file. */
const DAY = /^m{1,2}[/-]d{1,2}[/-]y{2,4}$/i;
const DAY_AND_TIME = /^m{1,2}[/-]d{1,2}[/-]y{2,4} h:mm$/i;

export function bookFormat(format: string | undefined, locale: BookLocale): string | undefined {
  if (format === undefined || isAutomatic(format)) return undefined;
  const plain = format.replace(/;@$/, '').replace(/^\[\$-[^\]]*\]/, '');
  if (DAY.test(plain)) return locale.dateFormat;
  if (DAY_AND_TIME.test(plain)) return `${locale.dateFormat} ${locale.timeFormat}`;
  // A letter escaped for Excel's sake alone reads the same without its sign; a code would not.
  return plain.replace(/AM\/PM/g, 'am/pm');
}
