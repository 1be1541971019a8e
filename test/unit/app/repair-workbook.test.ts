import { beforeEach, describe, expect, it } from '@jest/globals';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { smallTerritory, WEEK } from '../../support/small-territory';

const DAY = new Date(2026, 10, 24);

describe('« Réparer le classeur »', () => {
  let app: MemoryApp;
  let hand: Hand;

  const plan = () => app.call('planRepair', {}).steps;
  const repair = () => app.call('applyRepair', { steps: plan().map(({ id }) => id) });
  const cell = (tab: string, row: number, key: string) => hand.cell(tab, { row, key });

  beforeEach(() => {
    app = smallTerritory();
    app.call('recordWeek', WEEK);
    hand = new Hand(app);
  });

  it('has nothing to propose for a workbook nobody touched', () => {
    expect(app.call('planRepair', {})).toEqual({ steps: [], copies: [] });
  });

  it('leaves columns that were moved, renamed or added as people want them', () => {
    hand.type('Livraisons', { row: 2, key: 'lotRef' }, 'Lot de la cuisine');
    const tab = app.store.tabs.get('Livraisons');
    if (tab) tab.columns += 1;
    hand.type('Livraisons', { row: 2, column: tab?.columns ?? 1 }, 'Météo');
    expect(plan()).toEqual([]);
  });

  it('shows its plan and changes nothing before it is agreed to', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, '40');
    const before = JSON.stringify([...app.store.tabs]);
    expect(app.call('planRepair', {})).toMatchObject({
      steps: [{ id: 'CELL_FORM/delivery', tab: 'Livraisons' }],
      copies: ['Livraisons'],
    });
    expect(JSON.stringify([...app.store.tabs])).toBe(before);
  });

  it('keeps a copy of the tab as it was', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, '40');
    const before = JSON.stringify(app.store.readAll('Livraisons'));
    const { copies } = repair();
    expect(copies).toEqual(['Copie de Livraisons avant réparation du 23-11-2026 10h00']);
    expect(JSON.stringify(app.store.readAll(copies[0] ?? ''))).toBe(before);
  });

  it('writes numbers, dates and texts in the form of their column, the value unchanged', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, ' 40 ');
    hand.type('Livraisons', { row: 3, key: 'arrivalTemperature' }, '2,5');
    hand.type('Livraisons', { row: 4, key: 'date' }, '20/11/2026');
    hand.type('Livraisons', { row: 4, key: 'lotRef' }, 1712);
    repair();
    expect(cell('Livraisons', 3, 'deliveredMeals')).toBe(40);
    expect(cell('Livraisons', 3, 'arrivalTemperature')).toBe(2.5);
    expect(cell('Livraisons', 4, 'date')).toEqual(new Date(2026, 10, 20));
    expect(cell('Livraisons', 4, 'lotRef')).toBe('1712');
    expect(plan()).toEqual([]);
  });

  it('never turns what it cannot read into anything', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, '1.234,5');
    hand.type('Livraisons', { row: 4, key: 'date' }, '31/02/2026');
    expect(plan()).toEqual([]);
  });

  it('gives a row typed by hand its number, its week and its state, and the week counts it', () => {
    const row = hand.add('Livraisons', {
      date: DAY,
      partnershipName: 'nanterre,  repas partagé',
      deliveredMeals: 12,
      distributedMeals: 12,
    });
    repair();
    expect(cell('Livraisons', row, 'lineId')).toBe('D-2026-S48-0001-MA-1');
    expect(cell('Livraisons', row, 'isoWeek')).toBe('2026-S48');
    expect(cell('Livraisons', row, 'partnershipId')).toBe('PT-0001');
    expect(cell('Livraisons', row, 'status')).not.toBe('');
    const week = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S48' });
    expect(week.days.find(({ date }) => date === '2026-11-24')?.values['deliveredMeals']).toBe(
      '12',
    );
  });

  it('gives the younger of two rows of the same number a new one', () => {
    const copied = app.store.readAll('Livraisons')?.[2] ?? [];
    const keys = (app.store.readAll('Livraisons')?.[0] ?? []).map(String);
    const values = Object.fromEntries(copied.map((value, at) => [keys[at] ?? '', value]));
    const row = hand.add('Livraisons', { ...values, recordedAt: '' });
    hand.type('Partenaires', { row: 4, key: 'partnerId' }, 'P-0001');
    repair();
    expect(cell('Livraisons', 3, 'lineId')).toBe('D-2026-S47-0001-MA-1');
    expect(cell('Livraisons', row, 'lineId')).toBe('D-2026-S47-0001-MA-2');
    expect(cell('Partenaires', 3, 'partnerId')).toBe('P-0001');
    expect(cell('Partenaires', 4, 'partnerId')).toBe('P-0003');
  });

  it('recognises a column whose key was lost by its label', () => {
    hand.type('Livraisons', { row: 1, key: 'lotRef' }, 'lot ?');
    expect(plan().map(({ id }) => id)).toEqual(['KEY/delivery']);
    repair();
    expect(hand.columnOf('Livraisons', 'lotRef')).toBeGreaterThan(0);
    expect(plan()).toEqual([]);
  });

  it('puts back the hidden row of keys when somebody deleted it', () => {
    const before = JSON.stringify(app.store.readAll('Partenaires'));
    app.store.tabs.get('Partenaires')?.cells.shift();
    expect(plan().map(({ id }) => id)).toContain('KEY_ROW/partner');
    repair();
    expect(JSON.stringify(app.store.readAll('Partenaires'))).toBe(before);
  });

  it.each(['_Passe-plat', 'Conventions'])('makes the tab %s again when it is gone', (tab) => {
    app.store.tabs.delete(tab);
    repair();
    expect(app.store.tabs.has(tab)).toBe(true);
    expect(app.call('getHome', {}).references.partner).toHaveLength(2);
  });

  it('gives back dropdowns, formats and protections', () => {
    const lost = { dropdowns: ['lossReason'], formats: ['date'], isUnprotected: true };
    app.designer.lost.set('Livraisons', lost);
    expect(plan().map(({ text }) => text)).toEqual([
      'Livraisons : protéger à nouveau la ligne cachée.',
      'Livraisons : remettre la liste déroulante de « Motif de la perte ».',
      'Livraisons : remettre le format de « Jour ».',
    ]);
    repair();
    expect(app.designer.lost.has('Livraisons')).toBe(false);
  });

  it('does only what was agreed to, and nothing twice', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, '40');
    hand.type('Partenaires', { row: 3, key: 'siret' }, 20003452800014);
    app.call('applyRepair', { steps: ['CELL_FORM/partner'] });
    expect(plan().map(({ id }) => id)).toEqual(['CELL_FORM/delivery']);
    expect(app.call('applyRepair', { steps: ['CELL_FORM/partner'] }).done).toEqual([]);
  });

  it('is told by the journal before it begins, with what was agreed to; its copies are what takes it back', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, '40');
    repair();
    const { entries, undo } = app.call('getJournal', {});
    expect(entries[0]).toMatchObject({
      action: 'Réparation',
      subject: 'Classeur',
      detail: expect.stringMatching(/^Livraisons : écrire 1 cellule comme nombre/),
    });
    expect(undo).toMatchObject({ action: 'Réparation', whyNot: 'REPAIR' });
    const refused = app.ask('undoLastAction', { submissionId: 'u', number: undo?.number ?? 0 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_UNDO' } });
    expect(app.call('keepJournal', {}).lines).toBe(entries.length);
    expect(app.call('getJournal', {}).entries[0]).toEqual(entries[0]);
  });

  it('is told once when the hidden tab had to be made again', () => {
    app.store.tabs.delete('_Passe-plat');
    repair();
    const told = app.call('getJournal', {}).entries.map(({ action }) => action);
    expect(told).toEqual(['Réparation']);
  });
});
