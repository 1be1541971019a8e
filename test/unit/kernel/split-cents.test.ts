import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaledProduct } from '../../../src/kernel/scaled-product';
import { splitCents } from '../../../src/kernel/split-cents';

describe('splitCents', () => {
  it.each([
    [
      'gives the cent left over to the largest remainder',
      1000,
      { by: [1, 1, 2], gives: [250, 250, 500] },
    ],
    ['breaks a tie for the earlier of equal weights', 100, { by: [1, 1, 1], gives: [34, 33, 33] }],
    ['breaks a tie of remainders for the larger weight', 2, { by: [1, 3], gives: [0, 2] }],
    ['gives nothing to a weight of zero', 101, { by: [0, 1, 1], gives: [0, 51, 50] }],
    ['splits a saving like a charge', -100, { by: [1, 1, 1], gives: [-34, -33, -33] }],
    ['splits nothing into nothings', 0, { by: [1, 2], gives: [0, 0] }],
  ])('%s', (_, total, split) => {
    expect(splitCents(total, split.by)).toEqual(split.gives);
  });

  it('has nothing to weigh on when all weights are zero', () => {
    expect(splitCents(100, [0, 0])).toBeNull();
    expect(splitCents(100, [])).toBeNull();
  });

  it.each([
    ['a fraction of a cent', 0.5, [1]],
    ['a negative weight', 100, [2, -1]],
    ['a fraction as a weight', 100, [0.5, 0.5]],
    ['weights beyond exact integers', 100, [Number.MAX_SAFE_INTEGER, 1]],
  ])('refuses %s', (_, total, weights) => {
    expect(() => splitCents(total, weights)).toThrow(RangeError);
  });

  it('is exact for any amount and weights: whole, within a cent of the true share', () => {
    const weight = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 1e12 }));
    const weights = fc.array(weight, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), weights, (total, each) => {
        const parts = splitCents(total, each);
        const sum = each.reduce((a, b) => a + b, 0);
        if (parts === null) return expect(sum).toBe(0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, place) => {
          // |part × sum − total × weight| < sum, in exact integers.
          const gap = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(each[place] ?? 0);
          expect(gap < BigInt(sum) && -gap < BigInt(sum)).toBe(true);
        });
      }),
    );
  });

  it('moves no part by more than a cent when an amount is split in two pieces', () => {
    // Few different weights: their remainders then tie, which is where a cent could go astray.
    const weights = fc.array(fc.nat(4), { minLength: 1, maxLength: 24 });
    const amount = fc.nat(400);
    fc.assert(
      fc.property(amount, amount, weights, (one, other, each) => {
        const pieces = [splitCents(one, each) ?? [], splitCents(other, each) ?? []] as const;
        (splitCents(one + other, each) ?? []).forEach((part, place) => {
          const apart = (pieces[0][place] ?? 0) + (pieces[1][place] ?? 0);
          expect(Math.abs(part - apart)).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scaledProduct', () => {
  it.each<[readonly [a: number, b: number, divisor: number], number]>([
    [[375, 1001, 100], 3754],
    [[1, 1, 2], 1],
    [[-1, 1, 2], -1],
    [[1, 1, 3], 0],
    [[0, 7, 3], 0],
  ])('a × b ÷ divisor, %j, rounds once to %d', (factors, expected) => {
    expect(scaledProduct(...factors)).toBe(expected);
  });

  it('is exact beyond 2^53, where floating point is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1e5, max: 1e7 }),
        (a, b, divisor) => {
          const twice = 2n * BigInt(a) * BigInt(b) + BigInt(divisor);
          expect(BigInt(scaledProduct(a, b, divisor))).toBe(twice / (2n * BigInt(divisor)));
        },
      ),
    );
  });

  it('refuses a result that is not exact any more, and what is not an integer', () => {
    expect(() => scaledProduct(Number.MAX_SAFE_INTEGER, 10, 1)).toThrow(RangeError);
    expect(() => scaledProduct(1.5, 2, 1)).toThrow(RangeError);
  });
});
