import type { BookLocale } from './book-locale';
import { DATE_MAKERS, FORMAT_KEEPERS } from './formula-functions';
import {
  type FormulaToken,
  readFormula,
  type ReferenceToken,
  UnreadableFormula,
} from './formula-text';
import { isAutomatic } from './number-format';

interface FormattedSheet {
  shownFormat(row: number, column: number): string | undefined;
}

interface FormatContext<Sheet> {
  readonly locale: BookLocale;
  readonly sheetByName: (name: string) => Sheet | undefined;
}

/** How many references of references are followed; a circle would never end. */
const DEPTH = 8;
let depth = 0;

/** The look a formula gives to a cell nobody formatted: that of a date function, or of the first cell it reads. */
export function formulaFormat<Sheet extends FormattedSheet>(
  formula: string,
  onSheet: Sheet,
  context: FormatContext<Sheet>,
): string | undefined {
  const tokens = solidTokens(formula);
  const [first] = tokens;
  if (!first || depth > DEPTH) return undefined;
  if (first.kind === 'function') {
    const made = DATE_MAKERS.get(first.text);
    if (made) return dateFormatOf(made, context.locale);
    if (!FORMAT_KEEPERS.has(first.text)) return undefined;
  }
  const isSum = tokens.every((token) => token.kind !== 'operator' || /^[+-]$/.test(token.text));
  const reference = tokens.find((token) => token.kind === 'reference');
  if (!reference || (first.kind !== 'function' && !isSum)) return undefined;
  return referenceFormat(reference, onSheet, context);
}

function solidTokens(formula: string): FormulaToken[] {
  try {
    return readFormula(formula).filter((token) => token.kind !== 'space');
  } catch (error) {
    if (error instanceof UnreadableFormula) return [];
    throw error;
  }
}

function dateFormatOf(made: 'date' | 'dateTime' | 'time', locale: BookLocale): string {
  if (made === 'date') return locale.dateFormat;
  return made === 'time' ? locale.timeFormat : `${locale.dateFormat} h:mm:ss`;
}

function referenceFormat<Sheet extends FormattedSheet>(
  reference: ReferenceToken,
  onSheet: Sheet,
  context: FormatContext<Sheet>,
): string | undefined {
  const sheet =
    reference.sheetName === undefined ? onSheet : context.sheetByName(reference.sheetName);
  depth += 1;
  try {
    const format = sheet?.shownFormat(reference.start.row ?? 1, reference.start.column ?? 1);
    return isAutomatic(format) || format === '@' ? undefined : format;
  } finally {
    depth -= 1;
  }
}
