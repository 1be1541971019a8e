/** Turns a canonical formula into one the engine computes right, or says why it cannot. */
import type { Area } from './area';
import type { BookLocale } from './book-locale';
import { withEngineCalls } from './formula-calls';
import { functionSupport } from './formula-functions';
import { type FormulaFault, faultOf } from './formula-guards';
import { withClock, withDoubleMinus, withoutArrayFormula } from './formula-rewrite';
import {
  type FormulaToken,
  readFormula,
  type ReferenceToken,
  UnreadableFormula,
  writeFormula,
} from './formula-text';

export interface SheetSize {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PreparedFormula {
  /** Text for the engine, or the error to show instead. */
  readonly engineText: string | undefined;
  readonly error: FormulaFault | undefined;
  /** Cells read, by sheet id. */
  readonly reads: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly volatile: boolean;
  /** Set when the formula is a bare reference to one cell: a blank stays blank. */
  readonly onlyCell:
    { readonly sheetId: number; readonly row: number; readonly column: number } | undefined;
  /** Plain ranges given to a SUMPRODUCT of several arguments; text in them would be counted wrong. */
  readonly numbersOnly: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly joinsText: boolean;
  /** Whether it sorts; the engine takes blank cells for zeros. */
  readonly sorts: boolean;
  /** Whether the result may be a blank cell, which the engine shows as 0. */
  readonly mayBeBlank: boolean;
  /** Whether Sheets would pour an array result into the neighbours. */
  readonly pours: boolean;
}

export interface PrepareContext {
  readonly onSheet: SheetSize;
  readonly locale: BookLocale;
  readonly sheetByName: (name: string) => SheetSize | undefined;
  /** Area of a named range, or `undefined`. */
  readonly namedRange: (
    name: string,
  ) => { readonly sheet: SheetSize; readonly area: Area } | undefined;
  /** Serial number of this minute, in the book's zone. */
  readonly now: number;
}

const failed = (code: string, reason: string): PreparedFormula => ({
  engineText: undefined,
  error: { code, reason },
  reads: [],
  volatile: false,
  onlyCell: undefined,
  numbersOnly: [],
  joinsText: false,
  pours: false,
  sorts: false,
  mayBeBlank: false,
});

export function prepareFormula(formula: string, context: PrepareContext): PreparedFormula {
  let tokens: FormulaToken[];
  try {
    tokens = readFormula(formula);
  } catch (error) {
    if (error instanceof UnreadableFormula) return failed('#ERROR!', error.message);
    throw error;
  }
  const fault = faultOf(tokens, {
    knowsSheet: (name) => context.sheetByName(name) !== undefined,
    knowsRange: (name) => context.namedRange(name) !== undefined,
  });
  if (fault) return failed(fault.code, fault.reason);
  const resolved = withClock(tokens, context.now).map((token) => resolve(token, context));
  const reads = resolved.flatMap((item) => (item.read ? [item.read] : []));
  const said = withEngineCalls(withoutArrayFormula(resolved.map((item) => item.token)));
  if (!said) return failed('#EMULATION!', 'SORT by several columns');
  const ready = withDoubleMinus(said);
  if (!ready) return failed('#EMULATION!', 'the sign « -- » after a division or a power');
  const only = tokens.filter((token) => token.kind !== 'space');
  const single = only.length === 1 && only[0]?.kind === 'reference' && reads[0];
  return {
    engineText: writeFormula(ready, context.locale),
    error: undefined,
    reads,
    volatile: tokens.some((token) => token.kind === 'function' && /^(NOW|TODAY)$/.test(token.text)),
    onlyCell:
      single && single.area.rows * single.area.columns === 1
        ? { sheetId: single.sheetId, row: single.area.row, column: single.area.column }
        : undefined,
    numbersOnly: sumproductRanges(tokens, context),
    pours: pours(only),
    sorts: tokens.some((token) => token.kind === 'function' && token.text === 'SORT'),
    mayBeBlank: MAY_BE_BLANK.test(formula),
    joinsText: tokens.some((token) =>
      /^(&|CONCATENATE|TEXTJOIN|LEFT|RIGHT|MID|LEN)$/.test(tokenText(token)),
    ),
  };
}

const MAY_BE_BLANK =
  /^=\s*(IF|IFS|IFERROR|IFNA|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|SWITCH|LET|HYPERLINK)\(/i;
const POURING = /^=\s*(ARRAYFORMULA|FILTER|UNIQUE|SORT|LET|IFERROR|IFNA|IF)\(/i;

/** Whether a formula, as text, might fill its neighbours. */
export function mayPour(formula: string): boolean {
  if (POURING.test(formula) || !formula.includes('(')) return true;
  // A function of the script may answer an array.
  const name = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\(/u.exec(formula)?.[1];
  return name !== undefined && functionSupport(name.toUpperCase()) === 'unknown';
}

const pours = (tokens: readonly FormulaToken[]): boolean =>
  (tokens.length === 1 && tokens[0]?.kind === 'reference') || POURING.test(writeFormula(tokens));

const tokenText = (token: FormulaToken): string => (token.kind === 'reference' ? '' : token.text);

interface Resolved {
  readonly token: FormulaToken;
  readonly read?: { readonly sheetId: number; readonly area: Area };
}

function resolve(token: FormulaToken, context: PrepareContext): Resolved {
  if (token.kind === 'reference') return resolveReference(token, context);
  if (token.kind !== 'name') return { token };
  const named = context.namedRange(token.text);
  if (!named) return { token };
  return {
    token: referenceTo(named.sheet, named.area),
    read: { sheetId: named.sheet.id, area: named.area },
  };
}

function resolveReference(token: ReferenceToken, context: PrepareContext): Resolved {
  const sheet =
    token.sheetName === undefined ? context.onSheet : context.sheetByName(token.sheetName);
  if (!sheet) return { token: { kind: 'error', text: '#REF!' } };
  const end = token.end ?? token.start;
  const row = token.start.row ?? (end.row === undefined ? 1 : Math.min(end.row, 1));
  const column = token.start.column ?? 1;
  const lastRow =
    token.end && (token.start.row === undefined || end.row === undefined)
      ? sheet.rowCount
      : (end.row ?? row);
  const lastColumn =
    token.end && (token.start.column === undefined || end.column === undefined)
      ? sheet.columnCount
      : (end.column ?? column);
  const area: Area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  if (
    area.row + area.rows - 1 > sheet.rowCount ||
    area.column + area.columns - 1 > sheet.columnCount
  ) {
    return { token: { kind: 'error', text: '#REF!' } };
  }
  return { token: referenceTo(sheet, area), read: { sheetId: sheet.id, area } };
}

/** The cells a reference or the name of a range stands for. */
export const areaRead = (token: FormulaToken, context: PrepareContext): Resolved['read'] =>
  resolve(token, context).read;

/** The engine's sheets are named by id, so that no name of a person's needs care. */
export const engineSheetName = (sheetId: number): string => `S${sheetId}_`;

function referenceTo(sheet: SheetSize, area: Area): ReferenceToken {
  const fixed = { fixedRow: true, fixedColumn: true };
  const single = area.rows === 1 && area.columns === 1;
  return {
    kind: 'reference',
    sheetName: engineSheetName(sheet.id),
    start: { row: area.row, column: area.column, ...fixed },
    end: single
      ? undefined
      : { row: area.row + area.rows - 1, column: area.column + area.columns - 1, ...fixed },
  };
}

/** Plain ranges among several arguments of a SUMPRODUCT. */
function sumproductRanges(
  all: readonly FormulaToken[],
  context: PrepareContext,
): readonly { readonly sheetId: number; readonly area: Area }[] {
  const tokens = all.filter((token) => token.kind !== 'space');
  const enclosing: string[] = [];
  const found: { readonly sheetId: number; readonly area: Area }[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.kind === 'open') enclosing.push(before?.kind === 'function' ? before.text : '');
    if (token.kind === 'close') enclosing.pop();
    const among = before?.kind === 'argument' || after?.kind === 'argument';
    const alone =
      /^(open|argument)$/.test(before?.kind ?? '') && /^(close|argument)$/.test(after?.kind ?? '');
    if (token.kind !== 'reference' || enclosing.at(-1) !== 'SUMPRODUCT' || !among || !alone)
      continue;
    const { read } = resolveReference(token, context);
    if (read) found.push(read);
  }
  return found;
}
