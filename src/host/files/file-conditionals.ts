/** Conditional formats of a book, as a file says them. */
import type { CellStyle as FileStyle, ConditionalRule as FileRule } from 'hucre';
import type { BookSheet } from '../books/book-sheet';
import {
  type ConditionalRule,
  type ConditionalStyle,
  type GradientPoint,
  ruleText,
} from '../books/sheet-parts';
import { firstCell, sqref } from './file-areas';
import {
  fileOperator,
  operandFormula,
  quoted,
  relativeDateFormula,
  textTestFormula,
} from './rule-conditions';
import { fileColor } from './xlsx-color';
import { excelFormula, type SheetNames } from './xlsx-formula';
import { fileFlags } from './xlsx-look';

type Condition = Pick<FileRule, 'type' | 'operator' | 'formula' | 'text' | 'colorScale'>;
type BooleanPart = NonNullable<ConditionalRule['boolean']>;

export function fileConditionals(
  sheet: BookSheet,
  writing: { readonly names: SheetNames; readonly leaveOut: () => void },
): FileRule[] {
  return sheet.conditionalRules.flatMap((rule, index) => {
    const condition = fileCondition(rule, writing.names);
    if (!condition) {
      writing.leaveOut();
      return [];
    }
    const style = rule.boolean && fileLook(rule.boolean.style);
    const priority = index + 1;
    // In Sheets the first rule that holds is the only one.
    const stopIfTrue = rule.boolean !== undefined;
    return [
      { ...condition, priority, range: sqref(rule.areas), stopIfTrue, ...(style && { style }) },
    ];
  });
}

function fileLook(look: ConditionalStyle): FileStyle {
  const rgb = fileColor(look.fontColor);
  const background = fileColor(look.background);
  const font = { ...fileFlags(look), ...(rgb === undefined ? {} : { color: { rgb } }) };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // Excel takes the second colour of a fill here, and the first one in a cell.
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: background } } }),
  };
}

function fileCondition(rule: ConditionalRule, names: SheetNames): Condition | undefined {
  if (rule.gradient) return fileScale(rule.gradient);
  if (!rule.boolean) return undefined;
  const { criteria, values } = rule.boolean;
  const tested = firstCell(rule.areas);
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return expression(excelFormula(ruleText(values[0]), names));
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${tested}))=0` };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${tested}))>0` };
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: quoted(ruleText(values[0])) };
  }
  if (criteria.startsWith('TEXT_')) return fileTextTest(criteria, ruleText(values[0]), tested);
  if (criteria.endsWith('_RELATIVE'))
    return expression(relativeDateFormula(criteria, values[0], tested));
  return fileComparison(rule.boolean, names);
}

const expression = (formula: string | undefined): Condition | undefined =>
  formula === undefined ? undefined : { type: 'expression', formula };

const TEXT_TYPES: Readonly<Record<string, FileRule['type']>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = { notContainsText: 'notContains' };

function fileTextTest(criteria: string, text: string, tested: string): Condition | undefined {
  const type = TEXT_TYPES[criteria];
  const formula = textTestFormula(criteria, text, tested);
  if (!type || formula === undefined) return undefined;
  // The library writes any operator, and names in its type those of comparisons only.
  const operator = (TEXT_OPERATORS[type] ?? type) as NonNullable<FileRule['operator']>;
  return { type, operator, formula, text };
}

function fileComparison(part: BooleanPart, names: SheetNames): Condition | undefined {
  const operator = fileOperator(part.criteria);
  const operands = part.values.flatMap((value) => operandFormula(value, names) ?? []);
  if (!operator || operands.length === 0 || operands.length < part.values.length) return undefined;
  return { type: 'cellIs', operator, formula: operands };
}

const SCALE_TYPES = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
} as const;

function fileScale(gradient: NonNullable<ConditionalRule['gradient']>): Condition | undefined {
  const points = [
    ['min', gradient.min],
    ['percentile', gradient.mid],
    ['max', gradient.max],
  ] as const;
  const drawn = points.flatMap(([usual, point]) => (point ? [filePoint(point, usual)] : []));
  const colors = drawn.flatMap(({ color }) => color ?? []);
  if (colors.length < 2 || colors.length < drawn.length) return undefined;
  return { type: 'colorScale', colorScale: { cfvo: drawn.map(({ cfvo }) => cfvo), colors } };
}

function filePoint(point: GradientPoint, usual: 'min' | 'percentile' | 'max') {
  const type = SCALE_TYPES[(point.type ?? '') as keyof typeof SCALE_TYPES] ?? usual; // else undefined
  const rgb = fileColor(point.color);
  const hasValue = type !== 'min' && type !== 'max';
  return {
    // The library writes the colours of a scale as they are; a file counts eight digits.
    color: rgb === undefined ? undefined : `FF${rgb}`,
    cfvo: { type, ...(hasValue ? { value: point.value ?? '50' } : {}) },
  };
}
