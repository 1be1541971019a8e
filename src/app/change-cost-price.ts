import { dayText } from '../domain/traceability/french-formats';
import { AppError } from '../kernel/app-error';
import type { Issue } from '../kernel/issue';
import { addDays } from '../kernel/local-date';
import { formatMessage } from '../i18n/format-message';
import { costItemRecord } from '../model/cost-item';
import { addCostItems } from './add-cost-items';
import type { AppContext } from './app-context';
import { recordedSubmission } from './commit-write';
import { readForm } from './form-values';
import { openForWriting, thisWeek } from './open-workbook';

const refused = (issues: readonly Issue[]) => new AppError('INVALID_INPUT', {}, issues);

/**
 * A new price per meal from a day on: the cost ends the day before, and another one begins with the new price and the same
 * payers. The weeks before keep the price they had.
 */
export function changeCostPrice(
  context: AppContext,
  input: {
    readonly submissionId: string;
    readonly costId: string;
    readonly from: string;
    readonly unitPrice: string;
  },
): { readonly costId: string } {
  const { submissionId, costId, from } = input;
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    const repeated = recordedSubmission(workbook, submissionId);
    if (repeated) return { costId: repeated.ids[0] ?? costId };
    const item = workbook.reference.costItem.find((each) => each.costId === costId);
    if (!item) throw new AppError('NOT_FOUND', { id: costId });
    const { row, issues } = readForm(costItemRecord, {
      values: { unitPrice: input.unitPrice },
      base: { ...item },
    });
    if (issues.length > 0) throw refused(issues);
    if (item.entryMode !== 'PER_MEAL' || row.unitPrice === null || row.unitPrice < 0) {
      throw refused([{ severity: 'BLOCK', code: 'PRICE_NOT_PER_MEAL', path: 'unitPrice' }]);
    }
    if (from <= item.periodStart || from > item.periodEnd) {
      const params = { start: dayText(item.periodStart), end: dayText(item.periodEnd) };
      throw refused([{ severity: 'BLOCK', code: 'PRICE_DAY_OUTSIDE', path: 'from', params }]);
    }
    const note = formatMessage(context.messages.costWords.priceFrom, {
      id: costId,
      note: item.sourceNote,
    });
    const next = { ...item, unitPrice: row.unitPrice, periodStart: from, sourceNote: note };
    const [added] = addCostItems(workbook, {
      submissionId,
      made: [{ item: next, from: costId }],
      corrected: [{ ...item, periodEnd: addDays(from, -1) }],
    });
    return { costId: added?.costId ?? costId };
  });
}
