import type { CellValue } from '../../kernel/cell-value';
import type { TableStore } from '../../ports/table-store';
import { FIRST_DATA_ROW, layoutOf } from '../tab-layout';
import type { TabNames } from '../table';

const ID = 'partnershipId';
const NAME = 'partnershipName';

/** Column of a key in a grid whose first row holds the keys; -1 when it is not there. */
function columnOf(grid: readonly (readonly CellValue[])[], key: string): number {
  return layoutOf(grid[0] ?? []).columnOf.get(key) ?? -1;
}

/** « Livraisons » and « Traçabilité » said only the id of a partnership: the name people know is written beside it. */
export function partnershipNames(store: TableStore, names: TabNames): void {
  const partnerships = store.readAll(names.tabOf('partnership')) ?? [];
  const idColumn = columnOf(partnerships, ID);
  const nameColumn = columnOf(partnerships, 'name');
  if (idColumn < 0 || nameColumn < 0) return;
  const nameOf = new Map(
    partnerships
      .slice(FIRST_DATA_ROW - 1)
      .map((row) => [String(row[idColumn]), row[nameColumn] ?? '']),
  );
  for (const record of ['delivery', 'traceEvent']) fillNames(store, names.tabOf(record), nameOf);
}

function fillNames(store: TableStore, tab: string, nameOf: ReadonlyMap<string, CellValue>): void {
  const grid = store.readAll(tab) ?? [];
  const rows = grid.slice(FIRST_DATA_ROW - 1);
  const idColumn = columnOf(grid, ID);
  const nameColumn = columnOf(grid, NAME);
  if (rows.length === 0 || idColumn < 0 || nameColumn < 0) return;
  const cells = rows.map((row) => {
    const name = row[nameColumn] ?? '';
    return [name === '' ? (nameOf.get(String(row[idColumn])) ?? '') : name];
  });
  if (cells.every(([name], index) => name === (rows[index]?.[nameColumn] ?? ''))) return;
  const area = { tab, row: FIRST_DATA_ROW, column: nameColumn + 1 };
  store.block({ ...area, rowCount: cells.length, columnCount: 1 }).write(cells);
}
