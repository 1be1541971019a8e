/** Validation rules of a book, as a file says them. */
import type { DataValidation } from 'hucre';
import { type Area, cell } from '../books/area';
import type { BookSheet } from '../books/book-sheet';
import { offsetFormula } from '../books/formula-moves';
import { rewritten } from '../books/structure';
import { writeRuns } from '../books/saved-runs';
import { ruleText, type ValidationRule } from '../books/sheet-parts';
import { firstCell, fixedName, sqref } from './file-areas';
import type { ListShelf } from './list-shelf';
import {
  fileOperator,
  operandFormula,
  relativeDateFormula,
  textTestFormula,
} from './rule-conditions';
import { EXCEL_LIST, EXCEL_MESSAGE } from './xlsx-limits';
import { excelFormula, type SheetNames } from './xlsx-formula';

export interface ValidationWriting {
  readonly names: SheetNames;
  readonly sheetName: (sheetId: number) => string | undefined;
  readonly lists: ListShelf;
  /** Told of each rule that a file cannot say. */
  readonly leaveOut: () => void;
}

type Condition = Omit<DataValidation, 'range'>;

/** Cells under each rule, as areas. */
export function ruledAreas(sheet: BookSheet): ReadonlyMap<number, Area[]> {
  const areas = new Map<number, Area[]>();
  for (const { row, rows, runs } of writeRuns(sheet.grid, 'rules')) {
    let column = 1;
    for (const [columns, id] of runs) {
      if (id !== 0) areas.set(id, [...(areas.get(id) ?? []), { row, column, rows, columns }]);
      column += columns;
    }
  }
  return areas;
}

export function fileValidations(sheet: BookSheet, writing: ValidationWriting): DataValidation[] {
  return [...ruledAreas(sheet)].flatMap(([id, areas]) => {
    const rule = sheet.owner.rule(id);
    const condition = rule && fileCondition(rule, areas, writing);
    if (!rule || !condition) {
      writing.leaveOut();
      return [];
    }
    return [{ ...condition, ...messages(rule), range: sqref(areas), allowBlank: true }];
  });
}

function messages(rule: ValidationRule): Partial<DataValidation> {
  const help = rule.help?.slice(0, EXCEL_MESSAGE);
  return {
    ...(rule.allowInvalid ? {} : { showErrorMessage: true, errorStyle: 'stop' }),
    ...(help ? { inputMessage: help, showInputMessage: true } : {}),
    ...(help && !rule.allowInvalid ? { errorMessage: help.slice(0, 225) } : {}),
  };
}

function fileCondition(
  rule: ValidationRule,
  areas: readonly Area[],
  writing: ValidationWriting,
): Condition | undefined {
  const { criteria, values } = rule;
  const tested = firstCell(areas);
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return fileList(values.map(ruleText), writing.lists);
    case 'CHECKBOX':
      return fileList(values.length > 0 ? values.map(ruleText) : ['TRUE', 'FALSE'], writing.lists);
    case 'VALUE_IN_RANGE':
      return fileRange(rule, writing);
    case 'CUSTOM_FORMULA':
      return fileFormula(rule, areas[0] ?? cell(1, 1), writing.names);
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
  }
  if (criteria.endsWith('_RELATIVE'))
    return custom(relativeDateFormula(criteria, values[0], tested));
  if (criteria.startsWith('TEXT_'))
    return custom(textTestFormula(criteria, ruleText(values[0]), tested));
  return fileComparison(rule, writing.names);
}

const custom = (formula1: string | undefined): Condition | undefined =>
  formula1 === undefined ? undefined : { type: 'custom', formula1 };

/** Inside the rule when Excel can cut it again at its commas, else in cells of a hidden tab. */
function fileList(items: readonly string[], lists: ListShelf): Condition {
  const isPlain = items.every((item) => item !== '' && item.trim() === item && !/[,"]/.test(item));
  if (isPlain && items.length > 0 && items.join(',').length <= EXCEL_LIST)
    return { type: 'list', values: [...items] };
  return { type: 'list', formula1: lists.place(items) };
}

function fileRange({ values }: ValidationRule, writing: ValidationWriting): Condition | undefined {
  const [source] = values;
  if (typeof source !== 'object' || !('area' in source)) return undefined;
  const name = writing.sheetName(source.sheetId);
  return name === undefined ? undefined : { type: 'list', formula1: fixedName(name, source.area) };
}

/** A formula counts from the first cell of its areas. */
function fileFormula(rule: ValidationRule, first: Area, names: SheetNames): Condition | undefined {
  const anchor = rule.anchor ?? first;
  const moved = rewritten(ruleText(rule.values[0]), (text) =>
    offsetFormula(text, first.row - anchor.row, first.column - anchor.column),
  );
  return custom(excelFormula(moved, names));
}

function fileComparison(rule: ValidationRule, names: SheetNames): Condition | undefined {
  const operator = fileOperator(rule.criteria);
  const operands = rule.values.map((value) => operandFormula(value, names));
  if (!operator || operands.length === 0 || operands.includes(undefined)) return undefined;
  const [formula1, formula2] = operands;
  return {
    type: rule.criteria.startsWith('DATE_') ? 'date' : 'decimal',
    operator,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}
