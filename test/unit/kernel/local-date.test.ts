import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dayNumber, dayText } from '../../../src/kernel/local-date';

const DAY_MS = 86_400_000;
const YEAR_100 = -683_003;
const YEAR_9999 = 2_932_896;

describe('the day of a number', () => {
  it('is the one that the engine’s own calendar says, and its number is found again', () => {
    fc.assert(
      fc.property(fc.integer({ min: YEAR_100, max: YEAR_9999 }), (number) => {
        const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
        expect(dayText(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { examples: [[YEAR_100], [YEAR_9999], [0], [-1], [11_016], [47_540]] },
    );
  });
});
