import type { Area } from '../books/area';
import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import { shownFormula } from '../books/cell-input';
import { linksOfFormulas } from '../books/formula-link';
import { CellError, type CellValue } from '../books/cell-value';
import { formatCell } from '../books/number-format';
import { LookBook } from './look-book';
import { editedText } from './edited-text';
import type { CellView, RowBlock } from './view-wire';

export interface RowsAsked {
  readonly sheetId: number;
  readonly from: number;
  readonly to: number;
}

interface ReadCell {
  readonly value: CellValue;
  readonly look: number;
  readonly linkOf: (formula: string) => string | undefined;
}

/** Reads the rows a page shows. Looks keep their numbers while the host runs. */
export class RowBlocks {
  private readonly looks: LookBook;

  constructor(private readonly book: Book) {
    this.looks = new LookBook(book);
  }

  read({ sheetId, from, to }: RowsAsked): RowBlock | undefined {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) return undefined;
    const width = Math.max(1, widthOf(sheet, from, to));
    const last = Math.min(to, sheet.rowCount);
    const area = { row: from, column: 1, rows: Math.max(0, last - from + 1), columns: width };
    const linkOf = linksOfFormulas(this.book, sheet, area);
    const painter = this.looks.painterOf(sheet, area);
    const rows = sheet.values(area).map((line, index) =>
      line.flatMap((value, at) => {
        const place = { row: from + index, column: at + 1 };
        const look = painter(place, value);
        return value === null && look === 0
          ? []
          : [this.cell(sheet, place, { value, look, linkOf })];
      }),
    );
    const used = new Set(rows.flatMap((line) => line.map(({ look }) => look)));
    return {
      revision: this.book.revision,
      sheetId,
      from,
      rows,
      looks: Object.fromEntries([...used].map((id) => [id, this.looks.look(id)])),
    };
  }

  private cell(
    sheet: BookSheet,
    { row, column }: { readonly row: number; readonly column: number },
    { value, look, linkOf }: ReadCell,
  ): CellView {
    const { locale } = this.book;
    const format = sheet.shownFormat(row, column);
    const text = value === null ? '' : formatCell(value, format, locale);
    const formula = sheet.grid.formula(row, column);
    const edited =
      formula === undefined
        ? editedText(value, { text, format, locale })
        : shownFormula(formula, this.book);
    const side = sideOf(value);
    const rich = sheet.grid.rich(row, column)?.find((run) => run.link !== undefined);
    const address = ADDRESS.test(text) ? text : undefined;
    const link = rich?.link ?? (formula && linkOf(formula)) ?? address;
    return {
      column,
      text,
      look,
      ...(side === undefined ? {} : { side }),
      ...(edited === text ? {} : { edited }),
      ...(link === undefined ? {} : { link }),
    };
  }
}

/** An address alone in its cell is a link of itself, as in Sheets. */
const ADDRESS = /^https?:\/\/[^\s/]+\S*$/i;

function sideOf(value: CellValue): 'right' | 'center' | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : undefined;
}

/** The last column with anything to show in these rows. */
function widthOf(sheet: BookSheet, from: number, to: number): number {
  let width = sheet.spilled.size > 0 ? sheet.used().column : 0;
  for (let row = from; row <= to; row += 1) {
    const line = sheet.grid.rows[row - 1];
    if (!line) continue;
    width = Math.max(
      width,
      line.values.length,
      line.styles?.length ?? 0,
      line.formulas?.length ?? 0,
    );
  }
  const painted = [
    ...sheet.bandings.map(({ area }) => area),
    ...sheet.conditionalRules.flatMap(({ areas }) => areas),
  ];
  const ends = painted
    .filter((area) => meets(area, from, to))
    .map((area) => area.column + area.columns - 1);
  return Math.min(sheet.columnCount, Math.max(width, ...ends));
}

const meets = (area: Area, from: number, to: number): boolean =>
  area.row <= to && area.row + area.rows > from;
