import type { ReportChart } from '../ports/report-writer';
import type { ReportSketch } from './report-sketch';

/**
 * The columns of a table that have a figure, with their colours: a chart leaves blank columns out, and would give their
 * colours to the next ones.
 */
export function drawnColumns(
  { lines }: ReportSketch,
  { headRow, lastRow }: { readonly headRow: number; readonly lastRow: number },
  { first, colors }: { readonly first: number; readonly colors: readonly string[] },
): Pick<ReportChart, 'ranges' | 'colors' | 'figures'> {
  const isDrawn = (column: number) =>
    lines.slice(headRow, lastRow).some(({ cells }) => typeof cells[column - 1] === 'number');
  const all = colors.map((color, index) => ({ column: first + index, color }));
  const filled = all.filter(({ column }) => isDrawn(column));
  const drawn = filled.length > 0 ? filled : all;
  const block = (column: number) => ({
    ...{ row: headRow, column, rowCount: lastRow - headRow + 1, columnCount: 1 },
  });
  return {
    ranges: [block(1), ...drawn.map(({ column }) => block(column))],
    colors: drawn.map(({ color }) => color),
    figures: [first, first + colors.length - 1],
  };
}
