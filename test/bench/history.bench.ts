import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Browser } from 'playwright-core';
import { startHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory, RECORDED_WEEK, writeHistory } from '../support/long-history';
import { procedureCost, weekCosts } from '../support/measured-actions';
import { median, type Measure, round } from './measure';

const PARTNERSHIPS = 100;
/** A day a week, in the weeks of school: more would not fit, Google holds ten million cells in a workbook. */
const DAYS_A_WEEK = 1;
const OPEN_WEEKS = 36;
const TEN_YEARS = 520;
const VISITS = 3;
const TABLE = `10 years × ${PARTNERSHIPS} partnerships, a day a week, ${OPEN_WEEKS} weeks a year`;
/** Promised (docs/bench.md). */
const CALLS_OF_A_WEEK = 20;
const CALLS_OF_HOME = 8;
const WEEK_SCREEN_MS = 1000;

const clock = { now: () => Date.parse(`${BENCH_DAY}T09:00:00Z`) };

async function calls(app: HostApp, partnershipId: string): Promise<Measure[]> {
  const home = await procedureCost(app, 'getHome', { procedure: 'getHome', input: {} });
  const week = await procedureCost(app, 'getWeek', {
    procedure: 'getWeek',
    input: { partnershipId, week: RECORDED_WEEK },
  });
  const told = [home, week, ...(await weekCosts(app, partnershipId))];
  return told.flatMap(({ action: name, callCount, cellsRead, milliseconds }): Measure[] => {
    const ceiling = name === 'getHome' ? CALLS_OF_HOME : CALLS_OF_A_WEEK;
    return [
      { table: TABLE, name, column: 'calls', value: callCount, unit: '', ceiling },
      { table: TABLE, name, column: 'read', value: cellsRead, unit: 'cells' },
      { table: TABLE, name, column: 'time', value: round(milliseconds), unit: 'ms' },
    ];
  });
}

interface Waited {
  readonly home: number;
  readonly week: number;
}

/** As a person meets it: the page opened, then the week of a partnership, until it can be typed in. */
async function visit(browser: Browser, url: string): Promise<Waited> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    // The first visit waits for the host, which reads the whole workbook.
    page.setDefaultTimeout(120_000);
    const start = performance.now();
    await page.goto(`${url}?menu=openSidebar`);
    const sidebar = page.getByRole('complementary', { name: 'Passe-plat' }).frameLocator('iframe');
    const partnership = sidebar.getByRole('button', { name: /^Partenariat 1\b/ }).first();
    await partnership.waitFor();
    const home = performance.now() - start;
    await page.locator('.grid[data-state=ready]').waitFor();
    const asked = performance.now();
    await partnership.click();
    await sidebar.locator('.day input').first().waitFor();
    return { home, week: performance.now() - asked };
  } finally {
    await page.close();
  }
}

async function screens(folder: string): Promise<Measure[]> {
  const host = await startHost({
    ...{ folder, dist: path.resolve('dist'), port: 0, clock },
    workerFile: path.resolve('build/host/worker.mjs'),
  });
  const { browser } = await openBrowser();
  try {
    const waited: Waited[] = [];
    while (waited.length < VISITS) waited.push(await visit(browser, host.url));
    const told = (name: string, key: keyof Waited): Measure => ({
      ...{ table: TABLE, name, column: 'time', unit: 'ms' },
      value: round(median(waited.map((one) => one[key]))),
    });
    return [
      told('the page and its sidebar, from nothing', 'home'),
      { ...told('the week screen, from a click to a field', 'week'), goal: WEEK_SCREEN_MS },
    ];
  } finally {
    await browser.close();
    await host.close();
  }
}

/** What a workbook as large as Google allows asks of those who use it every week. */
export async function benchHistory(): Promise<Measure[]> {
  execFileSync(process.execPath, ['tools/build-host.mjs']);
  const app = await HostApp.open(BENCH_DAY);
  try {
    const ids = await openTerritory(app, PARTNERSHIPS, DAYS_A_WEEK);
    await writeHistory(app, TEN_YEARS, OPEN_WEEKS);
    const measures = await calls(app, ids[0] ?? '');
    app.workspace.save();
    return [...measures, ...(await screens(app.workspace.folder))];
  } finally {
    await app.close();
  }
}
