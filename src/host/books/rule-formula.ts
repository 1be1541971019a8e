import { CellError, type CellValue } from './cell-value';
import type { CheckedCell } from './checked-cell';
import { offsetFormula } from './formula-moves';
import type { ValidationRule } from './sheet-parts';

/** Runs a custom validation formula with the new value already in its cell, as Sheets does. */
export function ruleFormulaHolds(rule: ValidationRule, value: CellValue, at: CheckedCell): boolean {
  const formula = String(rule.values[0] ?? '');
  const anchor = rule.anchor ?? { row: at.row, column: at.column };
  const here = offsetFormula(formula, at.row - anchor.row, at.column - anchor.column);
  const { grid } = at.sheet;
  const before = { value: grid.value(at.row, at.column), formula: grid.formula(at.row, at.column) };
  const result = withCell(at, { value, formula: undefined }, () =>
    at.book.computeOnce(at.sheet, here),
  );
  if (before.formula !== undefined) at.book.recalculate();
  return result !== null && !(result instanceof CellError) && Boolean(result);
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** Puts something in a cell for the time of a question. */
function withCell<Answer>(at: CheckedCell, content: Content, ask: () => Answer): Answer {
  const { sheet, row, column, book } = at;
  const before: Content = {
    value: sheet.grid.value(row, column),
    formula: sheet.grid.formula(row, column),
  };
  const put = ({ value, formula }: Content): void => {
    sheet.grid.setFormula(row, column, formula);
    sheet.grid.setValue(row, column, value);
    book.engineCellsChanged(sheet, { row, column, rows: 1, columns: 1 });
  };
  put(content);
  try {
    return ask();
  } finally {
    put(before);
  }
}
