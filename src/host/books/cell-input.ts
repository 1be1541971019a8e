import { cellName } from './a1-notation';
import { type Area, lastColumn, lastRow } from './area';
import { type BookSheet, forEachCell } from './book-sheet';
import { CellError, type CellValue, LIMITS } from './cell-value';
import { readFormula, UnreadableFormula, writeFormula } from './formula-text';
import { POURING } from './formula-prepare';
import { isAutomatic } from './number-format';
import { Refusal } from './refusal';
import { instantToSerial } from './serial-date';
import { readTypedText, type Typed } from './typed-text';
import { rejection, satisfies } from './validation-check';
import type { Workbook } from './workbook';

/** A value on its way into a cell. `Date` is an instant. */
export type InputValue = string | number | boolean | Date | null | undefined;

export interface Target {
  readonly book: Workbook;
  readonly sheet: BookSheet;
}

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

/** Before the text of a formula that cannot be read: kept as typed, in no notation of ours. */
const UNREADABLE = '!';

/** The canonical text of a formula, or the text as typed when it cannot be read (the cell then shows `#ERROR!`). */
export function canonicalFormula(text: string, book: Workbook): string {
  try {
    return writeFormula(readFormula(text, book.locale));
  } catch (error) {
    if (error instanceof UnreadableFormula) return UNREADABLE + text;
    throw error;
  }
}

/** A formula as a person sees it in the book's locale. */
export function shownFormula(stored: string, book: Workbook): string {
  if (stored.startsWith(UNREADABLE)) return stored.slice(UNREADABLE.length);
  return writeFormula(readFormula(stored), book.locale);
}

function typed(input: InputValue, numberFormat: string | undefined, book: Workbook): Typed {
  if (input === null || input === undefined) return { kind: 'value', value: null };
  if (typeof input === 'string') {
    if (input.length > LIMITS.charactersInCell) {
      throw new Refusal(
        `Your input contains more than the maximum of ${LIMITS.charactersInCell} characters in a single cell.`,
      );
    }
    const currentYear = new Date(book.now()).getFullYear();
    return readTypedText(input, { locale: book.locale, numberFormat, currentYear });
  }
  if (isDate(input)) return typedDate(input, book);
  if (typeof input === 'number' && !Number.isFinite(input))
    return { kind: 'value', value: CellError.of('#NUM!') };
  return { kind: 'value', value: input };
}

/** A Date of any realm. */
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function typedDate(date: Date, book: Workbook): Typed {
  const serial = instantToSerial(date.getTime(), book.timeZone);
  const { dateFormat } = book.locale;
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
  return { kind: 'value', value: serial, format };
}

function plan(target: Target, at: { row: number; column: number }, input: InputValue): PlannedCell {
  const { numberFormat } = target.sheet.style(at.row, at.column);
  const read = typed(input, numberFormat, target.book);
  if (read.kind === 'formula') {
    return {
      ...at,
      value: null,
      formula: canonicalFormula(read.text, target.book),
      format: undefined,
    };
  }
  const format = read.format !== undefined && isAutomatic(numberFormat) ? read.format : undefined;
  return { ...at, value: read.value, formula: undefined, format };
}

/** Writes a block of inputs: everything is read and checked first, so that a refusal leaves the block as it was. */
export function writeInputs(
  target: Target,
  area: Area,
  inputs: readonly (readonly InputValue[])[],
): void {
  const planned: PlannedCell[] = [];
  forEachCell(area, (row, column) => {
    const input = inputs[row - area.row]?.[column - area.column];
    planned.push(plan(target, { row, column }, input));
  });
  for (const cell of planned) checkRule(target, cell);
  store(target, area, planned);
}

/** Throws what Sheets says when the cell's validation rejects the value. */
function checkRule(target: Target, { row, column, value, formula }: PlannedCell): void {
  const rule = target.sheet.rule(row, column);
  if (!rule || rule.allowInvalid || formula !== undefined) return;
  const at = { ...target, row, column };
  if (!satisfies(rule, value, at))
    throw new Refusal(rejection(rule, { ...at, name: cellName(row, column) }));
}

function store(target: Target, area: Area, planned: readonly PlannedCell[]): void {
  const { sheet } = target;
  const { grid } = sheet;
  let formulasToo = hasFormulas(sheet, area);
  for (const { row, column, value, formula, format } of planned) {
    grid.setFormula(row, column, formula);
    grid.setValue(row, column, value);
    grid.setRich(row, column, undefined);
    if (format !== undefined) setFormat(target, { row, column, format });
    if (formula !== undefined) {
      formulasToo = true;
      sheet.mayPour ||= POURING.test(formula) || !formula.includes('(');
    }
  }
  sheet.owner.cellsChanged(sheet, area, formulasToo);
}

function setFormat({ sheet }: Target, at: { row: number; column: number; format: string }): void {
  const patched = sheet.owner.stylePatcher({ numberFormat: at.format });
  sheet.grid.setStyleId(at.row, at.column, patched(sheet.grid.styleId(at.row, at.column)));
}

export function hasFormulas(sheet: BookSheet, area: Area): boolean {
  for (let row = area.row; row <= Math.min(lastRow(area), sheet.grid.rows.length); row += 1) {
    const formulas = sheet.grid.rows[row - 1]?.formulas;
    if (!formulas) continue;
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (formulas[column - 1] !== undefined) return true;
    }
  }
  return false;
}

/** Writes formulas; an empty text empties the cell. */
export function writeFormulas(
  target: Target,
  area: Area,
  formulas: readonly (readonly string[])[],
): void {
  const planned: PlannedCell[] = [];
  forEachCell(area, (row, column) => {
    const text = formulas[row - area.row]?.[column - area.column] ?? '';
    const formula =
      text === ''
        ? undefined
        : canonicalFormula(text.startsWith('=') ? text : `=${text}`, target.book);
    planned.push({ row, column, value: null, formula, format: undefined });
  });
  store(target, area, planned);
}

export function clearContents({ sheet }: Target, area: Area): void {
  const formulasToo = hasFormulas(sheet, area);
  const end = Math.min(lastRow(area), sheet.grid.rows.length);
  for (let row = area.row; row <= end; row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      sheet.grid.setFormula(row, column, undefined);
      sheet.grid.setValue(row, column, null);
      sheet.grid.setRich(row, column, undefined);
    }
  }
  sheet.owner.cellsChanged(sheet, area, formulasToo);
}
