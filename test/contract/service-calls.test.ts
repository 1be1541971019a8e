import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory, writeHistory } from '../support/long-history';
import { type ActionCost, weekCosts } from '../support/measured-actions';

/** Promised to people whose workbook grows old: what a week costs never depends on the years behind it. */
const CALLS_OF_A_WEEK = 20;
const TEN_YEARS = 520;

const HISTORIES = [1, TEN_YEARS];
const opened: HostApp[] = [];
const costs = new Map<number, readonly ActionCost[]>();

beforeAll(async () => {
  for (const weeks of HISTORIES) {
    const app = await HostApp.open(BENCH_DAY);
    opened.push(app);
    const [partnershipId = ''] = await openTerritory(app, 1);
    if (weeks > 1) await writeHistory(app, weeks);
    costs.set(weeks, await weekCosts(app, partnershipId));
  }
}, 120_000);

afterAll(() => Promise.all(opened.map((app) => app.close())));

describe('a week recorded through dist/', () => {
  it.each(HISTORIES)('asks at most 20 service calls with %d weeks behind it', (weeks) => {
    const calls = (costs.get(weeks) ?? []).map(({ callCount }) => callCount);
    expect(calls).toHaveLength(2);
    expect(Math.max(...calls)).toBeLessThanOrEqual(CALLS_OF_A_WEEK);
  });

  it.each(['callCount', 'cellsRead', 'calls'] as const)(
    'has the same %s with 1 week and with 520',
    (figure) => {
      const [fresh, old] = HISTORIES.map((weeks) =>
        (costs.get(weeks) ?? []).map((cost) => ({ action: cost.action, figure: cost[figure] })),
      );
      expect(fresh).toHaveLength(2);
      expect(old).toEqual(fresh);
    },
  );
});
