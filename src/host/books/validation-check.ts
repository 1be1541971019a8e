import { CellError, type CellValue } from './cell-value';
import type { CheckedCell } from './checked-cell';
import { formatCell, isDateFormat } from './number-format';
import { Refusal } from './refusal';
import { relativeDays } from './relative-date';
import { ruleFormulaHolds } from './rule-formula';
import { type RuleValue, ruleText, type ValidationRule } from './sheet-parts';

/** Whether a value satisfies a rule; a blank satisfies every rule but a formula. */
export function satisfies(rule: ValidationRule, value: CellValue, at: CheckedCell): boolean {
  if (rule.criteria === 'CUSTOM_FORMULA') return ruleFormulaHolds(rule, value, at);
  if (value === null) return true;
  if (value instanceof CellError) return false;
  if (rule.criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(rule, value);
  if (rule.criteria.startsWith('DATE_')) {
    if (typeof value !== 'number' || value < 0) return false;
    return rule.criteria.endsWith('_RELATIVE')
      ? isRelativeDay(rule, Math.floor(value), at)
      : compares(rule, Math.floor(value));
  }
  if (rule.criteria.startsWith('TEXT_')) return textSatisfies(rule, textOf(value, at));
  if (rule.criteria === 'CHECKBOX') return checkboxValues(rule).includes(value);
  return listedValues(rule, at).includes(textOf(value, at));
}

export function checkboxValues(rule: ValidationRule): readonly CellValue[] {
  const [checked, unchecked] = rule.values.filter((value) => typeof value !== 'object');
  return checked === undefined ? [true, false] : [checked, unchecked ?? ''];
}

function textOf(value: CellValue, at: CheckedCell): string {
  const format = at.sheet.style(at.row, at.column).numberFormat;
  return formatCell(value, isDateFormat(format) ? format : undefined, at.book.locale);
}

/** What the dropdown shows. */
export function listedValues(rule: ValidationRule, at: CheckedCell): string[] {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(ruleText);
  const [source] = rule.values;
  if (rule.criteria !== 'VALUE_IN_RANGE' || typeof source !== 'object' || !('area' in source))
    return [];
  const sheet = at.book.sheetById(source.sheetId);
  if (!sheet) return [];
  return sheet
    .values(source.area)
    .flatMap((line, row) =>
      line.map((value, column) => {
        const { numberFormat } = sheet.style(source.area.row + row, source.area.column + column);
        return formatCell(
          value,
          isDateFormat(numberFormat) ? numberFormat : undefined,
          at.book.locale,
        );
      }),
    )
    .filter((text) => text !== '');
}

const numberOf = (value: RuleValue | undefined): number =>
  typeof value === 'object' && 'serial' in value ? Math.floor(value.serial) : Number(value);

function isRelativeDay(rule: ValidationRule, day: number, at: CheckedCell): boolean {
  const [named] = rule.values;
  if (typeof named !== 'object' || !('relativeDate' in named)) return false;
  const [first, last] = relativeDays(named.relativeDate, at.book);
  if (rule.criteria === 'DATE_AFTER_RELATIVE') return day > last;
  return rule.criteria === 'DATE_BEFORE_RELATIVE' ? day < first : day >= first && day <= last;
}

function compares(rule: ValidationRule, value: number): boolean {
  const first = numberOf(rule.values[0]);
  const second = numberOf(rule.values[1]);
  const kind = rule.criteria.replace(/^(NUMBER|DATE)_/, '');
  switch (kind) {
    case 'IS_VALID_DATE':
      return true;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      throw new Refusal(`local host: the validation ${rule.criteria} is not emulated yet`);
  }
}

function textSatisfies(rule: ValidationRule, text: string): boolean {
  const wanted = ruleText(rule.values[0]).toLowerCase();
  const lower = text.toLowerCase();
  switch (rule.criteria) {
    case 'TEXT_CONTAINS':
      return lower.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !lower.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return lower === wanted;
    case 'TEXT_STARTS_WITH':
      return lower.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return lower.endsWith(wanted);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|ftp:\/\/|mailto:)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i.test(text);
    default:
      throw new Refusal(`local host: the validation ${rule.criteria} is not emulated yet`);
  }
}

/** What Sheets says when a cell rejects a value. */
export function rejection(
  rule: ValidationRule,
  at: CheckedCell & { readonly name: string },
): string {
  const start = `The data you entered in cell ${at.name} violates the data validation rules set on this cell.`;
  if (rule.help) return `${start}\n${rule.help}`;
  const listed = listedValues(rule, at);
  return listed.length === 0
    ? start
    : `${start}\nPlease enter one of the following values: ${listed.join(', ')}.`;
}
