/** What the page and `GET /book.json` are told of a workbook. */
import { type Area, lastColumn, lastRow } from './area';
import { areaName, cellName } from './a1-notation';
import type { BookSheet } from './book-sheet';
import { shownFormula } from './cell-input';
import type { CellStyle } from './cell-style';
import { CellError } from './cell-value';
import { formatCell } from './number-format';
import type {
  ChartSpec,
  ConditionalRule,
  NamedRange,
  Protection,
  SheetFilter,
  ValidationRule,
  Banding,
} from './sheet-parts';
import { writeRuns } from './saved-runs';
import type { Workbook } from './workbook';

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface RuledArea {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export interface SheetJson {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The used range, in A1, and its cells. Dates are serial numbers here; `displayValues` shows them. */
  readonly range: string;
  readonly values: readonly (readonly (number | string | boolean)[])[];
  readonly displayValues: readonly (readonly string[])[];
  /** By A1 name, as a person sees them. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  /** Areas that look alike; number formats, colours and weights are in their style. */
  readonly styles: readonly StyledArea[];
  readonly numberFormats: readonly { readonly range: string; readonly format: string }[];
  readonly validations: readonly RuledArea[];
  readonly protections: readonly Protection[];
  readonly merges: readonly Area[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly bandings: readonly Banding[];
  readonly filter: SheetFilter | null;
  readonly charts: readonly ChartSpec[];
}

export interface BookJson {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly revision: number;
  readonly activeSheetId: number;
  readonly namedRanges: readonly NamedRange[];
  readonly sheets: readonly SheetJson[];
}

export function bookJson(book: Workbook): BookJson {
  book.recalculate();
  return {
    id: book.id,
    name: book.name,
    locale: book.locale.code,
    timeZone: book.timeZone,
    revision: book.revision,
    activeSheetId: book.activeSheetId,
    namedRanges: book.namedRanges,
    sheets: book.sheets.map((sheet) => sheetJson(book, sheet)),
  };
}

function sheetJson(book: Workbook, sheet: BookSheet): SheetJson {
  const used = sheet.used();
  const area: Area = {
    row: 1,
    column: 1,
    rows: Math.max(1, used.row),
    columns: Math.max(1, used.column),
  };
  const styles = areasOf(sheet, 'styles').map(({ area: styled, id }) => ({
    area: styled,
    style: book.styleOf(id),
  }));
  return {
    name: sheet.name,
    sheetId: sheet.id,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? null,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    range: areaName(area),
    ...cellsJson(book, sheet, used.row === 0 ? undefined : area),
    ...sparseJson(book, sheet),
    styles,
    numberFormats: styles.flatMap(({ area: styled, style }) =>
      style.numberFormat === undefined
        ? []
        : [{ range: areaName(styled), format: style.numberFormat }],
    ),
    validations: areasOf(sheet, 'rules').flatMap(({ area: ruled, id }) => {
      const rule = book.rule(id);
      return rule ? [{ area: ruled, rule }] : [];
    }),
    protections: book.protections.filter((protection) => protection.sheetId === sheet.id),
    merges: sheet.merges,
    conditionalRules: sheet.conditionalRules,
    bandings: sheet.bandings,
    filter: sheet.filter ?? null,
    charts: sheet.charts,
  };
}

function cellsJson(
  book: Workbook,
  sheet: BookSheet,
  area: Area | undefined,
): Pick<SheetJson, 'values' | 'displayValues'> {
  if (!area) return { values: [], displayValues: [] };
  const values = sheet.values(area);
  return {
    values: values.map((line) =>
      line.map((value) => (value === null ? '' : value instanceof CellError ? value.code : value)),
    ),
    displayValues: values.map((line, row) =>
      line.map((value, column) =>
        value === null
          ? ''
          : formatCell(value, sheet.shownFormat(row + area.row, column + area.column), book.locale),
      ),
    ),
  };
}

function sparseJson(
  book: Workbook,
  sheet: BookSheet,
): Pick<SheetJson, 'formulas' | 'notes' | 'links'> {
  const formulas: Record<string, string> = {};
  const notes: Record<string, string> = {};
  const links: Record<string, string> = {};
  sheet.grid.rows.forEach((line, index) => {
    line?.formulas?.forEach((formula, column) => {
      if (formula !== undefined)
        formulas[cellName(index + 1, column + 1)] = shownFormula(formula, book);
    });
    line?.notes?.forEach((note, column) => {
      if (note !== undefined) notes[cellName(index + 1, column + 1)] = note;
    });
    line?.rich?.forEach((runs, column) => {
      const link = runs?.find((run) => run.link !== undefined)?.link;
      if (link !== undefined) links[cellName(index + 1, column + 1)] = link;
    });
  });
  return { formulas, notes, links };
}

/** Rectangles of cells that share a style or a rule. */
function areasOf(
  sheet: BookSheet,
  layer: 'styles' | 'rules',
): { readonly area: Area; readonly id: number }[] {
  const done: { area: Area; id: number }[] = [];
  let open: { area: Area; id: number }[] = [];
  for (const { row, rows, runs } of writeRuns(sheet.grid, layer)) {
    const next: { area: Area; id: number }[] = [];
    let column = 1;
    for (const [columns, id] of runs) {
      if (id !== 0) {
        const above = open.find(
          (item) =>
            item.id === id &&
            item.area.column === column &&
            item.area.columns === columns &&
            lastRow(item.area) === row - 1,
        );
        if (above) open = open.filter((item) => item !== above);
        next.push({
          id,
          area: {
            row: above?.area.row ?? row,
            column,
            columns,
            rows: rows + (above?.area.rows ?? 0),
          },
        });
      }
      column += columns;
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].filter(({ area }) => lastColumn(area) >= area.column);
}
