import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allocationReport } from '../../../src/app/allocation-report';
import { costReportFacts } from '../../../src/app/cost-report-facts';
import { costSummaryReport } from '../../../src/app/cost-summary-report';
import { payersReport } from '../../../src/app/payers-report';
import { weekLines } from '../../../src/app/write-cost-reports';
import { SheetReportWriter } from '../../../src/gas/sheet-report-writer';
import { fr } from '../../../src/i18n/fr';
import type { ReportSheet } from '../../../src/ports/report-writer';
import { aCostWorkbook } from '../../support/cost-workbook';
import { appOn, frenchBook } from '../host/services/spreadsheet/services-bed';

// Each figure of a workbook is changed, and the whole tab computed again.
jest.setTimeout(60_000);

const world: Record<string, unknown> = globalThis;

beforeAll(() => {
  const names = ['COLUMN', 'LINE', 'BAR'];
  world['Charts'] = { ChartType: Object.fromEntries(names.map((name) => [name, { name }])) };
});
afterAll(() => {
  delete world['Charts'];
  delete world['SpreadsheetApp'];
});

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

/** The tabs of a workbook, and a way to read and to spoil them. */
function written(seed: number) {
  const workbook = aCostWorkbook(seed);
  const book = frenchBook();
  const app = appOn(book);
  world['SpreadsheetApp'] = app;
  const spreadsheet = app.getActiveSpreadsheet();
  const facts = costReportFacts(workbook);
  if (facts === null) throw new Error('no week was recorded');
  const names = new Map(
    workbook.reference.partnership.map((each) => [each.partnershipId, each.name]),
  );
  const partnership = (id: string) => names.get(id) ?? id;
  const payer = (id: string | null) => id ?? fr.costReports.nobody;
  const reports = [
    costSummaryReport(fr, facts, weekLines(fr, workbook.state, facts)),
    payersReport(fr, facts, { payer, partnership }),
    allocationReport(fr, facts, partnership),
  ];
  const writer = new SheetReportWriter(spreadsheet);
  const write = () => reports.map((report) => writer.write(report).writtenCells);
  write();
  const sheetOf = ({ title }: ReportSheet) => {
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) throw new Error(`no tab ${title}`);
    return sheet;
  };
  const verdictOf = (report: ReportSheet) =>
    String(
      sheetOf(report)
        .getRange(report.lines.findIndex(({ look }) => look === 'verdict') + 1, 1)
        .getValue(),
    );
  return { reports, write, writer, sheetOf, verdictOf };
}

/** Cells of figures that the script wrote: neither text nor formula. */
function figuresOf(report: ReportSheet): { row: number; column: number; value: number }[] {
  return report.lines.flatMap(({ look, cells }, row) =>
    look === 'row' || look === 'total'
      ? cells.flatMap((cell, column) =>
          typeof cell === 'number' ? [{ row: row + 1, column: column + 1, value: cell }] : [],
        )
      : [],
  );
}

describe('the tabs of costs, in a sheet that computes', () => {
  it.each(SEEDS)('recount every total from its rows and find it right (workbook %d)', (seed) => {
    const { reports, sheetOf, verdictOf } = written(seed);
    for (const report of reports) {
      const cells = sheetOf(report).getDataRange().getDisplayValues().flat();
      expect(cells.filter((cell) => /^[✗#]/.test(cell))).toEqual([]);
      expect(verdictOf(report)).toMatch(/^✓ /);
    }
  });

  it('hold incomes and what is given to another payer, somewhere in these workbooks', () => {
    const incomes = SEEDS.flatMap((seed) => aCostWorkbook(seed).reference.income);
    expect(new Set(incomes.map(({ giverId }) => giverId === null)).size).toBe(2);
  });

  it.each([1, 4, 7])(
    'show a cross when one figure is changed, whichever it is (workbook %d)',
    (seed) => {
      const { reports, sheetOf, verdictOf } = written(seed);
      const unseen: string[] = [];
      for (const report of reports) {
        for (const { row, column, value } of figuresOf(report)) {
          const cell = sheetOf(report).getRange(row, column);
          cell.setValue(value + 1);
          if (!verdictOf(report).startsWith('✗'))
            unseen.push(`${report.title} ${cell.getA1Notation()}`);
          cell.setValue(value);
        }
        expect(verdictOf(report)).toMatch(/^✓ /);
      }
      expect(unseen).toEqual([]);
    },
  );

  it('write nothing the second time, and only the line that a person changed', () => {
    const { reports, write, sheetOf } = written(2);
    expect(write()).toEqual([0, 0, 0]);
    const [summary] = reports;
    if (!summary) throw new Error('no report');
    sheetOf(summary).getRange(8, 2).setValue(12_345);
    expect(write()).toEqual([summary.columns.length, 0, 0]);
  });

  it('are whole again when somebody deleted a column', () => {
    const { reports, write, sheetOf, verdictOf } = written(3);
    const [summary] = reports;
    if (!summary) throw new Error('no report');
    sheetOf(summary).deleteColumn(6);
    write();
    expect(verdictOf(summary)).toMatch(/^✓ /);
  });

  it('place each chart once, whichever of its columns are blank', () => {
    const { reports, write, sheetOf, writer } = written(3);
    write();
    const placed = () => reports.map((report) => sheetOf(report).getCharts().length);
    expect(placed()).toEqual([2, 1, 0]);
    const [summary] = reports;
    if (!summary) throw new Error('no report');
    // The first stage costs nothing any more: its column is drawn no longer.
    const charts = summary.charts.map((chart) => ({
      ...chart,
      ranges: [...chart.ranges.slice(0, 1), ...chart.ranges.slice(2)],
    }));
    expect(charts.every(({ ranges }) => ranges.length > 1)).toBe(true);
    writer.write({ ...summary, charts });
    expect(placed()).toEqual([2, 1, 0]);
  });

  it('show the name of a partnership that looks like a formula as it was typed', () => {
    const { reports, sheetOf } = written(1);
    const [summary] = reports;
    if (!summary) throw new Error('no report');
    expect(sheetOf(summary).getRange(8, 1).getDisplayValue()).toMatch(/^'?=Partenariat \d$/);
  });
});
