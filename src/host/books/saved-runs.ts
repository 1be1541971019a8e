/** Looks and validation rules of a sheet, told by runs of cells alike. */
import type { Grid } from './grid';

/** Runs of [length, id] from the first column on. */
type Runs = readonly (readonly [number, number])[];

/** Rows that look alike, one under the other, are told once. */
export interface SavedRuns {
  readonly row: number;
  readonly rows: number;
  readonly runs: Runs;
}

type CellIds = readonly number[];

/** The looks of rows 1 to n as runs; rows alike are joined. */
export function writeRuns(grid: Grid, layer: 'styles' | 'rules'): SavedRuns[] {
  const found: { row: number; rows: number; readonly runs: Runs }[] = [];
  let above: CellIds = [];
  grid.rows.forEach((line, index) => {
    const ids = line?.[layer] ?? [];
    const last = found.at(-1);
    const isNext = last !== undefined && last.row + last.rows === index + 1;
    // Most rows look like the one above: seen without making their runs.
    if (isNext && isSame(ids, above)) last.rows += 1;
    else {
      const runs = runsOf(ids);
      if (isNext && JSON.stringify(runs) === JSON.stringify(last.runs)) last.rows += 1;
      else if (runs.length > 0) found.push({ row: index + 1, rows: 1, runs });
    }
    above = ids;
  });
  return found;
}

function isSame(ids: CellIds, others: CellIds): boolean {
  return ids.length === others.length && ids.every((id, index) => id === others[index]);
}

function runsOf(ids: CellIds): [number, number][] {
  const runs: [number, number][] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    if (last && last[1] === id) last[0] += 1;
    else runs.push([1, id]);
  }
  if (runs.at(-1)?.[1] === 0) runs.pop();
  return runs;
}

export function readRuns(
  grid: Grid,
  saved: readonly SavedRuns[],
  into: { readonly layer: 'styles' | 'rules'; readonly ids: readonly number[] },
): void {
  for (const { row, rows, runs } of saved) {
    const cells = runs.flatMap(([length, id]) => new Array<number>(length).fill(into.ids[id] ?? 0));
    for (let at = row; at < row + rows; at += 1)
      (grid.rows[at - 1] ??= { values: [] })[into.layer] = [...cells];
  }
}
