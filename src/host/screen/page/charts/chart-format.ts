import type { ChartSeries, ChartUnit, ChartView } from '../../view-wire';

/** The colours of the product's screens, far enough from each other for the eyes of most people. */
const COLORS = [
  '#1b6b50',
  '#f0a04b',
  '#2f74c0',
  '#8d6bb8',
  '#6fb59a',
  '#b3261e',
  '#9cc3ee',
  '#8a5000',
  '#c9b3e3',
  '#55625d',
];

export const seriesColor = (index: number, own = ''): string =>
  own === '' ? (COLORS[index % COLORS.length] ?? '#1b6b50') : own;

const STYLES: Readonly<Record<ChartUnit, Intl.NumberFormatOptions>> = {
  none: {},
  euro: { style: 'currency', currency: 'EUR' },
  percent: { style: 'percent' },
};
const MOST_DECIMALS = 4;

/** `12,5 %`: a part of a whole. */
export const partText = (part: number): string =>
  part.toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

/** `1 500 €`, `4,60 €`: a number on an axis, with as many decimals as the others on it. */
export function axisText(value: number, unit: ChartUnit, all: readonly number[]): string {
  const scaled = all.map((each) => (unit === 'percent' ? each * 100 : each));
  const needed = Math.max(0, ...scaled.map(decimalsOf));
  const decimals = unit === 'euro' && needed > 0 ? 2 : needed;
  return value.toLocaleString('fr-FR', {
    ...STYLES[unit],
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return decimals.length;
}

/** Each value as its part of all values of its point. */
export function partsOfWhole(
  series: readonly ChartSeries[],
): readonly (readonly (number | null)[])[] {
  const totals = (series[0]?.values ?? []).map((_, point) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0),
  );
  return series.map(({ values }) =>
    values.map((value, point) => {
      const total = totals[point] ?? 0;
      return value === null || total === 0 ? null : value / total;
    }),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  COLUMN: 'Histogramme',
  BAR: 'Graphique à barres',
  LINE: 'Courbes',
  AREA: 'Graphique en aires',
  STEPPED_AREA: 'Graphique en aires',
  PIE: 'Graphique en secteurs',
  COMBO: 'Graphique combiné',
  SCATTER: 'Nuage de points',
  HISTOGRAM: 'Répartition',
  TABLE: 'Tableau',
};

/** The name of a chart for who does not see it. */
export function chartName({ type, title }: Pick<ChartView, 'type' | 'title'>): string {
  const kind = KINDS[type] ?? 'Graphique';
  return title === '' ? kind : `${kind} : ${title}`;
}

/** False for a kind of Google's that this page has no drawing for. */
export const isDrawn = (type: string): boolean => type in KINDS && type !== 'TABLE';
