import { describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import {
  aDay,
  ASSOCIATION,
  CONTACT,
  PARTNERSHIP,
  smallTerritory,
  WEEK,
} from '../../support/small-territory';

const ASKED = {
  ...{ lotRef: '', dishName: '', kitchenId: '', partnershipId: '' },
  ...{ from: '', until: '' },
};

/** A second association receives the lot of Tuesday too; Friday is another lot. */
function recorded(): MemoryApp {
  const app = smallTerritory();
  app.call('savePartner', {
    ...ASSOCIATION,
    submissionId: 'second association',
    values: { ...ASSOCIATION.values, name: 'Table ouverte', rna: 'W922000002' },
  });
  app.call('savePartnership', {
    ...PARTNERSHIP,
    submissionId: 'second partnership',
    values: { ...PARTNERSHIP.values, name: 'Nanterre, Table ouverte', recipientId: 'P-0003' },
  });
  app.call('recordWeek', {
    ...WEEK,
    days: [
      aDay('2026-11-17', { lotRef: 'L-17' }),
      aDay('2026-11-17', { lotRef: 'L-18', dishName: 'Gratin' }),
      aDay('2026-11-20', { lotRef: 'L-20' }),
    ],
  });
  app.call('recordWeek', {
    ...WEEK,
    submissionId: 'second week',
    partnershipId: 'PT-0002',
    days: [aDay('2026-11-17', { lotRef: 'l-17', distributedMeals: '30', stockMeals: '3' })],
  });
  return app;
}

describe('the trace of a lot', () => {
  it('goes forward to everybody who received it, with what may be left and whom to call', () => {
    const { lots, lotCount, deliveryCount } = recorded().call('traceLot', {
      ...ASKED,
      lotRef: 'L-17',
    });
    expect({ lotCount, deliveryCount }).toEqual({ lotCount: 1, deliveryCount: 2 });
    expect(
      lots[0]?.deliveries.map((one) => [one.recipient?.name, one.balance.possiblyLeft]),
    ).toEqual([
      ['Le Repas partagé', 0],
      ['Table ouverte', 8],
    ]);
    expect(lots[0]?.deliveries[0]?.recipient?.email).toBe('alerte@repas.example');
    expect(lots[0]?.balance).toMatchObject({ delivered: 80, refused: 4, accepted: 76 });
  });

  it('goes backward to the kitchen, the day of production, the readings and the other lots', () => {
    const [lot] = recorded().call('traceLot', { ...ASKED, lotRef: 'L-17' }).lots;
    expect(lot).toMatchObject({
      kitchen: { name: 'Cuisine centrale', phone: '01 23 45 67 89' },
      producedOn: ['16/11/2026'],
      useByDates: ['28/11/2026'],
      heldBy: null,
    });
    const [first] = lot?.deliveries ?? [];
    expect(first?.besides).toEqual(['L-18']);
    expect(first?.facts.map(({ kind, reading }) => [kind, reading])).toContainEqual([
      'Arrivée',
      '2,8 °C, Entre deux conditionnements, Conforme',
    ]);
  });

  it.each([
    ['a dish', { dishName: 'GRATIN' }, ['L-18']],
    ['a day', { from: '2026-11-20', until: '2026-11-20' }, ['L-20']],
    ['a partnership', { partnershipId: 'PT-0002' }, ['L-17']],
    ['a kitchen', { kitchenId: 'P-0001' }, ['L-17', 'L-18', 'L-20']],
    ['a lot nobody knows', { lotRef: 'L-404' }, []],
  ])('answers for %s', (_, asked, expected) => {
    const { lots } = recorded().call('traceLot', { ...ASKED, ...asked });
    expect(lots.map(({ lotRef }) => lotRef.toUpperCase())).toEqual(expected);
  });

  it('follows a lot wherever it went, also beyond the partnership it was asked of', () => {
    const { lots } = recorded().call('traceLot', { ...ASKED, partnershipId: 'PT-0002' });
    expect(lots[0]?.recipientCount).toBe(2);
  });

  it('finds a delivery under the lot it bore before it was corrected', () => {
    const app = recorded();
    app.call('recordWeek', {
      ...WEEK,
      submissionId: 'corrected',
      version: 1,
      days: [aDay('2026-11-17', { lotRef: 'L-99', comment: 'Étiquette mal lue' })],
    });
    const [lot] = app.call('traceLot', { ...ASKED, lotRef: 'L-17' }).lots;
    expect(lot?.deliveries.map(({ renamedTo }) => renamedTo)).toEqual(['L-99', null]);
  });

  it('refuses a question that asks for nothing', () => {
    const answer = recorded().ask('traceLot', ASKED);
    expect(answer).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'TRACE_ASKS_NOTHING' }] },
    });
  });

  it('asks the workbook eight times at most', () => {
    const app = recorded();
    app.store.calls.splice(0);
    app.call('traceLot', { ...ASKED, lotRef: 'L-17' });
    expect(app.store.calls.length).toBeLessThanOrEqual(8);
  });
});

describe('whom to call', () => {
  const phoneOf = (app: MemoryApp) =>
    app.call('traceLot', { ...ASKED, lotRef: 'L-20' }).lots[0]?.deliveries[0]?.recipient?.phone;
  const contact = (submissionId: string, values: Record<string, string>) => ({
    ...CONTACT,
    submissionId,
    values: { ...CONTACT.values, ...values },
  });

  it('is the contact for alerts when the record of the partner has no phone', () => {
    const app = recorded();
    expect(phoneOf(app)).toBeNull();
    app.call('saveContact', contact('other', { role: 'CHAUFFEUR', workPhone: '0611111111' }));
    app.call('saveContact', contact('gone', { workPhone: '0622222222', endsOn: '30/09/2026' }));
    expect(phoneOf(app)).toBe('06 11 11 11 11');
    app.call('saveContact', contact('alerts', { workPhone: '0633333333' }));
    expect(phoneOf(app)).toBe('06 33 33 33 33');
  });

  it('is on the list of a recall too', () => {
    const app = recorded();
    app.call('saveContact', CONTACT);
    const values = { kind: 'RETRAIT', lots: 'L-20' };
    const asked = { submissionId: 'r', values, isDrill: false, isConfirmed: false };
    expect(app.call('openRecall', asked).contacts[0]?.phone).toBe('01 23 45 67 89');
  });

  it('is found in a tab of contacts that somebody emptied or widened', () => {
    const app = recorded();
    app.call('saveContact', CONTACT);
    const tab = app.store.tabs.get('Contacts');
    if (!tab) throw new Error('no tab');
    for (const row of tab.cells) row.unshift('');
    tab.columns += 1;
    expect(phoneOf(app)).toBe('01 23 45 67 89');
    app.store.tabs.delete('Contacts');
    expect(phoneOf(app)).toBeNull();
  });
});
