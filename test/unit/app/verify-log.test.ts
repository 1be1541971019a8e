import { describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const LOG = 'Traçabilité';
const FIRST_ROW = 3;

function recorded(): MemoryApp {
  const app = smallTerritory();
  app.call('recordWeek', WEEK);
  app.call('recordWeek', {
    ...WEEK,
    submissionId: 'correction',
    version: 1,
    days: [aDay('2026-11-17', { distributedMeals: '37', stockMeals: '1' }), aDay('2026-11-20')],
  });
  return app;
}

const cellsOf = (app: MemoryApp) => app.store.tabs.get(LOG)?.cells ?? [];
const columnOf = (app: MemoryApp, key: string) => (cellsOf(app)[0] ?? []).indexOf(key);
const check = (app: MemoryApp) => app.call('verifyLog', {});

describe('the log', () => {
  it('is whole after a week and its correction, every event sealed', () => {
    const { checkedCount, unsealedCount, breaks } = check(recorded());
    expect(checkedCount).toBeGreaterThan(10);
    expect({ unsealedCount, breaks }).toEqual({ unsealedCount: 0, breaks: [] });
  });

  it('names the row of any one cell that is retyped, emptied or filled', () => {
    const app = recorded();
    const cells = cellsOf(app);
    const width = (cells[0] ?? []).length;
    const unseen: string[] = [];
    for (let row = FIRST_ROW; row <= cells.length; row += 1) {
      for (let column = 0; column < width; column += 1) {
        for (const text of ['', '9']) {
          const line = cells[row - 1] ?? [];
          const before = line[column] ?? '';
          if (before === text) continue;
          line[column] = text;
          const rows = check(app).breaks.map(({ link }) => link?.a1.split(':')[0]);
          if (!rows.includes(`A${row}`)) unseen.push(`${row}/${String(cells[0]?.[column])}`);
          line[column] = before;
        }
      }
    }
    expect(unseen).toEqual([]);
    expect(check(app).breaks).toEqual([]);
  });

  it('says which row, since when, and what to do', () => {
    const app = recorded();
    const row = cellsOf(app)[4] ?? [];
    row[columnOf(app, 'meals')] = 12;
    expect(check(app).breaks).toEqual([
      {
        kind: 'CHANGED',
        text: `Ligne 5 (${String(row[0])}) : une cellule a été retouchée à la main. Remède : retrouvez la valeur d’origine dans Fichier > Historique des versions.`,
        enteredAt: '23/11/2026 10:00',
        link: { tab: LOG, a1: expect.stringMatching(/^A5:[A-Z]+5$/) as unknown as string, id: '' },
      },
    ]);
  });

  it('misses the rows deleted from its end, also once more was recorded', () => {
    const app = recorded();
    const cells = cellsOf(app);
    const gone = cells.splice(cells.length - 2, 2).length;
    expect(gone).toBe(2);
    expect(check(app).breaks.map(({ kind }) => kind)).toEqual(['MISSING']);
    app.call('recalculate', {});
    app.call('recordWeek', { ...WEEK, submissionId: 'third', version: 2 });
    expect(check(app).breaks.map(({ kind }) => kind)).toEqual(['MISSING']);
  });

  it('is not broken by somebody who sorts the tab, nor by what is recorded afterwards', () => {
    const app = recorded();
    const cells = cellsOf(app);
    cells.push(...cells.splice(FIRST_ROW - 1).reverse());
    app.call('recalculate', {});
    app.call('recordWeek', { ...WEEK, submissionId: 'third', version: 2 });
    expect(check(app).breaks).toEqual([]);
  });

  it('goes on where it was when the hidden tab is lost', () => {
    const app = recorded();
    (app.store.tabs.get('_Passe-plat')?.cells ?? []).splice(0);
    app.call('recalculate', {});
    const { version } = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S47' });
    app.call('recordWeek', { ...WEEK, submissionId: 'third', version });
    expect(check(app).breaks).toEqual([]);
  });

  it('goes on unsealed in a workbook that has no column for seals, and says so', () => {
    const app = smallTerritory();
    const seals = columnOf(app, 'seal');
    for (const row of cellsOf(app)) row.splice(seals, 1);
    app.call('recalculate', {});
    app.call('recordWeek', WEEK);
    const { checkedCount, unsealedCount, breaks } = check(app);
    expect({ checkedCount, breaks }).toEqual({ checkedCount: 0, breaks: [] });
    expect(unsealedCount).toBeGreaterThan(5);
    (cellsOf(app)[0] ?? [])[seals] = 'seal';
    app.call('recalculate', {});
    app.call('recordWeek', {
      ...WEEK,
      submissionId: 'more',
      version: 1,
      days: [aDay('2026-11-17', { lostMeals: '1', distributedMeals: '37', lossReason: 'CASSE' })],
    });
    const after = check(app);
    expect(after.breaks).toEqual([]);
    expect(after.checkedCount).toBeGreaterThan(0);
  });
});
