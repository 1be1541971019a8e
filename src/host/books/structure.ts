/** Lines inserted, deleted and moved: cells go with their line, and everything that points at them follows. */
import { type Area, type Axis, type Shift, shiftArea, shiftLine } from './area';
import type { BookSheet } from './book-sheet';
import { shiftFormula } from './formula-moves';
import { readFormula, UnreadableFormula } from './formula-text';
import { Refusal } from './refusal';
import type { RuleValue } from './sheet-parts';
import type { Workbook } from './workbook';

export function insertLines(
  book: Workbook,
  sheet: BookSheet,
  lines: { axis: Axis; at: number; count: number },
): void {
  const { axis, at, count } = lines;
  const columns = sheet.columnCount + (axis === 'columns' ? count : 0);
  book.checkRoom(count * (axis === 'rows' ? sheet.columnCount : sheet.rowCount), columns);
  shiftEverything(book, sheet, { kind: 'insert', axis, at, count });
}

export function deleteLines(
  book: Workbook,
  sheet: BookSheet,
  lines: { axis: Axis; at: number; count: number },
): void {
  const { axis, at, count } = lines;
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (at < 1 || count < 1 || at + count - 1 > size)
    throw new Refusal(`Those ${axis} are out of bounds.`);
  if (count === size) throw new Refusal(`You can't delete all the ${axis} on the sheet.`);
  if (at <= frozen + 1 && at + count - 1 === size) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  shiftEverything(book, sheet, { kind: 'delete', axis, at, count });
}

/** `before` is counted before the move; a place inside the moved lines changes nothing. */
export function moveLines(
  book: Workbook,
  sheet: BookSheet,
  lines: { axis: Axis; at: number; count: number; before: number },
): void {
  const { at, count, before } = lines;
  if (before >= at && before <= at + count) return;
  shiftEverything(book, sheet, { kind: 'move', ...lines });
}

function shiftEverything(book: Workbook, sheet: BookSheet, shift: Shift): void {
  book.recalculate();
  shiftFormulas(book, sheet, shift);
  sheet.grid.shift(shift);
  shiftLines(sheet, shift);
  shiftOverlays(book, sheet, shift);
  book.everythingChanged();
}

/** Rewrites every formula of the book; one that cannot be read stays as typed. */
export function rewriteFormulas(
  book: Workbook,
  change: (formula: string, sheet: BookSheet) => string,
): void {
  for (const sheet of book.sheets) {
    for (const line of sheet.grid.rows) {
      if (!line?.formulas) continue;
      line.formulas = line.formulas.map(
        (formula) => formula && rewritten(formula, (text) => change(text, sheet)),
      );
    }
  }
}

export function rewritten(formula: string, change: (formula: string) => string): string {
  try {
    readFormula(formula);
  } catch (error) {
    if (error instanceof UnreadableFormula) return formula;
    throw error;
  }
  return change(formula);
}

export function shiftFormulas(book: Workbook, sheet: BookSheet, shift: Shift): void {
  const move = (formula: string, onSheet: string): string =>
    shiftFormula(formula, { onSheet, sheetName: sheet.name, shift });
  rewriteFormulas(book, (formula, onSheet) => move(formula, onSheet.name));
  mapRuleValues(book, (value, criteria, onSheet) => {
    if (criteria === 'CUSTOM_FORMULA' && typeof value === 'string') {
      return rewritten(value, (text) => move(text, (onSheet ?? sheet).name));
    }
    if (typeof value !== 'object' || !('area' in value) || value.sheetId !== sheet.id) return value;
    return { ...value, area: shiftArea(value.area, shift) ?? value.area };
  });
  book.rules.map((rule) =>
    rule.anchor ? { ...rule, anchor: shiftedAnchor(rule.anchor, shift) } : rule,
  );
}

type ChangeValue = (
  value: RuleValue,
  criteria: string,
  onSheet: BookSheet | undefined,
) => RuleValue;

/** Rewrites what validations and conditional formats compare with. A validation does not know its sheet. */
export function mapRuleValues(book: Workbook, change: ChangeValue): void {
  book.rules.map((rule) => ({
    ...rule,
    values: rule.values.map((value) => change(value, rule.criteria, undefined)),
  }));
  for (const sheet of book.sheets) {
    sheet.conditionalRules = sheet.conditionalRules.map((rule) => {
      if (!rule.boolean) return rule;
      const { criteria, values } = rule.boolean;
      return {
        ...rule,
        boolean: { ...rule.boolean, values: values.map((value) => change(value, criteria, sheet)) },
      };
    });
  }
}

function shiftedAnchor(
  anchor: { row: number; column: number },
  shift: Shift,
): { row: number; column: number } {
  const area = shiftArea({ ...anchor, rows: 1, columns: 1 }, shift);
  return area ? { row: area.row, column: area.column } : anchor;
}

function shiftLines(sheet: BookSheet, shift: Shift): void {
  const rows = shift.axis === 'rows';
  shiftKeys(rows ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftSet(rows ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  if (shift.kind === 'move') return;
  const frozen = rows ? sheet.frozenRows : sheet.frozenColumns;
  const grown = frozenAfter(frozen, shift);
  if (rows) sheet.frozenRows = grown;
  else sheet.frozenColumns = grown;
}

function frozenAfter(frozen: number, shift: Exclude<Shift, { kind: 'move' }>): number {
  if (shift.at > frozen) return frozen;
  if (shift.kind === 'insert') return frozen + shift.count;
  return frozen - (Math.min(frozen, shift.at + shift.count - 1) - shift.at + 1);
}

function shiftKeys(sizes: Map<number, number>, shift: Shift): void {
  const before = [...sizes];
  sizes.clear();
  for (const [line, size] of before) {
    const next = shiftLine(line, shift);
    if (next !== undefined) sizes.set(next, size);
  }
}

function shiftSet(lines: Set<number>, shift: Shift): void {
  const before = [...lines];
  lines.clear();
  for (const line of before) {
    const next = shiftLine(line, shift);
    if (next !== undefined) lines.add(next);
  }
}

const shifted = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => shiftArea(area, shift) ?? []);

/** What lies over the cells, and what names them. */
export function shiftOverlays(book: Workbook, sheet: BookSheet, shift: Shift): void {
  const onSheet = (item: { readonly sheetId: number }): boolean => item.sheetId === sheet.id;
  sheet.merges = shifted(sheet.merges, shift).filter((area) => area.rows * area.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: shifted(rule.areas, shift) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = shiftArea(banding.area, shift);
    return area ? [{ ...banding, area }] : [];
  });
  shiftFilter(sheet, shift);
  book.namedRanges = book.namedRanges.filter((named) => {
    const area = onSheet(named) ? shiftArea(named.area, shift) : named.area;
    // In place: a script may hold the name while lines move.
    if (area) named.area = area;
    return area !== undefined;
  });
  shiftProtections(book, sheet, shift);
  shiftChartsAndMetadata(book, sheet, shift);
}

function shiftFilter(sheet: BookSheet, shift: Shift): void {
  if (!sheet.filter) return;
  const area = shiftArea(sheet.filter.area, shift);
  if (!area) {
    sheet.filter = undefined;
    return;
  }
  const stays = area === sheet.filter.area;
  const criteria = Object.entries(sheet.filter.criteria).flatMap(([column, rule]) => {
    const next =
      shift.axis === 'columns' && !stays ? shiftLine(Number(column), shift) : Number(column);
    return next === undefined ? [] : [[next, rule] as const];
  });
  sheet.filter = { area, criteria: Object.fromEntries(criteria) };
}

function shiftProtections(book: Workbook, sheet: BookSheet, shift: Shift): void {
  book.protections = book.protections.filter((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    protection.open = shifted(protection.open, shift);
    if (!protection.area) return true;
    protection.area = shiftArea(protection.area, shift);
    return protection.area !== undefined;
  });
}

function shiftChartsAndMetadata(book: Workbook, sheet: BookSheet, shift: Shift): void {
  for (const owner of book.sheets) {
    owner.charts = owner.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheet.id ? shiftArea(range.area, shift) : range.area;
        return area ? [{ ...range, area }] : [];
      }),
      ...(owner === sheet ? chartPlace(chart, shift) : {}),
    }));
  }
  if (shift.kind !== 'move' && shift.band) return;
  const axis = shift.axis === 'rows' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.flatMap((item) => {
    if (item.location.type !== axis || item.location.sheetId !== sheet.id) return [item];
    const line = shiftLine(item.location.line, shift);
    return line === undefined ? [] : [{ ...item, location: { ...item.location, line } }];
  });
}

function chartPlace(
  chart: { row: number; column: number },
  shift: Shift,
): { row: number; column: number } {
  const area = shiftArea({ row: chart.row, column: chart.column, rows: 1, columns: 1 }, shift);
  return area ? { row: area.row, column: area.column } : chart;
}
