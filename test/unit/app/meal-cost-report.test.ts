import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/kernel/local-date';
import { isoWeekOf } from '../../../src/kernel/iso-week';
import { MemoryApp } from '../../support/memory-app';
import { seeded } from '../../support/seeded';
import { aDay, ASSOCIATION, COST, KITCHEN, PARTNERSHIP } from '../../support/small-territory';

const TAB = 'Coût par repas';
const TUESDAYS = ['2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10', '2026-11-17'];
const PARTNERSHIPS = ['PT-0001', 'PT-0002'];

function aTerritory(): MemoryApp {
  const app = new MemoryApp();
  app.call('prepareWorkbook', {});
  app.call('savePartner', KITCHEN);
  app.call('savePartner', ASSOCIATION);
  app.call('savePartnership', PARTNERSHIP);
  const second = { ...PARTNERSHIP.values, name: 'Nanterre, autre jour', weekdays: 'MA' };
  const ask = { ...PARTNERSHIP, submissionId: 'second', confirmedDuplicates: true };
  app.call('savePartnership', { ...ask, values: second });
  return app;
}

/** Records a day of a week, or corrects it. */
function recorder(app: MemoryApp) {
  const versions = new Map<string, number>();
  return (partnershipId: string, tuesday: string, meals = 40) => {
    const week = isoWeekOf(tuesday);
    const key = `${week} ${partnershipId}`;
    const version = versions.get(key) ?? 0;
    const told = String(meals);
    const counts = { deliveredMeals: told, acceptedMeals: told, distributedMeals: told };
    const nothing = { refusedMeals: '', refusalReason: '', lostMeals: '', lossReason: '' };
    const french = (day: string) => day.split('-').reverse().join('/');
    const days = {
      productionDate: french(addDays(tuesday, -1)),
      useByDate: french(addDays(tuesday, 2)),
    };
    app.call('recordWeek', {
      submissionId: `${key} ${version}`,
      ...{ partnershipId, week, version, channel: 'SIDEBAR' },
      days: [aDay(tuesday, { ...counts, ...nothing, ...days })],
    });
    versions.set(key, version + 1);
  };
}

const cellsOf = (app: MemoryApp) => (app.store.readAll(TAB) ?? []).slice(2);

/** Cells written to the tab by an action. */
function writtenBy(app: MemoryApp, action: () => void): number {
  const before = app.store.cellsWritten.get(TAB) ?? 0;
  action();
  return (app.store.cellsWritten.get(TAB) ?? 0) - before;
}

/** A cost over a few weeks, whose parts move with each week recorded. */
function aCost(place: number, below: (limit: number) => number) {
  const start = addDays('2026-10-12', 7 * below(4));
  const french = (day: string) => day.split('-').reverse().join('/');
  return {
    ...COST,
    submissionId: `cost ${place}`,
    confirmedDuplicates: true,
    values: {
      ...COST.values,
      label: `Charge ${place}`,
      scope: 'PROJET',
      scopeId: '',
      amountCents: `${1 + below(300)},${10 + below(90)}`,
      periodStart: french(start),
      periodEnd: french(addDays(start, 7 * below(5))),
    },
  };
}

describe('« Coût par repas »', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'is after each action, in any order, what « Recalculer » makes of it (order %d)',
    (seed) => {
      const random = seeded(seed);
      const below = (limit: number) => Math.floor(random() * limit);
      const app = aTerritory();
      const record = recorder(app);
      for (let place = 0; place < 14; place += 1) {
        if (below(3) === 0) app.call('saveCostItem', aCost(place, below));
        else
          record(
            PARTNERSHIPS[below(2)] ?? 'PT-0001',
            TUESDAYS[below(TUESDAYS.length)] ?? '2026-11-17',
            20 + below(30),
          );
        app.call('writeCostReports', {});
        const reports = [...app.reports.sheets.keys()];
        const tabs = () => [cellsOf(app), ...reports.map((title) => app.reports.cellsOf(title))];
        const incremental = tabs();
        app.call('recalculate', {});
        app.call('writeCostReports', {});
        expect(incremental).toEqual(tabs());
      }
      expect(cellsOf(app).length).toBeGreaterThan(1);
    },
  );

  it('is written only where a week corrected changes it', () => {
    const app = aTerritory();
    const record = recorder(app);
    for (const tuesday of TUESDAYS) record('PT-0001', tuesday);
    const width = cellsOf(app)[0]?.length ?? 0;
    expect(writtenBy(app, () => record('PT-0001', '2026-11-03', 31))).toBe(width);
    // Shared between three weeks: their rows, and not those of the others.
    app.call('saveCostItem', {
      ...COST,
      values: { ...COST.values, periodStart: '26/10/2026', periodEnd: '15/11/2026' },
    });
    expect(writtenBy(app, () => record('PT-0001', '2026-11-03', 32))).toBe(3 * width);
    expect(writtenBy(app, () => record('PT-0001', '2026-11-17', 33))).toBe(width);
  });

  it('is written whole when somebody sorted its rows', () => {
    const app = aTerritory();
    const record = recorder(app);
    for (const tuesday of TUESDAYS) record('PT-0001', tuesday);
    const right = cellsOf(app);
    const columnCount = right[0]?.length ?? 0;
    const area = { tab: TAB, row: 3, column: 1, rowCount: right.length, columnCount };
    app.store.block(area).write([...right].reverse());
    record('PT-0001', '2026-11-17', 41);
    expect(cellsOf(app).map(([id]) => id)).toEqual(right.map(([id]) => id));
  });

  it('leaves blank, not at zero, the totals of a week that nobody entered a cost for', () => {
    const app = aTerritory();
    recorder(app)('PT-0001', '2026-11-17');
    const keys = (app.store.readAll(TAB)?.[0] ?? []).map(String);
    const totals = () =>
      ['totalCents', 'cashCents', 'valuedCents', 'marginalCents'].map(
        (key) => cellsOf(app)[0]?.[keys.indexOf(key)],
      );
    expect(totals()).toEqual(['', '', '', '']);
    app.call('saveCostItem', COST);
    expect(totals()).toEqual([120.5, 120.5, 0, 120.5]);
  });

  it('has on each row a mark that the sheet computes', () => {
    const app = aTerritory();
    recorder(app)('PT-0001', '2026-11-17');
    const keys = app.store.readAll(TAB)?.[0] ?? [];
    const mark = String(cellsOf(app)[0]?.[keys.indexOf('check')]);
    expect(mark).toMatch(/^=IFERROR\(IF\(AND\(ROUND\(U3\+V3-\(T3\);2\)=0;/);
  });
});

describe('the tabs of costs after a recording', () => {
  it('are made only when somebody asks for them, then follow', () => {
    const app = aTerritory();
    const record = recorder(app);
    record('PT-0001', '2026-11-17');
    const follow = () => app.call('writeCostReports', { onlyIfMade: true });
    expect(follow()).toEqual({ writtenCells: 0 });
    expect(app.reports.sheets.size).toBe(0);
    app.call('writeCostReports', {});
    expect(follow()).toEqual({ writtenCells: 0 });
    record('PT-0001', '2026-11-17', 12);
    // One tab was taken away: it does not come back by itself.
    app.reports.sheets.delete('Qui paie quoi');
    expect(follow().writtenCells).toBeGreaterThan(0);
    expect(app.reports.sheets.size).toBe(2);
  });
});
