import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import type { TableStore } from '../ports/table-store';
import { type Damage, decodeRow } from './row-codec';
import { FIRST_DATA_ROW, layoutOf, type TabLayout } from './tab-layout';
import type { ChoiceWords } from './words';

/** A row of a tab with its place. */
export interface PlacedRow<Row> {
  readonly rowNumber: number;
  readonly cells: readonly CellValue[];
  readonly row: Row;
}

/** A whole tab in memory. */
export interface Table<F extends Fields> {
  readonly definition: RecordDefinition<string, F>;
  readonly tab: string;
  readonly layout: TabLayout;
  readonly rows: readonly PlacedRow<RowOf<F>>[];
  readonly damage: readonly Damage[];
  /** Last row with content; `FIRST_DATA_ROW - 1` when there is none. */
  readonly lastRow: number;
}

export interface TabNames {
  readonly tabOf: (record: string) => string;
  readonly words: ChoiceWords;
}

/** A tab that came after the first workbooks: one that was prepared before has no row of it. */
export function readLaterTable<F extends Fields>(
  store: TableStore,
  definition: RecordDefinition<string, F>,
  names: TabNames,
): Pick<Table<F>, 'rows' | 'damage'> {
  try {
    return readTable(store, definition, names);
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED')
      return { rows: [], damage: [] };
    throw error;
  }
}

/** Reads a whole tab: for the small tabs of reference, and for a complete recomputation. */
export function readTable<F extends Fields>(
  store: TableStore,
  definition: RecordDefinition<string, F>,
  names: TabNames,
): Table<F> {
  const tab = names.tabOf(definition.name);
  const grid = store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const layout = layoutOf(grid[0] ?? []);
  if (!layout.columnOf.has(definition.idField)) {
    throw new AppError('WORKBOOK_DAMAGED', { tab, key: definition.idField });
  }
  const rows: PlacedRow<RowOf<F>>[] = [];
  const damage: Damage[] = [];
  let lastRow = FIRST_DATA_ROW - 1;
  grid.slice(FIRST_DATA_ROW - 1).forEach((cells, index) => {
    if (cells.every(isBlankCell)) return;
    const rowNumber = FIRST_DATA_ROW + index;
    lastRow = rowNumber;
    const decoded = decodeRow(definition, { layout, row: rowNumber, values: cells }, names.words);
    damage.push(...decoded.damage);
    if (decoded.row !== null) rows.push({ rowNumber, cells, row: decoded.row });
  });
  return { definition, tab, layout, rows, damage, lastRow };
}
