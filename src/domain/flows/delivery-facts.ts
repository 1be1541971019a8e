import type { Delivery } from '../../model/delivery';

type Counts = Pick<
  Delivery,
  'deliveredMeals' | 'acceptedMeals' | 'refusedMeals' | 'distributedMeals'
>;

/** Meals accepted: as told, else what delivered and refused, both told, leave. Null when that is not known. */
export function acceptedMealsOf(delivery: Counts): number | null {
  const { acceptedMeals, deliveredMeals, refusedMeals } = delivery;
  if (acceptedMeals !== null) return acceptedMeals;
  if (deliveredMeals === null || refusedMeals === null) return null;
  return refusedMeals <= deliveredMeals ? deliveredMeals - refusedMeals : null;
}

/** Some food travelled: at least one count of the day is told and is not zero. */
export function hasFood(delivery: Counts): boolean {
  const { deliveredMeals, acceptedMeals, refusedMeals, distributedMeals } = delivery;
  return [deliveredMeals, acceptedMeals, refusedMeals, distributedMeals].some(
    (count) => count !== null && count > 0,
  );
}

/** Everything was sent back: the rules of what may be accepted have nothing left to protect. */
export function isWhollyRefused(delivery: Counts): boolean {
  return acceptedMealsOf(delivery) === 0 && (delivery.distributedMeals ?? 0) === 0;
}

/** The recipient took some of it, as far as anyone told. */
export function isKnownAccepted(delivery: Counts): boolean {
  return (acceptedMealsOf(delivery) ?? 0) > 0 || (delivery.distributedMeals ?? 0) > 0;
}
