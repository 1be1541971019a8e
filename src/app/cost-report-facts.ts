import { allocateCosts } from '../domain/costs/allocate-costs';
import { bookIndexOf } from '../domain/costs/book-index';
import type { Allocation, CostBook, MealCost } from '../domain/costs/cost-types';
import { mealCost } from '../domain/costs/meal-cost';
import { addWeeks, daysOfWeek } from '../kernel/iso-week';
import type { SystemState } from '../tables/system-state';
import { costBookOf } from './cost-book';
import { REPORT_WEEKS } from './meal-cost-report';
import type { Reference } from './reference';
import { recordedWeeks } from './week-index';

/** Money of one payer in one partnership; null is « non renseigné ». */
export interface PaidPart {
  readonly partnershipId: string;
  readonly payerId: string | null;
  readonly cashCents: number;
  readonly valuedCents: number;
}

/** What the tabs of costs are written from: the same weeks as « Coût par repas ». */
export interface CostReportFacts {
  readonly book: CostBook;
  /** Recorded weeks, oldest first. */
  readonly weeks: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly today: string;
  /** Costs of the weeks of the period, and nothing else. */
  readonly allocation: Allocation;
  readonly partnerships: readonly MealCost[];
  readonly together: MealCost;
  readonly paid: readonly PaidPart[];
}

/** Every payer of every partnership: one pass over the parts. */
function paidParts(book: CostBook, allocation: Allocation, weeks: ReadonlySet<string>): PaidPart[] {
  const { items, payers } = bookIndexOf(book);
  const found = new Map<string, { -readonly [Key in keyof PaidPart]: PaidPart[Key] }>();
  for (const { costId, partnershipId, isoWeek, cents, payerCents } of allocation.parts) {
    const item = items.get(costId);
    if (!item || !weeks.has(isoWeek)) continue;
    (payers.get(costId)?.payerIds ?? [null]).forEach((payerId, place) => {
      const key = `${partnershipId} ${payerId ?? ''}`;
      const part = found.get(key) ?? { partnershipId, payerId, cashCents: 0, valuedCents: 0 };
      const borne = payerCents ? (payerCents[place] ?? 0) : cents;
      if (item.basis === 'CASH') part.cashCents += borne;
      else part.valuedCents += borne;
      found.set(key, part);
    });
  }
  // What has no payer comes last in its partnership.
  return [...found]
    .sort(([a, { payerId: one }], [b, { payerId: other }]) => {
      const [left = '', right = ''] = [a.split(' ')[0], b.split(' ')[0]];
      if (left !== right) return left < right ? -1 : 1;
      return Number(one === null) - Number(other === null) || (a < b ? -1 : 1);
    })
    .map(([, part]) => part);
}

/** Null when no week was ever recorded. */
export function costReportFacts(given: {
  readonly state: Pick<SystemState, 'weeks'>;
  readonly reference: Reference;
  readonly today: string;
}): CostReportFacts | null {
  const { state, reference, today } = given;
  const told = recordedWeeks(state.weeks).sort();
  const newest = told[told.length - 1];
  if (newest === undefined) return null;
  const oldest = addWeeks(newest, 1 - REPORT_WEEKS);
  const weeks = told.filter((week) => week >= oldest);
  const from = daysOfWeek(weeks[0] ?? newest)[0] ?? '';
  const until = daysOfWeek(newest)[6] ?? '';
  const book = costBookOf(state, reference);
  const allocation = allocateCosts(book, { from, until });
  const recorded = new Set(
    weeks.flatMap((week) =>
      Object.entries(state.weeks.get(week) ?? {})
        .filter(([, { runs }]) => runs.length > 0)
        .map(([partnershipId]) => partnershipId),
    ),
  );
  const known = new Set(book.partnerships.map((each) => each.partnershipId));
  const partnerships = [...recorded]
    .filter((id) => known.has(id))
    .sort()
    .map((partnershipId) => mealCost(book, allocation, { partnershipId, weeks }));
  const together = mealCost(book, allocation, { partnershipId: null, weeks });
  const paid = paidParts(book, allocation, new Set(weeks));
  return { book, weeks, from, until, today, allocation, partnerships, together, paid };
}
