import { describe, expect, it } from '@jest/globals';
import { FOLLOW_WEEK_KEYS } from '../../../src/model/follow-row';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

const TAB = 'Suivi des semaines';

/** Three past weeks told in three ways, one closed by the calendar, the others silent. */
function toldTerritory(): MemoryApp {
  const app = smallTerritory();
  const start = { startsOn: '31/08/2026' };
  app.call('savePartnership', { submissionId: 'start', id: 'PT-0001', values: start });
  const week = (label: string, days: (typeof WEEK)['days']) =>
    app.call('recordWeek', { ...WEEK, submissionId: label, week: label, days });
  week('2026-S47', [aDay('2026-11-17'), { date: '2026-11-20', values: { deliveredMeals: '0' } }]);
  week(
    '2026-S46',
    ['2026-11-10', '2026-11-13'].map((date) => ({ date, values: { deliveredMeals: '0' } })),
  );
  week(
    '2026-S45',
    ['2026-11-03', '2026-11-06'].map((date) => ({ date, values: { status: 'ANNULEE' } })),
  );
  const closure = { kitchenId: 'P-0001', startsOn: '26/10/2026', endsOn: '30/10/2026' };
  const values = { ...closure, reason: 'travaux' };
  app.call('saveClosure', { submissionId: 'closed', id: null, values });
  return app;
}

function followRow(app: MemoryApp): Record<string, unknown> {
  const [keys = [], , row = []] = app.store.readAll(TAB) ?? [];
  return Object.fromEntries(keys.map((key, index) => [String(key), row[index]]));
}

describe('zero, closed and no answer', () => {
  const app = toldTerritory();

  it('are three states in the matrix', () => {
    const [kitchen] = app.call('getFollowUp', { weekCount: 6 }).kitchens;
    const cells = kitchen?.partnerships[0]?.cells ?? [];
    expect(cells.map(({ week, state, deliveredMeals }) => [week, state, deliveredMeals])).toEqual([
      ['2026-S43', 'NO_ANSWER', null],
      ['2026-S44', 'CLOSED', null],
      ['2026-S45', 'CLOSED', null],
      ['2026-S46', 'ZERO_DECLARED', 0],
      ['2026-S47', 'DELIVERED', 40],
      ['2026-S48', 'UPCOMING', null],
    ]);
  });

  it('are three things in the cells of « Livraisons »: 0, a cancelled day without a count, no row', () => {
    const [keys = [], , ...rows] = app.store.readAll('Livraisons') ?? [];
    const at = (key: string) => keys.indexOf(key);
    const told = rows.map((row) => [
      row[at('isoWeek')],
      row[at('deliveredMeals')],
      row[at('status')],
    ]);
    expect(told).toContainEqual(['2026-S46', 0, 'Annulée']);
    expect(told).toContainEqual(['2026-S45', '', 'Annulée']);
    expect(told.filter(([week]) => week === '2026-S43')).toEqual([]);
  });

  it('are three things in the week that is shown again', () => {
    const values = (week: string) =>
      app
        .call('getWeek', { partnershipId: 'PT-0001', week })
        .days.map(({ isRecorded, values: told }) => [
          isRecorded,
          told['deliveredMeals'],
          told['status'],
        ]);
    expect(values('2026-S46')[0]).toEqual([true, '0', 'ANNULEE']);
    expect(values('2026-S45')[0]).toEqual([true, '', 'ANNULEE']);
    expect(values('2026-S43')[0]).toEqual([false, undefined, undefined]);
  });
});

describe('« Suivi des semaines »', () => {
  it('says each state with a sign and words, the running week first', () => {
    const app = toldTerritory();
    expect(app.call('writeFollowUp', {})).toEqual({ rows: 1 });
    const row = followRow(app);
    expect(FOLLOW_WEEK_KEYS.slice(0, 6).map((key) => row[key])).toEqual([
      '… à venir',
      '✓ 40 repas',
      '0 déclaré',
      '– fermé',
      '– fermé',
      '○ sans réponse',
    ]);
    expect(row).toMatchObject({ partnershipName: 'Nanterre, Repas partagé', lateWeeks: 8 });
    const labels = app.store.readAll(TAB)?.[1] ?? [];
    expect(labels).toContain('Semaine 48 · 23–29 novembre (semaine en cours)');
  });

  it('is the same when it is written again', () => {
    const app = toldTerritory();
    app.call('writeFollowUp', {});
    const first = app.store.readAll(TAB);
    app.call('writeFollowUp', {});
    expect(app.store.readAll(TAB)).toEqual(first);
  });

  it('follows Recalculer, a closure and its cancelling once it was asked for, and stays empty until then', () => {
    const app = toldTerritory();
    app.call('recalculate', {});
    expect(app.store.size(TAB)?.lastRow).toBeLessThanOrEqual(2);
    app.call('writeFollowUp', {});
    const second = FOLLOW_WEEK_KEYS[5];
    const cell = () => (second === undefined ? null : followRow(app)[second]);
    const values = { startsOn: '19/10/2026', endsOn: '25/10/2026', reason: 'grève' };
    const closure = { kitchenId: 'P-0001', ...values };
    const { id } = app.call('saveClosure', { submissionId: 'c1', id: null, values: closure });
    expect(cell()).toBe('– fermé');
    app.call('saveClosure', { submissionId: 'c2', id, values: { isCancelled: 'Oui' } });
    expect(cell()).toBe('○ sans réponse');
    new Hand(app).type(TAB, { row: 3, key: String(second) }, 'oui');
    app.call('recalculate', {});
    expect(cell()).toBe('○ sans réponse');
  });

  it('lets go of a partnership that is over', () => {
    const app = smallTerritory();
    expect(app.call('writeFollowUp', {})).toEqual({ rows: 1 });
    const values = { startsOn: '01/01/2020', endsOn: '31/12/2020' };
    app.call('savePartnership', { ...PARTNERSHIP, submissionId: 'e', id: 'PT-0001', values });
    expect(app.call('writeFollowUp', {})).toEqual({ rows: 0 });
    expect(Object.values(followRow(app)).every((cell) => (cell ?? '') === '')).toBe(true);
  });
});

describe('what is late', () => {
  it('begins with the first week that was told of a partnership without a start', () => {
    const app = smallTerritory();
    expect(app.call('getFollowUp', { weekCount: 8 }).lateCount).toBe(1);
    const days = ['2026-11-03', '2026-11-06'].map((date) =>
      aDay(date, { productionDate: '02/11/2026' }),
    );
    app.call('recordWeek', { ...WEEK, week: '2026-S45', days });
    const [kitchen] = app.call('getFollowUp', { weekCount: 8 }).kitchens;
    const late = kitchen?.cells.filter(({ isLate }) => isLate).map(({ week }) => week);
    expect(late).toEqual(['2026-S46', '2026-S47']);
  });

  it('is counted, and asked for in a message that can be sent as it is', () => {
    const app = toldTerritory();
    const view = app.call('getFollowUp', { weekCount: 6 });
    expect(view.lateCount).toBe(1);
    expect(view.kitchens[0]?.partnerships[0]?.reminder).toBe(
      [
        'Bonjour, il nous manque des réponses pour « Nanterre, Repas partagé » :',
        '- Semaine 43 · 19–25 octobre : aucune réponse',
        'Pouvez-vous nous dire combien de repas ont été livrés et distribués ? S’il n’y en a pas eu, répondez 0 ; si vous étiez fermés, dites-le. Merci !',
      ].join('\n'),
    );
  });

  it('is nothing when all is answered', () => {
    const app = toldTerritory();
    const view = app.call('getFollowUp', { weekCount: 4 });
    expect(view.lateCount).toBe(0);
    expect(view.kitchens[0]?.partnerships[0]?.reminder).toBeNull();
  });
});
