/** What a file lays over the cells of a sheet: sizes, frozen and hidden lines, merges, rules, filter, protection. */
import type { Sheet } from 'hucre';
import { type Area, lastRow } from '../books/area';
import { type BookSheet, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../books/book-sheet';
import { filteredRows } from '../books/filter-rows';
import { formatCell } from '../books/number-format';
import type { FilterCriteria, ValidationRule } from '../books/sheet-parts';
import { type CellReading, cellsOf, openCells } from './book-cells';
import { bookConditional, bookValidation } from './book-rules';
import { areaOf, areasOf, sheetAreaOf } from './file-areas';
import { PIXELS_PER_WIDTH, POINTS_PER_PIXEL } from './file-sheet';
import { joinCells } from './join-cells';
import { bookColor } from './xlsx-color';

export interface OverlayReading extends CellReading {
  /** Sheets that only hold lists of validations, by name in lower case. */
  readonly lists: ReadonlyMap<string, BookSheet>;
}

export function readOverlays(from: Sheet, sheet: BookSheet, reading: OverlayReading): void {
  sheet.hidden = from.hidden === true || from.veryHidden === true;
  sheet.tabColor = bookColor(from.view?.tabColor, reading.looks.theme);
  sheet.gridlinesHidden = from.view?.showGridLines === false;
  sheet.rightToLeft = from.view?.rightToLeft === true;
  sheet.frozenRows = from.freezePane?.rows ?? 0;
  sheet.frozenColumns = from.freezePane?.columns ?? 0;
  readLines(from, sheet);
  sheet.merges = (from.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  readValidations(from, sheet, reading);
  readConditionals(from, sheet, reading);
  readProtection(from, sheet, reading);
  readFilter(from, sheet, reading);
}

function readLines(from: Sheet, sheet: BookSheet): void {
  from.columns?.slice(0, sheet.columnCount).forEach(({ width, hidden }, index) => {
    const pixels =
      width === undefined ? DEFAULT_COLUMN_WIDTH : Math.round(width * PIXELS_PER_WIDTH);
    // A hidden column may have no width left in the file.
    if (pixels !== DEFAULT_COLUMN_WIDTH && pixels > 0) sheet.columnWidths.set(index + 1, pixels);
    if (hidden) sheet.hiddenColumns.add(index + 1);
  });
  for (const [index, { height, hidden }] of from.rowDefs ?? []) {
    if (index >= sheet.rowCount) continue;
    const pixels = height === undefined ? 0 : Math.round(height / POINTS_PER_PIXEL);
    if (pixels > 0 && pixels !== DEFAULT_ROW_HEIGHT) sheet.rowHeights.set(index + 1, pixels);
    if (hidden) sheet.hiddenRows.add(index + 1);
  }
}

function readValidations(from: Sheet, sheet: BookSheet, reading: OverlayReading): void {
  for (const rule of from.dataValidations ?? []) {
    const areas = areasOf(rule.range, sheet);
    const found = bookValidation(rule, {
      areas,
      listOf: (reference) => listOf(reference, sheet, reading),
    });
    if (rule.type === 'whole') reading.notRead.note('wholeNumbers', sheet);
    if (found) setRule(sheet, areas, found);
    else reading.notRead.note('validations', sheet);
  }
  const boxes = joinCells(cellsOf(from).filter(({ cell }) => cell.checkbox));
  const checkbox = { criteria: 'CHECKBOX', values: [], help: undefined, showDropdown: true };
  if (boxes.length > 0) setRule(sheet, boxes, { ...checkbox, allowInvalid: false });
}

function setRule(sheet: BookSheet, areas: readonly Area[], rule: ValidationRule): void {
  for (const area of areas) sheet.setRule(area, rule);
}

/** Cells of a tab, of a name, or of the tab where lists too long for a rule stand. */
function listOf(
  reference: string,
  sheet: BookSheet,
  { book, lists }: OverlayReading,
): Pick<ValidationRule, 'criteria' | 'values'> | undefined {
  const listed = sheetAreaOf(reference, [...lists.values()]);
  const shelf = listed && [...lists.values()].find(({ id }) => id === listed.sheetId);
  if (shelf) {
    const items = shelf.values(listed.area).flat();
    return {
      criteria: 'VALUE_IN_LIST',
      values: items.map((item) =>
        typeof item === 'string' ? item : formatCell(item, undefined, book.locale),
      ),
    };
  }
  const named = book.namedRanges.find(({ name }) => name === reference.trim());
  const place = sheetAreaOf(reference, book.sheets, sheet) ?? named;
  if (!place) return undefined;
  const { sheetId, area } = place;
  return { criteria: 'VALUE_IN_RANGE', values: [{ sheetId, area }] };
}

function readConditionals(from: Sheet, sheet: BookSheet, reading: OverlayReading): void {
  const rules = [...(from.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  sheet.conditionalRules = rules.flatMap((rule) => {
    const found = bookConditional(rule, areasOf(rule.range, sheet), reading.looks);
    if (!found) reading.notRead.note('conditionals', sheet);
    return found ?? [];
  });
}

function readProtection(from: Sheet, sheet: BookSheet, { book }: OverlayReading): void {
  if (from.protection?.sheet !== true) return;
  book.protections.push({
    id: book.newId(),
    kind: 'SHEET',
    sheetId: sheet.id,
    area: undefined,
    description: '',
    editors: book.owner === '' ? [] : [book.owner],
    warningOnly: false,
    domainEdit: false,
    open: openCells(from),
    rangeName: undefined,
  });
}

function readFilter(from: Sheet, sheet: BookSheet, { book }: OverlayReading): void {
  const area = from.autoFilter && areaOf(from.autoFilter.range, sheet);
  if (!area) return;
  const criteria: Record<number, FilterCriteria> = {};
  for (const { colIndex, filters } of from.autoFilter?.columns ?? []) {
    if (!filters || filters.length === 0) continue;
    const column = area.column + colIndex;
    // A row that the file shows is let through, whatever its text is written like there.
    const shown = new Set(filters);
    for (let row = area.row + 1; row <= lastRow(area); row += 1) {
      if (sheet.hiddenRows.has(row)) continue;
      shown.add(formatCell(sheet.value(row, column), sheet.shownFormat(row, column), book.locale));
    }
    criteria[column] = { visibleValues: [...shown] };
  }
  sheet.filter = { area, criteria };
  for (const row of filteredRows(book, sheet)) sheet.hiddenRows.delete(row);
}
