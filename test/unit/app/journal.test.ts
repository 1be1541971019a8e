import { beforeEach, describe, expect, it } from '@jest/globals';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, COST, smallTerritory, WEEK } from '../../support/small-territory';

const CORRECTION = {
  ...WEEK,
  submissionId: 'correction',
  version: 1,
  days: [aDay('2026-11-17', { deliveredMeals: '42', acceptedMeals: '40', distributedMeals: '40' })],
};

describe('« Journal »', () => {
  let app: MemoryApp;

  const lines = () => (app.store.readAll('Journal') ?? []).slice(2);

  beforeEach(() => {
    app = smallTerritory();
    app.call('keepJournal', {});
  });

  it('says what changed from what to what, in the words of the sheet', () => {
    app.call('recordWeek', WEEK);
    app.call('recordWeek', CORRECTION);
    const [latest] = app.call('getJournal', {}).entries;
    expect(latest).toMatchObject({
      when: '23/11/2026 10:00',
      action: 'Correction',
      subject: 'Semaine 47, Nanterre, Repas partagé',
      detail: 'mar. 17 — Livrés : 40 → 42 ; Acceptés : 38 → 40 ; Distribués : 38 → 40',
    });
  });

  it('has one line for each action, once, whoever brings it to its tab', () => {
    const before = lines().length;
    app.call('recordWeek', WEEK);
    app.call('savePartner', { submissionId: 'a', id: 'P-0001', values: { city: 'Lyon' } });
    expect(lines()).toHaveLength(before);
    expect(app.call('getJournal', {}).entries).toHaveLength(before + 2);
    expect([app.call('keepJournal', {}).lines, app.call('keepJournal', {}).lines]).toEqual([2, 0]);
    expect(lines()).toHaveLength(before + 2);
    expect(app.call('getJournal', {}).entries).toHaveLength(before + 2);
    expect(new Set(lines().map(([id]) => id)).size).toBe(before + 2);
  });

  it('tells an undoing as an action of its own', () => {
    app.call('recordWeek', WEEK);
    const number = app.call('getJournal', {}).undo?.number ?? 0;
    app.call('undoLastAction', { submissionId: 'u', number });
    expect(
      app
        .call('getJournal', {})
        .entries.map(({ action }) => action)
        .slice(0, 2),
    ).toEqual(['Annulation', 'Saisie']);
  });

  it('keeps its lines when everything else is rebuilt', () => {
    app.call('recordWeek', WEEK);
    app.call('recalculate', {});
    expect(app.call('getJournal', {}).entries[0]?.action).toBe('Saisie');
    expect(app.call('getJournal', {}).undo).not.toBeNull();
  });

  it('tells a number with the name it stands for', () => {
    app.call('saveCostItem', COST);
    const [latest] = app.call('getJournal', {}).entries;
    expect(latest?.detail).toContain('Payeur : Cuisine centrale (P-0001)');
  });

  it('says who by the initials they gave, and nothing of who gave none', () => {
    app.initials = 'CL';
    app.call('recordWeek', WEEK);
    delete app.initials;
    app.call('recordWeek', CORRECTION);
    const whoDidWhat = () =>
      app
        .call('getJournal', {})
        .entries.slice(0, 2)
        .map(({ action, who }) => [action, who]);
    const told = [
      ['Correction', 'Utilisateur du module'],
      ['Saisie', 'CL'],
    ];
    expect(whoDidWhat()).toEqual(told);
    app.call('keepJournal', {});
    expect(whoDidWhat()).toEqual(told);
  });

  it.each(['Claire Leroy', 'C L', 'CLAIRE', '', '=1', 'C1'])(
    'is signed by letters, five at most: « %s » is refused',
    (initials) => {
      app.initials = initials;
      expect(app.ask('recordWeek', WEEK)).toMatchObject({ error: { code: 'UNREADABLE_REQUEST' } });
    },
  );

  it('signs the events of the log too, but not those that somebody typed in the sheet', () => {
    const hand = new Hand(app);
    app.initials = 'CL';
    app.call('recordWeek', WEEK);
    hand.type('Livraisons', { row: 3, key: 'distributedMeals' }, 30);
    app.call('recalculate', {});
    const [keys = [], , ...rows] = app.store.readAll('Traçabilité') ?? [];
    const at = (key: string) => (row: (typeof rows)[number]) => row[keys.indexOf(key)];
    const signed = rows.map((row) => [at('channel')(row), at('operator')(row)].join(' '));
    expect(new Set(signed)).toEqual(new Set(['Volet Passe-plat CL', 'Feuille ']));
  });

  it.each([
    ['a week where nothing is typed', 'recordWeek', { ...WEEK, days: [] }],
    ['a form saved as it was', 'savePartner', { submissionId: 'same', id: 'P-0001', values: {} }],
  ] as const)('has no line for %s, and what can be taken back stays', (_, procedure, input) => {
    app.call('savePartner', { submissionId: 'a', id: 'P-0001', values: { city: 'Lyon' } });
    const before = app.call('getJournal', {});
    app.call(procedure, input);
    expect(app.call('getJournal', {})).toEqual(before);
  });

  it('tells what was typed in a tab: where, from what to what', () => {
    const hand = new Hand(app);
    app.call('recordWeek', WEEK);
    hand.type('Livraisons', { row: 3, key: 'distributedMeals' }, 30);
    hand.type('Livraisons', { row: 3, key: 'distributedMeals' }, 31);
    hand.type('Partenaires', { row: 3, key: 'siren' }, '');
    hand.mark({ tab: 'Livraisons', a1: 'B3:D4' });
    app.call('getHome', {});
    const [partners, deliveries] = app.call('getJournal', {}).entries;
    expect(deliveries).toMatchObject({
      action: 'Dans la feuille',
      subject: 'Livraisons',
      who: 'Saisi dans l’onglet',
      detail: expect.stringMatching(/^[A-Z]+3 : 38 → 31\nB3:D4$/),
    });
    expect(partners).toMatchObject({ subject: 'Partenaires' });
  });

  it('stays short when a whole tab was typed again', () => {
    const hand = new Hand(app);
    for (let row = 3; row < 2000; row += 1)
      hand.mark({ tab: 'Livraisons', a1: `A${row}`, before: 'x'.repeat(200), after: 'y' });
    app.call('getHome', {});
    const [line] = app.call('getJournal', {}).entries;
    expect(line?.detail.length).toBeLessThanOrEqual(500);
    expect(line).toMatchObject({ subject: 'Livraisons' });
  });

  it('is brought to its tab by a recording itself when nobody did and the cell where it waits is full', () => {
    const count = 75;
    const before = lines().length;
    for (let turn = 1; turn <= count; turn += 1)
      app.call('savePartner', {
        submissionId: `t${turn}`,
        id: 'P-0001',
        values: { city: `Ville ${turn}` },
      });
    expect(lines().length).toBeGreaterThan(before);
    app.call('keepJournal', {});
    expect(lines()).toHaveLength(before + count);
    expect(new Set(lines().map(([id]) => id)).size).toBe(before + count);
  });
});
