import { costIssues } from '../domain/costs/cost-issues';
import { priceOfThePast, unusualCost } from '../domain/costs/unusual-cost';
import { withRetainedAmount } from '../domain/costs/retained-amount';
import type { Issue } from '../kernel/issue';
import { recordId } from '../kernel/record-id';
import { costItemRecord, type CostItem } from '../model/cost-item';
import { isUnreadable } from '../model/field-type';
import { payerShareRecord, type PayerShare } from '../model/payer-share';
import { decodeField } from '../tables/row-codec';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { costBookOf, costIssueContext } from './cost-book';
import type { OpenWorkbook } from './open-workbook';
import type { Reference } from './reference';
import { type Companions, nextId, rowWrite, type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './views';
import { withVolunteerRate } from './volunteer-rate';

type CostSubmission = FormSubmission & {
  readonly payers: readonly { readonly payerId: string; readonly sharePercent: string }[];
};

interface ReadShares {
  readonly shares: readonly Pick<PayerShare, 'payerId' | 'sharePercent'>[];
  readonly issues: readonly Issue[];
}

function readShares(payers: CostSubmission['payers'], workbook: OpenWorkbook): ReadShares {
  const issues: Issue[] = [];
  const known = new Set(workbook.reference.partner.map((partner) => partner.partnerId));
  const shares = payers.map(({ payerId, sharePercent }, index) => {
    const path = `payers.${index}.sharePercent`;
    const read = decodeField(payerShareRecord.fields.sharePercent, sharePercent, {});
    if (!known.has(payerId)) {
      const at = { severity: 'BLOCK', path: `payers.${index}.payerId` } as const;
      issues.push(
        payerId === ''
          ? { ...at, code: 'REQUIRED_FIELD' }
          : { ...at, code: 'UNKNOWN_REFERENCE', params: { id: payerId } },
      );
    }
    if (read === null) issues.push({ severity: 'BLOCK', code: 'REQUIRED_FIELD', path });
    if (isUnreadable(read)) {
      const { unreadable: code, params } = read;
      issues.push({ severity: 'BLOCK', code, path, ...(params ? { params } : {}) });
    }
    return { payerId, sharePercent: typeof read === 'number' ? read : 0 };
  });
  return { shares, issues };
}

/**
 * Rows of « Qui paie » for an item: those it has are used again, those it no longer needs go down to 0 %, so that no row
 * is deleted under somebody's eyes.
 */
function shareRows(
  workbook: OpenWorkbook,
  { costId }: CostItem,
  shares: ReadShares['shares'],
): Companions {
  const table = readTable(workbook.context.store, payerShareRecord, workbook.names);
  const mine = table.rows
    .filter((placed) => placed.row.costId === costId)
    .map((placed) => placed.row);
  const fresh = nextId(
    workbook,
    payerShareRecord,
    table.rows.map((placed) => placed.row.shareId),
  );
  const rows: PayerShare[] = Array.from(
    { length: Math.max(mine.length, shares.length) },
    (_, index) => {
      const shareId = mine[index]?.shareId ?? recordId('PP', fresh.number + index - mine.length);
      const share = shares[index] ?? { payerId: mine[index]?.payerId ?? '', sharePercent: 0 };
      return { shareId, costId, ...share };
    },
  );
  let freeRow = table.lastRow;
  const writes = rows.map((row, index) => {
    if (index >= mine.length) freeRow += 1;
    return rowWrite(workbook, table, { row, freeRow });
  });
  const others = workbook.reference.payerShare.filter((share) => share.costId !== costId);
  return {
    writes,
    reference: { payerShare: [...others, ...rows] },
    lastNumbers: { payerShare: fresh.number + Math.max(0, shares.length - mine.length) },
  };
}

/** Who pays an item, as its form shows them. */
export function costPayers(item: CostItem, { payerShare }: Reference): readonly unknown[] {
  return payerShare
    .filter((share) => share.costId === item.costId && share.sharePercent > 0)
    .map(({ payerId, sharePercent }) => [payerId, sharePercent]);
}

/** A figure that is out of the ordinary is asked about once, not again as long as it stands. */
function unusualIssues(item: CostItem, workbook: OpenWorkbook, before: CostItem | null): Issue[] {
  const isAskedBefore = before !== null && SIZE_FIELDS.every((key) => before[key] === item[key]);
  if (isAskedBefore) return [];
  const book = costBookOf(workbook.state, workbook.reference);
  return [
    ...unusualCost(item, book, workbook.thresholds.unusualMealEuros),
    ...priceOfThePast(item, before, book),
  ];
}

const SIZE_FIELDS = [
  ...(['amountCents', 'unitPrice', 'quantity', 'entryMode'] as const),
  ...(['periodStart', 'periodEnd', 'scope', 'scopeId'] as const),
];

/** Creates or corrects a cost item with the shares of those who pay it. */
export function saveCostItem(context: AppContext, input: CostSubmission): RecordView {
  const kind: SavedKind<(typeof costItemRecord)['fields']> = {
    name: 'costItem',
    definition: costItemRecord,
    issuesOf: (item, workbook) => {
      const read = readShares(input.payers, workbook);
      const shares = read.shares.map((share) => ({ ...share, shareId: '', costId: item.costId }));
      const valued = withVolunteerRate(item, workbook);
      return [...read.issues, ...costIssues(valued, shares, costIssueContext(workbook.reference))];
    },
    completed: (item, workbook) => withRetainedAmount(withVolunteerRate(item, workbook)),
    toConfirm: unusualIssues,
    companionsOf: costPayers,
    companions: (item, workbook) =>
      shareRows(workbook, item, readShares(input.payers, workbook).shares),
  };
  return saveRecord(context, kind, input);
}
