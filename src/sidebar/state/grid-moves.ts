export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, GridPlace>> = {
  Enter: { row: 1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Where a key leads in a grid that has holes (closed days, reasons not asked): the next cell that exists in that
 * direction. Enter at the bottom of a day goes to the top of the next one.
 */
export function placeAfter(
  key: string,
  from: GridPlace,
  grid: {
    readonly rows: number;
    readonly columns: number;
    readonly has: (place: GridPlace) => boolean;
  },
): GridPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  let place = { row: from.row + step.row, column: from.column + step.column };
  for (let tries = grid.rows * grid.columns; tries > 0; tries -= 1) {
    const isInside =
      place.row >= 0 && place.row < grid.rows && place.column >= 0 && place.column < grid.columns;
    if (isInside && grid.has(place)) return place;
    if (isInside) place = { row: place.row + step.row, column: place.column + step.column };
    else if (key === 'Enter' && place.column + 1 < grid.columns)
      place = { row: 0, column: place.column + 1 };
    else return null;
  }
  return null;
}

/** Numbers side by side in a mail: nothing else could be meant by a semicolon, nor by several spaces. */
const NUMBERS_IN_LINES = /^[\d\s.,;+\u2212-]*$/;

/** A block copied from a sheet or a mail: rows of cells; null for a plain text, which the browser pastes itself. */
export function pastedBlock(text: string): string[][] | null {
  const between = text.includes('\t') || !NUMBERS_IN_LINES.test(text) ? '\t' : /;|[ \u00a0]{2,}/;
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .replace(/ +$/gm, '')
    .split('\n')
    .map((row) => row.split(between).map((cell) => cell.trim()));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}
