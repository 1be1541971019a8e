import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import type { ChartSpec } from '../books/sheet-parts';
import { chartTable, type ChartCell, type ChartTable } from './chart-table';
import type { ChartSeries, ChartUnit, ChartView } from './view-wire';

/** The size Sheets gives a chart that says none. */
const WIDTH = 600;
const HEIGHT = 371;

/** The charts of a sheet with what they are drawn from, so that a page draws them again when it changes. */
export const chartViews = (book: Book, sheet: BookSheet): ChartView[] =>
  sheet.charts.map((spec) => chartView(book, spec));

function chartView(book: Book, spec: ChartSpec): ChartView {
  const options = optionsOf(spec);
  const table = chartTable(book, spec);
  const { labels, series } =
    spec.type === 'HISTOGRAM' ? histogram(table, book) : ownSeries(table, options);
  return {
    id: spec.id,
    type: spec.type,
    row: spec.row,
    column: spec.column,
    offsetX: spec.offsetX,
    offsetY: spec.offsetY,
    width: options.number('width') ?? WIDTH,
    height: options.number('height') ?? HEIGHT,
    title: options.text('title') ?? '',
    xTitle: options.text('hAxis.title') ?? '',
    yTitle: options.text('vAxis.title') ?? options.text('vAxes.0.title') ?? '',
    legend: options.text('legend.position') ?? options.text('legend') ?? 'right',
    stacked: stacking(options),
    hole: Math.min(0.9, Math.max(0, options.number('pieHole') ?? 0)),
    background: options.text('backgroundColor') ?? options.text('backgroundColor.fill') ?? '',
    isSmooth: options.text('curveType') === 'function',
    unit: unitOf(table),
    labels,
    series,
  };
}

interface Options {
  text(path: string): string | undefined;
  number(path: string): number | undefined;
  /** The value at a path that was set whole (`legend.position`) or inside an object (`legend`). */
  at(path: string): unknown;
}

function optionsOf({ options }: ChartSpec): Options {
  const at = (path: string): unknown => {
    if (path in options) return options[path];
    const dots = [...path.matchAll(/\./g)].map(({ index }) => index).reverse();
    for (const dot of dots) {
      const holder = options[path.slice(0, dot)];
      if (holder !== undefined) return inside(holder, path.slice(dot + 1).split('.'));
    }
    return undefined;
  };
  return {
    at,
    text: (path) => {
      const value = at(path);
      return typeof value === 'string' ? value : undefined;
    },
    number: (path) => {
      const value = Number(at(path) ?? NaN);
      return Number.isFinite(value) ? value : undefined;
    },
  };
}

const inside = (holder: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) =>
      // What a script put in an option may be anything.
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    holder,
  );

function stacking(options: Options): ChartView['stacked'] {
  const value = options.at('isStacked');
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === true || value === 'true' || value === 'absolute' ? 'values' : 'none';
}

interface Drawn {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** The first column names the points; each further column with a number in it is a series. */
function ownSeries({ heads, rows }: ChartTable, options: Options): Drawn {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const first = width > 1 ? 1 : 0;
  const colors = options.at('colors');
  const series = Array.from({ length: width - first }, (_, index) => index + first)
    .filter((x) => rows.some((row) => typeof row[x]?.value === 'number'))
    .map((x, index): ChartSeries => {
      const color =
        options.text(`series.${index}.color`) ??
        (Array.isArray(colors) ? String(colors[index] ?? '') : '');
      const kind = options.text(`series.${index}.type`) ?? '';
      return {
        name: options.text(`series.${index}.labelInLegend`) ?? heads[x] ?? '',
        color,
        kind,
        values: rows.map((row) => numberOf(row[x])),
        texts: rows.map((row) => row[x]?.text ?? ''),
        xs: rows.map((row) => numberOf(row[0])),
      };
    });
  const labels = rows.map((row, index) => (first === 1 ? (row[0]?.text ?? '') : `${index + 1}`));
  return { labels, series };
}

const numberOf = (cell: ChartCell | undefined): number | null =>
  typeof cell?.value === 'number' ? cell.value : null;

/** As many classes of equal width as Sturges' rule says. */
function histogram(table: ChartTable, book: Book): Drawn {
  const last = Math.max(0, ...table.rows.map((row) => row.length - 1));
  const values = table.rows.flatMap((row) => numberOf(row[last]) ?? []);
  if (values.length === 0) return { labels: [], series: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const count = low === high ? 1 : Math.ceil(Math.log2(values.length)) + 1;
  const width = (high - low) / count || 1;
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const at = Math.min(count - 1, Math.floor((value - low) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const say = (value: number): string =>
    String(Number(value.toPrecision(4))).replace('.', book.locale.decimal);
  return {
    labels: counts.map((_, at) => `${say(low + at * width)} à ${say(low + (at + 1) * width)}`),
    series: [
      {
        name: table.heads[last] ?? '',
        color: '',
        kind: '',
        values: counts,
        texts: counts.map(String),
        xs: counts.map((_, at) => at),
      },
    ],
  };
}

/** The unit of the axis, read in the format of the first number that is drawn. */
function unitOf({ rows }: ChartTable): ChartUnit {
  const format = rows
    .flatMap((row) => row.slice(1))
    .find(({ value }) => typeof value === 'number')?.format;
  const bare = (format ?? '').replace(/"([^"]*)"/g, '$1');
  if (bare.includes('%')) return 'percent';
  return bare.includes('€') ? 'euro' : 'none';
}
