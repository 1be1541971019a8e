import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import type { ChartSeries, ChartView } from '../../view-wire';
import { axisText, partsOfWhole, partText, seriesColor } from './chart-format';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;

const INK = '#1f2a26';
const SOFT_INK = '#55625d';
const LINE = '#e3e9e6';

type Kind = 'bar' | 'line' | 'doughnut' | 'scatter';
type Dataset = ChartDataset<Kind, (number | null | { x: number; y: number })[]>;

/** Draws a chart in a canvas; calling what it answers takes the drawing away. */
export function drawChart(canvas: HTMLCanvasElement, view: ChartView): () => void {
  const chart = new Chart(canvas, configuration(view) as ChartConfiguration); // mixed kinds have no type of their own
  return () => chart.destroy();
}

function configuration(view: ChartView): object {
  const type = kindOf(view.type);
  return {
    type,
    data: { labels: [...view.labels], datasets: datasets(view, type) },
    options: optionsOf(view, type),
  };
}

function kindOf(type: string): Kind {
  if (type === 'PIE') return 'doughnut';
  if (type === 'SCATTER') return 'scatter';
  return type === 'LINE' || type === 'AREA' || type === 'STEPPED_AREA' ? 'line' : 'bar';
}

function datasets(view: ChartView, type: Kind): Dataset[] {
  if (type === 'doughnut') return view.series.slice(0, 1).map((series) => slices(series));
  const parts = view.stacked === 'percent' ? partsOfWhole(view.series) : undefined;
  return view.series.map((series, index) => {
    const color = seriesColor(index, series.color);
    const values = parts?.[index] ?? series.values;
    const look = { label: series.name, borderColor: color, backgroundColor: color };
    if (type === 'scatter') return { ...look, data: pointsOf(series), pointRadius: 4 };
    const kind = combined(view, series, type);
    if (kind === 'bar') return { ...look, type: 'bar', data: [...values], maxBarThickness: 64 };
    const isArea = view.type.endsWith('AREA') || series.kind === 'area';
    return {
      ...look,
      type: 'line',
      data: [...values],
      fill: isArea ? (view.stacked === 'none' || index === 0 ? 'origin' : '-1') : false,
      ...(isArea ? { backgroundColor: `${color}4d` } : {}),
      borderWidth: 2,
      pointRadius: view.labels.length > 40 ? 0 : 2.5,
      tension: view.isSmooth ? 0.35 : 0,
      stepped: view.type === 'STEPPED_AREA',
      // Lines stand before the bars of a combined chart.
      order: view.type === 'COMBO' ? -1 : 0,
    };
  });
}

function combined(view: ChartView, { kind }: ChartSeries, type: Kind): Kind {
  if (view.type !== 'COMBO') return type;
  return kind === 'line' || kind === 'area' ? 'line' : 'bar';
}

const slices = ({ name, values }: ChartSeries): Dataset => ({
  label: name,
  data: [...values],
  backgroundColor: values.map((_, index) => seriesColor(index)),
  borderColor: '#ffffff',
  borderWidth: 1.5,
});

const pointsOf = ({ xs, values }: ChartSeries): { x: number; y: number }[] =>
  values.flatMap((y, index) => {
    const x = xs[index] ?? index + 1;
    return y === null ? [] : [{ x, y }];
  });

const LEGENDS: Readonly<Record<string, 'left' | 'right' | 'top' | 'bottom'>> = {
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
  in: 'top',
};

function optionsOf(view: ChartView, type: Kind): ChartOptions {
  const legend = LEGENDS[view.legend];
  return {
    locale: 'fr-FR',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: view.type === 'BAR' ? 'y' : 'x',
    layout: { padding: 12 },
    interaction: {
      mode: type === 'doughnut' || type === 'scatter' ? 'nearest' : 'index',
      intersect: type === 'doughnut',
    },
    plugins: {
      title: {
        display: view.title !== '',
        text: view.title,
        align: 'start',
        color: INK,
        font: { size: 15, weight: 500 },
        padding: { top: 0, bottom: 12 },
      },
      legend: {
        display: legend !== undefined,
        position: legend ?? 'right',
        labels: { color: INK, boxWidth: 12, boxHeight: 12 },
      },
      tooltip: { callbacks: { label: (item) => tooltip(view, item) } },
    },
    ...(type === 'doughnut' ? { cutout: `${view.hole * 100}%` } : { scales: scales(view) }),
  } as ChartOptions; // the cutout is of one kind only, the scales of the others
}

interface Pointed {
  readonly datasetIndex: number;
  readonly dataIndex: number;
  readonly label: string;
}

/** The value as its cell shows it, and its part where parts are drawn. */
function tooltip(view: ChartView, { datasetIndex, dataIndex, label }: Pointed): string {
  const series = view.series[datasetIndex];
  const text = series?.texts[dataIndex] ?? '';
  const isPie = view.type === 'PIE';
  const part = isPie ? partOfPie(series, dataIndex) : partOfStack(view, datasetIndex, dataIndex);
  const name = isPie ? label : (series?.name ?? '');
  return `${name === '' ? '' : `${name} : `}${text}${part}`;
}

function partOfPie(series: ChartSeries | undefined, point: number): string {
  const total = (series?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return total === 0 ? '' : ` (${partText((series?.values[point] ?? 0) / total)})`;
}

function partOfStack(view: ChartView, index: number, point: number): string {
  if (view.stacked !== 'percent') return '';
  const part = partsOfWhole(view.series)[index]?.[point];
  return part === null || part === undefined ? '' : ` (${partText(part)})`;
}

function scales(view: ChartView): ChartOptions['scales'] {
  const isBar = view.type === 'BAR';
  const isStacked = view.stacked !== 'none';
  const unit =
    view.stacked === 'percent' ? 'percent' : view.type === 'HISTOGRAM' ? 'none' : view.unit;
  const named = (text: string) => ({ display: text !== '', text, color: SOFT_INK });
  const points = {
    stacked: isStacked,
    title: named(view.xTitle),
    grid: { display: view.type === 'SCATTER', color: LINE },
    ticks: { color: SOFT_INK, maxRotation: 50, autoSkipPadding: 8 },
    border: { color: LINE },
  };
  const values = {
    stacked: isStacked,
    beginAtZero: view.type !== 'LINE' && view.type !== 'SCATTER',
    ...(view.stacked === 'percent' ? { max: 1 } : {}),
    title: named(view.yTitle),
    grid: { color: LINE },
    ticks: {
      color: SOFT_INK,
      callback: (value: number | string, _index: number, ticks: readonly { value: number }[]) =>
        axisText(
          Number(value),
          unit,
          ticks.map((tick) => tick.value),
        ),
    },
    border: { display: false },
  };
  // In Google's words the horizontal axis of a bar chart is that of the values.
  const turned = { x: { ...values, title: points.title }, y: { ...points, title: values.title } };
  return isBar ? turned : { x: points, y: values };
}
