import type { Book } from '../../books/book';
import { instantToSerial, serialToInstant } from '../../books/serial-date';
import { Refusal } from '../../books/refusal';
import { ruleText, type RuleValue, type ValidationRule } from '../../books/sheet-parts';
import { canonicalFormula, shownFormula } from '../../books/cell-input';
import { EnumValue, ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';

const CRITERIA = 'Spreadsheet.DataValidationCriteria';
const LIST_LIMIT = 500;

interface Draft {
  criteria: string | undefined;
  values: readonly RuleValue[];
  allowInvalid: boolean;
  help: string | undefined;
  showDropdown: boolean;
}

const isRange = (value: unknown): value is RangeLike =>
  value instanceof ServiceObject && value.gasType === 'Spreadsheet.Range';

/** A value of a script as a rule keeps it, and back. */
export function toRuleValue(value: unknown, book: Book): RuleValue {
  if (isRange(value)) return { sheetId: value.bookSheet.id, area: value.area };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    // The tag above says it is a Date, whatever its realm.
    return { serial: instantToSerial((value as Date).getTime(), book.timeZone) };
  }
  if (value instanceof EnumValue) return { relativeDate: value.name };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export function fromRuleValue(value: RuleValue, context: SheetsContext): unknown {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return new Date(serialToInstant(value.serial, context.book.timeZone));
  if ('relativeDate' in value) {
    return new EnumValue('Spreadsheet.RelativeDate', value.relativeDate);
  }
  const sheet = context.book.sheetById(value.sheetId);
  return sheet ? context.range(sheet, value.area) : null;
}

abstract class RuleReader extends ServiceObject {
  constructor(
    protected readonly context: SheetsContext,
    protected draft: Draft,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.draft.criteria === undefined ? null : new EnumValue(CRITERIA, this.draft.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.draft;
    const given = values.map((value) => fromRuleValue(value, this.context));
    if (criteria === 'VALUE_IN_LIST') return [given, showDropdown];
    if (criteria === 'VALUE_IN_RANGE') return [...given, showDropdown];
    if (criteria === 'CUSTOM_FORMULA')
      return [shownFormula(ruleText(values[0]), this.context.book)];
    return given;
  }

  getHelpText(): string | null {
    return this.draft.help ?? null;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, { ...this.draft });
  }
}

/** A finished rule, as a cell gives it back. */
export class DataValidation extends RuleReader {
  readonly gasType = 'Spreadsheet.DataValidation';

  static of(context: SheetsContext, rule: ValidationRule): DataValidation {
    const { criteria, values, allowInvalid, help, showDropdown } = rule;
    return new DataValidation(context, { criteria, values, allowInvalid, help, showDropdown });
  }

  /** The rule to store on a range that starts at a cell. */
  ruleAt(row: number, column: number): ValidationRule {
    const { criteria = 'CUSTOM_FORMULA', values, allowInvalid, help, showDropdown } = this.draft;
    const rule = { criteria, values, allowInvalid, help, showDropdown };
    return criteria === 'CUSTOM_FORMULA' ? { ...rule, anchor: { row, column } } : rule;
  }
}

/** `SpreadsheetApp.newDataValidation()`. Every setter gives the builder back. */
export class DataValidationBuilder extends RuleReader {
  readonly gasType = 'Spreadsheet.DataValidationBuilder';

  static start(context: SheetsContext): DataValidationBuilder {
    const draft = {
      criteria: undefined,
      values: [],
      allowInvalid: true,
      help: undefined,
      showDropdown: true,
    };
    return new DataValidationBuilder(context, draft);
  }

  private require(criteria: string, values: readonly unknown[], showDropdown = true): this {
    const { book } = this.context;
    this.draft = {
      ...this.draft,
      criteria,
      showDropdown,
      values: values.map((value) => toRuleValue(value, book)),
    };
    return this;
  }

  build(): DataValidation {
    return new DataValidation(this.context, { ...this.draft });
  }

  setAllowInvalid(allow: boolean): this {
    this.draft.allowInvalid = allow;
    return this;
  }

  setHelpText(help: string): this {
    this.draft.help = help;
    return this;
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    if (criteria.name === 'VALUE_IN_LIST' && Array.isArray(args[0])) {
      return this.requireValueInList(args[0].map(String), args[1] !== false);
    }
    if (criteria.name === 'CUSTOM_FORMULA') return this.requireFormulaSatisfied(String(args[0]));
    if (criteria.name === 'VALUE_IN_RANGE')
      return this.require(criteria.name, args.slice(0, 1), args[1] !== false);
    return this.require(criteria.name, args);
  }

  requireCheckbox(...values: readonly unknown[]): this {
    return this.require('CHECKBOX', values);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', [date]);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return this.require('CUSTOM_FORMULA', [canonicalFormula(text, this.context.book)]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length > LIST_LIMIT) {
      throw new Refusal(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the 'List from a range' criteria instead.`,
      );
    }
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeLike, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [range], showDropdown);
  }
}
