import type { ReportChart } from '../ports/report-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart is known by the columns of its figures: rows come and go above it, its title may be changed by hand. */
function isDrawing(chart: EmbeddedChart, { figures: [first, last] }: ReportChart): boolean {
  const column = chart.getRanges()[1]?.getColumn() ?? 0;
  return column >= first && column <= last;
}

function chartType(kind: ReportChart['kind']): GoogleAppsScript.Charts.ChartType {
  const types = Charts.ChartType;
  return { stackedColumns: types.COLUMN, lines: types.LINE, bars: types.BAR }[kind];
}

function described(builder: Builder, sheet: Sheet, chart: ReportChart): EmbeddedChart {
  const { ranges, kind, title, axisTitle, names, colors, row, width, height } = chart;
  for (const range of ranges) {
    builder.addRange(sheet.getRange(range.row, range.column, range.rowCount, range.columnCount));
  }
  return builder
    .setChartType(chartType(kind))
    .setNumHeaders(1)
    .setPosition(row, 1, 8, 0)
    .setOption('title', title)
    .setOption('isStacked', kind !== 'lines')
    .setOption('colors', [...colors])
    .setOption('series', Object.fromEntries(names.map((name, at) => [at, { labelInLegend: name }])))
    .setOption(kind === 'bars' ? 'hAxis.title' : 'vAxis.title', axisTitle)
    .setOption('legend.position', kind === 'bars' ? 'bottom' : 'right')
    .setOption('width', width)
    .setOption('height', height)
    .build();
}

/** Each chart is made once, then follows its rows: what a person chose to add beside it stays. */
export function placeCharts(sheet: Sheet, charts: readonly ReportChart[]): void {
  if (charts.length === 0) return;
  const there = sheet.getCharts();
  for (const chart of charts) {
    const found = there.find((each) => isDrawing(each, chart));
    if (found) sheet.updateChart(described(found.modify().clearRanges(), sheet, chart));
    else sheet.insertChart(described(sheet.newChart(), sheet, chart));
  }
}
