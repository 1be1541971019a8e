import { dayNumber, dayText } from '../../kernel/local-date';
import type { CostItem } from '../../model/cost-item';
import { addMonths } from './depreciation';

/** `2026-11` so many months later. */
export function shiftedMonth(month: string, count: number): string {
  return dayText(addMonths(firstDay(month), count)).slice(0, 7);
}

function firstDay(month: string): number {
  return dayNumber(`${month}-01`) ?? 0;
}

function lastDay(month: string): number {
  return addMonths(firstDay(month), 1) - 1;
}

/** Costs whose period is in a month: what lasts longer, or is paid off over years, needs no copy. */
export function costsOfMonth(items: readonly CostItem[], month: string): CostItem[] {
  const [from, until] = [dayText(firstDay(month)), dayText(lastDay(month))];
  return items.filter(
    ({ periodStart, periodEnd, entryMode }) =>
      entryMode !== 'DEPRECIATION' && periodStart >= from && periodEnd <= until,
  );
}

/** The same thing for the same people, over days that overlap. */
export function isSameCost(a: CostItem, b: CostItem): boolean {
  return (
    a.label === b.label &&
    a.stage === b.stage &&
    a.scope === b.scope &&
    a.scopeId === b.scopeId &&
    a.periodStart <= b.periodEnd &&
    a.periodEnd >= b.periodStart
  );
}

/** The same day of another month; the end of a month stays the end of the month. */
function inMonth(day: string, month: string): string {
  const number = dayNumber(day) ?? 0;
  const isLast = number === lastDay(day.slice(0, 7));
  const wanted = firstDay(month) + Number(day.slice(8)) - 1;
  return dayText(isLast ? lastDay(month) : Math.min(wanted, lastDay(month)));
}

/**
 * A cost again, for another month. Prices are kept; amounts and quantities only when asked, and then they are estimates:
 * the invoice has not come.
 */
export function copiedCost(
  item: CostItem,
  { month, keepsAmounts, note }: { month: string; keepsAmounts: boolean; note: string },
): CostItem {
  const moved: CostItem = {
    ...item,
    periodStart: inMonth(item.periodStart, month),
    periodEnd: inMonth(item.periodEnd, month),
    sourceNote: note,
    confidence: 'ESTIME',
  };
  if (keepsAmounts) return moved;
  return { ...moved, amountCents: null, amountHtCents: null, quantity: null };
}
