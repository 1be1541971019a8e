import { ServiceObject } from '../../contract';
import type { Range } from './range';
import type { RangeLike } from './sheets-context';

/** Several ranges of one sheet, written alike. */
export class RangeList extends ServiceObject {
  readonly gasType = 'Spreadsheet.RangeList';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): RangeLike[] {
    return [...this.ranges];
  }

  private each(write: (range: Range) => void): this {
    this.ranges.forEach(write);
    return this;
  }

  clear(options?: Parameters<Range['clear']>[0]): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: Parameters<Range['setWrapStrategy']>[0]): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  setBorder(...sides: Parameters<Range['setBorder']>): this {
    return this.each((range) => range.setBorder(...sides));
  }

  insertCheckboxes(...values: readonly unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  activate(): this {
    return this.each((range) => range.activate());
  }
}
