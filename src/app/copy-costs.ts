import { copiedCost, costsOfMonth, isSameCost, shiftedMonth } from '../domain/costs/copied-costs';
import { isoWeekOf } from '../kernel/iso-week';
import { formatMessage } from '../i18n/format-message';
import type { AppContext } from './app-context';
import { addCostItems } from './add-cost-items';
import { recordedSubmission } from './commit-write';
import type { CostCopyLine, CostCopyView } from './cost-views';
import { openForReading, openForWriting, type OpenWorkbook } from './open-workbook';

interface CopyAsked {
  /** `2026-11`: the month to fill from the one before. */
  readonly month: string;
}

function spanOf(month: string) {
  const week = isoWeekOf(`${month}-01`);
  return { oldest: week, newest: week };
}

function copyLines({ reference }: OpenWorkbook, month: string): CostCopyLine[] {
  const { costItem } = reference;
  return costsOfMonth(costItem, shiftedMonth(month, -1)).map((item) => {
    const copy = copiedCost(item, { month, keepsAmounts: false, note: '' });
    const { costId, label, stage, entryMode, amountCents, unitPrice } = item;
    const isThere = costItem.some((other) => isSameCost(other, copy));
    return { costId, label, stage, entryMode, amountCents, unitPrice, isThere };
  });
}

/** What « Copier le mois dernier » would add to a month; nothing is written. */
export function previewCostCopy(context: AppContext, { month }: CopyAsked): CostCopyView {
  const workbook = openForReading(context, spanOf(month));
  const lines = copyLines(workbook, month);
  return { fromMonth: shiftedMonth(month, -1), month, lines };
}

/** Adds to a month the costs of the month before that are chosen and not there yet, with those who pay them. */
export function copyCosts(
  context: AppContext,
  input: CopyAsked & {
    readonly submissionId: string;
    readonly costIds: readonly string[];
    readonly keepsAmounts: boolean;
  },
): { readonly added: number } {
  const { month, submissionId, keepsAmounts } = input;
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, spanOf(month));
    const repeated = recordedSubmission(workbook, submissionId);
    if (repeated) return { added: repeated.counts['rows'] ?? 0 };
    const chosen = new Set(input.costIds);
    const wanted = new Set(
      copyLines(workbook, month)
        .filter(({ costId, isThere }) => chosen.has(costId) && !isThere)
        .map(({ costId }) => costId),
    );
    if (wanted.size === 0) return { added: 0 };
    const { copiedFrom } = context.messages.costWords;
    const made = workbook.reference.costItem
      .filter(({ costId }) => wanted.has(costId))
      .map((item) => {
        const note = formatMessage(copiedFrom, { id: item.costId, note: item.sourceNote });
        return { from: item.costId, item: copiedCost(item, { month, keepsAmounts, note }) };
      });
    return { added: addCostItems(workbook, { submissionId, made }).length };
  });
}
