import { isBlankCell } from '../kernel/cell-value';
import { FIRST_DATA_ROW } from '../tables/tab-layout';
import { type BlockWrite, fromJsonCell, type PendingWrite } from '../tables/system-state';
import type { AppContext } from './app-context';

/**
 * Finishes a write that an execution began and did not end. Each block goes where it was meant to if its rows are still
 * free or already its own; else (somebody sorted or inserted meanwhile) each row goes to where its id now is, or to the
 * end. Doing it twice changes nothing.
 */
export function finishPendingWrite(context: AppContext, pending: PendingWrite): void {
  for (const write of pending.writes) finishBlock(context, write);
  context.store.flush();
}

function finishBlock(context: AppContext, write: BlockWrite): void {
  const { store } = context;
  const cells = write.cells.map((row) => row.map(fromJsonCell));
  const columnCount = cells[0]?.length ?? 0;
  store.ensureRows(write.tab, write.row + cells.length);
  const area = { tab: write.tab, row: write.row, column: 1, rowCount: cells.length, columnCount };
  const block = store.block(area);
  const isFreeOrOwn = block.read().every((row, index) => {
    const id = String(row[write.idColumn] ?? '');
    return id === write.ids[index] || row.every(isBlankCell);
  });
  if (isFreeOrOwn) {
    block.write(cells);
    return;
  }
  const grid = store.readAll(write.tab) ?? [];
  let end = Math.max(grid.length, FIRST_DATA_ROW - 1);
  cells.forEach((row, index) => {
    const found = grid.findIndex((line) => String(line[write.idColumn] ?? '') === write.ids[index]);
    if (found < 0) end += 1;
    const rowNumber = found < 0 ? end : found + 1;
    store.ensureRows(write.tab, rowNumber);
    store.block({ ...area, row: rowNumber, rowCount: 1 }).write([row]);
  });
}
