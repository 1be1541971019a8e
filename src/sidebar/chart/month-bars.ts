import type { MonthFigures } from '../../app/period-deliveries';

/** Dots: twice the points of the document. */
export const CHART_SIZE = { width: 900, height: 420 } as const;
const PLOT = { left: 80, right: 890, top: 60, bottom: 370 } as const;
const TICKS = 4;
/** What a month leaves free on either side of its bars. */
const GAP = 0.12;

/** Told apart in grey as well: each is lighter than the one before. */
export const SERIES = [
  { key: 'accepted', color: '#1b6b50' },
  { key: 'distributed', color: '#6fb59a' },
  { key: 'lost', color: '#f0a04b' },
] as const;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** What stands on top of the bar: its value, « ? » when nobody knows it. */
  readonly text: string;
}

export interface MonthChart {
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly months: readonly { readonly x: number; readonly text: string }[];
}

/** The first of 1, 2, 5, 10, 20, 50… that makes the whole height. */
function niceStep(highest: number): number {
  let step = 1;
  for (let place = 0; step * TICKS < highest; place += 1) {
    step = ([1, 2, 5][place % 3] ?? 1) * 10 ** Math.floor(place / 3);
  }
  return step;
}

/** Where everything stands, three bars a month, from zero. */
export function monthBars(months: readonly MonthFigures[]): MonthChart {
  const values = months.flatMap((month) => SERIES.map(({ key }) => month[key] ?? 0));
  const step = niceStep(Math.max(1, ...values));
  const perMeal = (PLOT.bottom - PLOT.top) / (step * TICKS);
  const room = (PLOT.right - PLOT.left) / Math.max(1, months.length);
  const width = (room * (1 - 2 * GAP)) / SERIES.length;
  return {
    bars: months.flatMap((month, index) =>
      SERIES.map(({ key, color }, rank) => {
        const value = month[key];
        const height = (value ?? 0) * perMeal;
        return {
          x: PLOT.left + room * (index + GAP) + width * rank,
          y: PLOT.bottom - height,
          ...{ width, height, color },
          text: value === null ? '?' : String(value),
        };
      }),
    ),
    ticks: Array.from({ length: TICKS + 1 }, (_, tick) => ({
      y: PLOT.bottom - step * tick * perMeal,
      text: String(step * tick),
    })),
    months: months.map(({ name }, index) => ({
      x: PLOT.left + room * (index + 0.5),
      text: name,
    })),
  };
}
