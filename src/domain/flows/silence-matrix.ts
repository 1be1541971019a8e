import { addWeeks, isoWeekOf } from '../../kernel/iso-week';
import type { Missing } from '../../kernel/traced';
import type { Partnership } from '../../model/partnership';
import { plannedDates } from './week-rows';
import { type KnownWeek, weekStanding } from './week-standing';

/**
 * ✓ delivered · ● incomplete · 0 zero declared · – closed · ○ no answer; a running week that nobody has answered yet is to
 * come, and a week that plans nothing is none of these.
 */
export type FollowedState =
  'DELIVERED' | 'INCOMPLETE' | 'ZERO_DECLARED' | 'CLOSED' | 'NO_ANSWER' | 'UPCOMING' | 'UNPLANNED';

export interface FollowedWeek {
  readonly week: string;
  readonly state: FollowedState;
  readonly deliveredMeals: number | null;
  readonly missing: readonly Missing[];
  /** The week is over and somebody still has to answer. */
  readonly isLate: boolean;
}

export interface FollowedPartnership {
  readonly partnership: Partnership;
  readonly weeks: readonly FollowedWeek[];
}

export interface FollowedKitchen {
  readonly kitchenId: string;
  /** The most pressing state of its partnerships, week by week. */
  readonly weeks: readonly FollowedWeek[];
  readonly partnerships: readonly FollowedPartnership[];
}

/** What the matrix is made from: weeks already in memory, so that it costs as much as it shows. */
export interface FollowFacts {
  readonly partnerships: readonly Partnership[];
  /** Oldest first. */
  readonly weeks: readonly string[];
  readonly thisWeek: string;
  readonly weekOf: (week: string, partnershipId: string) => KnownWeek | undefined;
  /** First week ever told of a partnership, as far as is known. */
  readonly firstTold: (partnershipId: string) => string | null;
  readonly closedDates: (partnership: Partnership, week: string) => ReadonlySet<string>;
}

/** Most pressing first. */
const PRESSING: readonly FollowedState[] = [
  'NO_ANSWER',
  'INCOMPLETE',
  'UPCOMING',
  'DELIVERED',
  'ZERO_DECLARED',
  'CLOSED',
  'UNPLANNED',
];

/**
 * From which week somebody is waited for. Nothing says that a partnership without a start ran before the first week that
 * was told of it; one of which nothing was ever told is asked for the last week only.
 */
function awaitedFrom(
  { startsOn, partnershipId }: Partnership,
  { thisWeek, firstTold }: FollowFacts,
): string {
  if (startsOn !== null) return isoWeekOf(startsOn);
  return firstTold(partnershipId) ?? addWeeks(thisWeek, -1);
}

function followedWeek(partnership: Partnership, week: string, facts: FollowFacts): FollowedWeek {
  const { thisWeek, weekOf, closedDates } = facts;
  const known = weekOf(week, partnership.partnershipId);
  const planned = plannedDates(partnership, week);
  const standing = weekStanding(known, { planned, closed: closedDates(partnership, week) });
  const { missing, deliveredMeals } = standing;
  const isSilent = standing.state === 'NO_ANSWER';
  const isBegun = week >= awaitedFrom(partnership, facts);
  const state =
    isSilent && !known && (planned.length === 0 || !isBegun)
      ? 'UNPLANNED'
      : isSilent && week >= thisWeek
        ? 'UPCOMING'
        : standing.state;
  const isAwaited = week < thisWeek && isBegun;
  const isLate = isAwaited && (state === 'NO_ANSWER' || state === 'INCOMPLETE');
  return { week, state, deliveredMeals, missing, isLate };
}

function mostPressing(weeks: readonly FollowedWeek[], week: string): FollowedWeek {
  const told = weeks.map((each) => each.deliveredMeals).filter((meals) => meals !== null);
  const states = weeks.map((each) => each.state);
  return {
    week,
    state: PRESSING.find((state) => states.includes(state)) ?? 'UNPLANNED',
    deliveredMeals: told.length === 0 ? null : told.reduce((sum, meals) => sum + meals),
    missing: weeks.flatMap((each) => each.missing),
    isLate: weeks.some((each) => each.isLate),
  };
}

/** Kitchens and their partnerships, week by week: who delivered, who declared zero, who was closed, who said nothing. */
export function silenceMatrix(facts: FollowFacts): FollowedKitchen[] {
  const kitchens = new Map<string, FollowedPartnership[]>();
  for (const partnership of facts.partnerships) {
    const weeks = facts.weeks.map((week) => followedWeek(partnership, week, facts));
    const own = kitchens.get(partnership.kitchenId) ?? [];
    own.push({ partnership, weeks });
    kitchens.set(partnership.kitchenId, own);
  }
  return [...kitchens].map(([kitchenId, partnerships]) => ({
    kitchenId,
    partnerships,
    weeks: facts.weeks.map((week, index) =>
      mostPressing(
        partnerships.flatMap((each) => each.weeks[index] ?? []),
        week,
      ),
    ),
  }));
}
