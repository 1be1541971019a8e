import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import { traceEventRecord } from '../model/trace-event';
import { encodeRow } from '../tables/row-codec';
import {
  type BlockWrite,
  type KnownTab,
  type SystemState,
  toJsonCell,
} from '../tables/system-state';
import { FIRST_DATA_ROW, layoutOf } from '../tables/tab-layout';
import type { TabNames } from '../tables/table';
import type { AppContext } from './app-context';
import { sealedCells } from './seal-log';

/** What is remembered of a tab no longer fits the workbook (rows sorted, a column moved): rebuild, then try again. */
export class StaleHint extends Error {}

/** Rows added at once when a tab is full: it costs three calls more, once in so many rows. */
const GROWTH_ROWS = 2000;

/** What must be known of a workbook to add rows to it. */
interface AppendedTo {
  readonly context: AppContext;
  readonly names: TabNames;
  readonly state: Pick<SystemState, 'header'>;
}

/** Writes to add rows at the end of a tab whose layout is remembered; its last row is looked at before they are written. */
export function appendWrites<F extends Fields>(
  workbook: AppendedTo,
  definition: RecordDefinition<string, F>,
  rows: readonly RowOf<F>[],
): { writes: BlockWrite[]; known: KnownTab } {
  const { context, names, state } = workbook;
  const known = state.header.tabs[definition.name];
  if (!known) throw new StaleHint(definition.name);
  if (rows.length === 0) return { writes: [], known };
  const tab = names.tabOf(definition.name);
  const needed = known.lastRow + rows.length + 1;
  const gridRows =
    needed > known.gridRows ? context.store.ensureRows(tab, needed + GROWTH_ROWS) : known.gridRows;
  const { keys } = known;
  const layout = layoutOf(keys);
  const isLog = definition.name === traceEventRecord.name;
  const signature = isLog && context.author !== undefined ? { operator: context.author } : {};
  const encoded = rows.map((row) =>
    encodeRow(definition, { ...row, ...signature }, { layout, words: names.words }).map(toJsonCell),
  );
  const cells = isLog ? sealedCells(state.header, known, encoded) : encoded;
  const blanks = rows.map(() => keys.map(() => ''));
  const row = known.lastRow + 1;
  const write: BlockWrite = {
    record: definition.name,
    tab,
    row,
    ids: rows.map((each) => String(each[definition.idField])),
    idColumn: layout.columnOf.get(definition.idField) ?? 0,
    keys,
    before: known.lastRow >= FIRST_DATA_ROW ? [known.guard, ...blanks] : blanks,
    cells,
  };
  const last = cells[cells.length - 1] ?? [];
  return {
    writes: [write],
    known: { ...known, lastRow: row + rows.length - 1, guard: last, gridRows },
  };
}
