import { contains, type Area } from '../books/area';
import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import type { CellStyle } from '../books/cell-style';
import type { CellValue } from '../books/cell-value';
import type { Banding, ConditionalRule, ConditionalStyle } from '../books/sheet-parts';
import { satisfies } from '../books/validation-check';
import { ColorScales } from './color-scale';
import type { Look } from './view-wire';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Looks of cells as shown: their style over the bands below, under the conditional formats above. Each has a number. */
export class LookBook {
  private readonly looks: Look[] = [{}];
  private readonly numbers = new Map<string, number>([['{}', 0]]);
  private readonly plain = new Map<number, number>();
  private readonly scales: ColorScales;

  constructor(private readonly book: Book) {
    this.scales = new ColorScales(book);
  }

  look(number: number): Look {
    return this.looks[number] ?? {};
  }

  /** Answers the look of each cell of the area; what applies to none of its cells is looked at once. */
  painterOf(sheet: BookSheet, area: Area): (place: Place, value: CellValue) => number {
    const bandings = sheet.bandings.filter((banding) => overlaps(banding.area, area));
    const rules = sheet.conditionalRules.filter(({ areas }) =>
      areas.some((one) => overlaps(one, area)),
    );
    return (place, value) => {
      const id = sheet.grid.styleId(place.row, place.column);
      const band = bandings
        .map((banding) => bandColor(banding, place))
        .find((color) => color !== undefined);
      const condition = this.conditionAt(rules, { book: this.book, sheet, ...place }, value);
      if (band === undefined && !condition) return this.plainLook(id);
      const style = lookOf(this.book.styleOf(id));
      return this.numberOf({
        ...(band === undefined ? {} : { background: band }),
        ...style,
        ...condition,
      });
    };
  }

  private plainLook(styleId: number): number {
    const known = this.plain.get(styleId) ?? this.numberOf(lookOf(this.book.styleOf(styleId)));
    this.plain.set(styleId, known);
    return known;
  }

  private numberOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }

  /** The first rule that holds wins, as in Sheets. */
  private conditionAt(
    rules: readonly ConditionalRule[],
    at: { readonly book: Book; readonly sheet: BookSheet } & Place,
    value: CellValue,
  ): ConditionalStyle | undefined {
    for (const rule of rules) {
      if (!rule.areas.some((area) => contains(area, at.row, at.column))) continue;
      if (conditionHolds(rule, at, value)) return rule.boolean?.style;
      const background = rule.gradient && this.scales.color(rule, at.sheet, value);
      if (background !== undefined) return { background };
    }
    return undefined;
  }
}

function conditionHolds(
  { boolean, areas }: ConditionalRule,
  at: { readonly book: Book; readonly sheet: BookSheet } & Place,
  value: CellValue,
): boolean {
  if (!boolean) return false;
  const { criteria, values } = boolean;
  const isBlank = value === null || value === '';
  if (criteria === 'CELL_EMPTY') return isBlank;
  if (criteria === 'CELL_NOT_EMPTY') return !isBlank;
  if (isBlank && criteria !== 'CUSTOM_FORMULA') return false;
  const [anchor] = areas;
  const rule = { criteria, values, allowInvalid: true, help: undefined, showDropdown: false };
  return satisfies(anchor ? { ...rule, anchor } : rule, value, at);
}

function lookOf({ numberFormat: _format, ...style }: CellStyle): Look {
  const { borders, ...rest } = style;
  return borders ? { ...rest, borders: { ...borders } } : rest;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function bandColor(
  { area, axis, header, first, second, footer }: Banding,
  at: Place,
): string | undefined {
  if (!contains(area, at.row, at.column)) return undefined;
  const line = axis === 'rows' ? at.row - area.row : at.column - area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  if (header !== undefined && line === 0) return header;
  if (footer !== undefined && line === count - 1) return footer;
  return (line - (header === undefined ? 0 : 1)) % 2 === 0 ? first : second;
}
