import { describe, expect, it } from '@jest/globals';
import { frenchDate } from '../../../../src/sidebar/format/french-date';
import { publishedCosts } from '../../../../src/sidebar/screens/published-costs';

describe('the published costs that one compares with', () => {
  it.each(publishedCosts.map((one) => [one.id, one] as const))(
    '%s has its source, its year or that it is not known, and its caveat',
    (_, { name, source, caveat, levels }) => {
      expect(`${name} ${source}`).toMatch(/\b(19|20)\d\d\b|année non précisée/);
      expect(caveat.length).toBeGreaterThan(20);
      const cents = Object.values(levels);
      expect([...cents].sort((a, b) => a - b)).toEqual(cents);
    },
  );

  it('are those of the tables T1, T2 and T3, to the cent', () => {
    const full = publishedCosts.map(({ id, levels }) => [id, levels.FULL]);
    expect(full.slice(0, 3)).toEqual([
      ['T1', 1068],
      ['T2', 820],
      ['T3', 795],
    ]);
  });
});

describe('a month in a sentence', () => {
  it.each([
    ['2026-03', 'mars 2026'],
    ['2026-12', 'décembre 2026'],
    ['2026-13', '2026-13'],
    ['2026-03-05', '05/03/2026'],
  ])('%s is read %s', (text, expected) => {
    expect(frenchDate(text)).toBe(expected);
  });
});
