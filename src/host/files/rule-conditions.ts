/** What validations and conditional formats compare, as formulas of a file, and back. */
import type { ValidationOperator } from 'hucre';
import type { RuleValue } from '../books/sheet-parts';
import { bookFormula, excelFormula, type SheetNames } from './xlsx-formula';

/** The words for one comparison: after `NUMBER_`, after `DATE_`, in a file, in a formula. */
const COMPARISONS: readonly (readonly [string, string, ValidationOperator, string])[] = [
  ['BETWEEN', 'BETWEEN', 'between', ''],
  ['NOT_BETWEEN', 'NOT_BETWEEN', 'notBetween', ''],
  ['EQUAL_TO', 'EQUAL_TO', 'equal', '='],
  ['NOT_EQUAL_TO', 'NOT_EQUAL_TO', 'notEqual', '<>'],
  ['GREATER_THAN', 'AFTER', 'greaterThan', '>'],
  ['GREATER_THAN_OR_EQUAL_TO', 'ON_OR_AFTER', 'greaterThanOrEqual', '>='],
  ['LESS_THAN', 'BEFORE', 'lessThan', '<'],
  ['LESS_THAN_OR_EQUAL_TO', 'ON_OR_BEFORE', 'lessThanOrEqual', '<='],
];

export function fileOperator(criteria: string): ValidationOperator | undefined {
  const [, kind, word] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? [];
  const at = kind === 'DATE' ? 1 : 0;
  return COMPARISONS.find((line) => line[at] === word)?.[2];
}

export function bookCriteria(
  kind: 'NUMBER' | 'DATE',
  operator: ValidationOperator,
): string | undefined {
  const line = COMPARISONS.find(([, , name]) => name === operator);
  return line && `${kind}_${line[kind === 'DATE' ? 1 : 0]}`;
}

/** `A1>=2` or `AND(A1>=1,A1<=2)`: a comparison that a rule of Sheets has no field for. */
export function comparisonFormula(
  tested: string,
  operator: ValidationOperator,
  operands: readonly string[],
): string {
  const [first = '0', second = '0'] = operands;
  if (operator === 'between') return `=AND(${tested}>=${first},${tested}<=${second})`;
  if (operator === 'notBetween') return `=OR(${tested}<${first},${tested}>${second})`;
  const sign = COMPARISONS.find(([, , name]) => name === operator)?.[3] ?? '=';
  return `=${tested}${sign}${first}`;
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value to compare with, as a formula; undefined when a file cannot say it. */
export function operandFormula(
  value: RuleValue | undefined,
  names: SheetNames,
): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'serial' in value ? String(value.serial) : undefined;
  if (value?.startsWith('=')) {
    const read = bookFormula(value.slice(1));
    return read.kind === 'formula' ? excelFormula(read.stored, names) : undefined;
  }
  if (value === undefined) return undefined;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? value : quoted(value);
}

/** A constant of a file's rule; undefined for a formula. */
export function constantOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const DAYS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  TODAY: ['TODAY()', 'TODAY()'],
  TOMORROW: ['TODAY()+1', 'TODAY()+1'],
  YESTERDAY: ['TODAY()-1', 'TODAY()-1'],
  PAST_WEEK: ['TODAY()-7', 'TODAY()'],
  PAST_MONTH: ['EDATE(TODAY(),-1)', 'TODAY()'],
  PAST_YEAR: ['EDATE(TODAY(),-12)', 'TODAY()'],
};

/** `DATE_AFTER_RELATIVE` and its sisters as a formula that is true when they hold. */
export function relativeDateFormula(
  criteria: string,
  value: RuleValue | undefined,
  tested: string,
): string | undefined {
  const days =
    typeof value === 'object' && 'relativeDate' in value ? DAYS[value.relativeDate] : undefined;
  if (!days) return undefined;
  const day = `INT(${tested})`;
  if (criteria === 'DATE_AFTER_RELATIVE') return `${day}>${days[1]}`;
  if (criteria === 'DATE_BEFORE_RELATIVE') return `${day}<${days[0]}`;
  return `AND(${day}>=${days[0]},${day}<=${days[1]})`;
}

/** Formulas for what Sheets asks of a text; `@` stands for the cell, `#` for the text asked for. */
const TEXT_TESTS: readonly (readonly [criteria: string, formula: string])[] = [
  ['TEXT_CONTAINS', 'ISNUMBER(SEARCH(#,@))'],
  ['TEXT_DOES_NOT_CONTAIN', 'ISERROR(SEARCH(#,@))'],
  ['TEXT_EQUAL_TO', '@=#'],
  ['TEXT_STARTS_WITH', 'LEFT(@,LEN(#))=#'],
  ['TEXT_ENDS_WITH', 'RIGHT(@,LEN(#))=#'],
  ['TEXT_IS_VALID_EMAIL', 'ISNUMBER(MATCH("*?@?*.?*",@,0))'],
  ['TEXT_IS_VALID_URL', 'ISNUMBER(MATCH("*?.?*",@,0))'],
];

export function textTestFormula(
  criteria: string,
  text: string,
  tested: string,
): string | undefined {
  const pattern = TEXT_TESTS.find(([name]) => name === criteria)?.[1];
  // The signs of a search (`*`, `?`, `~`) are letters for Sheets.
  const wanted = quoted(pattern?.includes('SEARCH') ? text.replace(/[~*?]/g, '~$&') : text);
  return pattern && withPlaces(pattern, tested, wanted);
}

const withPlaces = (pattern: string, tested: string, wanted: string): string =>
  pattern
    .split(/("[^"]*"|[@#])/)
    .map((part) => (part === '@' ? tested : part === '#' ? wanted : part))
    .join('');

/** The test of a text that this formula says, when it is one that `textTestFormula` writes. */
export function textTestOf(
  formula: string,
  tested: string,
): { readonly criteria: string; readonly text: string | undefined } | undefined {
  const [, between] = /"((?:[^"]|"")*)"/.exec(formula) ?? [];
  if (between === undefined) return undefined;
  const asWritten = between.replaceAll('""', '"');
  for (const [criteria, pattern] of TEXT_TESTS) {
    const text = pattern.includes('SEARCH') ? asWritten.replace(/~([~*?])/g, '$1') : asWritten;
    if (textTestFormula(criteria, text, tested) !== formula) continue;
    return { criteria, text: pattern.includes('#') ? text : undefined };
  }
  return undefined;
}
