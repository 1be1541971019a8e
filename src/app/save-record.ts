import { AppError } from '../kernel/app-error';
import type { Issue } from '../kernel/issue';
import { hasBlocking } from '../kernel/issue';
import { recordId, recordNumber } from '../kernel/record-id';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import { encodeRow } from '../tables/row-codec';
import {
  type BlockWrite,
  type KnownTab,
  type Submission,
  toJsonCell,
} from '../tables/system-state';
import { readTable, type Table } from '../tables/table';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { formValues, readForm } from './form-values';
import { refuseLostColumns } from './lost-columns';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import type { RecordName } from './record-registry';
import { type Reference, REFERENCE_NAMES, type ReferenceName } from './reference';
import { rowVersion } from './row-version';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';
import { withFreshHints } from './with-fresh-hints';

/** How one kind of record is saved. */
export interface SavedKind<F extends Fields> {
  readonly name: RecordName;
  readonly definition: RecordDefinition<string, F>;
  /**
   * Rules that need more than one field or more than this record. `before` is the row that is corrected, null for a new
   * one; absent, the row is looked at as it stands.
   */
  readonly issuesOf: (
    row: RowOf<F>,
    workbook: OpenWorkbook,
    before?: RowOf<F> | null,
  ) => readonly Issue[];
  /** What the product works out of the row that was typed, before it is written. */
  readonly completed?: (row: RowOf<F>, workbook: OpenWorkbook) => RowOf<F>;
  /** What a person must have seen before the row is written. */
  readonly toConfirm?: (
    row: RowOf<F>,
    workbook: OpenWorkbook,
    before: RowOf<F> | null,
  ) => readonly Issue[];
  /** Rows that are edited with it, as they stand: they count in its version. */
  readonly companionsOf?: (row: RowOf<F>, reference: Reference) => readonly unknown[];
  /** Rows of other tabs that go with it, all or nothing. */
  readonly companions?: (
    row: RowOf<F>,
    workbook: OpenWorkbook,
    before: RowOf<F> | null,
  ) => Companions;
}

export interface Companions {
  readonly writes: readonly BlockWrite[];
  readonly reference: Partial<Reference>;
  readonly lastNumbers: Readonly<Record<string, number>>;
  /** What is remembered of the tabs it adds rows to. */
  readonly tabs?: Readonly<Record<string, KnownTab>>;
}

/** Next id of a record: above every one in the tab and every one ever given. */
export function nextId(
  workbook: OpenWorkbook,
  definition: { readonly name: string; readonly idPrefix: string },
  idsInUse: readonly string[],
): { id: string; number: number } {
  const { idPrefix, name } = definition;
  const given = workbook.state.header.lastNumbers[name] ?? 0;
  const highest = idsInUse.reduce(
    (max, id) => Math.max(max, recordNumber(idPrefix, id) ?? 0),
    given,
  );
  return { id: recordId(idPrefix, highest + 1), number: highest + 1 };
}

/** Write of one row of a small tab, in its place or at the end (or in `freeRow` when several rows are added). */
export function rowWrite<F extends Fields>(
  workbook: OpenWorkbook,
  table: Table<F>,
  { row, freeRow = table.lastRow + 1 }: { readonly row: RowOf<F>; readonly freeRow?: number },
): BlockWrite {
  const { definition, layout, tab } = table;
  const id = String(row[definition.idField]);
  const placed = table.rows.find((each) => String(each.row[definition.idField]) === id);
  const rowNumber = placed?.rowNumber ?? freeRow;
  if (!placed) workbook.context.store.ensureRows(tab, rowNumber + 1);
  const { words } = workbook.names;
  const into = placed ? { layout, words, base: placed.cells } : { layout, words };
  const cells = encodeRow(definition, row, into);
  const idColumn = layout.columnOf.get(definition.idField) ?? 0;
  return {
    record: definition.name,
    tab,
    row: rowNumber,
    ids: [id],
    idColumn,
    keys: layout.keys,
    before: [(placed?.cells ?? layout.keys.map(() => '')).map(toJsonCell)],
    cells: [cells.map(toJsonCell)],
  };
}

function recordView<F extends Fields>(
  kind: SavedKind<F>,
  workbook: OpenWorkbook,
  shown: { row: RowOf<F>; issues: readonly Issue[] },
): RecordView {
  const id = String(shown.row[kind.definition.idField]);
  const { definition } = kind;
  return {
    id,
    values: formValues(definition, shown.row),
    issues: shown.issues,
    link: { tab: workbook.names.tabOf(kind.name), a1: '', id },
    version: rowVersion(definition, shown.row, kind.companionsOf?.(shown.row, workbook.reference)),
  };
}

const isReferenceName = (name: RecordName): name is ReferenceName & RecordName =>
  REFERENCE_NAMES.some((other) => other === name);

/** The row as people are shown it: what is remembered of the small tabs, the tab itself for the others. */
function shownRow<F extends Fields>(
  { definition, name }: SavedKind<F>,
  { reference }: OpenWorkbook,
  existing: RowOf<F>,
): RowOf<F> {
  if (!isReferenceName(name)) return existing;
  const rows: readonly Readonly<Record<string, unknown>>[] = reference[name];
  const id = existing[definition.idField];
  // The rows of the reference are those of the record that has this name.
  return (rows.find((row) => row[definition.idField] === id) as RowOf<F> | undefined) ?? existing;
}

function checkVersion<F extends Fields>(
  kind: SavedKind<F>,
  workbook: OpenWorkbook,
  { existing, version }: { existing: RowOf<F> | undefined; version: string | undefined },
): void {
  if (existing === undefined || version === undefined) return;
  const { definition, companionsOf } = kind;
  const shown = shownRow(kind, workbook, existing);
  if (rowVersion(definition, shown, companionsOf?.(shown, workbook.reference)) === version) return;
  throw new AppError('CHANGED_MEANWHILE', { id: String(existing[definition.idField]) });
}

/** Creates or corrects a record of one of the small tabs. */
export function saveRecord<F extends Fields>(
  context: AppContext,
  kind: SavedKind<F>,
  input: FormSubmission,
): RecordView {
  const span = thisWeek(context);
  return context.lock.runAlone(() =>
    withFreshHints(context, span, () => saveInto(kind, openForWriting(context, span), input)),
  );
}

function saveInto<F extends Fields>(
  kind: SavedKind<F>,
  workbook: OpenWorkbook,
  input: FormSubmission,
): RecordView {
  const table = readTable(workbook.context.store, kind.definition, workbook.names);
  const rowOfId = (id: string) =>
    table.rows.find((placed) => String(placed.row[kind.definition.idField]) === id)?.row;
  const repeated = recordedSubmission(workbook, input.submissionId);
  const already = repeated?.ids[0] === undefined ? undefined : rowOfId(repeated.ids[0]);
  if (already) return recordView(kind, workbook, { row: already, issues: [] });
  return saveNew(kind, { workbook, table, input });
}

/** Reads what was typed and holds it against the rules; throws what stops, or what is to be seen first. */
function judged<F extends Fields>(
  kind: SavedKind<F>,
  given: {
    workbook: OpenWorkbook;
    input: FormSubmission;
    base: Readonly<Record<string, unknown>>;
    before: RowOf<F> | null;
  },
): { row: RowOf<F>; issues: readonly Issue[] } {
  const { workbook, input, base, before } = given;
  const typed = readForm(kind.definition, { values: input.values, base });
  const isReadable = !hasBlocking(typed.issues);
  const issues = isReadable
    ? [...typed.issues, ...kind.issuesOf(typed.row, workbook, before)]
    : typed.issues;
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
  const row = kind.completed?.(typed.row, workbook) ?? typed.row;
  const unseen = input.confirmedDuplicates === true ? [] : kind.toConfirm?.(row, workbook, before);
  if (unseen !== undefined && unseen.length > 0) throw new AppError('TO_CONFIRM', {}, unseen);
  return { row, issues };
}

function saveNew<F extends Fields>(
  kind: SavedKind<F>,
  { workbook, table, input }: { workbook: OpenWorkbook; table: Table<F>; input: FormSubmission },
): RecordView {
  const { definition, name } = kind;
  const ids = table.rows.map((placed) => String(placed.row[definition.idField]));
  const fresh = nextId(workbook, definition, ids);
  const existing = table.rows.find(
    (placed) => String(placed.row[definition.idField]) === input.id,
  )?.row;
  if (input.id !== null && !existing) throw new AppError('NOT_FOUND', { id: input.id });
  checkVersion(kind, workbook, { existing, version: input.version });
  const base = { ...existing, [definition.idField]: input.id ?? fresh.id };
  const read = judged(kind, { workbook, input, base, before: existing ?? null });
  refuseLostColumns(workbook, kind.definition, {
    ...{ rows: [read.row], columnOf: table.layout.columnOf, keys: Object.keys(input.values) },
  });
  const companions = kind.companions?.(read.row, workbook, existing ?? null);
  const submission: Submission = {
    id: input.submissionId,
    ids: [String(read.row[definition.idField])],
    counts: { rows: 1 },
  };
  const kept = table.rows.map((placed) => placed.row);
  const others = kept.filter((row) => row !== existing);
  const place = existing ? kept.indexOf(existing) : others.length;
  const rows = [...others.slice(0, place), read.row, ...others.slice(place)];
  const reference = isReferenceName(name)
    ? { ...workbook.reference, [name]: rows, ...companions?.reference }
    : null;
  commitWrite(workbook, {
    submission,
    writes: [rowWrite(workbook, table, { row: read.row }), ...(companions?.writes ?? [])],
    ...(reference === null ? {} : { reference }),
    ...(companions?.tabs === undefined ? {} : { tabs: companions.tabs }),
    lastNumbers: { [definition.name]: fresh.number, ...companions?.lastNumbers },
  });
  const saved = reference === null ? workbook : { ...workbook, reference };
  return recordView(kind, saved, read);
}
