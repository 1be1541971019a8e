import { given, type Missing, type Traced } from '../../kernel/traced';
import { weekNumber } from '../../kernel/iso-week';
import { type BookIndex, type Flow } from './book-index';
import type { Denominator, MealDay } from './cost-types';
import { rowsOfWeek } from './meal-calendar';

/** What is looked at: some partnerships over some weeks. */
export interface View {
  readonly index: BookIndex;
  readonly flows: readonly Flow[];
  /** Null: all partnerships together. */
  readonly partnershipId: string | null;
  readonly weeks: ReadonlySet<number>;
}

export function viewOf(
  index: BookIndex,
  asked: { readonly partnershipId: string | null; readonly weeks: readonly string[] },
): View {
  const { partnershipId } = asked;
  const flows =
    partnershipId === null ? index.flows : index.flows.filter(({ id }) => id === partnershipId);
  return { index, flows, partnershipId, weeks: new Set(asked.weeks.map(weekNumber)) };
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

const COUNTED: Readonly<Record<Denominator, (day: MealDay) => number | null>> = {
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
