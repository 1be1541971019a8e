import { describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, KITCHEN, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

const LOT = 'L-2026-11-17';

const RECALL = {
  submissionId: 'recall',
  values: { kind: 'RAPPEL', lots: LOT, risk: 'Listeria', kitchenId: 'P-0001' },
  isDrill: false,
  isConfirmed: false,
};

function recorded(): MemoryApp {
  const app = smallTerritory();
  app.call('recordWeek', {
    ...WEEK,
    days: [aDay('2026-11-17', { distributedMeals: '30', stockMeals: '5' }), aDay('2026-11-20')],
  });
  return app;
}

const code = (answer: { ok: boolean }) => JSON.stringify(answer).match(/"code":"([A-Z_]+)"/g);
const served = (meals: string) => ({
  ...WEEK,
  submissionId: `served ${meals}`,
  version: 1,
  days: [aDay('2026-11-17', { distributedMeals: meals, stockMeals: '0' }), aDay('2026-11-20')],
});

describe('a recall', () => {
  it('lists who received the lot, what may be left, the phone and the message', () => {
    const { contacts, ...recall } = recorded().call('openRecall', RECALL);
    expect(recall).toMatchObject({
      incidentId: 'IN-0001',
      kindWord: 'Rappel (prévenir aussi qui l’a reçu)',
      lots: [LOT],
      concernedMeals: 38,
      possiblyLeftMeals: 8,
      closedAt: null,
    });
    expect(contacts).toHaveLength(1);
    const [contact] = contacts;
    expect(contact).toMatchObject({
      name: 'Le Repas partagé',
      email: 'alerte@repas.example',
      receivedMeals: 38,
      possiblyLeftMeals: 8,
      answer: 'SANS_REPONSE',
    });
    expect(contact?.message?.subject).toBe(
      `RAPPEL – lot ${LOT} – ne plus distribuer, prévenir les personnes`,
    );
    expect(contact?.message?.body).toMatch(/Sauté de dinde, lot L-2026-11-17.*38 repas/s);
    expect(contact?.message?.body).not.toMatch(/[{}]/);
  });

  it('holds the lot: not one more meal of it is distributed, everything else is recorded', () => {
    const app = recorded();
    app.call('openRecall', RECALL);
    expect(code(app.ask('recordWeek', served('38')))).toContain('"code":"LOT_HELD"');
    const destroyed = aDay('2026-11-17', {
      distributedMeals: '30',
      lostMeals: '8',
      lossReason: 'RAPPEL',
      stockMeals: '0',
    });
    const answer = app.ask('recordWeek', { ...served('30'), days: [destroyed] });
    expect(answer).toMatchObject({ ok: true });
  });

  it('tells the log, once for each row, and the trace says who holds the lot', () => {
    const app = recorded();
    app.call('openRecall', RECALL);
    const asked = { dishName: '', kitchenId: '', partnershipId: '', from: '', until: '' };
    const [lot] = app.call('traceLot', { ...asked, lotRef: LOT }).lots;
    expect(lot?.heldBy).toBe('IN-0001');
    expect(lot?.deliveries[0]?.facts.map(({ kind }) => kind)).toContain('Rappel');
    expect(app.call('verifyLog', {}).breaks).toEqual([]);
  });

  it('keeps the answers with their hour, and the drafts that were opened', () => {
    const app = recorded();
    const { incidentId, contacts } = app.call('openRecall', RECALL);
    const recallContactId = contacts[0]?.recallContactId ?? '';
    const marked = app.call('markRecallMessages', {
      submissionId: 'drafts',
      incidentId,
      recallContactIds: [recallContactId],
    });
    expect(marked.contacts[0]?.messagedAt).toMatch(/^23\/11\/2026/);
    const answered = app.call('recordRecallAnswer', {
      submissionId: 'answer',
      incidentId,
      recallContactId,
      values: { answer: 'MIS_A_L_ECART', foundMeals: '7' },
    });
    expect(answered).toMatchObject({ answeredCount: 1 });
    expect(answered.contacts[0]).toMatchObject({ answerWord: 'Mis à l’écart', foundMeals: 7 });
  });

  it('closes with measures and answers, and frees the lot', () => {
    const app = recorded();
    const { incidentId } = app.call('openRecall', RECALL);
    const close = (submissionId: string, values: Record<string, string>) =>
      app.ask('closeRecall', { submissionId, incidentId, values, isClosed: true });
    expect(code(close('first', {}))).toEqual(
      expect.arrayContaining(['"code":"RECALL_WITHOUT_MEASURES"', '"code":"RECALL_UNANSWERED"']),
    );
    const told = { measures: 'Lot détruit.', comment: 'Foyer fermé, vu sur place.' };
    expect(close('second', told)).toMatchObject({
      ok: true,
      data: { closedAt: expect.any(String) },
    });
    expect(app.ask('recordWeek', served('38'))).toMatchObject({ ok: true });
  });

  it('names a lot that nobody received, and holds it once that is confirmed', () => {
    const app = recorded();
    const asked = { ...RECALL, values: { ...RECALL.values, lots: `${LOT}, L-404` } };
    const refusal = app.ask('openRecall', asked);
    expect(refusal).toMatchObject({
      ok: false,
      error: {
        code: 'TO_CONFIRM',
        issues: [{ code: 'RECALL_LOT_UNKNOWN', params: { lot: 'L-404' } }],
      },
    });
    expect(app.call('getRecalls', {}).incidents).toEqual([]);
    expect(app.call('openRecall', { ...asked, isConfirmed: true }).lots).toEqual([LOT, 'L-404']);
  });

  it('asks before it holds the lots that two kitchens gave one number, and names them', () => {
    const app = recorded();
    const values = { ...KITCHEN.values, name: 'Cuisine des Acacias', siret: '' };
    const other = { ...KITCHEN, submissionId: 'other kitchen', values, confirmedDuplicates: true };
    const { id: kitchenId } = app.call('savePartner', other);
    const { id: partnershipId } = app.call('savePartnership', {
      ...PARTNERSHIP,
      submissionId: 'other partnership',
      values: { ...PARTNERSHIP.values, name: 'Acacias', kitchenId },
    });
    const days = [aDay('2026-11-17', { lotRef: LOT })];
    app.call('recordWeek', { ...WEEK, submissionId: 'other week', partnershipId, days });
    const asked = { ...RECALL, values: { ...RECALL.values, kitchenId: '' } };
    const kitchens = 'Cuisine centrale, Cuisine des Acacias';
    expect(app.ask('openRecall', asked)).toMatchObject({
      error: {
        code: 'TO_CONFIRM',
        issues: [{ code: 'RECALL_LOT_OF_SEVERAL', params: { lot: LOT, count: 2, kitchens } }],
      },
    });
    expect(app.call('openRecall', RECALL)).toMatchObject({ concernedMeals: 38 });
    const all = { ...asked, submissionId: 'all', isConfirmed: true };
    expect(app.call('openRecall', all)).toMatchObject({ concernedMeals: 76 });
  });

  it('asks for a lot', () => {
    const asked = { ...RECALL, values: { kind: 'RETRAIT', lots: ' , ' } };
    expect(code(recorded().ask('openRecall', asked))).toContain('"code":"RECALL_WITHOUT_LOT"');
  });
});

describe('an incident that holds nothing', () => {
  const INCIDENT = {
    ...RECALL,
    submissionId: 'incident',
    values: {
      ...{ kind: 'TEMPERATURE', lots: LOT, risk: 'Chambre froide à 8 °C' },
      measures: 'Denrées jetées, dit Mme Durand',
    },
    startedOn: '2026-11-18',
  };

  it('is kept with its day, told in the story of its lot, and closed; nobody is warned', () => {
    const app = recorded();
    const opened = app.call('openRecall', INCIDENT);
    expect(opened).toMatchObject({
      ...{ isHolding: false, openedAt: '18/11/2026 00:00', contacts: [], milliseconds: null },
      issues: [{ severity: 'WARN', code: 'PERSONAL_DATA', path: 'measures' }],
    });
    const asked = { dishName: '', kitchenId: '', partnershipId: '', from: '', until: '' };
    const [lot] = app.call('traceLot', { ...asked, lotRef: LOT }).lots;
    expect(lot?.heldBy).toBeNull();
    expect(lot?.deliveries[0]?.facts.map(({ kind }) => kind)).toContain('Défaut de qualité');
    expect(app.ask('recordWeek', served('38'))).toMatchObject({ ok: true });
    const { incidentId } = opened;
    const end = { submissionId: 'end', incidentId, values: { measures: 'Joint changé' } };
    expect(app.call('closeRecall', { ...end, isClosed: true })).toMatchObject({
      ...{ closedAt: '23/11/2026 10:00', issues: [] },
    });
  });

  it('needs no lot, and does not begin tomorrow', () => {
    const values = { kind: 'CONTENANT', measures: 'Bac fendu, remplacé' };
    const asked = { ...INCIDENT, values };
    expect(recorded().ask('openRecall', asked)).toMatchObject({ ok: true });
    const ahead = recorded().ask('openRecall', { ...asked, startedOn: '2026-11-24' });
    expect(code(ahead)).toContain('"code":"EVENT_AHEAD"');
  });
});

describe('the answers to a recall', () => {
  it('warn when they look as if they named a person', () => {
    const app = recorded();
    const { incidentId, contacts } = app.call('openRecall', RECALL);
    const recallContactId = contacts[0]?.recallContactId ?? '';
    const values = { answer: 'RENDU', comment: 'Repris par M. Martin' };
    const asked = { submissionId: 'named', incidentId, recallContactId, values };
    expect(app.call('recordRecallAnswer', asked).issues).toMatchObject([
      { severity: 'WARN', code: 'PERSONAL_DATA' },
    ]);
  });
});

describe('a drill', () => {
  const DRILL = { ...RECALL, submissionId: 'drill', isDrill: true };

  it('makes the same list from the real data, holds nothing, logs nothing, sends nothing', () => {
    const app = recorded();
    const before = app.call('verifyLog', {}).checkedCount;
    const drill = app.call('openRecall', DRILL);
    expect(drill).toMatchObject({ isDrill: true, concernedMeals: 38, possiblyLeftMeals: 8 });
    expect(drill.contacts.map(({ message }) => message)).toEqual([null]);
    expect(app.call('verifyLog', {}).checkedCount).toBe(before);
    expect(app.ask('recordWeek', served('38'))).toMatchObject({ ok: true });
    const ids = drill.contacts.map(({ recallContactId }) => recallContactId);
    const { incidentId } = drill;
    const marked = { submissionId: 'm', incidentId, recallContactIds: ids };
    expect(code(app.ask('markRecallMessages', marked))).toContain('"code":"RECALL_IS_DRILL"');
  });

  it('keeps the time it took', () => {
    const app = recorded();
    const { incidentId, milliseconds } = app.call('openRecall', DRILL);
    expect(milliseconds).not.toBeNull();
    expect(app.call('getRecalls', {}).incidents).toMatchObject([
      { incidentId, isDrill: true, isOpen: true, milliseconds },
    ]);
  });
});

describe('what was told of a lot', () => {
  const changed = (values: Record<string, string>) => ({
    ...WEEK,
    submissionId: JSON.stringify(values),
    version: 1,
    days: [
      aDay('2026-11-17', { distributedMeals: '30', stockMeals: '5', ...values }),
      aDay('2026-11-20'),
    ],
  });

  it.each([
    ['lot', { lotRef: 'L-OTHER' }],
    ['use-by date', { useByDate: '27/11/2026' }],
    ['allergens', { allergenMode: 'AUCUN_DECLARE' }],
  ])('is not corrected but replaced, with a reason: the %s', (_, values) => {
    const app = recorded();
    const refusal = app.ask('recordWeek', changed(values));
    expect(code(refusal)).toContain('"code":"SUPERSEDED_WITHOUT_REASON"');
    const answer = app.call('recordWeek', changed({ ...values, comment: 'Étiquette mal lue' }));
    expect(answer.writtenEvents).toBeGreaterThan(3);
    const log = app.store.tabs.get('Traçabilité')?.cells ?? [];
    expect(
      log.filter((row) => row.some((cell) => /Étiquette mal lue/.test(String(cell)))),
    ).toHaveLength(answer.writtenEvents);
  });
});
