import type { Flow } from './book-index';
import type { PriceGap } from './cost-types';

/** Ten-thousandths of a euro in a cent. */
const PRICE_PER_CENT = 100;

/** The price of the convention beside what a meal delivered costs; null without one price for all. */
export function priceGap(
  flows: readonly Flow[],
  totalCents: number,
  deliveredMeals: number | null,
): PriceGap | null {
  const prices = new Set(flows.map(({ partnership }) => partnership.mealPrice));
  const [price] = prices;
  if (prices.size !== 1 || price === undefined || price === null) return null;
  const priceCentsPerMeal = price / PRICE_PER_CENT;
  const costCentsPerMeal = deliveredMeals ? totalCents / deliveredMeals : null;
  return {
    priceCentsPerMeal,
    costCentsPerMeal,
    gapCentsPerMeal: costCentsPerMeal === null ? null : priceCentsPerMeal - costCentsPerMeal,
  };
}
