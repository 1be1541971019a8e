import type { Issue } from '../kernel/issue';
import type { Missing } from '../kernel/traced';
import type { LIFE_CYCLES } from '../model/lists';
import type { FormName } from './form-names';
import type { FormField } from './form-views';
import type { MealCostView } from './meal-cost-views';

export type LifeCycle = (typeof LIFE_CYCLES)[number];

export interface ReferenceOption {
  readonly id: string;
  readonly name: string;
  /** Kind of a partner, flow type of a partnership. */
  readonly kind: string;
  readonly isIllustrative: boolean;
  /** Every role of a partner, the main one first. */
  readonly roles?: readonly string[];
  readonly territory?: string;
  /** Absent when it is in use. */
  readonly lifeCycle?: LifeCycle;
}

/** States of a week, never mixed (`peers.md`: the silence matrix). */
export type WeekState = 'DELIVERED' | 'INCOMPLETE' | 'ZERO_DECLARED' | 'CLOSED' | 'NO_ANSWER';

export interface WeekSummary {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly kitchenName: string;
  readonly recipientName: string;
  readonly state: WeekState;
  readonly deliveredMeals: number | null;
  readonly missing: readonly Missing[];
}

export interface HomeView {
  readonly isPrepared: boolean;
  readonly isEmpty: boolean;
  readonly today: string;
  readonly week: string;
  readonly weekLabel: string;
  readonly weeks: readonly WeekSummary[];
  /** Cost of the last recorded weeks, all partnerships together or null when nothing was recorded. */
  readonly cost: MealCostView | null;
  readonly todo: readonly Issue[];
  readonly references: Readonly<
    Record<
      'partner' | 'partnership' | 'costItem' | 'income' | 'keyWeight',
      readonly ReferenceOption[]
    >
  >;
  readonly forms: Readonly<Record<FormName, readonly FormField[]>>;
}

export interface PreparedView {
  readonly createdTabs: readonly string[];
  readonly repaired: readonly string[];
}
