import { forEachCell } from '../../books/book-sheet';
import type { CellStyle, StylePatch } from '../../books/cell-style';
import { AUTOMATIC_FORMAT, isAutomatic } from '../../books/number-format';
import { colorOf, rgb } from './cell-color';
import { checkShape, RangeValues } from './range-values';

const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 10;

export type Matrix<Item> = readonly (readonly (Item | null)[])[];

/** Formats, colours and fonts. `null` puts the default back. */
export abstract class RangeStyles extends RangeValues {
  protected read<Item>(give: (style: CellStyle, row: number, column: number) => Item): Item[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) =>
        give(this.bookSheet.style(row + y, column + x), row + y, column + x),
      ),
    );
  }

  protected first<Item>(give: (style: CellStyle) => Item): Item {
    return give(this.bookSheet.style(this.area.row, this.area.column));
  }

  protected patch(patch: StylePatch): this {
    this.toWrite();
    this.bookSheet.patchStyles(this.area, patch);
    return this;
  }

  protected patchEach<Item>(
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
}

const backgroundOf = (style: CellStyle): string => style.background ?? '#ffffff';
const fontColorOf = (style: CellStyle): string => style.fontColor ?? '#000000';
const weightOf = (style: CellStyle): string => (style.bold ? 'bold' : 'normal');
const fontStyleOf = (style: CellStyle): string => (style.italic ? 'italic' : 'normal');

function lineOf(style: CellStyle): string {
  if (style.underline) return 'underline';
  return style.strikethrough ? 'line-through' : 'none';
}

const linePatch = (line: string | undefined): StylePatch => ({
  underline: line === 'underline' || undefined,
  strikethrough: line === 'line-through' || undefined,
});
