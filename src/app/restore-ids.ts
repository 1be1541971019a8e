import { isBlankCell } from '../kernel/cell-value';
import type { RecordDefinition } from '../model/define-record';
import { tabCells } from '../tables/row-blocks';
import { decodeRow } from '../tables/row-codec';
import { parseState } from '../tables/state-grid';
import { stateBlock, SYSTEM_TAB, TOP_ROWS } from '../tables/system-tab';
import type { AppContext } from './app-context';
import { RECORDS, tabNames } from './record-registry';
import { parseSnapshot, REFERENCE_NAMES } from './reference';
import { rowVersion } from './row-version';

type Row = Readonly<Record<string, unknown>>;

/** Ids of the remembered rows, by what each says besides. */
function idsByContent(definition: RecordDefinition, rows: readonly Row[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    const content = contentOf(definition, row);
    ids.set(content, [...(ids.get(content) ?? []), String(row[definition.idField])]);
  }
  return ids;
}

const contentOf = (definition: RecordDefinition, row: Row) =>
  rowVersion(definition, { ...row, [definition.idField]: '' });

/**
 * The column of numbers of a tab was deleted and stands there again, blank: what is remembered of its rows says which
 * number each had. To be done before anything is rebuilt: a row without a number is forgotten, and a new one would untie
 * all that names it. A row that somebody changed meanwhile is left blank, and asks for a number by « Réparer ».
 */
export function restoreLostIds({ store, messages }: AppContext): void {
  if (store.size(SYSTEM_TAB) === null) return;
  const remembered = parseSnapshot(parseState(stateBlock(store, TOP_ROWS).read()).snapshot);
  if (remembered === null) return;
  const names = tabNames(messages);
  for (const name of REFERENCE_NAMES) {
    // Read and compared only: its rows are those that its own fields decode.
    const definition = RECORDS[name] as unknown as RecordDefinition;
    const tab = names.tabOf(name);
    const { layout, rows = [] } = tabCells(store, tab) ?? {};
    const idColumn = layout?.columnOf.get(definition.idField);
    const lines = [...rows];
    const [first] = lines;
    if (layout === undefined || idColumn === undefined || first === undefined) continue;
    if (lines.some(({ cells }) => !isBlankCell(cells[idColumn] ?? ''))) continue;
    const ids = idsByContent(definition, remembered[name]);
    const found = lines.map(({ rowNumber, cells }) => {
      const values = cells.map((cell, column) => (column === idColumn ? '-' : cell));
      const { row } = decodeRow(definition, { layout, row: rowNumber, values }, names.words);
      return [row === null ? '' : (ids.get(contentOf(definition, row))?.shift() ?? '')];
    });
    const place = { tab, row: first.rowNumber, column: idColumn + 1 };
    store.block({ ...place, rowCount: found.length, columnCount: 1 }).write(found);
  }
}
