import type { CellValue } from '../kernel/cell-value';
import type { ReportCell, ReportLook, ReportSheet, ReportWriter } from '../ports/report-writer';
import { placeCharts } from './report-charts';
import { toCell } from './sheet-table-store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Look {
  readonly ink: string;
  readonly wash: string;
  readonly weight: 'bold' | 'normal';
  readonly size: number;
}

const PLAIN: Look = { ink: '#1f2937', wash: '#ffffff', weight: 'normal', size: 10 };
const LOOKS: Readonly<Record<Exclude<ReportLook, 'head'>, Look>> = {
  title: { ...PLAIN, weight: 'bold', size: 16 },
  note: { ...PLAIN, ink: '#4d5a55' },
  verdict: { ...PLAIN, weight: 'bold' },
  row: PLAIN,
  total: { ...PLAIN, wash: '#e8f0fb', weight: 'bold' },
  check: { ...PLAIN, ink: '#4d5a55', wash: '#f1f4f2' },
  blank: PLAIN,
};
/** Never read as a number, a day or a formula. */
const TEXT = '@';
/** A formula in a cell of text would stay text. */
const FREE = 'General';
const HEIGHTS: Readonly<Partial<Record<ReportLook, number>>> = { title: 30, head: 48 };
/** Rows a chart lies on, at 21 pixels each. */
const ROWS_UNDER_CHARTS = 40;
const MARKS = [
  { startsWith: '✓', ink: '#1b7f4b', wash: '#e6f4ec' },
  { startsWith: '✗', ink: '#b3261e', wash: '#fdeceb' },
];

const isFormula = (cell: ReportCell): cell is { readonly formula: string } =>
  typeof cell === 'object' && 'formula' in cell;

function lookOf(look: ReportLook, color: string): Look {
  return look === 'head' ? { ink: '#ffffff', wash: color, weight: 'bold', size: 9 } : LOOKS[look];
}

/** Writes whole tabs of figures through SpreadsheetApp. */
export class SheetReportWriter implements ReportWriter {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  write(report: ReportSheet): { readonly writtenCells: number } {
    const there = this.spreadsheet.getSheetByName(report.title);
    const sheet = there ?? this.begin(report);
    const width = report.columns.length;
    const columnCount = sheet.getMaxColumns();
    // Made by an older version, or columns were deleted by hand.
    if (columnCount < width) sheet.insertColumnsAfter(columnCount, width - columnCount);
    const blank: ReportSheet['lines'] = Array.from(
      { length: Math.max(0, sheet.getLastRow() - report.lines.length) },
      () => ({ look: 'blank', cells: [] }),
    );
    const lines = [...report.lines, ...blank];
    const needed = lines.length + (report.charts.length > 0 ? ROWS_UNDER_CHARTS : 0);
    const present = sheet.getMaxRows();
    if (present < needed) sheet.insertRowsAfter(present, needed - present);
    const range = sheet.getRange(1, 1, lines.length, width);
    dress(range, { ...report, lines });
    const writtenCells = writeChanged(sheet, { ...report, lines });
    placeCharts(sheet, report.charts);
    if (!there) this.finish(sheet, report);
    return { writtenCells };
  }

  isMade(title: string): boolean {
    return this.spreadsheet.getSheetByName(title) !== null;
  }

  /** A tab takes its name when it is whole: one left unfinished is made again. */
  private begin({ title, color, columns }: ReportSheet): Sheet {
    const unfinished = `${title} …`;
    const left = this.spreadsheet.getSheetByName(unfinished);
    if (left) this.spreadsheet.deleteSheet(left);
    const active = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(unfinished, this.spreadsheet.getNumSheets());
    this.spreadsheet.setActiveSheet(active);
    const present = sheet.getMaxColumns();
    if (present > columns.length) sheet.deleteColumns(columns.length + 1, present - columns.length);
    columns.forEach(({ width }, index) => sheet.setColumnWidth(index + 1, width));
    sheet.setTabColor(color);
    sheet.setHiddenGridlines(true);
    return sheet;
  }

  private finish(sheet: Sheet, report: ReportSheet): void {
    sheet.setFrozenRows(report.frozenRows);
    sheet.setFrozenColumns(report.frozenColumns);
    report.lines.forEach(({ look }, index) => {
      const height = HEIGHTS[look];
      if (height !== undefined) sheet.setRowHeight(index + 1, height);
    });
    const cells = sheet.getRange(1, 1, sheet.getMaxRows(), report.columns.length);
    const rules = MARKS.map(({ startsWith, ink, wash }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(startsWith)
        .setFontColor(ink)
        .setBackground(wash)
        .setRanges([cells])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
    sheet.protect().setDescription('Passe-plat').setWarningOnly(true);
    sheet.setName(report.title);
  }
}

/** Looks come before values: a cell of text keeps what it is given. Given again only where they are no longer right. */
function dress(range: GoogleAppsScript.Spreadsheet.Range, report: ReportSheet): void {
  const { lines, columns, color } = report;
  const each = <Value>(of: (line: ReportSheet['lines'][number], column: number) => Value) =>
    lines.map((line) => columns.map((_, column) => of(line, column)));
  const looks = lines.map(({ look }) => lookOf(look, color));
  const ofLook = <Key extends keyof Look>(key: Key) =>
    looks.map((look) => columns.map(() => look[key]));
  const formats = each(({ look, cells, formats: own }, column) => {
    const cell = cells[column];
    if (cell !== undefined && isFormula(cell) && look !== 'check') {
      const format = columns[column]?.numberFormat ?? FREE;
      return format === TEXT || look === 'verdict' ? FREE : format;
    }
    if (own) return own[column] ?? FREE;
    if (look === 'check') return column === 0 ? TEXT : (columns[column]?.numberFormat ?? FREE);
    const isFigure = look === 'row' || look === 'total';
    return isFigure ? (columns[column]?.numberFormat ?? FREE) : TEXT;
  });
  const present = range.getNumberFormats();
  const washes = range.getBackgrounds();
  const isRight = lines.every((_, row) =>
    columns.every(
      (__, column) =>
        present[row]?.[column] === formats[row]?.[column] &&
        washes[row]?.[column] === looks[row]?.wash,
    ),
  );
  if (isRight) return;
  range
    .setNumberFormats(formats)
    .setBackgrounds(ofLook('wash'))
    .setFontColors(ofLook('ink'))
    .setFontWeights(ofLook('weight'))
    .setFontSizes(ofLook('size'))
    .setHorizontalAlignments(
      each(({ look }, column) =>
        ['title', 'note', 'verdict', 'blank'].includes(look)
          ? 'left'
          : look === 'head' && column > 0
            ? 'center'
            : (columns[column]?.align ?? 'left'),
      ),
    )
    .setVerticalAlignment('middle');
  lines.forEach(({ look }, row) => {
    if (look === 'head') range.offset(row, 0, 1).setWrap(true);
  });
}

/** Writes the lines that are not already so, neighbours together. */
function writeChanged(sheet: Sheet, { lines, columns }: ReportSheet): number {
  const range = sheet.getRange(1, 1, lines.length, columns.length);
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const wanted = lines.map(({ cells }) =>
    columns.map((_, column): CellValue => {
      const cell = cells[column] ?? '';
      return isFormula(cell) ? cell.formula : toCell(cell);
    }),
  );
  const isSame = (row: number) =>
    (wanted[row] ?? []).every((cell, column) => {
      const there = formulas[row]?.[column] || values[row]?.[column];
      return there === cell;
    });
  let written = 0;
  for (let row = 0; row < lines.length; row += 1) {
    if (isSame(row)) continue;
    let end = row + 1;
    while (end < lines.length && !isSame(end)) end += 1;
    sheet.getRange(row + 1, 1, end - row, columns.length).setValues(wanted.slice(row, end));
    written += (end - row) * columns.length;
    row = end;
  }
  return written;
}
