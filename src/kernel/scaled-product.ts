const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whole part and rest of a × b ÷ divisor for non-negative integers, exact even when the product passes 2^53. */
export function productQuotient(
  a: number,
  b: number,
  divisor: number,
): { readonly whole: number; readonly rest: number } {
  const product = a * b;
  if (product <= LARGEST) {
    // The quotient may be rounded up to the next integer: then the rest is negative, and says so. Faster than `%`.
    const whole = Math.floor(product / divisor);
    const rest = product - whole * divisor;
    return rest < 0 ? { whole: whole - 1, rest: rest + divisor } : { whole, rest };
  }
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  const whole = Number(exact / by);
  if (whole > LARGEST) throw new RangeError(`too large: ${a} × ${b} ÷ ${divisor}`);
  return { whole, rest: Number(exact % by) };
}

/** a × b ÷ divisor in integers, rounded once, halves away from zero. */
export function scaledProduct(a: number, b: number, divisor: number): number {
  for (const number of [a, b, divisor]) {
    if (!Number.isSafeInteger(number)) throw new RangeError(`not an integer: ${number}`);
  }
  const { whole, rest } = productQuotient(Math.abs(a), Math.abs(b), divisor);
  const rounded = whole + (rest >= divisor - rest ? 1 : 0);
  return rounded === 0 ? 0 : Math.sign(a) * Math.sign(b) * rounded;
}
