import { splitCents } from '../../kernel/split-cents';
import type { Missing } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import { bookIndexOf, type BookIndex, compareText } from './book-index';
import type { Allocation, AllocatedPart, CostBook, UnallocatedPart } from './cost-types';
import type { Slice } from './depreciation';
import { aboutItem, itemCharges, periodOf } from './item-charges';
import { weekOfDay, weeksOfRows } from './meal-calendar';
import { NO_PAYER, payerSplitter } from './payer-split';
import { weighCharge } from './weigh-charge';

/**
 * Shares every cost item between the partnerships of its scope, then between the weeks inside each, over the item's own
 * period. Only the weeks of the period asked are given, but each has the very part it has in the whole computation.
 */
export function allocateCosts(
  book: CostBook,
  period: { readonly from: string; readonly until: string },
): Allocation {
  const index = bookIndexOf(book);
  const fromWeek = weekOfDay(index.readDay(period.from));
  const untilWeek = weekOfDay(index.readDay(period.until));
  const found: Found = { fromWeek, untilWeek, parts: [], unallocated: [], missing: [] };
  // By id, so that no order of rows can change what is answered.
  const items = [...book.items].sort((a, b) => compareText(a.costId, b.costId));
  for (const item of items) allocateItem(item, index, found);
  for (const [partnershipId, days] of index.strayDays) {
    found.missing.push({ code: 'DAYS_OF_UNKNOWN_PARTNERSHIP', params: { partnershipId, days } });
  }
  return { ...found, fromWeek: index.weekText(fromWeek), untilWeek: index.weekText(untilWeek) };
}

interface Found {
  readonly fromWeek: number;
  readonly untilWeek: number;
  readonly parts: AllocatedPart[];
  readonly unallocated: UnallocatedPart[];
  readonly missing: Missing[];
}

function touches({ from, until }: { from: number; until: number }, found: Found): boolean {
  // A reversed period touches what it would touch the right way round: it is reported there.
  const [first, last] = from <= until ? [from, until] : [until, from];
  return weekOfDay(last) >= found.fromWeek && weekOfDay(first) <= found.untilWeek;
}

function allocateItem(item: CostItem, index: BookIndex, found: Found): void {
  const period = periodOf(item, index);
  if (!touches(period, found)) return;
  const { charges, missing } = itemCharges(item, index);
  found.missing.push(...missing);
  for (const charge of charges) {
    if (touches(charge, found)) allocateCharge(item, charge, { index, found });
  }
  if (item.entryMode === 'PER_MEAL' || item.entryMode === 'DEPRECIATION') return;
  const lastDay = lastKnownDay(item, index);
  if (charges.length > 0 && lastDay !== null && period.until > lastDay + DAYS_OF_GRACE) {
    found.missing.push(aboutItem(item, 'COST_PERIOD_OPEN', { until: item.periodEnd }));
  }
}

/** A period that ends after the last known deliveries: its weeks bear too much until the others come. */
const DAYS_OF_GRACE = 7;

function lastKnownDay(item: CostItem, index: BookIndex): number | null {
  let last: number | null = null;
  for (const { calendar } of index.flowsInScope(item)) {
    const day = calendar.days[calendar.days.length - 1];
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}

interface Context {
  readonly index: BookIndex;
  readonly found: Found;
}

function allocateCharge(item: CostItem, charge: Slice, { index, found }: Context): void {
  const weighed = weighCharge(item, charge, index);
  const { costId } = item;
  if ('reason' in weighed) {
    const { reason } = weighed;
    if (charge.cents !== 0) found.unallocated.push({ costId, cents: charge.cents, reason });
    found.missing.push(aboutItem(item, reason));
    return;
  }
  const weights = weighed.slots.map(({ weight }) => weight);
  weights.push(weighed.outside);
  const shares = splitCents(charge.cents, weights) ?? [];
  const outside = shares[weighed.slots.length] ?? 0;
  if (outside !== 0) {
    found.unallocated.push({ costId, cents: outside, reason: 'OUTSIDE_SHARE' });
  }
  const splitPayers = payerSplitter(index.payers.get(costId) ?? NO_PAYER);
  weighed.slots.forEach(({ flow, rows }, slot) => {
    const inside = weeksOfRows(flow.calendar, rows, weighed.weekBy);
    const cents = splitCents(shares[slot] ?? 0, inside.weights) ?? [];
    inside.weeks.forEach((week, place) => {
      const weekCents = cents[place] ?? 0;
      // Payers are followed from the first week on, so that a window shows what the whole shows.
      const payerCents = splitPayers?.(weekCents);
      if (week < found.fromWeek || week > found.untilWeek) return;
      const partnershipId = flow.id;
      const isoWeek = index.weekText(week);
      found.parts.push(
        payerCents
          ? { costId, partnershipId, isoWeek, cents: weekCents, payerCents }
          : { costId, partnershipId, isoWeek, cents: weekCents },
      );
    });
  });
}
