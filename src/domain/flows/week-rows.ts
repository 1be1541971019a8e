import { daysOfWeek, isoWeekOf } from '../../kernel/iso-week';
import { weekdayIndex } from '../../kernel/local-date';
import { recordNumber } from '../../kernel/record-id';
import type { Missing } from '../../kernel/traced';
import type { Delivery } from '../../model/delivery';
import { WEEKDAYS } from '../../model/lists';
import type { Partnership } from '../../model/partnership';
import { dayText } from '../traceability/french-formats';
import { acceptedMealsOf, hasFood, isWhollyRefused } from './delivery-facts';

export type DeliveryStatus = Delivery['status'];

/** ✓ DELIVERED · ● INCOMPLETE · 0 ZERO_DECLARED · – CLOSED · ○ NO_ANSWER: zero, closed and silence are never mixed. */
export type WeekState = 'DELIVERED' | 'INCOMPLETE' | 'ZERO_DECLARED' | 'CLOSED' | 'NO_ANSWER';

function weekdayOf(date: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekdayIndex(date)] ?? 'LU'; // the index is 0 to 6
}

/** Id of the row of a partnership, a day and a lot of that day: `D-2026-S48-0003-LU-1`. The same facts give the same id. */
export function deliveryLineId(partnershipId: string, date: string, lineNumber: number): string {
  const number = recordNumber('PT', partnershipId);
  const partnership = number === null ? partnershipId : String(number).padStart(4, '0');
  return `D-${isoWeekOf(date)}-${partnership}-${weekdayOf(date)}-${lineNumber}`;
}

/** Days of a week on which the partnership runs. */
export function plannedDates(
  partnership: Pick<Partnership, 'weekdays' | 'startsOn' | 'endsOn'>,
  week: string,
): readonly string[] {
  const { weekdays, startsOn, endsOn } = partnership;
  return daysOfWeek(week).filter(
    (date) =>
      weekdays.includes(weekdayOf(date)) &&
      (startsOn === null || date >= startsOn) &&
      (endsOn === null || date <= endsOn),
  );
}

/**
 * Planned days on which an answer is expected: a day that the calendar closes is not, unless somebody opened it again by
 * recording something on it.
 */
export function expectedDates(
  planned: readonly string[],
  closed: ReadonlySet<string>,
  deliveries: readonly Delivery[] = [],
): readonly string[] {
  const opened = new Set(
    deliveries.filter((row) => deliveryStatusOf(row) !== 'ANNULEE').map(({ date }) => date),
  );
  return planned.filter((date) => !closed.has(date) || opened.has(date));
}

/** How far a row has come, by what was told of it. A row that was closed by hand stays closed. */
export function deliveryStatusOf(delivery: Delivery): DeliveryStatus {
  if (delivery.status === 'CLOTUREE') return 'CLOTUREE';
  if (hasFood(delivery)) {
    if (isWhollyRefused(delivery)) return 'REFUSEE';
    const isReceived = acceptedMealsOf(delivery) !== null || delivery.distributedMeals !== null;
    return isReceived ? 'RECEPTIONNEE' : 'EN_COURS';
  }
  if (delivery.deliveredMeals === 0 || delivery.status === 'ANNULEE') return 'ANNULEE';
  if (delivery.departureTime !== null || delivery.departureTemperature !== null) return 'EN_COURS';
  if (delivery.productionDate !== null || delivery.lotRef !== null) return 'PREPAREE';
  return delivery.orderedMeals === null ? 'PLANIFIEE' : 'COMMANDEE';
}

/** The day has an answer: meals, a zero, or a cancellation. A forecast or an order is not one. */
export function isAnswered(delivery: Delivery): boolean {
  return (
    hasFood(delivery) || delivery.deliveredMeals === 0 || deliveryStatusOf(delivery) === 'ANNULEE'
  );
}

/** What the week still lacks: planned days without an answer, meals taken whose distribution nobody told. */
export function weekMissing(
  deliveries: readonly Delivery[],
  plannedDays: readonly string[],
): readonly Missing[] {
  const answered = new Set(deliveries.filter(isAnswered).map(({ date }) => date));
  const silent = plannedDays
    .filter((date) => !answered.has(date))
    .map((date): Missing => ({ code: 'DAY_UNANSWERED', params: { date: dayText(date) } }));
  const untold = deliveries
    .filter((row) => hasFood(row) && !isWhollyRefused(row) && row.distributedMeals === null)
    .map((row): Missing => ({
      code: 'DISTRIBUTED_UNTOLD',
      params: { date: dayText(row.date) },
      ref: { record: 'delivery', id: row.lineId, field: 'distributedMeals' },
    }));
  return [...silent, ...untold];
}

/** State of a week by its rows, the days it plans and those that the calendar closes. */
export function weekState(
  deliveries: readonly Delivery[],
  plannedDays: readonly string[],
  closed: ReadonlySet<string> = new Set(),
): WeekState {
  const expected = expectedDates(plannedDays, closed, deliveries);
  if (!deliveries.some(isAnswered)) {
    return plannedDays.length > 0 && expected.length === 0 ? 'CLOSED' : 'NO_ANSWER';
  }
  if (weekMissing(deliveries, expected).length > 0) return 'INCOMPLETE';
  if (deliveries.some(hasFood)) return 'DELIVERED';
  return deliveries.some((row) => row.deliveredMeals === 0) ? 'ZERO_DECLARED' : 'CLOSED';
}

const COUNTS = [
  'forecastMeals',
  'orderedMeals',
  'deliveredMeals',
  'acceptedMeals',
  'refusedMeals',
  'distributedMeals',
  'lostMeals',
  'stockMeals',
] as const;

export type WeekTotals = Readonly<Record<(typeof COUNTS)[number], number | null>>;

/** Sum of what was told of each count; null when nobody told it on any row. Accepted may follow from delivered and refused. */
export function weekTotals(deliveries: readonly Delivery[]): WeekTotals {
  const sum = (told: readonly (number | null)[]): number | null => {
    const known = told.filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
  };
  const total = (count: (typeof COUNTS)[number]) =>
    sum(deliveries.map((row) => (count === 'acceptedMeals' ? acceptedMealsOf(row) : row[count])));
  // Every count of COUNTS is there, once.
  return Object.fromEntries(COUNTS.map((count) => [count, total(count)])) as WeekTotals;
}
