import type { ConditionalRule, ConditionalStyle, GradientPoint } from '../../books/sheet-parts';
import { canonicalFormula } from '../../books/cell-input';
import { Refusal } from '../../books/refusal';
import { EnumValue, ServiceObject } from '../../contract';
import {
  BooleanCondition,
  type BooleanPart,
  GradientCondition,
  type GradientPart,
} from './conditional-condition';
import { toRuleValue } from './data-validation';
import { colorOf } from './cell-color';
import type { RangeLike, SheetsContext } from './sheets-context';

interface Draft {
  ranges: readonly RangeLike[];
  boolean: BooleanPart | undefined;
  gradient: GradientPart | undefined;
}

abstract class RuleReader extends ServiceObject {
  constructor(
    protected readonly context: SheetsContext,
    protected draft: Draft,
  ) {
    super();
  }

  getRanges(): RangeLike[] {
    return [...this.draft.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.draft.boolean ? new BooleanCondition(this.context, this.draft.boolean) : null;
  }

  getGradientCondition(): GradientCondition | null {
    return this.draft.gradient ? new GradientCondition(this.draft.gradient) : null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, { ...this.draft });
  }
}

/** A finished conditional format. */
export class ConditionalFormatRule extends RuleReader {
  readonly gasType = 'Spreadsheet.ConditionalFormatRule';

  static of(
    context: SheetsContext,
    rule: ConditionalRule,
    ranges: readonly RangeLike[],
  ): ConditionalFormatRule {
    return new ConditionalFormatRule(context, {
      ranges,
      boolean: rule.boolean,
      gradient: rule.gradient,
    });
  }

  /** The rule as the sheet keeps it; its ranges must be on that sheet. */
  toStore(sheetId: number): ConditionalRule {
    const { ranges, boolean, gradient } = this.draft;
    if (ranges.some((range) => range.bookSheet.id !== sheetId)) {
      throw new Refusal('Conditional format rule cannot reference a different sheet.');
    }
    return {
      areas: ranges.map((range) => range.area),
      ...(boolean ? { boolean } : {}),
      ...(gradient ? { gradient } : {}),
    };
  }
}

/** `SpreadsheetApp.newConditionalFormatRule()`. Every setter gives the builder back. */
export class ConditionalFormatRuleBuilder extends RuleReader {
  readonly gasType = 'Spreadsheet.ConditionalFormatRuleBuilder';

  static start(context: SheetsContext): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(context, {
      ranges: [],
      boolean: undefined,
      gradient: undefined,
    });
  }

  build(): ConditionalFormatRule {
    if (!this.draft.boolean && !this.draft.gradient) {
      throw new Refusal('A conditional format rule must have a condition.');
    }
    if (this.draft.ranges.length === 0)
      throw new Refusal('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.context, { ...this.draft });
  }

  setRanges(ranges: readonly RangeLike[]): this {
    this.draft.ranges = ranges;
    return this;
  }

  private when(criteria: string, values: readonly unknown[] = []): this {
    const stored = values.map((value) => toRuleValue(value, this.context.book));
    this.draft.boolean = { criteria, values: stored, style: this.draft.boolean?.style ?? {} };
    return this;
  }

  private style(name: keyof ConditionalStyle, value: string | boolean | null): this {
    const part = this.draft.boolean ?? { criteria: 'CELL_NOT_EMPTY', values: [], style: {} };
    const rest = Object.entries(part.style).filter(([key]) => key !== name);
    this.draft.boolean = {
      ...part,
      style: Object.fromEntries(value === null ? rest : [...rest, [name, value]]),
    };
    return this;
  }

  setBackground(color: string | null): this {
    return this.style('background', colorOf(color) ?? null);
  }

  setFontColor(color: string | null): this {
    return this.style('fontColor', colorOf(color) ?? null);
  }

  setBold(bold: boolean | null): this {
    return this.style('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.style('italic', italic);
  }

  setUnderline(underline: boolean | null): this {
    return this.style('underline', underline);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.style('strikethrough', strikethrough);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? 'DATE_AFTER_RELATIVE' : 'DATE_AFTER', [date]);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? 'DATE_BEFORE_RELATIVE' : 'DATE_BEFORE', [date]);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? 'DATE_EQUAL_TO_RELATIVE' : 'DATE_EQUAL_TO', [
      date,
    ]);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', [canonicalFormula(formula, this.context.book)]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', [text]);
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return criteria.name === 'CUSTOM_FORMULA'
      ? this.whenFormulaSatisfied(String(args[0]))
      : this.when(criteria.name, args);
  }

  private gradient(point: 'min' | 'mid' | 'max', facts: GradientPoint): this {
    this.draft.gradient = {
      ...this.draft.gradient,
      [point]: { ...facts, color: colorOf(facts.color) ?? '' },
    };
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.gradient('min', { color });
  }

  setGradientMaxpoint(color: string): this {
    return this.gradient('max', { color });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient('min', { color, type: type.name, value });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient('mid', { color, type: type.name, value });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.gradient('max', { color, type: type.name, value });
  }
}
