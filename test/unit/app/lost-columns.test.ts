import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryApp } from '../../support/memory-app';
import { ASSOCIATION, KITCHEN, PARTNERSHIP } from '../../support/small-territory';

const WEEK = {
  partnershipId: 'PT-0001',
  week: '2026-S47',
  channel: 'SIDEBAR' as const,
  version: 0,
};
const day = (values: Readonly<Record<string, string>>) => [{ date: '2026-11-17', values }];

let app: MemoryApp;

beforeEach(() => {
  app = new MemoryApp();
  app.call('prepareWorkbook', {});
  app.call('savePartner', KITCHEN);
  app.call('savePartner', ASSOCIATION);
  app.call('savePartnership', PARTNERSHIP);
});

/** Somebody deletes a column of a tab, then « Recalculer » or the next opening reads it again. */
function deleteColumn(tab: string, key: string): void {
  const cells = app.store.tabs.get(tab)?.cells ?? [];
  const column = cells[0]?.indexOf(key) ?? -1;
  expect(column).toBeGreaterThanOrEqual(0);
  for (const row of cells) row.splice(column, 1);
  app.call('recalculate', {});
}

const recorded = (values: Readonly<Record<string, string>>) =>
  app.ask('recordWeek', { ...WEEK, submissionId: JSON.stringify(values), days: day(values) });

describe('a column that was deleted', () => {
  it('refuses the week that says something of it, by its name, and writes nothing', () => {
    deleteColumn('Livraisons', 'forecastMeals');
    expect(recorded({ forecastMeals: '40' })).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        issues: [{ code: 'COLUMN_LOST', params: { tab: 'Livraisons', field: 'Annoncés' } }],
      },
    });
    expect(app.store.size('Livraisons')?.lastRow).toBe(2);
  });

  it('leaves a week that says nothing of it', () => {
    deleteColumn('Livraisons', 'stockMeals');
    expect(recorded({ forecastMeals: '40' }).ok).toBe(true);
  });

  it('of the log stops a week whose trace would be lost', () => {
    deleteColumn('Traçabilité', 'meals');
    const values = { deliveredMeals: '40', useByDate: '20/11/2026' };
    expect(recorded(values)).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'COLUMN_LOST', params: { tab: 'Traçabilité' } }] },
    });
  });

  it('refuses the form that fills it, and takes the one that does not', () => {
    deleteColumn('Partenaires', 'networkHead');
    const save = (values: Readonly<Record<string, string>>) =>
      app.ask('savePartner', { submissionId: JSON.stringify(values), id: 'P-0002', values });
    expect(save({ networkHead: 'Fédération' })).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'COLUMN_LOST' }] },
    });
    expect(save({ notes: 'x' }).ok).toBe(true);
  });
});
