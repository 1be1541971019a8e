import { given, type Missing, type Traced } from '../../kernel/traced';
import { weekNumber } from '../../kernel/iso-week';
import { type BookIndex, type Flow } from './book-index';
import type { Partnership } from '../../model/partnership';
import type { CostPlace, Denominator, MealDay } from './cost-types';
import { rowsOfWeek } from './meal-calendar';

/** What is looked at: some partnerships over some weeks. */
export interface View {
  readonly index: BookIndex;
  readonly flows: readonly Flow[];
  /** All partnerships together. */
  readonly isWhole: boolean;
  readonly holds: (partnershipId: string) => boolean;
  readonly weeks: ReadonlySet<number>;
}

/** What a cost is asked for. */
export interface MealCostView {
  /** Null: all partnerships together, or those of a place. */
  readonly partnershipId: string | null;
  readonly place?: CostPlace | undefined;
  readonly weeks: readonly string[];
  /** Distributed meals, unless told otherwise. */
  readonly denominator?: Denominator | undefined;
}

export function viewOf(
  index: BookIndex,
  asked: Pick<MealCostView, 'partnershipId' | 'place' | 'weeks'>,
): View {
  const { partnershipId, place } = asked;
  const weeks = new Set(asked.weeks.map(weekNumber));
  const isWhole = partnershipId === null && place === undefined;
  if (isWhole) return { index, flows: index.flows, isWhole, holds: () => true, weeks };
  const flows = index.flows
    .filter(({ id }) => partnershipId === null || id === partnershipId)
    .filter(({ partnership }) => place === undefined || isOfPlace(partnership, place));
  const ids = new Set(flows.map(({ id }) => id));
  return { index, flows, isWhole, holds: (id) => ids.has(id), weeks };
}

function isOfPlace({ kitchenId, territory }: Partnership, { kind, id }: CostPlace): boolean {
  return id === (kind === 'KITCHEN' ? kitchenId : territory);
}

/** A sum of what is known (null when nothing is), and how many days are not told. */
export interface MealCount {
  readonly meals: number | null;
  readonly untoldDays: number;
}

export interface ViewMeals {
  readonly counts: Readonly<Record<Denominator, MealCount>>;
  readonly isIllustrative: boolean;
}

/** How each kind of meals is counted on a day. */
export const COUNTED: Readonly<Record<Denominator, (day: MealDay) => number | null>> = {
  PRODUCED: (day) => day.produced ?? null,
  DELIVERED: (day) => day.delivered,
  // Nothing delivered: nothing accepted nor distributed, nobody has to write it.
  ACCEPTED: (day) => day.accepted ?? (day.delivered === 0 ? 0 : null),
  DISTRIBUTED: (day) => day.distributed ?? (day.delivered === 0 ? 0 : null),
};

export function viewMeals(view: View): ViewMeals {
  const days = view.flows.flatMap(({ calendar }) =>
    [...view.weeks].flatMap((week) => {
      const { start, end } = rowsOfWeek(calendar, week);
      return calendar.rows.slice(start, end);
    }),
  );
  const count = (denominator: Denominator): MealCount => {
    const told = days.map(COUNTED[denominator]).filter((meals) => meals !== null);
    const meals = told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
    return { meals, untoldDays: days.length - told.length };
  };
  return {
    counts: {
      PRODUCED: count('PRODUCED'),
      DELIVERED: count('DELIVERED'),
      ACCEPTED: count('ACCEPTED'),
      DISTRIBUTED: count('DISTRIBUTED'),
    },
    isIllustrative:
      days.some((day) => day.isIllustrative === true) ||
      view.flows.some(({ partnership }) => partnership.isIllustrative === true),
  };
}

/** The number to divide by: unknown when nothing is told or when it is zero, and then it says so. */
export function denominatorNode(denominator: Denominator, meals: ViewMeals): Traced {
  const { meals: count, untoldDays } = meals.counts[denominator];
  const missing: Missing[] = [];
  if (count === null) missing.push({ code: `MEALS_UNTOLD_${denominator}` });
  else if (count === 0) missing.push({ code: `MEALS_ZERO_${denominator}` });
  if (count !== null && untoldDays > 0) {
    missing.push({ code: `DAYS_UNTOLD_${denominator}`, params: { days: untoldDays } });
  }
  return given(count, 'meals', {
    rule: `meals${denominator}`,
    missing,
    illustrative: meals.isIllustrative,
  });
}
