import { factVersionsOf, type FactVersions } from '../domain/traceability/week-events';
import { weekNumber } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import { forgetSpill } from '../tables/pending-spill';
import {
  blockFor,
  formatState,
  parseState,
  stateRowCount,
  stateRowsOf,
  topWeekFor,
  withRoomFor,
} from '../tables/state-grid';
import {
  type DamagedCell,
  type KnownTab,
  type StateHeader,
  type SystemState,
  toJsonCell,
} from '../tables/system-state';
import { EDIT_MARKS_CELL, SYSTEM_TAB } from '../tables/system-tab';
import { migrate } from '../tables/migrations/migrate';
import type { Damage } from '../tables/row-codec';
import { readLaterTable, readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { AppError } from '../kernel/app-error';
import { closedDates } from './calendar-facts';
import { finishPendingWrite } from './finish-pending-write';
import { withLines } from './journal-lines';
import { signed } from './keep-journal';
import { logSheetEvents } from './log-sheet-events';
import { type RecordName, RECORDS, tabNames } from './record-registry';
import { formatSnapshot, type Reference } from './reference';
import { writeMealCostReport } from './meal-cost-report';
import type { ToldLine } from './journal-lines';
import { sheetEvents, type SheetReading } from './sheet-events';
import { weekIndexOf } from './week-index';

/** Cells that could not be read and are told: more than a screen holds would not be read either. */
const MOST_DAMAGE = 20;

/** Longest text of such a cell that is repeated. */
const DAMAGE_TEXT = 60;

function damagedCell({ record, key, a1, text, code }: Damage): DamagedCell {
  return { record, key, a1, text: text.slice(0, DAMAGE_TEXT), code };
}

/** Free rows kept below the last one, so that recording a week does not have to add any. */
const SPARE_ROWS = 500;

export interface Rebuilt {
  readonly weeks: number;
  readonly rows: number;
}

interface ReadTable<Row> {
  readonly rows: readonly { readonly row: Row }[];
  readonly damage: readonly Damage[];
}

function readReference(context: AppContext, damage: Damage[]): Reference {
  const names = tabNames(context.messages);
  const { store } = context;
  const rowsOf = <Row>(table: ReadTable<Row>) => {
    damage.push(...table.damage);
    return table.rows.map((placed) => placed.row);
  };
  return {
    partner: rowsOf(readTable(store, RECORDS.partner, names)),
    partnership: rowsOf(readTable(store, RECORDS.partnership, names)),
    schoolHoliday: rowsOf(readTable(store, RECORDS.schoolHoliday, names)),
    closure: rowsOf(readTable(store, RECORDS.closure, names)),
    costItem: rowsOf(readTable(store, RECORDS.costItem, names)),
    payerShare: rowsOf(readTable(store, RECORDS.payerShare, names)),
    income: rowsOf(readLaterTable(store, RECORDS.income, names)),
    keyWeight: rowsOf(readLaterTable(store, RECORDS.keyWeight, names)),
    incident: rowsOf(readLaterTable(store, RECORDS.incident, names)),
    agreement: rowsOf(readTable(store, RECORDS.agreement, names)),
    setting: rowsOf(readTable(store, RECORDS.setting, names)),
  };
}

/** What must be remembered of a tab so that rows can be added to it without reading it whole. */
function knownTab(context: AppContext, record: RecordName): KnownTab {
  const { store } = context;
  const tab = tabNames(context.messages).tabOf(record);
  const size = store.size(tab);
  if (size === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const { lastRow, columnCount } = size;
  const rowOf = (row: number) =>
    store.block({ tab, row, column: 1, rowCount: 1, columnCount }).read()[0] ?? [];
  const { keys, columnOf } = layoutOf(rowOf(KEY_ROW));
  const width = Math.max(0, ...[...columnOf.values()].map((column) => column + 1));
  const guard = lastRow < FIRST_DATA_ROW ? [] : rowOf(lastRow).slice(0, width).map(toJsonCell);
  return {
    keys: keys.slice(0, width),
    lastRow: Math.max(lastRow, FIRST_DATA_ROW - 1),
    guard,
    gridRows: store.ensureRows(tab, lastRow + SPARE_ROWS),
  };
}

/** Versions of the facts in the log: read only when the index that keeps them was lost. */
function loggedVersions(context: AppContext): FactVersions {
  const log = readTable(context.store, RECORDS.traceEvent, tabNames(context.messages));
  return factVersionsOf(log.rows.map((placed) => placed.row));
}

/** What was typed by hand is logged before it is remembered; a hidden tab that was lost remembers no row to compare. */
function withSheetEvents(
  context: AppContext,
  previous: SystemState,
  reading: SheetReading,
): { readonly weeks: SystemState['weeks']; readonly header: StateHeader } {
  const { header } = previous;
  if (header.topWeek === '') return { weeks: reading.weeks, header };
  const { events, weeks } = sheetEvents(context, reading);
  if (events.length === 0) return { weeks, header };
  const given = { previous, log: knownTab(context, 'traceEvent') };
  return { weeks, header: logSheetEvents(context, given, events) };
}

function sizedState(
  context: AppContext,
  weeks: SystemState['weeks'],
  newestWeek: string,
): { readonly topWeek: string; readonly oldestWeek: string } {
  const labels = [...weeks.keys(), newestWeek];
  const newest = labels.reduce((max, week) => (week > max ? week : max));
  const oldestWeek = labels.reduce((min, week) => (week < min ? week : min));
  const endOfNextYear = topWeekFor(parisWallClock(context.clock.now()).day);
  const isBeyond = weekNumber(newest) > weekNumber(endOfNextYear);
  return { topWeek: isBeyond ? newest : endOfNextYear, oldestWeek };
}

/**
 * Rebuilds the system tab and the report from the tabs that people see: after a preparation, an edit by hand, an
 * execution that died, or « Recalculer ». Finishes first what an execution left unfinished, then reads everything once;
 * nothing of what people typed is changed.
 */
export function rebuildState(
  context: AppContext,
  span: { readonly newestWeek: string; readonly line?: ToldLine },
): Rebuilt {
  const { store } = context;
  const names = tabNames(context.messages);
  const grid = store.readAll(SYSTEM_TAB);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab: SYSTEM_TAB });
  const previous = parseState(grid);
  if (previous.pending !== null) finishPendingWrite(context, previous.pending);
  // A workbook whose version was lost is taken for the first: a step done twice changes nothing.
  const { version } = migrate(store, names, Math.max(1, previous.header.schemaVersion));
  const damage: Damage[] = [];
  const reference = readReference(context, damage);
  const deliveries = readTable(store, RECORDS.delivery, names);
  damage.push(...deliveries.damage);
  const indexed = weekIndexOf(deliveries.rows, {
    previous: previous.weeks,
    partnerships: reference.partnership,
    closedDates: closedDates(reference),
    loggedVersions: previous.header.topWeek === '' ? loggedVersions(context) : {},
  });
  const { weeks, header } = withSheetEvents(context, previous, {
    rows: deliveries.rows,
    hasEveryColumn: Object.keys(RECORDS.delivery.fields).every((key) =>
      deliveries.layout.columnOf.has(key),
    ),
    damagedRows: new Set(deliveries.damage.map(({ row }) => row)),
    reference,
    previous: previous.weeks,
    weeks: indexed,
  });
  const { topWeek, oldestWeek } = sizedState(context, weeks, span.newestWeek);
  const lines = span.line === undefined ? [] : [signed(context, span.line)];
  const told = withLines(context, previous, lines);
  const state: SystemState = {
    journal: told.journal,
    lastChange: previous.lastChange,
    header: {
      ...withRoomFor(header, weeks.values()),
      lastNumbers: told.lastNumbers,
      schemaVersion: version,
      topWeek,
      damage: damage.slice(0, MOST_DAMAGE).map(damagedCell),
      tabs: {
        delivery: knownTab(context, 'delivery'),
        traceEvent: knownTab(context, 'traceEvent'),
        mealCost: knownTab(context, 'mealCost'),
      },
    },
    pending: null,
    snapshot: formatSnapshot(reference),
    editMarks: [],
    weeks,
  };
  const rowCount = Math.max(stateRowCount(topWeek, oldestWeek), stateRowsOf(grid));
  store.ensureRows(SYSTEM_TAB, rowCount + SPARE_ROWS);
  const written = { ...state, header: writeMealCostReport(context, { state, reference }) };
  blockFor(store, state.header, rowCount).write(formatState(written, rowCount));
  forgetSpill(store, grid.length);
  store.block(EDIT_MARKS_CELL).write([['']]);
  store.flush();
  return { weeks: weeks.size, rows: deliveries.rows.length };
}
