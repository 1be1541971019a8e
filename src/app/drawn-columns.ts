import type { ReportChart } from '../ports/report-writer';
import type { ReportSketch } from './report-sketch';

/**
 * The columns of a table that have a figure, with their names and colours: a chart leaves blank columns out, and would give their
 * colours to the next ones.
 */
export function drawnColumns(
  { lines }: ReportSketch,
  { headRow, lastRow }: { readonly headRow: number; readonly lastRow: number },
  columns: {
    readonly first: number;
    readonly drawn: readonly { readonly name: string; readonly color: string }[];
  },
): Pick<ReportChart, 'ranges' | 'names' | 'colors' | 'figures'> {
  const { first } = columns;
  const isDrawn = (column: number) =>
    lines.slice(headRow, lastRow).some(({ cells }) => typeof cells[column - 1] === 'number');
  const all = columns.drawn.map((each, index) => ({ ...each, column: first + index }));
  const filled = all.filter(({ column }) => isDrawn(column));
  const drawn = filled.length > 0 ? filled : all;
  const block = (column: number) => ({
    ...{ row: headRow, column, rowCount: lastRow - headRow + 1, columnCount: 1 },
  });
  return {
    ranges: [block(1), ...drawn.map(({ column }) => block(column))],
    names: drawn.map(({ name }) => name),
    colors: drawn.map(({ color }) => color),
    figures: [first, first + columns.drawn.length - 1],
  };
}
