import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { UNALLOCATED_REASONS } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { formatMessage } from '../../../../src/i18n/format-message';
import * as english from '../../../../src/i18n/en/rules';
import * as french from '../../../../src/i18n/fr/rules';
import type { Missing, Traced } from '../../../../src/kernel/traced';
import { book, PERIOD, WEEKS } from './cost-arbitraries';

const flatten = (traced: Traced): Traced[] => [traced, ...traced.inputs.flatMap(flatten)];

describe.each([
  ['French', french],
  ['English', english],
])('sentences in %s', (_, { rules, missing }) => {
  const ruleSentences: Readonly<Record<string, string>> = rules;
  const missingSentences: Readonly<Record<string, string>> = missing;

  it('exist for every figure and every lack of any book, with nothing left to fill', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(null, 'PT-1'), (one, partnershipId) => {
        const cost = mealCost(one, allocateCosts(one, PERIOD), { partnershipId, weeks: WEEKS });
        const trees = [...Object.values(cost.levels), ...Object.values(cost.stages), cost.marginal];
        for (const { rule, params } of trees.flatMap(flatten)) {
          expect(formatMessage(ruleSentences[rule] ?? `{${rule}}`, params)).not.toMatch(/[{}]/);
        }
        const lacks: readonly Missing[] = [
          ...cost.missing,
          ...trees.flatMap((tree) => tree.missing),
        ];
        for (const { code, params } of lacks) {
          expect(formatMessage(missingSentences[code] ?? `{${code}}`, params)).not.toMatch(/[{}]/);
        }
      }),
    );
  });

  it('exist for every reason not to allocate', () => {
    expect(Object.keys(missing)).toEqual(expect.arrayContaining([...UNALLOCATED_REASONS]));
  });
});
