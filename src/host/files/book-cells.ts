/** The cells of one sheet of a file, put into a sheet of a book. */
import type { Cell, CellStyle as FileStyle, CellValue as FileValue, Sheet } from 'hucre';
import { parseA1 } from '../books/a1-notation';
import type { BookSheet } from '../books/book-sheet';
import { cellKey } from '../books/cell-key';
import { CellError, type CellValue } from '../books/cell-value';
import { functionSupport } from '../books/formula-functions';
import { offsetFormula } from '../books/formula-moves';
import { mayPour } from '../books/formula-prepare';
import { readFormula } from '../books/formula-text';
import type { RichRun } from '../books/grid';
import { isDateFormat } from '../books/number-format';
import type { Workbook } from '../books/workbook';
import { uncoveredFormat } from './hidden-formats';
import { joinCells } from './join-cells';
import type { NotRead } from './losses';
import { bookFormula, type ReadExcelFormula } from './xlsx-formula';
import { bookFont, bookStyle, type FileLooks } from './xlsx-look';

export interface CellReading {
  readonly book: Workbook;
  readonly looks: FileLooks;
  readonly is1904: boolean;
  readonly notRead: NotRead;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function readCells(from: Sheet, sheet: BookSheet, reading: CellReading): void {
  const formulas = new SheetFormulas(from, sheet, reading.notRead);
  from.rows.forEach((line, y) =>
    line.forEach((plain, x) => {
      const at = { row: y + 1, column: x + 1 };
      const cell = from.cells?.get(`${y},${x}`);
      if (formulas.put(cell, at) || formulas.isFilled(at)) return;
      const value = bookValue(cell?.value ?? plain, cell, reading.is1904);
      if (value !== null) sheet.grid.setValue(at.row, at.column, value);
    }),
  );
  const styleId = styleIds(reading);
  for (const { cell, row, column } of cellsOf(from)) {
    if (cell.style) sheet.grid.setStyleId(row, column, styleId(cell.style));
    if (cell.comment && cell.comment.text !== '')
      sheet.grid.setNote(row, column, withoutEscapes(cell.comment.text));
    const runs = richRuns(cell, reading.looks);
    if (runs.length > 0 && typeof sheet.grid.value(row, column) === 'string')
      sheet.grid.setRich(row, column, runs);
    if (cell.hyperlink?.location !== undefined)
      reading.notRead.note('links', sheet, { row, column });
  }
}

type FoundCells = readonly (Place & { readonly cell: Cell })[];

const found = new WeakMap<Sheet, FoundCells>();

/** In order of rows, then columns; sorted once per sheet. */
export function cellsOf(from: Sheet): FoundCells {
  const known = found.get(from);
  if (known) return known;
  const cells = [...(from.cells ?? [])]
    .map(([key, cell]) => {
      const comma = key.indexOf(',');
      return {
        cell,
        row: Number(key.slice(0, comma)) + 1,
        column: Number(key.slice(comma + 1)) + 1,
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  found.set(from, cells);
  return cells;
}

/** The library takes away these marks of a file in cells, not in notes. */
const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Cells that a protected sheet leaves open. */
export const openCells = (from: Sheet) =>
  joinCells(cellsOf(from).filter(({ cell }) => cell.style?.protection?.locked === false));

function styleIds({ book, looks }: CellReading): (style: FileStyle) => number {
  const known = new Map<string, number>();
  return (style) => {
    const key = JSON.stringify(style);
    const id = known.get(key) ?? book.styles.idOf(bookStyle(style, looks));
    known.set(key, id);
    return id;
  };
}

/** Days between the two origins a file may count from. */
const DAYS_TO_1904 = 1462;

function bookValue(value: FileValue, cell: Cell | undefined, is1904: boolean): CellValue {
  // Formats are hidden from the library: what it gives is never a Date.
  if (value === null || value === '' || value instanceof Date) return null;
  if (typeof value === 'number')
    return is1904 && isDateFormat(uncoveredFormat(cell?.style?.numFmt))
      ? value + DAYS_TO_1904
      : value;
  return cell?.type === 'error' && typeof value === 'string' ? CellError.of(value) : value;
}

function richRuns({ richText, hyperlink, value }: Cell, looks: FileLooks): RichRun[] {
  const runs: RichRun[] = [];
  let start = 0;
  for (const { text, font } of richText ?? []) {
    const style = font ? bookFont(font, looks) : {};
    const end = start + text.length;
    if (Object.keys(style).length > 0) runs.push({ start, end, style: { ...style } });
    start = end;
  }
  const length = typeof value === 'string' ? value.length : 0;
  const link = hyperlink?.location === undefined ? hyperlink?.target : undefined;
  if (link) runs.push({ start: 0, end: length, link });
  return runs;
}

/** Functions that fill their neighbours by themselves in Sheets. */
const POURS = /^=(?:FILTER|UNIQUE|SORT|ARRAYFORMULA|IFERROR\(FILTER)\(/;

class SheetFormulas {
  private readonly masters = new Map<number, Place & { readonly stored: string }>();
  private readonly filled = new Set<number>();

  constructor(
    from: Sheet,
    private readonly sheet: BookSheet,
    private readonly notRead: NotRead,
  ) {
    for (const { cell, row, column } of cellsOf(from)) {
      if (cell.formulaType === 'array') this.fill(cell.formulaRef, { row, column });
      if (cell.formulaType !== 'shared' || !cell.formula) continue;
      const read = bookFormula(cell.formula);
      if (read.kind === 'formula' && cell.formulaSharedIndex !== undefined)
        this.masters.set(cell.formulaSharedIndex, { row, column, stored: read.stored });
    }
  }

  /** Filled by the formula of another cell: it has no content of its own. */
  isFilled({ row, column }: Place): boolean {
    return this.filled.has(cellKey(row, column));
  }

  /** Whether the cell has a formula, or only the result of another one. */
  put(cell: Cell | undefined, at: Place): boolean {
    const read = cell && this.read(cell, at);
    if (!read) return false;
    if (read.kind === 'filled') return true;
    if (read.kind === 'unreadable') this.notRead.note('formulas', this.sheet, at);
    else this.noteFunctions(read.stored);
    this.sheet.grid.setFormula(at.row, at.column, read.stored);
    this.sheet.mayPour ||= mayPour(read.stored);
    return true;
  }

  private read(cell: Cell, at: Place): ReadExcelFormula | undefined {
    if (cell.formula === undefined) return undefined;
    if (cell.formula === '') return this.shared(cell, at);
    const read = bookFormula(cell.formula);
    if (cell.formulaType !== 'array' || read.kind !== 'formula' || POURS.test(read.stored))
      return read;
    return { kind: 'formula', stored: `=ARRAYFORMULA(${read.stored.slice(1)})` };
  }

  private shared(cell: Cell, at: Place): ReadExcelFormula | undefined {
    const master = this.masters.get(cell.formulaSharedIndex ?? -1);
    if (!master) return undefined;
    const { stored, row, column } = master;
    return { kind: 'formula', stored: offsetFormula(stored, at.row - row, at.column - column) };
  }

  private fill(ref: string | undefined, anchor: Place): void {
    const area = ref === undefined ? undefined : parseA1(ref);
    const { startRow = 1, endRow = 0, startColumn = 1, endColumn = 0 } = area ?? {};
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1)
        if (row !== anchor.row || column !== anchor.column) this.filled.add(cellKey(row, column));
  }

  private noteFunctions(stored: string): void {
    for (const token of readFormula(stored))
      if (token.kind === 'function' && functionSupport(token.text) !== 'computed')
        this.notRead.noteWord('functions', token.text);
  }
}
