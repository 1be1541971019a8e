import type { Delivery } from '../model/delivery';
import type { MealDay } from '../domain/costs/cost-types';
import { acceptedMealsOf } from '../domain/flows/delivery-facts';
import { deliveryPrint } from '../domain/traceability/delivery-print';
import { expectedDates, plannedDates, weekMissing, weekState } from '../domain/flows/week-rows';
import type { ClosedDates } from './calendar-facts';
import type { FactVersions } from '../domain/traceability/week-events';
import type { Partnership } from '../model/partnership';
import type { DayCounts, WeekCell, WeekCells } from '../tables/system-state';
import type { PlacedRow } from '../tables/table';

const COUNTS = ['deliveredMeals', 'acceptedMeals', 'distributedMeals', 'lostMeals'] as const;

function added(sum: number | null, value: number | null): number | null {
  return value === null ? sum : (sum ?? 0) + value;
}

/** Meals of each day, all lots together. A count nobody told stays unknown. */
export function dayCountsOf(deliveries: readonly Delivery[]): Record<string, DayCounts> {
  const days: Record<string, DayCounts> = {};
  for (const delivery of deliveries) {
    const before: DayCounts = days[delivery.date] ?? [null, null, null, null, 0];
    const [delivered, accepted, distributed, lost] = COUNTS.map((key, index) =>
      added(
        before[index] ?? null,
        key === 'acceptedMeals' ? acceptedMealsOf(delivery) : delivery[key],
      ),
    );
    const hasTrip = before[4] === 1 || (delivery.deliveredMeals ?? 0) > 0;
    const produced = added(before[5] ?? null, delivery.producedMeals);
    const counts = [
      ...([delivered ?? null, accepted ?? null, distributed ?? null, lost ?? null] as const),
      hasTrip ? 1 : 0,
    ] as const;
    days[delivery.date] = produced === null ? counts : [...counts, produced];
  }
  return days;
}

/** Runs of neighbouring row numbers: `[[12, 3], [40, 1]]` for 12, 13, 14 and 40. */
export function runsOf(rowNumbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rowNumbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** What the index keeps of the rows of one partnership in one week. */
export function weekCellOf(
  rows: readonly PlacedRow<Delivery>[],
  given: {
    readonly week: string;
    readonly partnership: Partnership | undefined;
    readonly closedDates: ClosedDates;
    readonly version: number;
    readonly versions: FactVersions;
  },
): WeekCell {
  const deliveries = rows.map((placed) => placed.row);
  const { partnership, week, closedDates } = given;
  const planned = partnership ? plannedDates(partnership, week) : [];
  const closed = partnership ? closedDates(partnership, week) : new Set<string>();
  return {
    version: given.version,
    runs: runsOf(rows.map((placed) => placed.rowNumber)),
    days: dayCountsOf(deliveries),
    state: weekState(deliveries, planned, closed),
    missing: weekMissing(deliveries, expectedDates(planned, closed, deliveries)),
    isIllustrative: deliveries.some((delivery) => delivery.isIllustrative === true),
    versions: given.versions,
    prints: Object.fromEntries(deliveries.map((row) => [row.lineId, deliveryPrint(row)])),
  };
}

/** The index of the weeks, from all rows of « Livraisons ». Versions go on from those already given. */
export function weekIndexOf(
  rows: readonly PlacedRow<Delivery>[],
  known: {
    readonly previous: ReadonlyMap<string, WeekCells>;
    readonly partnerships: readonly Partnership[];
    readonly closedDates: ClosedDates;
    /** Versions of the facts in the log, read again only when the index was lost. */
    readonly loggedVersions: FactVersions;
  },
): Map<string, WeekCells> {
  const groups = new Map<string, PlacedRow<Delivery>[]>();
  for (const placed of rows) {
    const key = `${placed.row.isoWeek} ${placed.row.partnershipId}`;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  const partnerships = new Map(known.partnerships.map((each) => [each.partnershipId, each]));
  const weeks = new Map<string, Record<string, WeekCell>>();
  for (const [key, group] of groups) {
    const [week = '', partnershipId = ''] = key.split(' ');
    const before = known.previous.get(week)?.[partnershipId];
    const cells = weeks.get(week) ?? {};
    cells[partnershipId] = weekCellOf(group, {
      week,
      partnership: partnerships.get(partnershipId),
      closedDates: known.closedDates,
      version: before?.version ?? 1,
      versions: before?.versions ?? versionsOfRows(group, known.loggedVersions),
    });
    weeks.set(week, cells);
  }
  keepEmptied(weeks, known);
  return weeks;
}

/** A week whose rows are gone keeps its versions: recorded again, its events go on from those of the log. */
function keepEmptied(
  weeks: Map<string, Record<string, WeekCell>>,
  known: Parameters<typeof weekIndexOf>[1],
): void {
  for (const [week, cells] of known.previous) {
    for (const [partnershipId, { version, versions }] of Object.entries(cells)) {
      if (weeks.get(week)?.[partnershipId]) continue;
      const partnership = known.partnerships.find((each) => each.partnershipId === partnershipId);
      const { closedDates } = known;
      const cell = weekCellOf([], { week, partnership, closedDates, version, versions });
      weeks.set(week, { ...weeks.get(week), [partnershipId]: cell });
    }
  }
}

/** Weeks of which at least one row stands in the sheet. */
export function recordedWeeks(weeks: ReadonlyMap<string, WeekCells>): string[] {
  return [...weeks]
    .filter(([, cells]) => Object.values(cells).some(({ runs }) => runs.length > 0))
    .map(([week]) => week);
}

function versionsOfRows(rows: readonly PlacedRow<Delivery>[], logged: FactVersions): FactVersions {
  const prefixes = rows.map((placed) => `${placed.row.lineId.replace(/^D-/, '')}-`);
  const own = Object.entries(logged).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(own);
}

/** The days of the index as the calculation of costs reads them. */
export function mealDaysOf(weeks: ReadonlyMap<string, WeekCells>): MealDay[] {
  const days: MealDay[] = [];
  for (const cells of weeks.values()) {
    for (const [partnershipId, cell] of Object.entries(cells)) {
      for (const [date, counts] of Object.entries(cell.days)) {
        const [delivered, accepted, distributed, , deliveries, produced = null] = counts;
        const { isIllustrative } = cell;
        days.push({
          partnershipId,
          date,
          produced,
          delivered,
          accepted,
          distributed,
          deliveries,
          isIllustrative,
        });
      }
    }
  }
  return days;
}
