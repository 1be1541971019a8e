import type { Book } from '../../src/host/books/book';
import type { BookSheet } from '../../src/host/books/book-sheet';
import { CellError } from '../../src/host/books/cell-value';
import type { CellStyle } from '../../src/host/books/cell-style';
import { offsetFormula } from '../../src/host/books/formula-moves';
import type { ValidationRule } from '../../src/host/books/sheet-parts';

/** What an .xlsx file promises to bring back of a book, as plain data: tabs by name, cells by place. */
export function bookFacts(book: Book): object {
  book.recalculate();
  const nameOf = (id: number): string => book.sheetById(id)?.name ?? '';
  return {
    active: nameOf(book.activeSheetId),
    names: book.namedRanges.map(({ name, sheetId, area }) => ({ name, area, on: nameOf(sheetId) })),
    protectedSheets: book.protections
      .filter(({ kind, warningOnly }) => kind === 'SHEET' && !warningOnly)
      .map(({ sheetId, open }) => ({ on: nameOf(sheetId), open })),
    sheets: book.sheets.map((sheet) => sheetFacts(sheet, nameOf)),
  };
}

type NameOf = (sheetId: number) => string;

function sheetFacts(sheet: BookSheet, nameOf: NameOf): object {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    rightToLeft: sheet.rightToLeft,
    gridlinesHidden: sheet.gridlinesHidden,
    columnWidths: sizes(sheet.columnWidths, 100),
    rowHeights: sizes(sheet.rowHeights, 21),
    hiddenRows: inOrder(sheet.hiddenRows),
    hiddenColumns: inOrder(sheet.hiddenColumns),
    merges: sheet.merges,
    conditionalRules: sheet.conditionalRules,
    filter: sheet.filter?.area,
    cells: cellFacts(sheet, nameOf),
  };
}

const inOrder = (lines: ReadonlySet<number>): number[] => [...lines].sort((a, b) => a - b);
const sizes = (lines: ReadonlyMap<number, number>, usual: number): (readonly number[])[] =>
  [...lines].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);

function cellFacts(sheet: BookSheet, nameOf: NameOf): Record<string, object> {
  const facts: Record<string, object> = {};
  sheet.grid.rows.forEach((line, y) => {
    const row = y + 1;
    const layers = [line?.values, line?.formulas, line?.styles, line?.rules, line?.notes];
    const width = Math.max(0, ...layers.map((layer) => layer?.length ?? 0));
    for (let column = 1; column <= width; column += 1) {
      const value = sheet.value(row, column);
      const rule = sheet.rule(row, column);
      const fact = {
        ...(value === null ? {} : { value: value instanceof CellError ? value.code : value }),
        ...present('formula', sheet.grid.formula(row, column)),
        ...present('note', sheet.grid.note(row, column) || undefined),
        ...present('style', shownStyle(sheet, row, column)),
        ...present('rule', rule && ruleFacts(rule, { row, column }, nameOf)),
        ...present('rich', sheet.grid.rich(row, column)),
      };
      if (Object.keys(fact).length > 0) facts[`${row},${column}`] = fact;
    }
  });
  return facts;
}

const present = (name: string, fact: unknown): object =>
  fact === undefined ? {} : { [name]: fact };

const DEFAULTS: readonly (readonly [keyof CellStyle, unknown])[] = [
  ['fontFamily', 'Arial'],
  ['fontSize', 10],
  ['verticalAlignment', 'bottom'],
];

/** With the format a formula gives its own result, as a file must say it. */
function shownStyle(sheet: BookSheet, row: number, column: number): object | undefined {
  const numberFormat = sheet.shownFormat(row, column);
  const facts = Object.entries({ ...sheet.style(row, column), numberFormat }).filter(
    ([name, fact]) =>
      fact !== undefined &&
      fact !== false &&
      !DEFAULTS.some(([other, usual]) => other === name && usual === fact),
  );
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
}

/** A formula is told as it stands for the cell; a range by the name of its tab. */
function ruleFacts(
  rule: ValidationRule,
  at: { readonly row: number; readonly column: number },
  nameOf: NameOf,
): object {
  const { anchor = at, values, ...rest } = rule;
  const [formula] = values;
  if (rule.criteria === 'CUSTOM_FORMULA' && typeof formula === 'string')
    return {
      ...rest,
      formula: offsetFormula(formula, at.row - anchor.row, at.column - anchor.column),
    };
  return {
    ...rest,
    values: values.map((value) =>
      typeof value === 'object' && 'area' in value
        ? { area: value.area, on: nameOf(value.sheetId) }
        : value,
    ),
  };
}

/** Paths at which two sets of facts differ, with both facts: a whole workbook is too large to be shown as one difference. */
export function differences(before: unknown, after: unknown, at = ''): string[] {
  if (isBranch(before) && isBranch(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => differences(before[name], after[name], `${at}/${name}`));
  }
  const [was, is] = [before, after].map((fact) => JSON.stringify(fact));
  return was === is ? [] : [`${at}: ${was} → ${is}`];
}

const isBranch = (fact: unknown): fact is Readonly<Record<string, unknown>> =>
  typeof fact === 'object' && fact !== null;
