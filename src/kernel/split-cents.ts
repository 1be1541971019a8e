/**
 * Splits an integer amount by weights so that the parts add up to the whole, to the cent: each part is rounded towards
 * zero, then the cents left over go to the largest remainders; ties to the larger weight, then to the earlier part.
 * (`domain.md` §3.4 rule 5.) Weights that are all zero give `null`: nothing to weigh on.
 */
export function splitCents(totalCents: number, weights: readonly number[]): number[] | null {
  if (!Number.isSafeInteger(totalCents)) throw new RangeError(`not an integer: ${totalCents}`);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(weightSum > 0)) return null;
  const sign = totalCents < 0 ? -1 : 1;
  const magnitude = Math.abs(totalCents);
  const shares = weights.map((weight, index) => {
    const exact = (magnitude * weight) / weightSum;
    const whole = Math.floor(exact);
    return { index, weight, whole, remainder: exact - whole };
  });
  let left = magnitude - shares.reduce((sum, share) => sum + share.whole, 0);
  const parts = shares.map((share) => share.whole);
  const byRemainder = [...shares].sort(
    (a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index,
  );
  for (const share of byRemainder) {
    if (left <= 0) break;
    if (share.weight <= 0) continue;
    parts[share.index] = (parts[share.index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}
