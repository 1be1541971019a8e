import type { Delivery } from '../model/delivery';
import { type Partner, partnerRecord } from '../model/partner';
import { traceEventRecord } from '../model/trace-event';
import { AppError } from '../kernel/app-error';
import type { WeekCells } from '../tables/system-state';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { appendWrites } from './append-writes';
import { commitWrite } from './commit-write';
import {
  type ImportChunk,
  type ImportedView,
  isContinued,
  repeated,
  sorted,
  submissionOf,
  viewOf,
} from './import-chunk';
import type { ImportPlan } from './import-lines';
import { applyChargeImport } from './apply-charge-import';
import {
  type FlowImport,
  openFlowImport,
  openPartnerImport,
  type PartnerImport,
} from './open-import';
import { openForWriting, thisWeek } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import { weekKeyOf } from './read-spanned-rows';
import { deliveryWrites, eventsOf } from './record-week';
import { isSnapshotTooLarge } from './reference';
import { tableWrites } from './table-writes';
import { weekCellOf } from './week-index';
import { weekCell } from './week-rows-reader';
import { withFreshHints } from './with-fresh-hints';

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
      if (chunk.record === 'costItem' || chunk.record === 'income') {
        return applyChargeImport(context, chunk);
      }
      const opened = openFlowImport(context, chunk, openForWriting);
      return repeated(opened.workbook, chunk) ?? importFlows(chunk, opened);
    }),
  );
}
