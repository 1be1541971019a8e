import { isBlankCell } from '../kernel/cell-value';
import type { AnyField, Fields, RecordDefinition, RowOf } from '../model/define-record';
import type { TableStore } from '../ports/table-store';
import { misformed } from '../tables/cell-form';
import { tabCells } from '../tables/row-blocks';
import { type Damage, decodeRow } from '../tables/row-codec';
import type { TabNames } from '../tables/table';
import { findingAt, type FoundRow, type Remedy, type WorkbookFinding } from './check-finding';
import { type RecordName, RECORDS } from './record-registry';

/** A row that could be read, with its place. */
export interface CheckedRow<Row> extends FoundRow {
  readonly value: Row;
}

/** What a whole tab gave: its rows, its ids, and every cell that is amiss. */
export interface CheckedTab<F extends Fields> {
  readonly rows: readonly CheckedRow<RowOf<F>>[];
  readonly ids: ReadonlySet<string>;
  readonly rowCount: number;
  readonly findings: readonly WorkbookFinding[];
}

/** The checked tabs by record; the rows of each are those of its own definition. */
export type CheckedTabs = {
  readonly [Name in RecordName]: CheckedTab<(typeof RECORDS)[Name]['fields']>;
};

/** Doubled ids that nobody but a person can tell apart. */
const MENDED_BY_HAND: Readonly<Partial<Record<RecordName, Remedy>>> = {
  traceEvent: 'LOG',
  setting: 'CELL',
};

/** Rows of the same id that are told apart by another field. */
const TOLD_APART: Readonly<Partial<Record<RecordName, string>>> = { setting: 'appliesFrom' };

function missingTab(record: RecordName): WorkbookFinding {
  const place = { record, key: null, a1: null, row: null, id: null, text: '' };
  return { ...place, severity: 'BLOCK', code: 'MISSING_TAB', remedy: 'REPAIR' };
}

function missingColumns(
  record: RecordName,
  columnOf: ReadonlyMap<string, number>,
): WorkbookFinding[] {
  return Object.keys(RECORDS[record].fields)
    .filter((key) => !columnOf.has(key))
    .map((key) => ({
      ...{ record, key, a1: null, row: null, id: null, text: '' },
      ...{ severity: 'BLOCK', code: 'MISSING_COLUMN', remedy: 'REPAIR' },
    }));
}

/** A row that nobody gave an id: what the product fills itself is not asked of the person. */
function damageFindings(place: FoundRow, damage: readonly Damage[]): WorkbookFinding[] {
  const { record, id } = place;
  const { fields, idField } = RECORDS[record];
  const isLog = record === 'traceEvent';
  const isComputed = (key: string) =>
    (fields as Readonly<Record<string, AnyField>>)[key]?.isComputed === true; // looked up by a key of damage
  const found = damage.flatMap(({ key, code, text }): WorkbookFinding[] => {
    const isFilled = isComputed(key) || (id === null && key === 'status');
    if (code === 'REQUIRED_FIELD' && isFilled && !isLog) return [];
    const said = isLog
      ? ({ severity: 'BLOCK', code: 'LOG_ROW_CHANGED', remedy: 'LOG' } as const)
      : ({ severity: 'BLOCK', code, params: { value: text }, remedy: 'CELL' } as const);
    return [findingAt(place, key, said)];
  });
  if (id !== null || isLog) return found;
  const said = { severity: 'BLOCK', code: 'MISSING_ID', remedy: 'REPAIR' } as const;
  return [findingAt(place, idField, said), ...found];
}

function formFindings(place: FoundRow, damaged: ReadonlySet<string>): WorkbookFinding[] {
  const found: WorkbookFinding[] = [];
  for (const [key, field] of Object.entries<AnyField>(RECORDS[place.record].fields)) {
    const column = place.columnOf.get(key);
    if (column === undefined || damaged.has(key)) continue;
    const code = misformed(field, place.cells[column] ?? '');
    if (code !== null)
      found.push(findingAt(place, key, { severity: 'WARN', code, remedy: 'REPAIR' }));
  }
  return found;
}

/** Reads a tab to its last row and tells every cell that cannot be read or is not in its form. */
export function checkTab<F extends Fields>(
  store: TableStore,
  { record, definition }: { record: RecordName; definition: RecordDefinition<RecordName, F> },
  names: TabNames,
): CheckedTab<F> {
  const tab = tabCells(store, names.tabOf(record));
  if (tab === null)
    return { rows: [], ids: new Set(), rowCount: 0, findings: [missingTab(record)] };
  const { layout } = tab;
  const { columnOf } = layout;
  const findings = missingColumns(record, columnOf);
  const rows: CheckedRow<RowOf<F>>[] = [];
  const ids = new Set<string>();
  const seen = new Set<string>();
  const idColumn = columnOf.get(definition.idField) ?? -1;
  const partColumn = columnOf.get(TOLD_APART[record] ?? '') ?? -1;
  let rowCount = 0;
  for (const { rowNumber, cells } of tab.rows) {
    if (cells.every(isBlankCell)) continue;
    rowCount += 1;
    const typedId = String(cells[idColumn] ?? '').trim();
    const id = typedId === '' ? null : typedId;
    const place: FoundRow = { record, row: rowNumber, id, cells, columnOf };
    const { row, damage } = decodeRow(
      definition,
      { layout, row: rowNumber, values: cells },
      names.words,
    );
    findings.push(...damageFindings(place, damage));
    findings.push(...formFindings(place, new Set(damage.map(({ key }) => key))));
    const part = `${typedId} ${String(cells[partColumn] ?? '')}`;
    if (id !== null && seen.has(part)) findings.push(doubled(place, definition.idField));
    seen.add(part);
    if (id !== null) ids.add(id);
    if (row !== null) rows.push({ ...place, value: row });
  }
  return { rows, ids, rowCount, findings };
}

function doubled(place: FoundRow, key: string): WorkbookFinding {
  const params = { id: place.id ?? '' };
  const remedy = MENDED_BY_HAND[place.record] ?? 'REPAIR';
  return findingAt(place, key, { severity: 'BLOCK', code: 'DUPLICATE_ID', params, remedy });
}
