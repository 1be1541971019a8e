import type { FollowKitchenView, FollowView } from '../../app/follow-views';
import { EVERYWHERE, NOWHERE } from './territories';

export interface FollowFilter {
  /** The territory in force, as the other lists understand it. */
  readonly territory: string;
  readonly isLateOnly: boolean;
}

/** Kitchens and partnerships that the choices leave on the screen. */
export function shownKitchens(
  view: FollowView,
  { territory, isLateOnly }: FollowFilter,
): FollowKitchenView[] {
  const isThere = (own: string | null) =>
    territory === EVERYWHERE || (territory === NOWHERE ? own === null : own === territory);
  return view.kitchens
    .map((kitchen) => ({
      ...kitchen,
      partnerships: kitchen.partnerships.filter(
        (one) => isThere(one.territory) && (!isLateOnly || one.lateCount > 0),
      ),
    }))
    .filter(({ partnerships }) => partnerships.length > 0);
}

export function lateCountOf(kitchens: readonly FollowKitchenView[]): number {
  return kitchens
    .flatMap(({ partnerships }) => partnerships)
    .reduce((sum, { lateCount }) => sum + lateCount, 0);
}
