import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory } from '../support/long-history';
import { fileOfFlows, importCosts } from '../support/measured-import';
import type { Measure } from './measure';

const PARTNERSHIPS = 10;
const LINES = 5000;
const CALLS_PER_THOUSAND = 30;

/** A file of 5,000 deliveries in one confirmation, its preview included. */
export async function benchImport(): Promise<Measure[]> {
  const app = await HostApp.open(BENCH_DAY);
  try {
    const ids = await openTerritory(app, PARTNERSHIPS);
    const { costs } = await importCosts(app, fileOfFlows(ids, LINES));
    const calls = costs.reduce((sum, { callCount }) => sum + callCount, 0);
    const seconds = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    const name = `${LINES} lines, ${costs.length - 1} sendings`;
    const line = { table: 'Importing a file of deliveries', name };
    return [
      {
        ...line,
        column: 'calls per 1,000 lines',
        value: calls / (LINES / 1000),
        unit: '',
        ceiling: CALLS_PER_THOUSAND,
      },
      { ...line, column: 'time', value: Math.round(seconds), unit: 's' },
    ];
  } finally {
    await app.close();
  }
}
