import { cellName } from './a1-notation';
import { type Area, lastColumn, lastRow } from './area';
import { type BookSheet, forEachCell } from './book-sheet';
import { CellError, type CellValue, LIMITS } from './cell-value';
import { readFormula, UnreadableFormula, writeFormula } from './formula-text';
import { mayPour } from './formula-prepare';
import { isAutomatic } from './number-format';
import { Refusal } from './refusal';
import { instantToSerial } from './serial-date';
import type { Typed } from './typed';
import { readTypedText } from './typed-text';
import { rejection, satisfies } from './validation-check';
import type { Workbook } from './workbook';

/** A value on its way into a cell. `Date` is an instant. */
export type InputValue = string | number | boolean | Date | null | undefined;

export interface Target {
  readonly book: Workbook;
  readonly sheet: BookSheet;
}

/** A block read and not yet written: values by place in the block, and the rare formulas and formats. */
interface Plan {
  readonly area: Area;
  readonly values: CellValue[];
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
}

const emptyPlan = (area: Area): Plan => ({
  area,
  values: [],
  formulas: new Map(),
  formats: new Map(),
});

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

const tooLong = (): Refusal =>
  new Refusal(
    `Your input contains more than the maximum of ${LIMITS.charactersInCell} characters in a single cell.`,
  );

/** A Date of any realm. */
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function readDate(date: Date, book: Workbook): Typed {
  const serial = instantToSerial(date.getTime(), book.timeZone);
  const { dateFormat } = book.locale;
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
  return { kind: 'value', value: serial, format };
}

/** Reads one input into the plan. */
function planCell(target: Target, plan: Plan, input: InputValue): void {
  const place = plan.values.length;
  if (input === null || input === undefined || typeof input === 'boolean') {
    plan.values.push(input ?? null);
    return;
  }
  if (typeof input === 'number') {
    plan.values.push(Number.isFinite(input) ? input : CellError.of('#NUM!'));
    return;
  }
  const { area } = plan;
  const row = area.row + Math.floor(place / area.columns);
  const column = area.column + (place % area.columns);
  const { numberFormat } = target.sheet.style(row, column);
  const typed = isDate(input)
    ? readDate(input, target.book)
    : readText(target.book, input, numberFormat);
  if (typed.kind === 'formula') {
    plan.values.push(null);
    plan.formulas.set(place, canonicalFormula(typed.text, target.book));
    return;
  }
  plan.values.push(typed.value);
  if (typed.format !== undefined && isAutomatic(numberFormat))
    plan.formats.set(place, typed.format);
}

function readText(book: Workbook, text: string, numberFormat: string | undefined): Typed {
  if (text.length > LIMITS.charactersInCell) throw tooLong();
  return readTypedText(text, { locale: book.locale, numberFormat, now: book.now });
}

/** Writes a block of inputs: everything is read and checked first, so that a refusal leaves the block as it was. */
export function writeInputs(
  target: Target,
  area: Area,
  inputs: readonly (readonly InputValue[])[],
): void {
  const plan = emptyPlan(area);
  for (let row = 0; row < area.rows; row += 1) {
    const line = inputs[row];
    for (let column = 0; column < area.columns; column += 1) planCell(target, plan, line?.[column]);
  }
  checkRules(target, plan);
  store(target, plan);
}

/** Throws what Sheets says when a cell's validation rejects its value. */
function checkRules(target: Target, { area, values, formulas }: Plan): void {
  const { sheet } = target;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if (!sheet.grid.rows[row - 1]?.rules) continue;
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const rule = sheet.rule(row, column);
      const place = (row - area.row) * area.columns + column - area.column;
      if (!rule || rule.allowInvalid || formulas.has(place)) continue;
      const at = { ...target, row, column };
      if (satisfies(rule, values[place] ?? null, at)) continue;
      throw new Refusal(rejection(rule, { ...at, name: cellName(row, column) }));
    }
  }
}

function store({ sheet }: Target, { area, values, formulas, formats }: Plan): void {
  const { grid, owner } = sheet;
  const formulasToo = formulas.size > 0 || hasFormulas(sheet, area);
  for (let row = 0; row < area.rows; row += 1) {
    const from = row * area.columns;
    grid.writeRow(area.row + row, area.column, values.slice(from, from + area.columns));
  }
  const at = (place: number): readonly [number, number] => [
    area.row + Math.floor(place / area.columns),
    area.column + (place % area.columns),
  ];
  for (const [place, formula] of formulas) {
    grid.setFormula(...at(place), formula);
    sheet.mayPour ||= mayPour(formula);
  }
  const patchers = new Map<string, (id: number) => number>();
  for (const [place, format] of formats) {
    const patcher = patchers.get(format) ?? owner.stylePatcher({ numberFormat: format });
    patchers.set(format, patcher);
    grid.setStyleId(...at(place), patcher(grid.styleId(...at(place))));
  }
  owner.cellsChanged(sheet, area, formulasToo);
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
  const plan = emptyPlan(area);
  forEachCell(area, (row, column) => {
    const text = formulas[row - area.row]?.[column - area.column] ?? '';
    if (text.length > LIMITS.charactersInCell) throw tooLong();
    const formula = text.startsWith('=') ? text : `=${text}`;
    if (text !== '') plan.formulas.set(plan.values.length, canonicalFormula(formula, target.book));
    plan.values.push(null);
  });
  store(target, plan);
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
