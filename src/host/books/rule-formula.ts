import { CellError, type CellValue } from './cell-value';
import type { CheckedCell } from './checked-cell';
import { offsetFormula } from './formula-moves';
import { rewritten } from './structure';
import { ruleText, type ValidationRule } from './sheet-parts';

/** Runs a custom formula with the value in its cell: at once when it is there, else put there for the time of the question. */
export function ruleFormulaHolds(rule: ValidationRule, value: CellValue, at: CheckedCell): boolean {
  const { book, sheet, row, column } = at;
  const anchor = rule.anchor ?? { row, column };
  const textAt = (line: number): string =>
    rewritten(ruleText(rule.values[0]), (text) =>
      offsetFormula(text, line - anchor.row, column - anchor.column),
    );
  const inPlace = sheet.grid.value(row, column) === value;
  const result = inPlace
    ? book.computeOnce(sheet, textAt(row), () => rowsAhead(sheet.rowCount, row).map(textAt))
    : withCell(at, value, () => book.computeOnce(sheet, textAt(row)));
  return result !== null && !(result instanceof CellError) && Boolean(result);
}

/** A screen of rows: who asks about one asks about the next. */
const AHEAD = 100;

const rowsAhead = (rowCount: number, row: number): number[] =>
  Array.from({ length: Math.min(AHEAD, rowCount - row) }, (_, index) => row + index + 1);

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
