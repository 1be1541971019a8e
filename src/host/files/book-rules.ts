/** Validations and conditional formats of a file, as a book says them. */
import type { ConditionalRule as FileRule, DataValidation } from 'hucre';
import type { Area } from '../books/area';
import type {
  ConditionalRule,
  GradientPoint,
  RuleValue,
  ValidationRule,
} from '../books/sheet-parts';
import { firstCell } from './file-areas';
import { bookCriteria, comparisonFormula, constantOf, textTestOf } from './rule-conditions';
import { bookColor } from './xlsx-color';
import { bookFormula } from './xlsx-formula';
import { bookFont, type FileLooks } from './xlsx-look';

export interface ValidationReading {
  readonly areas: readonly Area[];
  /** The list a reference stands for: cells, or the items themselves. */
  readonly listOf: (reference: string) => Pick<ValidationRule, 'criteria' | 'values'> | undefined;
}

type Condition = Pick<ValidationRule, 'criteria' | 'values' | 'anchor'>;

/** Undefined for a rule that a book cannot say. */
export function bookValidation(
  rule: DataValidation,
  reading: ValidationReading,
): ValidationRule | undefined {
  const condition = bookCondition(rule, reading);
  if (!condition) return undefined;
  const help = rule.inputMessage ?? rule.errorMessage;
  return {
    ...condition,
    allowInvalid: !rule.showErrorMessage || (rule.errorStyle ?? 'stop') !== 'stop',
    help: help === undefined || help === '' ? undefined : help,
    showDropdown: true,
  };
}

function bookCondition(rule: DataValidation, reading: ValidationReading): Condition | undefined {
  const { formula1, formula2, operator = 'between' } = rule;
  const tested = firstCell(reading.areas);
  switch (rule.type) {
    case 'list':
      return rule.values ? listed(rule.values) : reading.listOf(formula1 ?? '');
    case 'custom':
      return customCondition(formula1 ?? '', reading.areas);
    case 'textLength': {
      const operands = [formula1 ?? '0', formula2 ?? '0'];
      const length = comparisonFormula(`LEN(${tested})`, operator, operands);
      return customCondition(length.slice(1), reading.areas);
    }
    case 'date':
      return comparison('DATE', rule, reading.areas);
    case 'whole':
    case 'decimal':
    case 'time':
      return comparison('NUMBER', rule, reading.areas);
  }
}

function comparison(
  kind: 'DATE' | 'NUMBER',
  { formula1, formula2, operator = 'between' }: DataValidation,
  areas: readonly Area[],
): Condition | undefined {
  const operands = [formula1, formula2].filter((text) => text !== undefined);
  const constants = operands.flatMap((text) => constantOf(text) ?? []);
  if (constants.length < operands.length || constants.length === 0)
    return customCondition(comparisonFormula(firstCell(areas), operator, operands).slice(1), areas);
  if (kind === 'DATE' && operator === 'greaterThanOrEqual' && (constants[0] ?? 0) <= 1)
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const criteria = bookCriteria(kind, operator);
  const values = constants.map((serial): RuleValue => (kind === 'DATE' ? { serial } : serial));
  return criteria === undefined ? undefined : { criteria, values };
}

function listed(items: readonly string[]): Condition {
  if (items.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
  return { criteria: 'VALUE_IN_LIST', values: items.map((item) => item.trim()) };
}

function customCondition(formula: string, areas: readonly Area[]): Condition | undefined {
  const test = textTestOf(formula, firstCell(areas));
  if (test) return { criteria: test.criteria, values: test.text === undefined ? [] : [test.text] };
  const read = bookFormula(formula);
  const [first] = areas;
  if (read.kind !== 'formula' || !first) return undefined;
  const anchor = { row: first.row, column: first.column };
  return { criteria: 'CUSTOM_FORMULA', values: [read.stored], anchor };
}

export function bookConditional(
  rule: FileRule,
  areas: readonly Area[],
  looks: FileLooks,
): ConditionalRule | undefined {
  if (areas.length === 0) return undefined;
  if (rule.colorScale) return { areas, gradient: bookScale(rule.colorScale) };
  const condition = conditionOf(rule, firstCell(areas));
  if (!condition) return undefined;
  const { font, fill } = rule.style ?? {};
  const fillColor = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const background = bookColor(fillColor, looks.theme);
  const { bold, italic, underline, strikethrough, fontColor } = font ? bookFont(font, looks) : {};
  const style = {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
  return { areas, boolean: { ...condition, style } };
}

const TEXT_CRITERIA: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

function conditionOf(
  rule: FileRule,
  tested: string,
): { readonly criteria: string; readonly values: readonly RuleValue[] } | undefined {
  const formulas = [rule.formula ?? []].flat();
  const byFormula = (formula: string) => {
    const read = bookFormula(formula);
    return read.kind === 'formula'
      ? { criteria: 'CUSTOM_FORMULA', values: [read.stored] }
      : undefined;
  };
  // Every other type is a test on a text, or is told as lost.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (rule.type) {
    case 'expression':
      return byFormula(formulas[0] ?? '');
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'cellIs':
      return compared(rule, formulas, tested) ?? byFormula(asFormula(rule, formulas, tested));
    default: {
      const criteria = TEXT_CRITERIA[rule.type];
      if (criteria === undefined) return undefined;
      // Without the text the test reads another cell: the formula says which.
      if (rule.text === undefined) return byFormula(formulas[0] ?? '');
      return { criteria, values: [rule.text] };
    }
  }
}

const asFormula = (
  { operator = 'equal' }: FileRule,
  formulas: readonly string[],
  tested: string,
): string => comparisonFormula(tested, operator, formulas).slice(1);

function compared(rule: FileRule, formulas: readonly string[], tested: string) {
  const { operator } = rule;
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  if (operator === 'equal' && text !== undefined && tested !== '')
    return { criteria: 'TEXT_EQUAL_TO', values: [text.replaceAll('""', '"')] };
  const values = formulas.flatMap((formula) => constantOf(formula) ?? []);
  const criteria = operator && bookCriteria('NUMBER', operator);
  return values.length < formulas.length || !criteria ? undefined : { criteria, values };
}

const SCALE_TYPES: Readonly<Record<string, string>> = {
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

function bookScale(
  scale: NonNullable<FileRule['colorScale']>,
): NonNullable<ConditionalRule['gradient']> {
  const points = scale.cfvo.map(({ type, value }, index): GradientPoint => {
    const named = SCALE_TYPES[type];
    return {
      color: `#${(scale.colors[index] ?? 'FFFFFF').slice(-6).toLowerCase()}`,
      ...(named === undefined ? {} : { type: named, value: value ?? '' }),
    };
  });
  const [min, second, third] = points;
  return {
    ...(min ? { min } : {}),
    ...(third && second ? { mid: second } : {}),
    ...((third ?? second) ? { max: third ?? second } : {}),
  };
}
