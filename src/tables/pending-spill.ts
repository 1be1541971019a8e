import type { Area, TableStore } from '../ports/table-store';
import type { PendingWrite } from './system-state';
import { CHUNK, chunkRows, SPILL_ROW, SYSTEM_COLUMNS, SYSTEM_TAB } from './system-tab';

/** A pending write as its row can hold it, and what takes the rest away once the change is over. */
export interface KeptPending {
  readonly pending: PendingWrite;
  readonly forget: () => void;
}

/** Keeps a pending write that may be longer than its row: what is too long goes below the weeks, before it is pointed at. */
export function keepPending(store: TableStore, pending: PendingWrite): KeptPending {
  const text = JSON.stringify(pending);
  if (text.length <= SYSTEM_COLUMNS * CHUNK) return { pending, forget: () => undefined };
  const rowCount = Math.ceil(text.length / (SYSTEM_COLUMNS * CHUNK));
  store.ensureRows(SYSTEM_TAB, SPILL_ROW + rowCount);
  const block = store.block(spillArea(rowCount));
  block.write(chunkRows(text, rowCount));
  return {
    pending: { submission: pending.submission, writes: [], spilledLength: text.length },
    forget: () => block.write(chunkRows('', rowCount)),
  };
}

function spillArea(rowCount: number): Area {
  return { tab: SYSTEM_TAB, row: SPILL_ROW, column: 1, rowCount, columnCount: SYSTEM_COLUMNS };
}

/** Takes away what an execution that died left below the weeks. */
export function forgetSpill(store: TableStore, gridRows: number): void {
  const rowCount = gridRows - SPILL_ROW + 1;
  if (rowCount > 0) store.block(spillArea(rowCount)).write(chunkRows('', rowCount));
}
