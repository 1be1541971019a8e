import type { Delivery } from '../../model/delivery';
import { acceptedMealsOf, hasFood } from '../flows/delivery-facts';

/** Sum of a count over some days: unknown as soon as one day that had food does not tell it. */
export type KnownSum = number | null;

export interface MealTotals {
  readonly delivered: KnownSum;
  readonly accepted: KnownSum;
  readonly refused: KnownSum;
  readonly distributed: KnownSum;
  readonly lost: KnownSum;
  /** Days with food. */
  readonly days: number;
  readonly daysWithRefusal: number;
  readonly daysWithTemperature: number;
}

export interface MonthTotals extends MealTotals {
  /** `2026-11` */
  readonly month: string;
}

export function mealTotals(deliveries: readonly Delivery[]): MealTotals {
  const withFood = deliveries.filter(hasFood);
  const sum = (read: (row: Delivery) => number | null): KnownSum =>
    withFood.reduce<KnownSum>((total, row) => {
      const value = read(row);
      return total === null || value === null ? null : total + value;
    }, 0);
  const daysOf = (isCounted: (row: Delivery) => boolean) =>
    new Set(withFood.filter(isCounted).map(({ date }) => date)).size;
  return {
    delivered: sum((row) => row.deliveredMeals),
    accepted: sum(acceptedMealsOf),
    refused: sum((row) => row.refusedMeals),
    distributed: sum((row) => row.distributedMeals),
    lost: sum((row) => row.lostMeals),
    days: daysOf(() => true),
    daysWithRefusal: daysOf((row) => (row.refusedMeals ?? 0) > 0),
    daysWithTemperature: daysOf((row) => row.arrivalTemperature !== null),
  };
}

/** Every month with food, oldest first. */
export function monthTotals(deliveries: readonly Delivery[]): MonthTotals[] {
  const months = [...new Set(deliveries.filter(hasFood).map(({ date }) => date.slice(0, 7)))];
  return months.sort().map((month) => ({
    month,
    ...mealTotals(deliveries.filter(({ date }) => date.startsWith(month))),
  }));
}
