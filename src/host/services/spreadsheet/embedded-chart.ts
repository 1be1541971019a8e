import { sameArea } from '../../books/area';
import { Refusal } from '../../books/refusal';
import type { ChartSpec } from '../../books/sheet-parts';
import { EnumValue, ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';

const NEW_CHART: ChartSpec = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  numHeaders: 0,
  transpose: false,
};

class ContainerInfo extends ServiceObject {
  readonly gasType = 'Spreadsheet.ContainerInfo';

  constructor(private readonly spec: ChartSpec) {
    super();
  }

  getAnchorRow(): number {
    return this.spec.row;
  }

  getAnchorColumn(): number {
    return this.spec.column;
  }

  getOffsetX(): number {
    return this.spec.offsetX;
  }

  getOffsetY(): number {
    return this.spec.offsetY;
  }
}

abstract class ChartReader extends ServiceObject {
  constructor(
    protected readonly context: SheetsContext,
    protected chart: ChartSpec,
  ) {
    super();
  }

  getRanges(): RangeLike[] {
    return this.chart.ranges.flatMap(({ sheetId, area }) => {
      const sheet = this.context.book.sheetById(sheetId);
      return sheet ? [this.context.range(sheet, area)] : [];
    });
  }
}

/** A chart on a sheet. The page draws it from its spec. */
export class EmbeddedChart extends ChartReader {
  readonly gasType = 'Spreadsheet.EmbeddedChart';

  get spec(): ChartSpec {
    return this.chart;
  }

  /** `null` until it is on a sheet. */
  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.chart);
  }

  getNumHeaders(): number {
    return this.chart.numHeaders;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transpose;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, this.chart);
  }
}

const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'Area',
  BAR: 'Bar',
  COLUMN: 'Column',
  COMBO: 'Combo',
  HISTOGRAM: 'Histogram',
  LINE: 'Line',
  PIE: 'Pie',
  SCATTER: 'Scatter',
  TABLE: 'Table',
};

/** `Sheet.newChart()`: also stands for `asBarChart()` and its sisters, which add methods to the same builder. */
export class EmbeddedChartBuilder extends ChartReader {
  /** Which builder of Google's it is, and so which methods a script sees. */
  get gasType(): string {
    return this.shownType;
  }

  constructor(
    context: SheetsContext,
    chart: ChartSpec = NEW_CHART,
    private readonly shownType = 'Spreadsheet.EmbeddedChartBuilder',
  ) {
    super(context, chart);
  }

  private with(part: Partial<ChartSpec>): this {
    this.chart = { ...this.chart, ...part };
    return this;
  }

  private as(type: string): EmbeddedChartBuilder {
    const gasType = `Spreadsheet.Embedded${BUILDERS[type] ?? ''}ChartBuilder`;
    return new EmbeddedChartBuilder(this.context, { ...this.chart, type }, gasType);
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.as('AREA');
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.as('BAR');
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.as('COLUMN');
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.as('COMBO');
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.as('LINE');
  }

  asPieChart(): EmbeddedChartBuilder {
    return this.as('PIE');
  }

  asScatterChart(): EmbeddedChartBuilder {
    return this.as('SCATTER');
  }

  asTableChart(): EmbeddedChartBuilder {
    return this.as('TABLE');
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return this.as('HISTOGRAM');
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.context, this.chart);
  }

  getChartType(): EnumValue {
    return new EnumValue('Charts.ChartType', this.chart.type);
  }

  setChartType(type: EnumValue): this {
    return this.with({ type: type.name });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.chart);
  }

  addRange(range: RangeLike): this {
    return this.with({
      ranges: [...this.chart.ranges, { sheetId: range.bookSheet.id, area: range.area }],
    });
  }

  removeRange(range: RangeLike): this {
    return this.with({
      ranges: this.chart.ranges.filter(
        ({ sheetId, area }) => sheetId !== range.bookSheet.id || !sameArea(area, range.area),
      ),
    });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  setNumHeaders(numHeaders: number): this {
    return this.with({ numHeaders });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.with({ transpose });
  }

  setPosition(...[row, column, offsetX, offsetY]: readonly [number, number, number, number]): this {
    if (row < 1 || column < 1) throw new Refusal('The chart position is outside of the sheet.');
    return this.with({ row, column, offsetX, offsetY });
  }

  setOption(option: string, value: unknown): this {
    return this.with({ options: { ...this.chart.options, [option]: value } });
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', [...colors]);
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }

  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.name.toLowerCase());
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }
}
