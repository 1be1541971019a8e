import { productQuotient } from './scaled-product';

/**
 * Splits an integer amount by whole weights so that the parts add up to the whole, to the cent: each part is rounded
 * towards zero, then the cents left over go to the largest remainders; ties to the larger weight, then to the earlier
 * part (`domain.md` §3.4 rule 5). Exact at any size. Weights that are all zero give `null`: nothing to weigh on.
 */
export function splitCents(totalCents: number, weights: readonly number[]): number[] | null {
  if (!Number.isSafeInteger(totalCents)) throw new RangeError(`not an integer: ${totalCents}`);
  let weightSum = 0;
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`bad weight: ${weight}`);
    weightSum += weight;
  }
  if (!Number.isSafeInteger(weightSum)) throw new RangeError(`weights too large: ${weightSum}`);
  if (weightSum === 0) return null;
  const magnitude = Math.abs(totalCents);
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = magnitude;
  for (const weight of weights) {
    const { whole, rest } = productQuotient(magnitude, weight, weightSum);
    parts.push(whole);
    remainders.push(rest);
    left -= whole;
  }
  if (left > 0) giveCentsLeft(parts, { left, weights, remainders });
  if (totalCents > 0) return parts;
  return parts.map((part) => (part === 0 ? 0 : -part));
}

/** There are never more cents left than parts with a remainder, so that none goes to a part of weight zero. */
function giveCentsLeft(
  parts: number[],
  given: { left: number; weights: readonly number[]; remainders: readonly number[] },
): void {
  const { left, weights, remainders } = given;
  const isBefore = (a: number, b: number) => {
    const byRemainder = (remainders[a] ?? 0) - (remainders[b] ?? 0);
    return (byRemainder || (weights[a] ?? 0) - (weights[b] ?? 0) || b - a) > 0;
  };
  if (left === 1) {
    // The usual case of few parts: no need to order them all.
    let first = 0;
    for (let index = 1; index < parts.length; index += 1) if (isBefore(index, first)) first = index;
    parts[first] = (parts[first] ?? 0) + 1;
    return;
  }
  const order = [...parts.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
}
