import { dayText } from '../../kernel/local-date';
import type { CostItem } from '../../model/cost-item';
import { compareText } from './book-index';
import { addMonths } from './depreciation';

/** An invoice that comes back, and is not there for a period. */
export interface ExpectedCost {
  /** The last one of its series to have come before. */
  readonly item: CostItem;
  readonly from: number;
  readonly until: number;
  /** `2026-03` */
  readonly month: string;
}

const MONTHS: Readonly<Record<NonNullable<CostItem['recurrence']>, number>> = {
  MENSUEL: 1,
  TRIMESTRIEL: 3,
  ANNUEL: 12,
};

/** Invoices of the same thing for the same people. */
function seriesOf(items: readonly CostItem[]): Map<string, CostItem[]> {
  const series = new Map<string, CostItem[]>();
  const sorted = [...items].sort(
    (a, b) => compareText(a.periodStart, b.periodStart) || compareText(a.costId, b.costId),
  );
  for (const item of sorted) {
    if (item.entryMode === 'DEPRECIATION' || item.periodEnd < item.periodStart) continue;
    const key = [item.label.trim().toLowerCase(), item.stage, item.scope, item.scopeId].join('|');
    series.set(key, [...(series.get(key) ?? []), item]);
  }
  return series;
}

/**
 * What has not come yet, up to a day: after the last invoice of a series that comes back, and between two of them. An
 * invoice is awaited as soon as its period begins; a hole shorter than half a period is no hole.
 */
export function expectedCosts(
  items: readonly CostItem[],
  until: number,
  readDay: (date: string) => number,
): ExpectedCost[] {
  const found: ExpectedCost[] = [];
  for (const series of seriesOf(items).values()) {
    series.forEach((item, place) => {
      if (item.recurrence === null) return;
      const months = MONTHS[item.recurrence];
      const next = series[place + 1];
      const last = next ? readDay(next.periodStart) - 1 : until;
      const covered = series.slice(0, place + 1).map(({ periodEnd }) => readDay(periodEnd));
      let from = Math.max(...covered) + 1;
      while (from <= last) {
        const end = addMonths(from, months) - 1;
        const isHole = !next || 2 * (Math.min(end, last) - from + 1) >= end - from + 1;
        if (isHole) found.push({ item, from, until: end, month: dayText(from).slice(0, 7) });
        from = end + 1;
      }
    });
  }
  return found;
}
