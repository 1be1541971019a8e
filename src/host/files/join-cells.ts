import { type Area, lastRow } from '../books/area';

/** Cells as few areas: side by side first, then runs alike one under the other. Rows and columns come in order. */
export function joinCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area & { rows: number }>();
  return areas.filter((area) => {
    const key = `${area.column} ${area.columns}`;
    const above = open.get(key);
    if (above && lastRow(above) + 1 === area.row) {
      above.rows += 1;
      return false;
    }
    open.set(key, area);
    return true;
  });
}
