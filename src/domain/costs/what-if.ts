import { daysOfWeek } from '../../kernel/iso-week';
import type { CostItem } from '../../model/cost-item';
import { allocateCosts } from './allocate-costs';
import { bookIndexOf } from './book-index';
import type { CostBook, CostPlace, CostStage, MealCost, MealDay } from './cost-types';
import { mealCost } from './meal-cost';
import { viewOf } from './view-meals';

/** What would be otherwise. A factor of 1 changes nothing; the weeks and the partnership say where. */
export interface Supposition {
  /** Null: all partnerships together, or those of a place. */
  readonly partnershipId: string | null;
  readonly place?: CostPlace | undefined;
  /** Oldest first. */
  readonly weeks: readonly string[];
  readonly mealsFactor: number;
  readonly stageFactors: Readonly<Partial<Record<CostStage, number>>>;
  /** Part of the production that is surplus, 0 to 1: spent whatever happens. Null: as entered. */
  readonly surplusShare: number | null;
}

type Count = 'produced' | 'delivered' | 'accepted' | 'distributed';

/** Days of the supposition with more or fewer meals. Rounding is carried on, so that the sum of the days is the sum wanted. */
function supposedDays(book: CostBook, supposition: Supposition): readonly MealDay[] {
  const { weeks, mealsFactor } = supposition;
  if (mealsFactor === 1) return book.days;
  const { holds } = viewOf(bookIndexOf(book), supposition);
  const from = daysOfWeek(weeks[0] ?? '')[0] ?? '';
  const until = daysOfWeek(weeks[weeks.length - 1] ?? '')[6] ?? '';
  const carried = { produced: 0, delivered: 0, accepted: 0, distributed: 0 };
  const more = (day: MealDay, key: Count): number | null => {
    const meals = day[key] ?? null;
    if (meals === null) return null;
    const wanted = meals * mealsFactor + carried[key];
    const whole = Math.max(0, Math.round(wanted));
    carried[key] = wanted - whole;
    return whole;
  };
  return book.days.map((day) => {
    const isMeant = holds(day.partnershipId) && day.date >= from && day.date <= until;
    if (!isMeant) return day;
    return {
      ...day,
      produced: more(day, 'produced'),
      delivered: more(day, 'delivered'),
      accepted: more(day, 'accepted'),
      distributed: more(day, 'distributed'),
    };
  });
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor);
}

function times(item: CostItem, factor: number): CostItem {
  return {
    ...item,
    amountCents: scaled(item.amountCents, factor),
    grantCents: scaled(item.grantCents, factor),
    unitPrice: scaled(item.unitPrice, factor),
  };
}

/** Sorts right after the item it was cut from. */
const SURPLUS_MARK = '~';

/** A production item cut in two: what is surplus is spent anyway, the rest is cooked on purpose. */
function cutBySurplus(item: CostItem, share: number): CostItem[] {
  const surplus = { ...times(item, share), costId: item.costId + SURPLUS_MARK, isSunk: true };
  const rest: CostItem = {
    ...item,
    isSunk: false,
    amountCents: less(item.amountCents, surplus.amountCents),
    grantCents: less(item.grantCents, surplus.grantCents),
    unitPrice: less(item.unitPrice, surplus.unitPrice),
  };
  return [rest, surplus];
}

function less(whole: number | null, part: number | null): number | null {
  return whole === null ? null : whole - (part ?? 0);
}

/** The book as it would be. The same calculation is then run on it: a supposition has no formula of its own. */
export function supposedBook(book: CostBook, supposition: Supposition): CostBook {
  const { stageFactors, surplusShare } = supposition;
  const items = book.items
    .map((item) => times(item, stageFactors[item.stage] ?? 1))
    .flatMap((item) =>
      surplusShare === null || item.stage !== 'A' ? [item] : cutBySurplus(item, surplusShare),
    );
  const shares = items.flatMap(({ costId }) => {
    const isCut = costId.endsWith(SURPLUS_MARK);
    const id = isCut ? costId.slice(0, -SURPLUS_MARK.length) : costId;
    const own = book.shares.filter((share) => share.costId === id);
    return isCut
      ? own.map((share) => ({ ...share, costId, shareId: share.shareId + SURPLUS_MARK }))
      : own;
  });
  return { ...book, items, shares, days: supposedDays(book, supposition) };
}

/** What a meal would cost. */
export function supposedMealCost(book: CostBook, supposition: Supposition): MealCost {
  const supposed = supposedBook(book, supposition);
  const { partnershipId, place, weeks } = supposition;
  const from = daysOfWeek(weeks[0] ?? '')[0] ?? '';
  const until = daysOfWeek(weeks[weeks.length - 1] ?? '')[6] ?? '';
  const asked = { partnershipId, place, weeks };
  return mealCost(supposed, allocateCosts(supposed, { from, until }), asked);
}

/** A hundred times as many meals: beyond, no volume will do. */
const MOST = 100;
/** Halvings of the interval: the volume is found to less than one meal in ten thousand. */
const STEPS = 20;

/**
 * How many meals distributed over the weeks bring the complete cost of a meal down to a target, in cents; null when no
 * volume does, or when the cost or the meals are unknown.
 */
export function breakEvenMeals(
  book: CostBook,
  supposition: Supposition,
  targetCents: number,
): number | null {
  const at = (factor: number) => supposedMealCost(book, { ...supposition, mealsFactor: factor });
  const isEnough = (cost: MealCost) => {
    const full = cost.levels.FULL.value;
    return full !== null && full <= targetCents;
  };
  if ((at(1).distributed ?? 0) === 0 || !isEnough(at(MOST))) return null;
  let [low, high] = [0, MOST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (isEnough(at(middle))) high = middle;
    else low = middle;
  }
  return at(high).distributed;
}
