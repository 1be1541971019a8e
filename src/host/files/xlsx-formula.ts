/**
 * Formulas between a book (canonical text of Sheets) and an .xlsx file (English text, closed ranges, Excel's functions).
 * What Excel has no word for goes as Google sends it: wrapped with its last value, and unwrapped when it comes back.
 */
import { CellError, type CellValue } from '../books/cell-value';
import {
  type Corner,
  type FormulaToken,
  readFormula,
  type ReferenceToken,
  UnreadableFormula,
  writeFormula,
} from '../books/formula-text';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './xlsx-limits';
import { excelFunction } from './excel-functions';
import { fromExcelMeaning } from './excel-meanings';

/** In a book, before the text of a formula that cannot be read. */
const UNREADABLE = '!';
const WRAPPED = /^IFERROR\(\s*@?__xludf\.DUMMYFUNCTION\(/i;
/** What Google writes for a cell filled by the formula of another. */
const COMPUTED = '"COMPUTED_VALUE"';
/** Excel takes no longer text in a formula, and no longer formula. */
const TEXT_LIMIT = 255;
const FORMULA_LIMIT = 8192;

export type SheetNames = (name: string) => string;

/** The formula as Excel reads it, without its sign `=`; undefined when Excel has no word for something in it. */
export function excelFormula(stored: string, excelName: SheetNames): string | undefined {
  if (stored.startsWith(UNREADABLE)) return undefined;
  const tokens = readFormula(stored).map((token) =>
    token.kind === 'reference' ? closedReference(token, excelName) : token,
  );
  if (!tokens.every((token) => token !== undefined) || !isKnownToExcel(tokens)) return undefined;
  const named = tokens.map((token) =>
    token.kind === 'function' ? { ...token, text: excelFunction(token.text)?.name ?? '' } : token,
  );
  const text = writeFormula(named).slice(1);
  return text.length > FORMULA_LIMIT ? undefined : text;
}

/** A formula that Excel has no word for, with the value to show; undefined when it is too long for Excel. */
export function wrappedFormula(stored: string, value: CellValue): string | undefined {
  const formula = stored.startsWith(UNREADABLE) ? stored : stored.slice(1);
  return wrapped(formula, value);
}

/** A cell that the formula of another one fills. */
export const wrappedValue = (value: CellValue): string | undefined => wrapped(COMPUTED, value);

function wrapped(formula: string, value: CellValue): string | undefined {
  const text = `IFERROR(__xludf.DUMMYFUNCTION(${literal(formula)}),${literal(value)})`;
  return text.length > FORMULA_LIMIT ? undefined : text;
}

function literal(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value instanceof CellError ? value.code : (value ?? '');
  const pieces = text.match(new RegExp(`[^]{1,${TEXT_LIMIT - 5}}`, 'gu')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

function closedReference(token: ReferenceToken, excelName: SheetNames): ReferenceToken | undefined {
  const { start, end } = token;
  const sheetName = token.sheetName === undefined ? undefined : excelName(token.sheetName);
  const isInside = [start, end ?? start].every(
    ({ row = 1, column = 1 }) => row <= EXCEL_ROWS && column <= EXCEL_COLUMNS,
  );
  if (!isInside) return undefined;
  if (!end) return { ...token, sheetName };
  const rowsOpen = (start.row === undefined) !== (end.row === undefined);
  const columnsOpen = (start.column === undefined) !== (end.column === undefined);
  const close = (at: Corner, isEnd: boolean): Corner => ({
    ...at,
    ...(rowsOpen && at.row === undefined
      ? { row: isEnd ? EXCEL_ROWS : 1, fixedRow: start.fixedRow }
      : {}),
    ...(columnsOpen && at.column === undefined
      ? { column: isEnd ? EXCEL_COLUMNS : 1, fixedColumn: start.fixedColumn }
      : {}),
  });
  return { ...token, sheetName, start: close(start, false), end: close(end, true) };
}

const IN_ARRAY: ReadonlySet<FormulaToken['kind']> = new Set([
  'number',
  'string',
  'arrayColumn',
  'arrayRow',
  'space',
  'error',
]);

function isKnownToExcel(tokens: readonly FormulaToken[]): boolean {
  let braces = 0;
  return tokens.every((token, index) => {
    if (token.kind === 'open' && token.text === '{') braces += 1;
    else if (token.kind === 'close' && token.text === '}') braces -= 1;
    else if (braces > 0)
      return IN_ARRAY.has(token.kind) || (token.kind === 'operator' && token.text === '-');
    if (token.kind === 'error') return token.text !== '#ERROR!';
    if (token.kind === 'string') return token.text.length <= TEXT_LIMIT;
    if (token.kind !== 'function') return true;
    const known = excelFunction(token.text);
    const count = argumentCount(tokens, index + 1);
    return known !== undefined && count >= known.least && count <= known.most;
  });
}

/** Arguments of the call whose bracket opens at this place. */
function argumentCount(tokens: readonly FormulaToken[], opening: number): number {
  let depth = 0;
  let separators = 0;
  let isEmpty = true;
  for (const token of tokens.slice(opening)) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && token.kind === 'argument') separators += 1;
    if (depth > 1 || (token.kind !== 'open' && token.kind !== 'space')) isEmpty = false;
  }
  return isEmpty ? 0 : separators + 1;
}

/** What a formula of a file becomes in a book. */
export type ReadExcelFormula =
  | { readonly kind: 'formula'; readonly stored: string }
  /** No formula of its own: another cell fills it. */
  | { readonly kind: 'filled' }
  /** Kept as typed; the cell shows `#ERROR!`. */
  | { readonly kind: 'unreadable'; readonly stored: string };

/** Reads the formula of a file, without its sign `=`. */
export function bookFormula(text: string): ReadExcelFormula {
  const inside = WRAPPED.test(text) ? unwrapped(text) : undefined;
  if (inside === COMPUTED) return { kind: 'filled' };
  if (inside?.startsWith(UNREADABLE)) return { kind: 'unreadable', stored: inside };
  const plain = inside ?? withoutPrefixes(text);
  try {
    const tokens = readFormula(`=${plain.trim()}`);
    const meant = inside === undefined ? fromExcelMeaning(tokens.map(openReference)) : tokens;
    return { kind: 'formula', stored: writeFormula(meant) };
  } catch (error) {
    if (!(error instanceof UnreadableFormula)) throw error;
    return { kind: 'unreadable', stored: `${UNREADABLE}=${plain}` };
  }
}

const TEXT = /^"(?:[^"]|"")*"/;

/** The text given to Google's function, whose pieces are joined by `&`. */
function unwrapped(text: string): string | undefined {
  let rest = text.replace(WRAPPED, '');
  let found = '';
  for (;;) {
    const piece = TEXT.exec(rest.trimStart())?.[0];
    if (piece === undefined) return undefined;
    found += piece.slice(1, -1).replaceAll('""', '"');
    rest = rest.trimStart().slice(piece.length).trimStart();
    if (rest.startsWith(')')) return found;
    if (!rest.startsWith('&')) return undefined;
    rest = rest.slice(1);
  }
}

/** Excel marks in the file what came after its format was written. */
const withoutPrefixes = (text: string): string =>
  text.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf)\./gi, (part) =>
    part.startsWith('"') ? part : '',
  );

/** `A2:A1048576` is how a file says `A2:A`. */
function openReference(token: FormulaToken): FormulaToken {
  if (token.kind !== 'reference' || !token.end) return token;
  const { start, end } = token;
  const isToLastRow = end.row === EXCEL_ROWS && start.row !== undefined;
  const isToLastColumn = end.column === EXCEL_COLUMNS && start.column !== undefined;
  if (isToLastRow && isToLastColumn) return token;
  if (isToLastRow) return { ...token, end: { ...end, row: undefined, fixedRow: false } };
  if (isToLastColumn) return { ...token, end: { ...end, column: undefined, fixedColumn: false } };
  return token;
}
