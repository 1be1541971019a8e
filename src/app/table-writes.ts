import type { Fields, RowOf } from '../model/define-record';
import { encodeRow } from '../tables/row-codec';
import { type BlockWrite, toJsonCell } from '../tables/system-state';
import type { Table } from '../tables/table';
import { refuseLostColumns } from './lost-columns';
import type { OpenWorkbook } from './open-workbook';
import { joinedWrites } from './record-week';

/** Writes of many rows of a small tab that was read whole: those it has in their place, the others at its end. */
export function tableWrites<F extends Fields>(
  workbook: OpenWorkbook,
  table: Table<F>,
  rows: readonly RowOf<F>[],
): BlockWrite[] {
  const { definition, layout, tab } = table;
  const { words } = workbook.names;
  refuseLostColumns(workbook, definition, { rows, columnOf: layout.columnOf });
  const idOf = (row: RowOf<F>) => String(row[definition.idField]);
  const placedOf = new Map(table.rows.map((placed) => [idOf(placed.row), placed]));
  const freshCount = rows.filter((row) => !placedOf.has(idOf(row))).length;
  if (freshCount > 0) workbook.context.store.ensureRows(tab, table.lastRow + freshCount + 1);
  let lastRow = table.lastRow;
  const writes = rows.map((row): BlockWrite => {
    const placed = placedOf.get(idOf(row));
    const into = placed ? { layout, words, base: placed.cells } : { layout, words };
    const before = placed?.cells ?? layout.keys.map(() => '');
    return {
      record: definition.name,
      tab,
      row: placed?.rowNumber ?? (lastRow += 1),
      ids: [idOf(row)],
      idColumn: layout.columnOf.get(definition.idField) ?? 0,
      keys: layout.keys,
      before: [before.map(toJsonCell)],
      cells: [encodeRow(definition, row, into).map(toJsonCell)],
    };
  });
  return joinedWrites(writes);
}
