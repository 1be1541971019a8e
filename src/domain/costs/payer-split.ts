import type { PayerShare } from '../../model/payer-share';

/** Payers of an item in the order of their ids, with integer weights; null is « non renseigné ». */
export interface ItemPayers {
  readonly payerIds: readonly (string | null)[];
  readonly weights: readonly number[];
  /** Sum of the shares as entered, in hundredths of a percent. */
  readonly entered: number;
}

export const WHOLE = 10_000;
/** 33.33 three times is 99.99: accepted as a whole (`domain.md` §3.4 rule 8). */
const TOLERANCE = 1;

export const NO_PAYER: ItemPayers = { payerIds: [null], weights: [WHOLE], entered: 0 };

export function isWhole(entered: number): boolean {
  return Math.abs(entered - WHOLE) <= TOLERANCE;
}

export function payersByItem(shares: readonly PayerShare[]): ReadonlyMap<string, ItemPayers> {
  const groups = new Map<string, Map<string, number>>();
  for (const { costId, payerId, sharePercent } of shares) {
    const group = groups.get(costId) ?? new Map<string, number>();
    group.set(payerId, (group.get(payerId) ?? 0) + sharePercent);
    groups.set(costId, group);
  }
  return new Map([...groups].map(([costId, group]) => [costId, itemPayers(group)]));
}

/** What is short of 100 % has no known payer; what is over is brought back to 100 % in proportion. */
function itemPayers(shares: ReadonlyMap<string, number>): ItemPayers {
  const known = [...shares]
    .filter(([, share]) => share > 0)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const entered = known.reduce((sum, [, share]) => sum + share, 0);
  if (entered === 0) return NO_PAYER;
  const short = isWhole(entered) ? 0 : Math.max(0, WHOLE - entered);
  const payerIds: (string | null)[] = known.map(([id]) => id);
  const weights = known.map(([, share]) => share);
  return short === 0
    ? { payerIds, weights, entered }
    : { payerIds: [...payerIds, null], weights: [...weights, short], entered };
}

/**
 * Splits one part after another of the same charge between its payers, by largest remainder on what each is owed so far:
 * each part adds up to the cent, and so does what each payer bears of the whole charge. Null: one payer bears it all.
 */
export function payerSplitter(payers: ItemPayers): ((cents: number) => number[]) | null {
  const { weights } = payers;
  if (weights.length < 2) return null;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  /** What is still owed to each, times the sum of weights: integers, so that nothing is lost. */
  const owed = weights.map(() => 0);
  return (cents) => {
    const sign = cents < 0 ? -1 : 1;
    const magnitude = Math.abs(cents);
    weights.forEach((weight, payer) => {
      owed[payer] = (owed[payer] ?? 0) + magnitude * weight;
    });
    const parts = owed.map((due) => Math.max(0, Math.floor(due / weightSum)));
    let left = magnitude - parts.reduce((sum, part) => sum + part, 0);
    parts.forEach((part, payer) => (owed[payer] = (owed[payer] ?? 0) - part * weightSum));
    while (left !== 0) {
      const payer = left > 0 ? mostOwed(owed, weights) : leastOwed(owed, parts);
      parts[payer] = (parts[payer] ?? 0) + Math.sign(left);
      owed[payer] = (owed[payer] ?? 0) - Math.sign(left) * weightSum;
      left -= Math.sign(left);
    }
    return parts.map((part) => (part === 0 ? 0 : sign * part));
  };
}

function mostOwed(owed: readonly number[], weights: readonly number[]): number {
  let best = 0;
  owed.forEach((due, payer) => {
    const gap = due - (owed[best] ?? 0) || (weights[payer] ?? 0) - (weights[best] ?? 0);
    if (gap > 0) best = payer;
  });
  return best;
}

/** Among those who were given something: a cent is taken back from whom it was owed least. */
function leastOwed(owed: readonly number[], parts: readonly number[]): number {
  let best = -1;
  owed.forEach((due, payer) => {
    if ((parts[payer] ?? 0) > 0 && (best < 0 || due < (owed[best] ?? 0))) best = payer;
  });
  return best;
}
