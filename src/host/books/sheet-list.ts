/** Tabs added, removed, renamed, moved and copied. */
import { BookSheet } from './book-sheet';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from './cell-value';
import { dropSheetFromFormula, renameSheetInFormula } from './formula-moves';
import { Refusal } from './refusal';
import { mapRuleValues, rewriteFormulas, rewritten } from './structure';
import type { Workbook } from './workbook';

const NAME_LIMIT = 100;

function checkName(book: Workbook, name: string, except?: BookSheet): void {
  if (name.trim() === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > NAME_LIMIT) {
    throw new Refusal(`The sheet name cannot be greater than ${NAME_LIMIT} characters.`);
  }
  const taken = book.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function insertSheet(
  book: Workbook,
  options: { name?: string; index?: number; template?: BookSheet },
): BookSheet {
  const { name = book.freeSheetName(), index = book.sheets.length, template } = options;
  checkName(book, name);
  const sheet = template ? copyOf(book, template, name) : newSheet(book, name);
  book.sheets.splice(index, 0, sheet);
  book.activeSheetId = sheet.id;
  book.everythingChanged();
  return sheet;
}

function newSheet(book: Workbook, name: string): BookSheet {
  book.checkRoom(DEFAULT_ROWS * DEFAULT_COLUMNS, DEFAULT_COLUMNS);
  return new BookSheet(book, { id: book.newId(), name });
}

/** Values, formulas, looks, validations and charts come along; protections and named ranges stay with the original. */
function copyOf(book: Workbook, source: BookSheet, name: string): BookSheet {
  book.checkRoom(source.rowCount * source.columnCount, source.columnCount);
  const copy = new BookSheet(book, { id: book.newId(), name, grid: source.grid.copy() });
  copy.tabColor = source.tabColor;
  copy.frozenRows = source.frozenRows;
  copy.frozenColumns = source.frozenColumns;
  copy.rightToLeft = source.rightToLeft;
  copy.gridlinesHidden = source.gridlinesHidden;
  copy.mayPour = source.mayPour;
  source.columnWidths.forEach((width, column) => copy.columnWidths.set(column, width));
  source.rowHeights.forEach((height, row) => copy.rowHeights.set(row, height));
  source.hiddenRows.forEach((row) => copy.hiddenRows.add(row));
  source.hiddenColumns.forEach((column) => copy.hiddenColumns.add(column));
  copy.merges = [...source.merges];
  copy.conditionalRules = [...source.conditionalRules];
  copy.filter = source.filter && structuredClone(source.filter);
  copy.bandings = source.bandings.map((banding) => ({ ...banding, id: book.newId() }));
  copy.charts = source.charts.map((chart) => ({
    ...chart,
    id: book.newId(),
    ranges: chart.ranges.map((range) =>
      range.sheetId === source.id ? { ...range, sheetId: copy.id } : range,
    ),
  }));
  return copy;
}

/** `Copie de X`, `Copie de X (2)` … as the copy is named in the book's language. */
export function copyName(book: Workbook, name: string): string {
  const words = book.locale.code.startsWith('fr') ? 'Copie de' : 'Copy of';
  const first = `${words} ${name}`;
  if (!book.hasSheetNamed(first)) return first;
  let number = 2;
  while (book.hasSheetNamed(`${first} (${number})`)) number += 1;
  return `${first} (${number})`;
}

export function duplicateSheet(
  book: Workbook,
  source: BookSheet,
  name = copyName(book, source.name),
): BookSheet {
  return insertSheet(book, { name, index: book.sheets.indexOf(source) + 1, template: source });
}

export function deleteSheet(book: Workbook, sheet: BookSheet): void {
  if (book.sheets.length === 1) throw new Refusal("You can't remove all the sheets in a document.");
  const others = book.sheets.filter((other) => other !== sheet);
  if (others.every((other) => other.hidden))
    throw new Refusal("You can't remove all the visible sheets in a document.");
  const index = book.sheets.indexOf(sheet);
  book.sheets = others;
  rewriteFormulas(book, (formula) => dropSheetFromFormula(formula, sheet.name));
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.id);
  book.protections = book.protections.filter((protection) => protection.sheetId !== sheet.id);
  book.metadata = book.metadata.filter(
    (item) => item.location.type === 'SPREADSHEET' || item.location.sheetId !== sheet.id,
  );
  if (book.activeSheetId === sheet.id) {
    const visible = others.filter((other) => !other.hidden);
    book.activeSheetId = (visible[Math.min(index, visible.length - 1)] ?? visible[0])?.id ?? 0;
  }
  book.everythingChanged();
}

export function renameSheet(book: Workbook, sheet: BookSheet, name: string): void {
  if (name === sheet.name) return;
  checkName(book, name, sheet);
  const oldName = sheet.name;
  sheet.name = name;
  const rename = (formula: string): string => renameSheetInFormula(formula, oldName, name);
  rewriteFormulas(book, rename);
  mapRuleValues(book, (value, criteria) =>
    criteria === 'CUSTOM_FORMULA' && typeof value === 'string' ? rewritten(value, rename) : value,
  );
  book.everythingChanged();
}

/** `position` is 1-based, among all tabs, hidden ones too. */
export function moveSheet(book: Workbook, sheet: BookSheet, position: number): void {
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position - 1, 0, sheet);
  book.looksChanged();
}

export function hideSheet(book: Workbook, sheet: BookSheet): void {
  if (book.sheets.every((other) => other === sheet || other.hidden)) {
    throw new Refusal("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
  if (book.activeSheetId === sheet.id) {
    book.activeSheetId = book.sheets.find((other) => !other.hidden)?.id ?? sheet.id;
  }
  book.looksChanged();
}
