import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../src/domain/costs/allocate-costs';
import type { CostStage } from '../../src/domain/costs/cost-types';
import { mealCost } from '../../src/domain/costs/meal-cost';
import { aBook, aMealPrice, NOVEMBER, TWO_WEEKS } from '../unit/domain/costs/cost-builders';

/** Cost tables printed in public sources, entered as people would: euros per meal, a line a stage. */
type Line = readonly [label: string, stage: CostStage, euros: number];

function costOf(lines: readonly Line[]) {
  const items = lines.map(([label, stage, euros], place) =>
    aMealPrice(euros, { costId: `C-${place}`, label, stage }),
  );
  const book = aBook({ items });
  return mealCost(book, allocateCosts(book, NOVEMBER), { partnershipId: 'PT-1', weeks: TWO_WEEKS });
}

const euros = (cents: number | null) => (cents === null ? null : Number((cents / 100).toFixed(2)));
const oneDecimal = (value: number) => Number(value.toFixed(1));

describe('published cost tables come out as published', () => {
  it('T1, Dijon 2008: 3.66, 3.87, 8.18 and 10.68 € per meal', () => {
    const { levels, missing } = costOf([
      ['Production', 'A', 3.66],
      ['Livraison', 'B', 0.21],
      ['Distribution', 'C', 4.31],
      ['Animation', 'D', 2.5],
    ]);
    expect(euros(levels.A.value)).toBe(3.66);
    expect(euros(levels.B.value)).toBe(3.87);
    expect(euros(levels.C.value)).toBe(8.18);
    expect(euros(levels.FULL.value)).toBe(10.68);
    expect(missing.filter(({ code }) => code !== 'PAYER_MISSING')).toEqual([]);
  });

  it('T2, whole cost of a meal: 8.20 €, with percents that the table rounds', () => {
    const { levels, totalCents, stages } = costOf([
      ['Investissement', 'I', 1],
      ['Fonctionnement', 'G', 1.2],
      ['Moyens humains', 'C', 4],
      ['Denrées', 'A', 2],
    ]);
    expect(euros(levels.FULL.value)).toBe(8.2);
    const percents = (['I', 'G', 'C', 'A'] as const).map((stage) => {
      const total = stages[stage].inputs[0]?.value ?? 0;
      return oneDecimal((100 * total) / totalCents);
    });
    expect(percents).toEqual([12.2, 14.6, 48.8, 24.4]);
  });
});
