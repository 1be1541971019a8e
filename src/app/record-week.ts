import { traceEventsOf, type RecordedEvents } from '../domain/traceability/week-events';
import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { encodeRow } from '../tables/row-codec';
import { type BlockWrite, type KnownTab, toJsonCell } from '../tables/system-state';
import { layoutOf } from '../tables/tab-layout';
import type { PlacedRow } from '../tables/table';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { appendWrites } from './append-writes';
import { commitWrite, recordedSubmission } from './commit-write';
import { examineWeek } from './examine-week';
import { thresholdsByDay } from './reference';
import { refuseLostColumns } from './lost-columns';
import { openForWriting, type OpenWorkbook } from './open-workbook';
import { partnershipFacts, type PartnershipFacts } from './partnership-facts';
import { traceNoteWriter } from './trace-notes';
import type { RecordedWeekView } from './week-views';
import { weekCellOf } from './week-index';
import { readWeekRows, weekCell } from './week-rows-reader';
import { weekView } from './week-view';
import type { WeekSubmission } from './week-form';
import { withFreshHints } from './with-fresh-hints';

/** Writes of the rows: those already there in place, run by run; new ones at the end of the tab. */
export function deliveryWrites(
  workbook: OpenWorkbook,
  rows: readonly Delivery[],
  recorded: readonly PlacedRow<Delivery>[],
): { writes: BlockWrite[]; known: KnownTab; placed: PlacedRow<Delivery>[] } {
  const places = new Map(recorded.map((placed) => [placed.row.lineId, placed]));
  const fresh = rows.filter((row) => !places.has(row.lineId));
  const appended = appendWrites(workbook, deliveryRecord, fresh);
  const layout = layoutOf(appended.known.keys);
  refuseLostColumns(workbook, deliveryRecord, { rows, columnOf: layout.columnOf });
  const idColumn = layout.columnOf.get(deliveryRecord.idField) ?? 0;
  const tab = workbook.names.tabOf(deliveryRecord.name);
  const updates = rows.flatMap((row): BlockWrite[] => {
    const place = places.get(row.lineId);
    if (!place) return [];
    const cells = encodeRow(deliveryRecord, row, {
      layout,
      words: workbook.names.words,
      base: place.cells,
    });
    const record = deliveryRecord.name;
    return [
      {
        record,
        tab,
        row: place.rowNumber,
        ids: [row.lineId],
        idColumn,
        keys: layout.keys,
        before: [place.cells.map(toJsonCell)],
        cells: [cells.map(toJsonCell)],
      },
    ];
  });
  const firstFresh = appended.writes[0]?.row ?? 0;
  const placed = [
    ...recorded.map((each) => ({
      ...each,
      row: rows.find((row) => row.lineId === each.row.lineId) ?? each.row,
    })),
    ...fresh.map((row, index) => ({ row, rowNumber: firstFresh + index, cells: [] })),
  ];
  return {
    writes: [...joinedWrites(updates), ...appended.writes],
    known: withGuard(appended.known, updates),
    placed,
  };
}

/** Neighbouring rows go in one write. */
export function joinedWrites(writes: readonly BlockWrite[]): BlockWrite[] {
  const joined: BlockWrite[] = [];
  for (const write of [...writes].sort((a, b) => a.row - b.row)) {
    const last = joined[joined.length - 1];
    if (last && last.row + last.cells.length === write.row) {
      joined[joined.length - 1] = {
        ...last,
        ids: [...last.ids, ...write.ids],
        before: [...(last.before ?? []), ...(write.before ?? [])],
        cells: [...last.cells, ...write.cells],
      };
    } else joined.push(write);
  }
  return joined;
}

/** The last row of the tab is remembered as it will be, also when this very write changes it in place. */
function withGuard(known: KnownTab, updates: readonly BlockWrite[]): KnownTab {
  const last = updates.find((write) => write.row === known.lastRow);
  return last ? { ...known, guard: last.cells[0] ?? known.guard } : known;
}

/** Events of the log that a recording of a week adds. */
export function eventsOf(
  workbook: OpenWorkbook,
  given: {
    readonly facts: PartnershipFacts;
    readonly input: {
      readonly week: string;
      readonly partnershipId: string;
      readonly channel: TraceEvent['channel'];
    };
    readonly rows: readonly Delivery[];
    readonly recorded: readonly Delivery[];
  },
): RecordedEvents {
  const { facts, input, rows, recorded } = given;
  const { messages } = workbook.context;
  const made = traceEventsOf({
    partnership: facts.partnership,
    thresholds: workbook.thresholds,
    thresholdsOn: thresholdsByDay(workbook.reference.setting),
    deliveries: [
      ...rows,
      ...recorded.filter((row) => !rows.some((each) => each.lineId === row.lineId)),
    ],
    previous: recorded,
    lastVersions: weekCell(workbook, input.week, input.partnershipId)?.versions ?? {},
    recordedAt: workbook.now,
    channel: input.channel,
    writeNote: traceNoteWriter(messages),
  });
  const { keys } = workbook.state.header.tabs[traceEventRecord.name] ?? {};
  const { columnOf } = layoutOf(keys ?? Object.keys(traceEventRecord.fields));
  refuseLostColumns(workbook, traceEventRecord, { rows: made.events, columnOf });
  return made;
}

/**
 * Records the week of a partnership: rows of « Livraisons », events of the log, cost per meal, all or nothing. The same
 * submission sent again writes nothing and gets the same answer.
 */
export function recordWeek(context: AppContext, input: WeekSubmission): RecordedWeekView {
  const span = { oldest: input.week, newest: input.week };
  return context.lock.runAlone(() =>
    withFreshHints(context, span, () => recordInto(openForWriting(context, span), input)),
  );
}

function recordInto(workbook: OpenWorkbook, input: WeekSubmission): RecordedWeekView {
  const { week, partnershipId } = input;
  const facts = partnershipFacts(workbook, partnershipId);
  const repeated = recordedSubmission(workbook, input.submissionId);
  const recorded = readWeekRows(workbook, week, partnershipId);
  if (repeated)
    return answer(workbook, {
      input,
      facts,
      placed: recorded,
      issues: [],
      counts: repeated.counts,
      isRepeated: true,
    });
  const cell = weekCell(workbook, week, partnershipId);
  if ((cell?.version ?? 0) !== input.version) throw new AppError('CHANGED_MEANWHILE', { week });
  const before = recorded.map((placed) => placed.row);
  const { rows, issues } = examineWeek(workbook, input, { facts, recorded });
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
  const { events, lastVersions } = eventsOf(workbook, { facts, input, rows, recorded: before });
  const deliveries = deliveryWrites(workbook, rows, recorded);
  const log = appendWrites(workbook, traceEventRecord, events);
  const counts = { rows: rows.length, events: events.length };
  const next = weekCellOf(deliveries.placed, {
    week,
    partnership: facts.partnership,
    closedDates: closedDates(workbook.reference),
    version: input.version + 1,
    versions: lastVersions,
  });
  const state = commitWrite(workbook, {
    submission: { id: input.submissionId, ids: [], counts },
    writes: [...deliveries.writes, ...log.writes],
    tabs: { delivery: deliveries.known, traceEvent: log.known },
    weeks: new Map([[week, { ...workbook.state.weeks.get(week), [partnershipId]: next }]]),
  });
  return answer(
    { ...workbook, state },
    { input, facts, placed: deliveries.placed, issues, counts, isRepeated: false },
  );
}

function answer(
  workbook: OpenWorkbook,
  given: {
    readonly input: WeekSubmission;
    readonly facts: PartnershipFacts;
    readonly placed: readonly PlacedRow<Delivery>[];
    readonly issues: readonly Issue[];
    readonly counts: Readonly<Record<string, number>>;
    readonly isRepeated: boolean;
  },
): RecordedWeekView {
  const { input, facts, placed, issues, counts, isRepeated } = given;
  const link = (record: string, id: string | undefined) =>
    id === undefined ? [] : [{ tab: workbook.names.tabOf(record), a1: '', id }];
  return {
    week: weekView(workbook, { facts, week: input.week, rows: placed.map((each) => each.row) }),
    writtenRows: counts['rows'] ?? 0,
    writtenEvents: counts['events'] ?? 0,
    isRepeated,
    issues,
    links: [
      ...link('delivery', placed[0]?.row.lineId),
      ...link('mealCost', `${input.week}/${input.partnershipId}`),
    ],
  };
}
