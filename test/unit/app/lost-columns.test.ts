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

/** Somebody deletes a column of a tab: no trigger tells of it. */
function deleteColumn(tab: string, key: string): void {
  const sheet = app.store.tabs.get(tab);
  const column = sheet?.cells[0]?.indexOf(key) ?? -1;
  if (sheet === undefined || column < 0) throw new Error(`no column ${key}`);
  for (const row of sheet.cells) row.splice(column, 1);
  sheet.columns -= 1;
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

  it('refuses the correction too, and keeps the week as it was', () => {
    expect(recorded({ forecastMeals: '40' }).ok).toBe(true);
    deleteColumn('Livraisons', 'forecastMeals');
    const { version, days } = app.call('getWeek', {
      partnershipId: WEEK.partnershipId,
      week: WEEK.week,
    });
    expect(days[0]?.values['forecastMeals']).toBe('');
    const corrected = {
      ...WEEK,
      version,
      submissionId: 'again',
      days: day({ forecastMeals: '42' }),
    };
    expect(app.ask('recordWeek', corrected)).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'COLUMN_LOST' }] },
    });
    expect(
      app.call('getWeek', { partnershipId: WEEK.partnershipId, week: WEEK.week }).version,
    ).toBe(version);
  });

  it('may be given back: the same submission is then recorded', () => {
    const kept = structuredClone(app.store.tabs.get('Livraisons'));
    deleteColumn('Livraisons', 'forecastMeals');
    expect(recorded({ forecastMeals: '40' }).ok).toBe(false);
    if (kept !== undefined) app.store.tabs.set('Livraisons', kept);
    app.call('recalculate', {});
    expect(recorded({ forecastMeals: '40' })).toMatchObject({ ok: true, data: { writtenRows: 1 } });
  });

  it('leaves a week that says nothing of it', () => {
    deleteColumn('Livraisons', 'stockMeals');
    expect(recorded({ forecastMeals: '40' }).ok).toBe(true);
  });

  it('of the log stops a week whose trace would be lost', () => {
    deleteColumn('Traçabilité', 'meals');
    app.call('recalculate', {});
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

describe('the column of numbers of a tab, deleted', () => {
  it.each(['partner', 'partnership'] as const)('gives each %s its own number again', (name) => {
    const tab = { partner: 'Partenaires', partnership: 'Partenariats' }[name];
    const sheet = app.store.tabs.get(tab);
    const ids = () => {
      const [keys = [], , ...rows] = app.store.readAll(tab) ?? [];
      return rows.map((row) => row[keys.indexOf(`${name}Id`)]);
    };
    const before = ids();
    // The designer gives the column back, blank, which the one in memory does not.
    const column = sheet?.cells[0]?.indexOf(`${name}Id`) ?? -1;
    sheet?.cells.slice(2).forEach((row) => (row[column] = ''));
    app.call('prepareWorkbook', {});
    expect(ids()).toEqual(before);
    expect(app.call('getWeek', { partnershipId: 'PT-0001', week: WEEK.week }).subtitle).toContain(
      'Cuisine centrale → Le Repas partagé',
    );
  });
});
