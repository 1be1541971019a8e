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

function giveCentsLeft(
  parts: number[],
  given: { left: number; weights: readonly number[]; remainders: readonly number[] },
): void {
  const { left, weights, remainders } = given;
  const of = (list: readonly number[], index: number) => list[index] ?? 0;
  // There are never more cents left than parts with a remainder, so that none goes to a part of weight zero.
  const order = [...parts.keys()].sort(
    (a, b) => of(remainders, b) - of(remainders, a) || of(weights, b) - of(weights, a) || a - b,
  );
  for (const index of order.slice(0, left)) parts[index] = of(parts, index) + 1;
}
