import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory } from '../support/long-history';
import type { ActionCost } from '../support/measured-actions';
import { fileOfFlows, importCosts } from '../support/measured-import';

const LINES = 5000;
const CALLS_PER_THOUSAND = 30;

let app: HostApp;
let costs: readonly ActionCost[] = [];
let fresh = 0;

beforeAll(async () => {
  app = await HostApp.open(BENCH_DAY);
  const ids = await openTerritory(app, 10);
  ({ costs, fresh } = await importCosts(app, fileOfFlows(ids, LINES)));
}, 300_000);

afterAll(() => app.close());

describe('a file of 5,000 lines, in one confirmation', () => {
  it('asks fewer than 30 service calls per 1,000 lines, its preview included', () => {
    const calls = costs.reduce((sum, { callCount }) => sum + callCount, 0);
    expect(fresh).toBeGreaterThan(LINES - 100);
    expect(calls / (LINES / 1000)).toBeLessThan(CALLS_PER_THOUSAND);
  });

  it('asks no more for the last sending than for the first: the history behind it does not count', () => {
    const calls = costs.slice(1).map(({ callCount }) => callCount);
    expect(calls.length).toBeGreaterThan(2);
    expect(calls[calls.length - 1]).toBeLessThanOrEqual(calls[0] ?? 0);
  });
});
