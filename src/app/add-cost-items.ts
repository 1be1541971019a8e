import { recordId } from '../kernel/record-id';
import { type CostItem, costItemRecord } from '../model/cost-item';
import { type PayerShare, payerShareRecord } from '../model/payer-share';
import { readTable } from '../tables/table';
import { commitWrite } from './commit-write';
import type { OpenWorkbook } from './open-workbook';
import { nextId } from './save-record';
import { tableWrites } from './table-writes';

/** A cost that is made from another one, and is paid by the same people. */
interface MadeFrom {
  readonly item: CostItem;
  readonly from: string;
}

/** Adds costs made from others, with the shares of those who pay them, and corrects some, all or nothing. */
export function addCostItems(
  workbook: OpenWorkbook,
  change: {
    readonly submissionId: string;
    readonly made: readonly MadeFrom[];
    readonly corrected?: readonly CostItem[];
  },
): readonly CostItem[] {
  const { context, names } = workbook;
  const items = readTable(context.store, costItemRecord, names);
  const shares = readTable(context.store, payerShareRecord, names);
  const firstItem = nextId(
    workbook,
    costItemRecord,
    items.rows.map(({ row }) => row.costId),
  ).number;
  const firstShare = nextId(
    workbook,
    payerShareRecord,
    shares.rows.map(({ row }) => row.shareId),
  ).number;
  const added = change.made.map(({ item }, place) => {
    return { ...item, costId: recordId(costItemRecord.idPrefix, firstItem + place) };
  });
  const payers = change.made.flatMap(({ from }, place) =>
    shares.rows.flatMap(({ row }) =>
      row.costId === from && row.sharePercent > 0
        ? [{ ...row, costId: added[place]?.costId ?? '' }]
        : [],
    ),
  );
  const paid = payers.map((share, place): PayerShare => {
    return { ...share, shareId: recordId(payerShareRecord.idPrefix, firstShare + place) };
  });
  const corrected = new Map((change.corrected ?? []).map((item) => [item.costId, item]));
  const kept = items.rows.map(({ row }) => corrected.get(row.costId) ?? row);
  commitWrite(workbook, {
    submission: {
      id: change.submissionId,
      ids: added.map(({ costId }) => costId),
      counts: { rows: added.length },
    },
    writes: [
      ...tableWrites(workbook, items, [...corrected.values(), ...added]),
      ...tableWrites(workbook, shares, paid),
    ],
    reference: {
      ...workbook.reference,
      costItem: [...kept, ...added],
      payerShare: [...shares.rows.map(({ row }) => row), ...paid],
    },
    lastNumbers: {
      costItem: firstItem + added.length - 1,
      payerShare: firstShare + paid.length - 1,
    },
  });
  return added;
}
