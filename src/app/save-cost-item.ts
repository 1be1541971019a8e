import { costIssues } from '../domain/costs/cost-issues';
import { withRetainedAmount } from '../domain/costs/retained-amount';
import type { Issue } from '../kernel/issue';
import { costItemRecord, type CostItem } from '../model/cost-item';
import { isUnreadable } from '../model/field-type';
import { payerShareRecord } from '../model/payer-share';
import { decodeField } from '../tables/row-codec';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { costIssueContext } from './cost-book';
import type { OpenWorkbook } from './open-workbook';
import { payerRows, type ShareOfPayer } from './payer-rows';
import type { Reference } from './reference';
import { type Companions, nextId, rowWrite, type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import { unusualCostIssues } from './unusual-cost-issues';
import type { RecordView } from './form-views';
import { withVolunteerRate } from './volunteer-rate';

type CostSubmission = FormSubmission & {
  readonly payers: readonly { readonly payerId: string; readonly sharePercent: string }[];
};

interface ReadShares {
  readonly shares: readonly ShareOfPayer[];
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

/** Rows of « Qui paie » for an item, written with it. */
function shareRows(
  workbook: OpenWorkbook,
  { costId }: CostItem,
  shares: ReadShares['shares'],
): Companions {
  const table = readTable(workbook.context.store, payerShareRecord, workbook.names);
  const known = table.rows.map(({ row }) => row);
  const ids = known.map(({ shareId }) => shareId);
  const fresh = nextId(workbook, payerShareRecord, ids);
  const { rows, freshCount } = payerRows(known, new Map([[costId, shares]]), fresh.number);
  const there = new Set(ids);
  let freeRow = table.lastRow;
  const writes = rows.map((row) => {
    if (!there.has(row.shareId)) freeRow += 1;
    return rowWrite(workbook, table, { row, freeRow });
  });
  const others = workbook.reference.payerShare.filter((share) => share.costId !== costId);
  return {
    writes,
    reference: { payerShare: [...others, ...rows] },
    lastNumbers: { payerShare: fresh.number + freshCount },
  };
}

/** Who pays an item, as its form shows them. */
export function costPayers(item: CostItem, { payerShare }: Reference): readonly unknown[] {
  return payerShare
    .filter((share) => share.costId === item.costId && share.sharePercent > 0)
    .map(({ payerId, sharePercent }) => [payerId, sharePercent]);
}

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
    toConfirm: unusualCostIssues,
    companionsOf: costPayers,
    companions: (item, workbook) =>
      shareRows(workbook, item, readShares(input.payers, workbook).shares),
  };
  return saveRecord(context, kind, input);
}
