import { describe, expect, it } from '@jest/globals';
import { SYSTEM_TAB } from '../../../src/tables/system-tab';
import { MemoryApp } from '../../support/memory-app';
import { ASSOCIATION, KITCHEN, PARTNERSHIP } from '../../support/small-territory';

/** What a region gathers: their week is longer than the cells a week has at first. */
const MANY = 450;
/** As many as the cells of a week hold at first, and not a few hundred lots more. */
const FIVE_CELLS = 335;
const WEEK = '2026-S47';
const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'];

/** Pastes the rows of a tab again below them, once for each id, as people copy a sheet they had elsewhere. */
function multiplied(app: MemoryApp, tab: string, ids: readonly string[]): void {
  const [keys = [], labels = [], ...rows] = app.store.readAll(tab) ?? [];
  const copies = ids.flatMap((id) =>
    rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? cell.replace('PT-0001', id).replace('-0001-', id.slice(2) + '-')
          : cell,
      ),
    ),
  );
  const cells = [keys, labels, ...rows, ...copies];
  app.store.ensureRows(tab, cells.length);
  const area = { tab, row: 1, column: 1, rowCount: cells.length, columnCount: keys.length };
  app.store.block(area).write(cells);
}

const weekOf = (app: MemoryApp, partnershipId: string) => ({
  partnershipId,
  week: WEEK,
  version: app.call('getWeek', { partnershipId, week: WEEK }).version,
  channel: 'SIDEBAR' as const,
});

const recorded = (app: MemoryApp, partnershipId: string, forecastMeals: string) =>
  app.call('recordWeek', {
    ...weekOf(app, partnershipId),
    submissionId: `${partnershipId} ${forecastMeals}`,
    days: DAYS.map((date) => ({ date, values: { forecastMeals } })),
  });

/** A workbook in which as many partnerships as told had four days. */
function region(count: number): MemoryApp {
  const app = new MemoryApp();
  app.call('prepareWorkbook', {});
  app.call('savePartner', KITCHEN);
  app.call('savePartner', ASSOCIATION);
  app.call('savePartnership', PARTNERSHIP);
  recorded(app, 'PT-0001', '50');
  const ids = Array.from({ length: count - 1 }, (_, n) => `PT-${String(n + 2).padStart(4, '0')}`);
  multiplied(app, 'Partenariats', ids);
  multiplied(app, 'Livraisons', ids);
  return app;
}

const forecast = (app: MemoryApp, partnershipId: string) => {
  const { days } = app.call('getWeek', { partnershipId, week: WEEK });
  return days.map((day) => day.values['forecastMeals'] ?? '').join();
};

const widthOf = (app: MemoryApp) => app.store.tabs.get(SYSTEM_TAB)?.columns;

describe('a week of hundreds of partnerships', () => {
  it('is recorded, read again and corrected like any other', () => {
    const app = region(MANY);
    app.call('recalculate', {});
    expect(forecast(app, 'PT-0450')).toBe('50,50,50,50,');
    for (const meals of ['44', '45']) {
      expect(recorded(app, 'PT-0450', meals).isRepeated).toBe(false);
      expect(forecast(app, 'PT-0450')).toBe(`${meals},${meals},${meals},${meals},`);
    }
    expect(forecast(app, 'PT-0002')).toBe('50,50,50,50,');
  });

  it('takes more cells when a recording makes it too long', () => {
    const app = region(FIVE_CELLS);
    app.call('recalculate', {});
    expect(widthOf(app)).toBe(5);
    const values = { forecastMeals: '60', dishName: 'Gratin' };
    const lots = DAYS.flatMap((date) => Array.from({ length: 15 }, () => ({ date, values })));
    for (const id of ['PT-0011', 'PT-0012', 'PT-0013', 'PT-0014', 'PT-0015', 'PT-0016'])
      app.call('recordWeek', { ...weekOf(app, id), submissionId: id, days: lots });
    expect(widthOf(app)).toBeGreaterThan(5);
    expect(forecast(app, 'PT-0002')).toBe('50,50,50,50,');
  });
});
