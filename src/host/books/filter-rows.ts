import { lastRow } from './area';
import type { BookSheet } from './book-sheet';
import { formatCell } from './number-format';
import type { FilterCriteria } from './sheet-parts';
import { satisfies } from './validation-check';
import type { Workbook } from './workbook';

/** Rows that the sheet's filter hides. */
export function filteredRows(book: Workbook, sheet: BookSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  const { filter } = sheet;
  if (!filter) return hidden;
  for (const [column, criteria] of Object.entries(filter.criteria)) {
    for (let row = filter.area.row + 1; row <= lastRow(filter.area); row += 1) {
      if (!passes(book, sheet, { row, column: Number(column), criteria })) hidden.add(row);
    }
  }
  return hidden;
}

function passes(
  book: Workbook,
  sheet: BookSheet,
  {
    row,
    column,
    criteria,
  }: { readonly row: number; readonly column: number; readonly criteria: FilterCriteria },
): boolean {
  const value = sheet.value(row, column);
  const text = formatCell(value, sheet.shownFormat(row, column), book.locale);
  if (criteria.hiddenValues?.includes(text)) return false;
  if (criteria.visibleValues && !criteria.visibleValues.includes(text)) return false;
  if (criteria.criteria === undefined) return true;
  if (criteria.criteria === 'CELL_EMPTY') return value === null;
  if (criteria.criteria === 'CELL_NOT_EMPTY') return value !== null;
  if (value === null) return false;
  const rule = { criteria: criteria.criteria, values: criteria.values ?? [] };
  return satisfies({ ...rule, allowInvalid: true, help: undefined, showDropdown: false }, value, {
    book,
    sheet,
    row,
    column,
  });
}
