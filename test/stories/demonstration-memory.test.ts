import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration, weekOf } from '../../tools/demonstration.mjs';
import { MemoryApp } from '../support/memory-app';

const TODAY = '2026-11-23';

describe('the demonstration territory, over memory ports', () => {
  const app = new MemoryApp(TODAY);
  let ids: Record<string, string>;

  beforeAll(async () => {
    app.call('prepareWorkbook', {});
    ids = await loadDemonstration(async (procedure, input) => app.call(procedure, input), TODAY);
  });

  it.each([
    ['T1', { A: 366, B: 387, C: 818, FULL: 1068 }],
    ['T2', { A: 720, FULL: 820 }],
  ])('gives back the published table %s', (flow, levels) => {
    const week = weekOf('2026-11-16').week;
    const cost = app.call('getMealCost', {
      partnershipId: ids[flow] ?? '',
      fromWeek: week,
      untilWeek: week,
    });
    for (const [level, cents] of Object.entries(levels)) {
      expect(cost.levels[level as keyof typeof levels].value).toBeCloseTo(cents, 6);
    }
    expect(cost.isIllustrative).toBe(false);
  });

  it('tells the week of each partnership on the first screen', () => {
    const home = app.call('getHome', {});
    expect(home.week).toBe('2026-S48');
    expect(home.weeks.map((week) => [week.partnershipName, week.state])).toContainEqual([
      'Nanterre',
      'NO_ANSWER',
    ]);
    expect(home.cost?.distributedMeals).toBeGreaterThan(1000);
  });
});
