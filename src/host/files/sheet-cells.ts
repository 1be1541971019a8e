/** The cells of one sheet, as a file keeps them. */
import type { Cell, CellStyle as FileStyle, RichTextRun } from 'hucre';
import { cellName } from '../books/a1-notation';
import type { BookSheet } from '../books/book-sheet';
import { cellKey } from '../books/cell-key';
import { CellError, type CellValue } from '../books/cell-value';
import type { CellStyle } from '../books/cell-style';
import { mayPour } from '../books/formula-prepare';
import type { RichRun } from '../books/grid';
import type { LeftOut } from './losses';
import { excelFormula, type SheetNames, wrappedFormula, wrappedValue } from './xlsx-formula';
import { EXCEL_TEXT } from './xlsx-limits';
import { fileFont, fileStyle } from './xlsx-look';

/** A file means a character by `_x0041_`: text that says just that has its first mark escaped. The library does not. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

export interface CellWriting {
  readonly sheet: BookSheet;
  readonly names: SheetNames;
  /** The look of a cell that has none of its own there. */
  readonly underlay: (row: number, column: number) => CellStyle | undefined;
  /** Whether the cell stays open on a protected sheet. */
  readonly isOpen: (row: number, column: number) => boolean;
  readonly leftOut: LeftOut;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function fileCell(at: Place, writing: CellWriting): Cell | undefined {
  const { sheet } = writing;
  const content = fileContent(at, writing);
  const style = cellLook(at, writing);
  const note = sheet.grid.note(at.row, at.column);
  if (!content && !style && note === '') return undefined;
  return {
    ...(content ?? { value: null, type: 'empty' }),
    ...(style ? { style } : {}),
    ...(note === '' ? {} : { comment: { text: escaped(note.slice(0, EXCEL_TEXT)) } }),
  };
}

const looks = new WeakMap<CellStyle, FileStyle>();

function knownLook(style: CellStyle): FileStyle {
  const known = looks.get(style) ?? fileStyle(style);
  looks.set(style, known);
  return known;
}

function cellLook({ row, column }: Place, writing: CellWriting): FileStyle | undefined {
  const { sheet } = writing;
  const own = sheet.style(row, column);
  const under = own.background === undefined ? writing.underlay(row, column) : undefined;
  const numberFormat = sheet.shownFormat(row, column);
  const isPlain = !under && numberFormat === own.numberFormat;
  const style = isPlain
    ? knownLook(own)
    : fileStyle({ ...own, ...under, ...(numberFormat === undefined ? {} : { numberFormat }) });
  const open = writing.isOpen(row, column) ? { protection: { locked: false } } : {};
  const look = { ...style, ...open };
  return Object.keys(look).length > 0 ? look : undefined;
}

function fileContent(at: Place, writing: CellWriting): Cell | undefined {
  const { sheet } = writing;
  const { row, column } = at;
  const formula = sheet.grid.formula(row, column);
  if (formula !== undefined) return fileFormula(formula, at, writing);
  const value = sheet.grid.value(row, column);
  if (value !== null) return fileValue(value, at, writing);
  const poured = sheet.spilled.get(cellKey(row, column)) ?? null;
  if (poured === null) return undefined;
  return calculated(wrappedValue(poured) ?? '', poured);
}

function fileValue(value: CellValue, { row, column }: Place, writing: CellWriting): Cell {
  if (value instanceof CellError) return { value: value.code, type: 'error' };
  if (typeof value !== 'string')
    return { value, type: typeof value === 'boolean' ? 'boolean' : 'number' };
  if (value.length > EXCEL_TEXT) writing.leftOut.note('longTexts', writing.sheet, { row, column });
  const text = value.slice(0, EXCEL_TEXT);
  const runs = writing.sheet.grid.rich(row, column);
  const link = runs?.find((run) => run.link !== undefined)?.link;
  const hyperlink = link === undefined ? {} : { hyperlink: { target: link } };
  const styled = runs?.some((run) => run.style) ?? false;
  // A text that reads like an error would be written as one: in runs it stays text.
  if (styled || text.startsWith('#'))
    return {
      value: escaped(text),
      type: 'richText',
      richText: richRuns(text, runs ?? []),
      ...hyperlink,
    };
  return { value: escaped(text), type: 'string', ...hyperlink };
}

function richRuns(text: string, runs: readonly RichRun[]): RichTextRun[] {
  const bounds = new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const style = runs.find((run) => run.style && run.start <= start && run.end > start)?.style;
    const piece = escaped(text.slice(start, cuts[index + 1]));
    // Facts of a text style have the names and types of the same facts of a cell.
    return style ? { text: piece, font: fileFont(style) } : { text: piece };
  });
}

function fileFormula(stored: string, at: Place, writing: CellWriting): Cell {
  const { sheet, names } = writing;
  const value = sheet.grid.value(at.row, at.column);
  const pours = mayPour(stored) && hasPoured(sheet, at);
  const plain = pours ? undefined : excelFormula(stored, names);
  if (plain !== undefined) return calculated(plain, value);
  const inside = /^=ARRAYFORMULA\((.*)\)$/s.exec(stored)?.[1];
  const array = pours || inside === undefined ? undefined : excelFormula(`=${inside}`, names);
  if (array !== undefined) {
    const formulaRef = cellName(at.row, at.column);
    return { ...calculated(array, value), formulaType: 'array', formulaRef };
  }
  const wrapped = wrappedFormula(stored, value);
  if (wrapped !== undefined) return calculated(wrapped, value);
  writing.leftOut.note('longFormulas', sheet, at);
  return value === null ? { value: null, type: 'empty' } : fileValue(value, at, writing);
}

/** The value comes along, but that of an error: the library would write it as a text. */
function calculated(formula: string, value: CellValue): Cell {
  if (value === null || value instanceof CellError)
    return { value: null, type: 'formula', formula };
  const formulaResult = typeof value === 'string' ? escaped(value) : value;
  return { value: null, type: 'formula', formula, formulaResult };
}

const hasPoured = (sheet: BookSheet, { row, column }: Place): boolean =>
  [cellKey(row, column + 1), cellKey(row + 1, column), cellKey(row + 1, column + 1)].some((key) =>
    sheet.spilled.has(key),
  );
