import { CellError, type CellValue } from './cell-value';
import type { CheckedCell } from './checked-cell';
import { offsetFormula } from './formula-moves';
import { ruleText, type ValidationRule } from './sheet-parts';

/** Runs a custom formula with the value in its cell: at once when it is there, else put there for the time of the question. */
export function ruleFormulaHolds(rule: ValidationRule, value: CellValue, at: CheckedCell): boolean {
  const { grid } = at.sheet;
  const anchor = rule.anchor ?? { row: at.row, column: at.column };
  const here = offsetFormula(
    ruleText(rule.values[0]),
    at.row - anchor.row,
    at.column - anchor.column,
  );
  const ask = (): CellValue => at.book.computeOnce(at.sheet, here);
  const result = grid.value(at.row, at.column) === value ? ask() : withCell(at, value, ask);
  return result !== null && !(result instanceof CellError) && Boolean(result);
}

/** Puts a value in a cell for the time of a question. */
function withCell<Answer>(at: CheckedCell, value: CellValue, ask: () => Answer): Answer {
  const { sheet, row, column, book } = at;
  const before = { value: sheet.grid.value(row, column), formula: sheet.grid.formula(row, column) };
  const put = (formula: string | undefined, content: CellValue): void => {
    sheet.grid.setFormula(row, column, formula);
    sheet.grid.setValue(row, column, content);
    book.engineCellsChanged(
      sheet,
      { row, column, rows: 1, columns: 1 },
      before.formula !== undefined,
    );
  };
  put(undefined, value);
  try {
    return ask();
  } finally {
    put(before.formula, before.value);
  }
}
