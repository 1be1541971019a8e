import type { Delivery } from '../model/delivery';
import { type Partner, partnerRecord } from '../model/partner';
import { traceEventRecord } from '../model/trace-event';
import { AppError } from '../kernel/app-error';
import type { Submission, WeekCells } from '../tables/system-state';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { appendWrites } from './append-writes';
import { commitWrite, recordedSubmission } from './commit-write';
import type { ImportFile } from './import-file';
import type { ImportPlan, PlannedLine } from './import-lines';
import {
  type FlowImport,
  openFlowImport,
  openPartnerImport,
  type PartnerImport,
} from './open-import';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import { weekKeyOf } from './read-spanned-rows';
import { deliveryWrites, eventsOf } from './record-week';
import { isSnapshotTooLarge } from './reference';
import { tableWrites } from './table-writes';
import { weekCellOf } from './week-index';
import { weekCell } from './week-rows-reader';
import { withFreshHints } from './with-fresh-hints';

/** Some lines of a file whose preview was confirmed; `marks` are those of the preview, in the same order. */
export interface ImportChunk extends ImportFile {
  readonly submissionId: string;
  readonly marks: readonly number[];
}

/** What is in the workbook now of the lines that were sent. */
export interface ImportedView {
  readonly fresh: number;
  readonly changed: number;
  /** Already there as the file says: a chunk sent again, or somebody else's entry. */
  readonly same: number;
  /** Left out: the workbook changed since the preview, or the line is refused. */
  readonly leftOut: number;
  readonly isRepeated: boolean;
}

interface Sorted<Row> {
  readonly written: readonly PlannedLine<Row>[];
  readonly counts: Readonly<Record<'fresh' | 'changed' | 'same' | 'leftOut', number>>;
}

/** Only what was confirmed is written: a line that would now do something else is left out and told. */
function sorted<Row>(chunk: ImportChunk, plan: ImportPlan<Row>): Sorted<Row> {
  const confirmed = new Map(chunk.lines.map(({ line }, place) => [line, chunk.marks[place] ?? 0]));
  const written = plan.planned.filter(
    ({ line, mark }) => mark !== 0 && mark === confirmed.get(line),
  );
  const same = plan.planned.filter(({ mark }) => mark === 0).length;
  const fresh = written.filter(({ targetId }) => targetId === null).length;
  const leftOut = chunk.lines.length - written.length - same;
  return { written, counts: { fresh, changed: written.length - fresh, same, leftOut } };
}

function viewOf(counts: Readonly<Record<string, number>>, isRepeated: boolean): ImportedView {
  const count = (name: string) => counts[name] ?? 0;
  return {
    fresh: count('fresh'),
    changed: count('changed'),
    same: count('same'),
    leftOut: count('leftOut'),
    isRepeated,
  };
}

const freshOf = (plan: ImportPlan<Partner>) =>
  plan.planned.filter(({ targetId }) => targetId === null).length;

function importPartners(chunk: ImportChunk, opened: PartnerImport): ImportedView {
  const { workbook, table, firstNumber, plan } = opened;
  const { written, counts } = sorted(chunk, plan);
  if (written.length === 0) return viewOf(counts, false);
  const rowOf = new Map(written.map(({ row }) => [row.partnerId, row]));
  const kept = table.rows.map(({ row }) => rowOf.get(row.partnerId) ?? row);
  const known = new Set(kept.map(({ partnerId }) => partnerId));
  const added = written.filter(({ row }) => !known.has(row.partnerId)).map(({ row }) => row);
  const partner: readonly Partner[] = [...kept, ...added];
  const reference = { ...workbook.reference, partner };
  if (isSnapshotTooLarge(reference))
    throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'IMPORT_TOO_LARGE' }]);
  commitWrite(workbook, {
    submission: submissionOf(chunk, counts),
    writes: tableWrites(
      workbook,
      table,
      written.map(({ row }) => row),
    ),
    reference,
    isPart: isContinued(workbook, chunk),
    lastNumbers: { [partnerRecord.name]: firstNumber + freshOf(plan) - 1 },
  });
  return viewOf(counts, false);
}

const submissionOf = (chunk: ImportChunk, counts: Submission['counts']): Submission => ({
  id: chunk.submissionId,
  ids: [],
  counts,
});

function importFlows(chunk: ImportChunk, opened: FlowImport): ImportedView {
  const { workbook, weeks, recorded, plan } = opened;
  const { written, counts } = sorted(chunk, plan);
  if (written.length === 0) return viewOf(counts, false);
  const rowsOf = new Map<string, Delivery[]>();
  for (const { row } of written) {
    const key = weekKeyOf({ week: row.isoWeek, partnershipId: row.partnershipId });
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  const touched = weeks.filter((week) => rowsOf.has(weekKeyOf(week)));
  const before = touched.flatMap((week) => recorded.get(weekKeyOf(week)) ?? []);
  const deliveries = deliveryWrites(
    workbook,
    written.map(({ row }) => row),
    before,
  );
  const placedOf = groupedByWeek(deliveries.placed);
  const closed = closedDates(workbook.reference);
  const next = new Map<string, WeekCells>();
  const events = touched.flatMap((each) => {
    const { week, partnershipId } = each;
    const facts = partnershipFacts(workbook, partnershipId);
    const made = eventsOf(workbook, {
      facts,
      input: { week, partnershipId, channel: 'IMPORT' },
      rows: rowsOf.get(weekKeyOf(each)) ?? [],
      recorded: (recorded.get(weekKeyOf(each)) ?? []).map(({ row }) => row),
    });
    const cell = weekCellOf(placedOf.get(weekKeyOf(each)) ?? [], {
      week,
      partnership: facts.partnership,
      closedDates: closed,
      version: (weekCell(workbook, week, partnershipId)?.version ?? 0) + 1,
      versions: made.lastVersions,
    });
    const cells = next.get(week) ?? workbook.state.weeks.get(week);
    next.set(week, { ...cells, [partnershipId]: cell });
    return made.events;
  });
  const log = appendWrites(workbook, traceEventRecord, events);
  commitWrite(workbook, {
    submission: submissionOf(chunk, counts),
    writes: [...deliveries.writes, ...log.writes],
    tabs: { delivery: deliveries.known, traceEvent: log.known },
    weeks: next,
    isPart: isContinued(workbook, chunk),
  });
  return viewOf(counts, false);
}

function groupedByWeek<Placed extends { readonly row: Delivery }>(
  placed: readonly Placed[],
): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = weekKeyOf({ week: each.row.isoWeek, partnershipId: each.row.partnershipId });
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** Long files come in several sendings, whose ids begin alike. */
function isContinued({ state }: OpenWorkbook, { submissionId }: ImportChunk): boolean {
  const stem = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('-')));
  const own = stem(submissionId);
  return own !== '' && state.header.submissions.some(({ id }) => stem(id) === own);
}

function repeated(workbook: OpenWorkbook, chunk: ImportChunk): ImportedView | null {
  const already = recordedSubmission(workbook, chunk.submissionId);
  return already === null ? null : viewOf(already.counts, true);
}

/**
 * Writes some lines of a confirmed file, all or nothing: rows, events of the log, cost per meal. The same chunk sent again
 * writes nothing and gets the same answer; a file that was only half sent is imported again, its lines already in are
 * seen to be the same.
 */
export function applyImport(context: AppContext, chunk: ImportChunk): ImportedView {
  return context.lock.runAlone(() =>
    withFreshHints(context, thisWeek(context), () => {
      if (chunk.record === 'partner') {
        const opened = openPartnerImport(context, chunk, openForWriting);
        return repeated(opened.workbook, chunk) ?? importPartners(chunk, opened);
      }
      const opened = openFlowImport(context, chunk, openForWriting);
      return repeated(opened.workbook, chunk) ?? importFlows(chunk, opened);
    }),
  );
}
