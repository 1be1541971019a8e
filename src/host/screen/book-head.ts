import type { Area } from '../books/area';
import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import { formatCell } from '../books/number-format';
import type { ValidationRule } from '../books/sheet-parts';
import { checkboxValues, listedValues } from '../books/validation-check';
import { chartViews } from './chart-view';
import type { BookHead, NoteView, SheetHead, ValidationView } from './view-wire';

/** How every sheet is made, without its cells. */
export function bookHead(book: Book): BookHead {
  return {
    revision: book.revision,
    name: book.name,
    sheets: book.sheets.map((sheet) => sheetHead(book, sheet)),
  };
}

function sheetHead(book: Book, sheet: BookSheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    lastRow: lastRow(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    rowHeights: Object.fromEntries(sheet.rowHeights),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    hideGridlines: sheet.gridlinesHidden,
    merges: sheet.merges,
    validations: validations(book, sheet),
    notes: notes(sheet),
    charts: chartViews(book, sheet),
  };
}

/** Values, styles, bands: whatever makes a row worth asking for. */
function lastRow(sheet: BookSheet): number {
  const ends = [
    sheet.grid.rows.length,
    sheet.used().row,
    ...sheet.bandings.map(({ area }) => area.row + area.rows - 1),
    ...sheet.conditionalRules.flatMap(({ areas }) => areas.map((area) => area.row + area.rows - 1)),
  ];
  return Math.min(sheet.rowCount, Math.max(...ends));
}

function notes(sheet: BookSheet): NoteView[] {
  const found: NoteView[] = [];
  sheet.grid.rows.forEach((line, row) =>
    line?.notes?.forEach((text, column) => {
      if (text !== undefined) found.push({ row: row + 1, column: column + 1, text });
    }),
  );
  return found;
}

/** Lists and checkboxes help a person choose; the other rules only refuse, which is the book's part. */
function validations(book: Book, sheet: BookSheet): ValidationView[] {
  return ruledAreas(sheet).flatMap(({ area, id }) => {
    const rule = book.rule(id);
    return rule ? validationView(rule, { book, sheet, area }) : [];
  });
}

function validationView(
  rule: ValidationRule,
  { book, sheet, area }: { book: Book; sheet: BookSheet; area: Area },
): ValidationView[] {
  if (rule.criteria === 'CHECKBOX') {
    const choices = checkboxValues(rule).map((value) => formatCell(value, undefined, book.locale));
    return [{ area, kind: 'checkbox', choices }];
  }
  if (!rule.showDropdown) return [];
  const choices = listedValues(rule, { book, sheet, row: area.row, column: area.column });
  return choices.length > 0 ? [{ area, kind: 'list', choices }] : [];
}

interface RuledArea {
  readonly area: Area;
  readonly id: number;
}

/** Columns of cells under one rule, top to bottom. */
function ruledAreas(sheet: BookSheet): RuledArea[] {
  const done: RuledArea[] = [];
  const open = new Map<number, { from: number; id: number }>();
  const close = (column: number, end: number): void => {
    const run = open.get(column);
    if (!run) return;
    open.delete(column);
    done.push({ id: run.id, area: { row: run.from, column, rows: end - run.from, columns: 1 } });
  };
  const { rows } = sheet.grid;
  rows.forEach((line, index) => {
    const ids = line?.rules ?? [];
    for (const [column, run] of open) if (ids[column - 1] !== run.id) close(column, index + 1);
    ids.forEach((id, at) => {
      if (id !== 0 && !open.has(at + 1)) open.set(at + 1, { from: index + 1, id });
    });
  });
  for (const column of [...open.keys()]) close(column, rows.length + 1);
  return done;
}
