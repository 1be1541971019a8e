import { isInBand, shiftLine, shiftSpan, type Shift } from './area';
import { type Corner, mapReferences, type ReferenceToken } from './formula-text';

/** The reference after lines were inserted, deleted or moved on the sheet it points to. */
function shiftReference(token: ReferenceToken, shift: Shift): ReferenceToken | undefined {
  const line = (at: Corner): number | undefined => (shift.axis === 'rows' ? at.row : at.column);
  const across = (at: Corner): number | undefined => (shift.axis === 'rows' ? at.column : at.row);
  const [first, last] = [across(token.start) ?? 1, across(token.end ?? token.start) ?? Infinity];
  if (!isInBand(shift, first, last)) return token;
  const start = line(token.start);
  if (!token.end) {
    if (start === undefined) return token;
    const next = shiftLine(start, shift);
    return next === undefined ? undefined : { ...token, start: withLine(token.start, shift, next) };
  }
  const end = line(token.end);
  if (start === undefined && end === undefined) return token;
  // An open end (`A2:A`) reaches past every line.
  const span = shiftSpan(start ?? 1, end ?? Number.MAX_SAFE_INTEGER / 2, shift);
  if (!span) return undefined;
  return {
    ...token,
    start: start === undefined ? token.start : withLine(token.start, shift, span[0]),
    end: end === undefined ? token.end : withLine(token.end, shift, span[1]),
  };
}

function withLine(at: Corner, shift: Shift, line: number): Corner {
  return shift.axis === 'rows' ? { ...at, row: line } : { ...at, column: line };
}

/** `onSheet` is where the formula sits; `sheetName` is the sheet whose lines moved. */
export function shiftFormula(
  formula: string,
  where: { readonly onSheet: string; readonly sheetName: string; readonly shift: Shift },
): string {
  const target = where.sheetName.toLowerCase();
  return mapReferences(formula, (token) =>
    (token.sheetName ?? where.onSheet).toLowerCase() === target
      ? shiftReference(token, where.shift)
      : token,
  );
}

/** A formula copied elsewhere: relative references move with it. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (at: Corner): Corner | undefined => {
    const row = at.row === undefined || at.fixedRow ? at.row : at.row + rows;
    const column = at.column === undefined || at.fixedColumn ? at.column : at.column + columns;
    if ((row ?? 1) < 1 || (column ?? 1) < 1) return undefined;
    return { ...at, row, column };
  };
  return mapReferences(formula, (token) => {
    const start = move(token.start);
    const end = token.end && move(token.end);
    return start && (end ?? !token.end) ? { ...token, start, end } : undefined;
  });
}

export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return mapReferences(formula, (token) =>
    token.sheetName?.toLowerCase() === oldName.toLowerCase()
      ? { ...token, sheetName: newName }
      : token,
  );
}

/** References to a deleted sheet are lost. */
export function dropSheetFromFormula(formula: string, name: string): string {
  return mapReferences(formula, (token) =>
    token.sheetName?.toLowerCase() === name.toLowerCase() ? undefined : token,
  );
}

const R1C1 = /R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(])/gu;

/** `=R[-1]C1` seen from one cell, as A1. Text in quotes is left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideStrings(formula, (part) =>
    part.replace(R1C1, (_, rowPart?: string, columnPart?: string) => {
      const rowText = lineFromR1C1(rowPart, row);
      const columnText = lineFromR1C1(columnPart, column);
      return `${columnText.fixed ? '$' : ''}${letters(columnText.line)}${rowText.fixed ? '$' : ''}${rowText.line}`;
    }),
  );
}

function letters(column: number): string {
  const first = Math.floor((column - 1) / 26);
  return (first > 0 ? letters(first) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function lineFromR1C1(part: string | undefined, here: number): { line: number; fixed: boolean } {
  if (part === undefined) return { line: here, fixed: false };
  if (part.startsWith('[')) return { line: here + Number(part.slice(1, -1)), fixed: false };
  return { line: Number(part), fixed: true };
}

function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : change(part),
  );
}

/** A canonical formula in R1C1 notation, as `getFormulaR1C1` gives it. */
export function toR1C1(formula: string, row: number, column: number): string {
  const line = (at: number, fixed: boolean, here: number): string => {
    if (fixed) return String(at);
    return at === here ? '[0]' : `[${at - here}]`;
  };
  const cornerText = (at: Corner): string =>
    `${at.row === undefined ? '' : `R${line(at.row, at.fixedRow, row)}`}${
      at.column === undefined ? '' : `C${line(at.column, at.fixedColumn, column)}`
    }`;
  const names: string[] = [];
  const marked = mapReferences(formula, (token) => {
    const sheet =
      token.sheetName === undefined ? '' : `'${token.sheetName.replaceAll("'", "''")}'!`;
    names.push(`${sheet}${cornerText(token.start)}${token.end ? `:${cornerText(token.end)}` : ''}`);
    return undefined;
  });
  return names.length === 0 ? formula : marked.replace(/#REF!/g, () => names.shift() ?? '#REF!');
}
