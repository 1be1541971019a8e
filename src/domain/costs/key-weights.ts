import type { CostItem } from '../../model/cost-item';
import type { KeyWeight } from './cost-types';

/** Weights of the partnerships for an item on a day; null when nobody gave any. */
export type KeyWeightsOn = (
  item: Pick<CostItem, 'allocationKey' | 'costId'>,
  day: number,
) => ReadonlyMap<string, number> | null;

type DatedWeight = KeyWeight & { readonly from: number };

/** The weight of a day is the last one to have begun: what was shared before another one keeps its own. */
export function keyWeightFinder(
  weights: readonly KeyWeight[],
  readDay: (date: string) => number,
): KeyWeightsOn {
  const groups = new Map<string, DatedWeight[]>();
  for (const one of weights) {
    const name = `${one.key} ${one.costId ?? ''}`;
    const group = groups.get(name) ?? [];
    const from = one.startsOn ? readDay(one.startsOn) : Number.NEGATIVE_INFINITY;
    group.push({ ...one, from });
    groups.set(name, group);
  }
  const known = new Map<string, ReadonlyMap<string, number> | null>();
  const inForce = (name: string, day: number) => {
    const group = groups.get(name);
    if (!group) return null;
    const starts = group.map(({ from }) => from).filter((from) => from <= day);
    const place = `${name} ${Math.max(...starts)}`;
    const found = known.get(place) ?? weightsOn(group, day);
    known.set(place, found);
    return found;
  };
  return ({ allocationKey, costId }, day) =>
    inForce(`${allocationKey} ${costId}`, day) ?? inForce(`${allocationKey} `, day);
}

/** Rows of the same partnership and the same day add up. */
function weightsOn(group: readonly DatedWeight[], day: number): ReadonlyMap<string, number> | null {
  const latest = new Map<string, { from: number; weight: number }>();
  for (const { partnershipId, from, weight } of group) {
    if (from > day) continue;
    const other = latest.get(partnershipId);
    if (other && other.from > from) continue;
    const sum = other?.from === from ? other.weight + weight : weight;
    latest.set(partnershipId, { from, weight: sum });
  }
  if (latest.size === 0) return null;
  return new Map([...latest].map(([partnershipId, { weight }]) => [partnershipId, weight]));
}
