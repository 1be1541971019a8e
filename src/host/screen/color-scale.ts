import type { Book } from '../books/book';
import type { BookSheet } from '../books/book-sheet';
import type { CellValue } from '../books/cell-value';
import { lastRow } from '../books/area';
import type { ConditionalRule, GradientPoint } from '../books/sheet-parts';

interface Stop {
  readonly at: number;
  readonly color: readonly number[];
}

/** Colour scales of conditional formats. What a scale spans is read once per state of the workbook. */
export class ColorScales {
  private readonly known = new WeakMap<ConditionalRule, { revision: number; stops: Stop[] }>();

  constructor(private readonly book: Book) {}

  /** The background of a cell of the rule; numbers alone have one. */
  color(rule: ConditionalRule, sheet: BookSheet, value: CellValue): string | undefined {
    return typeof value === 'number' ? between(this.stopsOf(rule, sheet), value) : undefined;
  }

  private stopsOf(rule: ConditionalRule, sheet: BookSheet): readonly Stop[] {
    const { revision } = this.book;
    const known = this.known.get(rule);
    if (known?.revision === revision) return known.stops;
    const stops = scaleStops(rule, numbersOf(rule, sheet));
    this.known.set(rule, { revision, stops });
    return stops;
  }
}

/** In rising order. */
function numbersOf({ areas }: ConditionalRule, sheet: BookSheet): Float64Array {
  const end = sheet.used().row;
  const found = areas.flatMap((area) => {
    const rows = Math.min(lastRow(area), end) - area.row + 1;
    if (rows < 1) return [];
    return sheet
      .values({ ...area, rows })
      .flatMap((line) => line.filter((value) => typeof value === 'number'));
  });
  return Float64Array.from(found).sort();
}

function scaleStops({ gradient }: ConditionalRule, numbers: Float64Array): Stop[] {
  if (!gradient || numbers.length === 0) return [];
  const points = [
    [gradient.min, 0],
    [gradient.mid, 0.5],
    [gradient.max, 1],
  ] as const;
  return points
    .flatMap(([point, share]) => {
      const at = point && placeOf(point, share, numbers);
      const color = point && digitsOf(point.color);
      return at === undefined || !color ? [] : [{ at, color }];
    })
    .sort((a, b) => a.at - b.at);
}

/** Without a kind, the ends are the least and the greatest number. */
function placeOf(
  { type, value }: GradientPoint,
  end: number,
  numbers: Float64Array,
): number | undefined {
  const [least = 0, greatest = 0] = [numbers[0], numbers.at(-1)];
  const given = Number((value ?? '').replace(',', '.').replace('%', ''));
  if (type === undefined || type === 'MIN' || type === 'MAX')
    return least + (greatest - least) * end;
  if (Number.isNaN(given) || value === undefined || value === '') return undefined;
  if (type === 'PERCENT') return least + ((greatest - least) * given) / 100;
  if (type === 'PERCENTILE') return percentile(numbers, given / 100);
  return given;
}

/** Between two neighbours, as PERCENTILE does. */
function percentile(numbers: Float64Array, share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? 0;
  const above = numbers[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Red, green and blue; nothing for text that is no colour. */
function digitsOf(color: string): readonly number[] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match?.slice(1).map((digits) => parseInt(digits, 16));
}

function between(stops: readonly Stop[], value: number): string | undefined {
  const above = stops.find(({ at }) => value <= at) ?? stops.at(-1);
  const below = stops.filter(({ at }) => value >= at).at(-1) ?? stops[0];
  if (!above || !below) return undefined;
  const share = above.at === below.at ? 1 : (value - below.at) / (above.at - below.at);
  const mixed = below.color.map((part, index) =>
    Math.round(part + ((above.color[index] ?? part) - part) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
