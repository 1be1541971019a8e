import type { IRange } from '@univerjs/presets';

/** Parts of ranges that stand on some rows, in as few ranges as these rows are next to each other. */
export function onRows(ranges: readonly IRange[], rows: Iterable<number>): IRange[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return ranges.flatMap((range) =>
    runs
      .map(({ first, last }) => ({
        ...range,
        startRow: Math.max(range.startRow, first),
        endRow: Math.min(range.endRow, last),
      }))
      .filter(({ startRow, endRow }) => startRow <= endRow),
  );
}
