import { beforeEach, describe, expect, it } from '@jest/globals';
import { isBlankCell } from '../../../src/kernel/cell-value';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const CORRECTION = {
  ...WEEK,
  submissionId: 'correction',
  version: 1,
  days: [aDay('2026-11-17', { deliveredMeals: '42', acceptedMeals: '40', distributedMeals: '40' })],
};

describe('the last action', () => {
  let app: MemoryApp;
  let hand: Hand;

  /** Cells of a tab down to its last filled row. */
  const cells = (tab: string) => {
    const rows = (app.store.readAll(tab) ?? []).map((row) => row.map(String));
    while (rows[rows.length - 1]?.every(isBlankCell)) rows.pop();
    return rows;
  };
  const undo = (submissionId = 'undo') => {
    const number = app.call('getJournal', {}).undo?.number ?? 0;
    return app.ask('undoLastAction', { submissionId, number });
  };
  const rowsOfLog = () => cells('Traçabilité').slice(2);

  beforeEach(() => {
    app = smallTerritory();
    hand = new Hand(app);
  });

  it('is told by the journal with what can be taken back', () => {
    app.call('recordWeek', WEEK);
    expect(app.call('getJournal', {}).undo).toMatchObject({
      subject: 'Semaine 47, Nanterre, Repas partagé',
      action: 'Saisie',
      isRedo: false,
    });
  });

  it('is a correction: every cell says again what it said', () => {
    app.call('recordWeek', WEEK);
    const before = { rows: cells('Livraisons'), report: cells('Coût par repas') };
    app.now += 60_000;
    app.call('recordWeek', CORRECTION);
    expect(cells('Livraisons')).not.toEqual(before.rows);
    expect(undo()).toMatchObject({ ok: true, data: { rows: 1 } });
    expect(cells('Livraisons')).toEqual(before.rows);
    expect(cells('Coût par repas')).toEqual(before.report);
  });

  it('is a new week: its rows are blank again, and it has no answer', () => {
    const before = cells('Livraisons');
    app.call('recordWeek', WEEK);
    undo();
    expect(cells('Livraisons')).toEqual(before);
    expect(cells('Coût par repas').slice(2)).toEqual([]);
    const { days } = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S47' });
    expect(days.every(({ isRecorded }) => !isRecorded)).toBe(true);
  });

  it.each([
    ['Partenaires', 'savePartner', { id: 'P-0001', values: { city: 'Lyon' } }],
    ['Partenariats', 'savePartnership', { id: 'PT-0001', values: { expectedMeals: '12' } }],
  ] as const)('is a correction in « %s »', (tab, procedure, { id, values }) => {
    const before = cells(tab);
    app.call(procedure, { submissionId: 'a', id, values });
    expect(cells(tab)).not.toEqual(before);
    undo();
    expect(cells(tab)).toEqual(before);
  });

  it('is a cost with its payers: both tabs say what they said', () => {
    const before = ['Coûts', 'Qui paie'].map(cells);
    app.call('saveCostItem', {
      submissionId: 'c2',
      id: 'C-0001',
      values: { amountCents: '99,00' },
      payers: [{ payerId: 'P-0002', sharePercent: '100' }],
    });
    undo();
    expect(['Coûts', 'Qui paie'].map(cells)).toEqual(before);
  });

  it('is told in the log by events that replace those it wrote: nothing is ever taken out of it', () => {
    app.call('recordWeek', WEEK);
    const before = rowsOfLog();
    undo();
    const after = rowsOfLog();
    expect(after.slice(0, before.length)).toEqual(before);
    const replaced = hand.columnOf('Traçabilité', 'supersedesEventId') - 1;
    expect(after.slice(before.length).map((row) => row[replaced])).toEqual(
      before.map((row) => row[0]),
    );
  });

  it('gives events that were never given when the week is recorded once more', () => {
    app.call('recordWeek', WEEK);
    undo();
    const { version } = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S47' });
    app.call('recordWeek', { ...WEEK, submissionId: 'again', version });
    const ids = rowsOfLog().map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('undone twice is done again', () => {
    app.call('recordWeek', WEEK);
    app.call('recordWeek', CORRECTION);
    const corrected = cells('Livraisons');
    undo('one');
    expect(app.call('getJournal', {}).undo?.isRedo).toBe(true);
    undo('two');
    expect(cells('Livraisons')).toEqual(corrected);
  });

  it('of a new week, undone twice, is there again', () => {
    app.call('recordWeek', WEEK);
    const recorded = cells('Livraisons');
    undo('one');
    undo('two');
    expect(cells('Livraisons')).toEqual(recorded);
  });

  it('is refused with the cell, by its address and its label, when somebody changed one since', () => {
    app.call('recordWeek', CORRECTION.version === 1 ? WEEK : CORRECTION);
    hand.type('Livraisons', { row: 4, key: 'distributedMeals' }, 37);
    const before = cells('Livraisons');
    expect(undo()).toMatchObject({
      ok: false,
      error: {
        code: 'CHANGED_SINCE',
        params: { tab: 'Livraisons', field: 'Distribués', was: '38', now: '37' },
      },
    });
    expect(cells('Livraisons')).toEqual(before);
  });

  it('is refused when one of its rows is gone', () => {
    app.call('recordWeek', WEEK);
    hand.clear('Livraisons', 4);
    expect(undo()).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
  });

  it('is found again after the rows were sorted and a column inserted', () => {
    app.call('recordWeek', WEEK);
    const before = cells('Partenaires');
    app.call('savePartner', { submissionId: 'a', id: 'P-0001', values: { city: 'Lyon' } });
    const rows = app.store.tabs.get('Partenaires')?.cells ?? [];
    rows.splice(2, 2, rows[3] ?? [], rows[2] ?? []);
    undo();
    expect(cells('Partenaires').slice(2).sort()).toEqual(before.slice(2).sort());
  });

  it('is not the action that the person saw when another one came meanwhile', () => {
    app.call('recordWeek', WEEK);
    const number = app.call('getJournal', {}).undo?.number ?? 0;
    app.call('savePartner', { submissionId: 'a', id: 'P-0001', values: { city: 'Lyon' } });
    expect(app.ask('undoLastAction', { submissionId: 'u', number })).toMatchObject({
      ok: false,
      error: { code: 'CHANGED_MEANWHILE' },
    });
  });

  it('sent twice is undone once', () => {
    app.call('recordWeek', WEEK);
    const number = app.call('getJournal', {}).undo?.number ?? 0;
    app.call('undoLastAction', { submissionId: 'u', number });
    const after = cells('Livraisons');
    app.call('undoLastAction', { submissionId: 'u', number });
    expect(cells('Livraisons')).toEqual(after);
  });
});
