import { sheetRowEvents } from '../domain/traceability/sheet-row-events';
import { addWeeks, isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { Delivery } from '../model/delivery';
import type { TraceEvent } from '../model/trace-event';
import type { WeekCell, WeekCells } from '../tables/system-state';
import { FIRST_DATA_ROW } from '../tables/tab-layout';
import type { PlacedRow } from '../tables/table';
import type { AppContext } from './app-context';
import { type LogCells, readLog } from './read-log';
import { type Reference, thresholdsByDay } from './reference';
import { traceNoteWriter } from './trace-notes';

/** Rows typed in the sheet are followed for a year: the prints of older ones are not kept. */
const FOLLOWED_WEEKS = 53;

type Weeks = ReadonlyMap<string, WeekCells>;

export interface SheetReading {
  readonly rows: readonly PlacedRow<Delivery>[];
  /** A column whose key is gone reads as blank on every row: until it is mended, no row says anything. */
  readonly hasEveryColumn: boolean;
  /** Numbers of the rows of which a cell cannot be read: they say nothing yet. */
  readonly damagedRows: ReadonlySet<number>;
  readonly reference: Reference;
  /** The index as it was, and as the rows now make it. */
  readonly previous: Weeks;
  readonly weeks: Weeks;
}

interface SheetEvents {
  readonly events: readonly TraceEvent[];
  readonly weeks: Weeks;
}

const cellOf = (weeks: Weeks, { isoWeek, partnershipId }: Delivery) =>
  weeks.get(isoWeek)?.[partnershipId];

function printsOf(weeks: Weeks): ReadonlyMap<string, string> {
  const cells = [...weeks.values()].flatMap((week) => Object.values(week));
  return new Map(cells.flatMap(({ prints }) => Object.entries(prints ?? {})));
}

const countsOf = (ids: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Rows whose id is theirs alone, of one known partnership: the others wait until they are mended. */
function readableRows({ rows, hasEveryColumn, damagedRows, reference }: SheetReading): Delivery[] {
  if (!hasEveryColumn) return [];
  const partnerships = countsOf(reference.partnership.map((each) => each.partnershipId));
  const lines = countsOf(rows.map(({ row }) => row.lineId));
  return rows
    .filter(({ rowNumber }) => !damagedRows.has(rowNumber))
    .map(({ row }) => row)
    .filter((row) => lines.get(row.lineId) === 1 && partnerships.get(row.partnershipId) === 1);
}

/** A week that was recorded before prints were kept has none: nothing can be said of its rows, they are adopted. */
function isRetyped(row: Delivery, reading: SheetReading, before: ReadonlyMap<string, string>) {
  const print = before.get(row.lineId);
  const cell = cellOf(reading.previous, row);
  if (print === undefined) return cell === undefined || cell.prints !== undefined;
  return print !== cellOf(reading.weeks, row)?.prints?.[row.lineId];
}

/** The rows of the log about some lines, by line. */
function loggedRows(log: LogCells, lines: ReadonlySet<string>) {
  const byLine = new Map<string, { row: LogCells['rows'][number]; rowNumber: number }[]>();
  log.rows.forEach((row, index) => {
    const lineId = String(log.cellOf(row, 'lineId'));
    if (!lines.has(lineId)) return;
    const placed = { row, rowNumber: FIRST_DATA_ROW + index };
    const rows = byLine.get(lineId);
    if (rows) rows.push(placed);
    else byLine.set(lineId, [placed]);
  });
  return byLine;
}

function eventsOf(context: AppContext, retyped: readonly Delivery[], reference: Reference) {
  const log = readLog(context);
  const logged = loggedRows(log, new Set(retyped.map(({ lineId }) => lineId)));
  const thresholdsOn = thresholdsByDay(reference.setting);
  const now = context.clock.now();
  const thresholds = thresholdsOn(parisWallClock(now).day);
  const writeNote = traceNoteWriter(context.messages);
  const partnerships = new Map(reference.partnership.map((each) => [each.partnershipId, each]));
  return retyped.flatMap((row) => {
    const partnership = partnerships.get(row.partnershipId);
    if (partnership === undefined) return [];
    const rows = logged.get(row.lineId) ?? [];
    const loggedIds = rows.map((placed) => String(log.cellOf(placed.row, 'eventId')));
    const judged = { partnership, thresholds, thresholdsOn };
    const made = sheetRowEvents(
      { row, logged: log.decode(rows), loggedIds },
      { ...judged, recordedAt: now, channel: 'FEUILLE', writeNote },
    );
    return [{ row, ...made }];
  });
}

/** The versions of a cell with those of a row that was compared with the log. */
function withVersions(cell: WeekCell, lineId: string, versions: WeekCell['versions']): WeekCell {
  const prefix = `${lineId.replace(/^D-/, '')}-`;
  const others = Object.entries(cell.versions).filter(([key]) => !key.startsWith(prefix));
  return { ...cell, versions: { ...Object.fromEntries(others), ...versions } };
}

/** The index without the prints of what is too old, and with the former ones of the rows that say nothing yet. */
function keptPrints(reading: SheetReading, context: AppContext): Map<string, WeekCells> {
  const thisWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
  const oldest = addWeeks(thisWeek, -FOLLOWED_WEEKS);
  const before = printsOf(reading.previous);
  const readable = new Set(readableRows(reading).map(({ lineId }) => lineId));
  const kept = (week: string, cell: WeekCell): WeekCell => {
    const { prints = {}, ...facts } = cell;
    if (week < oldest) return facts;
    const entries = Object.entries(prints).flatMap(([lineId, print]): [string, string][] => {
      const known = readable.has(lineId) ? print : before.get(lineId);
      return known === undefined ? [] : [[lineId, known]];
    });
    return { ...facts, prints: Object.fromEntries(entries) };
  };
  return new Map(
    [...reading.weeks].map(([week, cells]) => {
      const entries = Object.entries(cells).map(([id, cell]) => [id, kept(week, cell)] as const);
      return [week, Object.fromEntries(entries)];
    }),
  );
}

/**
 * What somebody typed in « Livraisons » reaches the log: rows whose print is another one are held against what the log
 * says of them, and only then is the log read. A row that disappeared is not withdrawn: it may have been cut to be pasted.
 */
export function sheetEvents(context: AppContext, reading: SheetReading): SheetEvents {
  const weeks = keptPrints(reading, context);
  const before = printsOf(reading.previous);
  const retyped = readableRows(reading).filter(
    (row) => cellOf(weeks, row)?.prints !== undefined && isRetyped(row, reading, before),
  );
  if (retyped.length === 0) return { events: [], weeks };
  const made = eventsOf(context, retyped, reading.reference);
  for (const { row, lastVersions } of made) {
    const cell = cellOf(weeks, row);
    if (cell === undefined) continue;
    const next = withVersions(cell, row.lineId, lastVersions);
    weeks.set(row.isoWeek, { ...weeks.get(row.isoWeek), [row.partnershipId]: next });
  }
  return { events: made.flatMap(({ events }) => events), weeks };
}
