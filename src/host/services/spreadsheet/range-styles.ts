import { type Area } from '../../books/area';
import { forEachCell } from '../../books/book-sheet';
import type { BorderLine, CellStyle, StylePatch } from '../../books/cell-style';
import { AUTOMATIC_FORMAT, isAutomatic } from '../../books/number-format';
import { EnumValue } from '../../contract';
import { checkShape, RangeValues } from './range-values';

const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 10;

type Matrix<Item> = readonly (readonly (Item | null)[])[];

/** How cells look. `null` puts the default back. */
export abstract class RangeStyles extends RangeValues {
  private read<Item>(give: (style: CellStyle, row: number, column: number) => Item): Item[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) =>
        give(this.bookSheet.style(row + y, column + x), row + y, column + x),
      ),
    );
  }

  private first<Item>(give: (style: CellStyle) => Item): Item {
    return give(this.bookSheet.style(this.area.row, this.area.column));
  }

  protected patch(patch: StylePatch): this {
    this.toWrite();
    this.bookSheet.patchStyles(this.area, patch);
    return this;
  }

  private patchEach<Item>(
    values: Matrix<Item>,
    patch: (value: Item | undefined) => StylePatch,
  ): this {
    checkShape(values, this.area.rows, this.area.columns);
    this.toWrite();
    const { grid, owner } = this.bookSheet;
    const patchers = new Map<Item | null, (id: number) => number>();
    forEachCell(this.area, (row, column) => {
      const value = values[row - this.area.row]?.[column - this.area.column] ?? null;
      const patcher = patchers.get(value) ?? owner.stylePatcher(patch(value ?? undefined));
      patchers.set(value, patcher);
      grid.setStyleId(row, column, patcher(grid.styleId(row, column)));
    });
    owner.cellsChanged(this.bookSheet, this.area, false);
    return this;
  }

  getNumberFormat(): string {
    return this.bookSheet.shownFormat(this.area.row, this.area.column) ?? AUTOMATIC_FORMAT;
  }

  getNumberFormats(): string[][] {
    return this.read(
      (_, row, column) => this.bookSheet.shownFormat(row, column) ?? AUTOMATIC_FORMAT,
    );
  }

  setNumberFormat(format: string): this {
    return this.patch({ numberFormat: isAutomatic(format) ? undefined : format });
  }

  setNumberFormats(formats: Matrix<string>): this {
    return this.patchEach(formats, (format) => ({
      numberFormat: isAutomatic(format) ? undefined : format,
    }));
  }

  getBackground(): string {
    return this.first(backgroundOf);
  }

  getBackgrounds(): string[][] {
    return this.read(backgroundOf);
  }

  setBackground(color: string | null): this {
    return this.patch({ background: colorOf(color) });
  }

  setBackgrounds(colors: Matrix<string>): this {
    return this.patchEach(colors, (color) => ({ background: colorOf(color) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.patch({ background: rgb(red, green, blue) });
  }

  getFontColor(): string {
    return this.first(fontColorOf);
  }

  getFontColors(): string[][] {
    return this.read(fontColorOf);
  }

  setFontColor(color: string | null): this {
    return this.patch({ fontColor: colorOf(color) });
  }

  setFontColors(colors: Matrix<string>): this {
    return this.patchEach(colors, (color) => ({ fontColor: colorOf(color) }));
  }

  getFontWeight(): string {
    return this.first(weightOf);
  }

  getFontWeights(): string[][] {
    return this.read(weightOf);
  }

  setFontWeight(weight: string | null): this {
    return this.patch({ bold: weight === 'bold' || undefined });
  }

  setFontWeights(weights: Matrix<string>): this {
    return this.patchEach(weights, (weight) => ({ bold: weight === 'bold' || undefined }));
  }

  getFontStyle(): string {
    return this.first(fontStyleOf);
  }

  getFontStyles(): string[][] {
    return this.read(fontStyleOf);
  }

  setFontStyle(style: string | null): this {
    return this.patch({ italic: style === 'italic' || undefined });
  }

  setFontStyles(styles: Matrix<string>): this {
    return this.patchEach(styles, (style) => ({ italic: style === 'italic' || undefined }));
  }

  getFontLine(): string {
    return this.first(lineOf);
  }

  getFontLines(): string[][] {
    return this.read(lineOf);
  }

  setFontLine(line: string | null): this {
    return this.patch(linePatch(line ?? undefined));
  }

  setFontLines(lines: Matrix<string>): this {
    return this.patchEach(lines, linePatch);
  }

  getFontSize(): number {
    return this.first((style) => style.fontSize ?? DEFAULT_SIZE);
  }

  getFontSizes(): number[][] {
    return this.read((style) => style.fontSize ?? DEFAULT_SIZE);
  }

  setFontSize(size: number): this {
    return this.patch({ fontSize: size });
  }

  setFontSizes(sizes: Matrix<number>): this {
    return this.patchEach(sizes, (fontSize) => ({ fontSize }));
  }

  getFontFamily(): string {
    return this.first((style) => style.fontFamily ?? DEFAULT_FONT);
  }

  getFontFamilies(): string[][] {
    return this.read((style) => style.fontFamily ?? DEFAULT_FONT);
  }

  setFontFamily(family: string | null): this {
    return this.patch({ fontFamily: family ?? undefined });
  }

  setFontFamilies(families: Matrix<string>): this {
    return this.patchEach(families, (fontFamily) => ({ fontFamily }));
  }

  getHorizontalAlignment(): string {
    return this.first((style) => style.horizontalAlignment ?? 'general');
  }

  getHorizontalAlignments(): string[][] {
    return this.read((style) => style.horizontalAlignment ?? 'general');
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.patch({ horizontalAlignment: horizontal(alignment ?? undefined) });
  }

  setHorizontalAlignments(alignments: Matrix<string>): this {
    return this.patchEach(alignments, (alignment) => ({
      horizontalAlignment: horizontal(alignment),
    }));
  }

  getVerticalAlignment(): string {
    return this.first((style) => style.verticalAlignment ?? 'bottom');
  }

  getVerticalAlignments(): string[][] {
    return this.read((style) => style.verticalAlignment ?? 'bottom');
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.patch({ verticalAlignment: alignment ?? undefined });
  }

  setVerticalAlignments(alignments: Matrix<string>): this {
    return this.patchEach(alignments, (verticalAlignment) => ({ verticalAlignment }));
  }

  getWrap(): boolean {
    return this.first(wrapOf);
  }

  getWraps(): boolean[][] {
    return this.read(wrapOf);
  }

  setWrap(wrap: boolean): this {
    return this.patch({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  setWraps(wraps: Matrix<boolean>): this {
    return this.patchEach(wraps, (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategy(): EnumValue {
    return this.first(
      (style) => new EnumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'),
    );
  }

  getWrapStrategies(): EnumValue[][] {
    return this.read(
      (style) => new EnumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'),
    );
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.patch({ wrap: wrapName(strategy) });
  }

  setWrapStrategies(strategies: Matrix<EnumValue>): this {
    return this.patchEach(strategies, (strategy) => ({ wrap: strategy && wrapName(strategy) }));
  }

  /** `true` draws, `false` takes away, `null` leaves each of the six lines. */
  setBorder(
    ...sides: readonly [
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color?: string | null,
      style?: EnumValue | null,
    ]
  ): this {
    this.toWrite();
    const [top, left, bottom, right, vertical, horizontal, color, style] = sides;
    const line: BorderLine = { style: style?.name ?? 'SOLID', color: colorOf(color) ?? '#000000' };
    const { grid, owner } = this.bookSheet;
    forEachCell(this.area, (row, column) => {
      const wanted = cellBorders(
        this.area,
        { row, column },
        { top, left, bottom, right, vertical, horizontal },
      );
      const borders = { ...this.bookSheet.style(row, column).borders };
      for (const [side, drawn] of wanted) {
        if (drawn === true) borders[side] = line;
        else if (drawn === false) delete borders[side];
      }
      const patch = { borders: Object.keys(borders).length === 0 ? undefined : borders };
      grid.setStyleId(row, column, owner.stylePatcher(patch)(grid.styleId(row, column)));
    });
    owner.looksChanged();
    return this;
  }
}

type Side = 'top' | 'left' | 'bottom' | 'right';
type Sides = Readonly<Record<Side | 'vertical' | 'horizontal', boolean | null>>;

function cellBorders(
  area: Area,
  at: { row: number; column: number },
  sides: Sides,
): (readonly [Side, boolean | null])[] {
  const { row, column } = at;
  return [
    ['top', row === area.row ? sides.top : sides.horizontal],
    ['bottom', row === area.row + area.rows - 1 ? sides.bottom : sides.horizontal],
    ['left', column === area.column ? sides.left : sides.vertical],
    ['right', column === area.column + area.columns - 1 ? sides.right : sides.vertical],
  ];
}

const backgroundOf = (style: CellStyle): string => style.background ?? '#ffffff';
const fontColorOf = (style: CellStyle): string => style.fontColor ?? '#000000';
const weightOf = (style: CellStyle): string => (style.bold ? 'bold' : 'normal');
const fontStyleOf = (style: CellStyle): string => (style.italic ? 'italic' : 'normal');
const wrapOf = (style: CellStyle): boolean => style.wrap === 'WRAP';

function lineOf(style: CellStyle): string {
  if (style.underline) return 'underline';
  return style.strikethrough ? 'line-through' : 'none';
}

const linePatch = (line: string | undefined): StylePatch => ({
  underline: line === 'underline' || undefined,
  strikethrough: line === 'line-through' || undefined,
});

/** The real service answers `general-left` after `normal`, and `general` after nothing. */
const horizontal = (alignment: string | undefined): string | undefined =>
  alignment === 'normal' ? 'general-left' : alignment;

const wrapName = (strategy: EnumValue): 'WRAP' | 'OVERFLOW' | 'CLIP' =>
  strategy.name === 'WRAP' || strategy.name === 'CLIP' ? strategy.name : 'OVERFLOW';

const rgb = (red: number, green: number, blue: number): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  purple: '#800080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
};

/** Colours come back as Sheets gives them: six lower-case digits. Text that is no colour is kept as it is, as Google does. */
export function colorOf(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  const lower = color.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return NAMED_COLORS[lower] ?? lower;
}
