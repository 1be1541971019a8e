import { shownFormula } from '../../books/cell-input';
import { type ConditionalRule, type GradientPoint, ruleText } from '../../books/sheet-parts';
import { EnumValue, ServiceObject } from '../../contract';
import { fromRuleValue } from './data-validation';
import type { SheetsContext } from './sheets-context';

const CRITERIA = 'Spreadsheet.BooleanCriteria';
export type BooleanPart = NonNullable<ConditionalRule['boolean']>;
export type GradientPart = NonNullable<ConditionalRule['gradient']>;

/** When a conditional format applies, and with what looks. */
export class BooleanCondition extends ServiceObject {
  readonly gasType = 'Spreadsheet.BooleanCondition';

  constructor(
    private readonly context: SheetsContext,
    private readonly part: BooleanPart,
  ) {
    super();
  }

  getCriteriaType(): EnumValue {
    return new EnumValue(CRITERIA, this.part.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.part;
    if (criteria === 'CUSTOM_FORMULA')
      return [shownFormula(ruleText(values[0]), this.context.book)];
    return values.map((value) => fromRuleValue(value, this.context));
  }

  getBackground(): string | null {
    return this.part.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.part.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.part.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.part.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.part.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.part.style.strikethrough ?? null;
  }
}

/** A scale of colours between two or three points. */
export class GradientCondition extends ServiceObject {
  readonly gasType = 'Spreadsheet.GradientCondition';

  constructor(private readonly part: GradientPart) {
    super();
  }

  private type(point: GradientPoint | undefined): EnumValue | null {
    return point?.type === undefined
      ? null
      : new EnumValue('Spreadsheet.InterpolationType', point.type);
  }

  getMinColor(): string {
    return this.part.min?.color ?? '';
  }

  getMinType(): EnumValue | null {
    return this.type(this.part.min);
  }

  getMinValue(): string {
    return this.part.min?.value ?? '';
  }

  getMidColor(): string {
    return this.part.mid?.color ?? '';
  }

  getMidType(): EnumValue | null {
    return this.type(this.part.mid);
  }

  getMidValue(): string {
    return this.part.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.part.max?.color ?? '';
  }

  getMaxType(): EnumValue | null {
    return this.type(this.part.max);
  }

  getMaxValue(): string {
    return this.part.max?.value ?? '';
  }
}
