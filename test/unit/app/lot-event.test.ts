import { describe, expect, it } from '@jest/globals';
import { transferOf } from '../../support/recall-requests';
import { aDay, ASSOCIATION, smallTerritory, WEEK } from '../../support/small-territory';

const LINE = 'D-2026-S47-0001-MA-1';
const LOT = 'L-2026-11-17';
const ASKED = { dishName: '', kitchenId: '', partnershipId: '', from: '', until: '' };

function recorded() {
  const app = smallTerritory();
  app.call('savePartner', {
    ...ASSOCIATION,
    submissionId: 'second',
    values: { ...ASSOCIATION.values, name: 'Table ouverte', rna: 'W922000002' },
  });
  app.call('recordWeek', {
    ...WEEK,
    days: [aDay('2026-11-17', { distributedMeals: '30', stockMeals: '8' })],
  });
  return app;
}

type App = ReturnType<typeof recorded>;
let asks = 0;
const transfer = (values: Record<string, string> = {}, more: { replaces?: string } = {}) => {
  const asked = transferOf(LINE, '2026-11-17');
  asks += 1;
  const own = { ...asked.values, counterpartId: 'P-0003', meals: '5', ...values };
  return { ...asked, submissionId: `ask ${asks}`, values: own, ...more };
};
const deliveryOf = (app: App) =>
  app.call('traceLot', { ...ASKED, lotRef: LOT }).lots[0]?.deliveries[0];
const codes = (app: App, asked: ReturnType<typeof transfer>) => {
  const answer = app.ask('recordLotEvent', asked);
  return answer.ok
    ? answer.data.issues.map(({ code }) => code)
    : answer.error.issues.map(({ code, path }) => `${path} ${code}`);
};

describe('a lot given on to another structure', () => {
  it('stands in the trace, in the balance and on the list of a recall', () => {
    const app = recorded();
    expect(app.call('recordLotEvent', transfer())).toEqual({
      eventId: 'E-2026-S47-0001-MA-1-MVT1-1',
      issues: [],
    });
    expect(deliveryOf(app)).toMatchObject({
      transfers: [{ name: 'Table ouverte', meals: 5 }],
      balance: { accepted: 38, distributed: 30, transferred: 5, stock: 3, possiblyLeft: 3 },
    });
    const values = { kind: 'RAPPEL', lots: LOT };
    const recall = { submissionId: 'r', values, isDrill: true, isConfirmed: false };
    const { contacts } = app.call('openRecall', recall);
    expect(contacts.map(({ name, receivedMeals }) => [name, receivedMeals])).toEqual([
      ['Table ouverte', 5],
      ['Le Repas partagé', 38],
    ]);
    expect(app.call('verifyLog', {}).breaks).toEqual([]);
  });

  it('is corrected by another event, and taken back by a third, with a reason', () => {
    const app = recorded();
    const { eventId } = app.call('recordLotEvent', transfer());
    const second = app.call('recordLotEvent', transfer({ meals: '4' }, { replaces: eventId }));
    expect(second.eventId).toBe('E-2026-S47-0001-MA-1-MVT1-2');
    expect(deliveryOf(app)?.balance.transferred).toBe(4);
    const back = (comment: string) =>
      transfer({ kind: 'CORRECTION', comment }, { replaces: second.eventId });
    expect(codes(app, back(''))).toEqual(['comment REQUIRED_FIELD']);
    expect(codes(app, back('Le camion n’est pas passé'))).toEqual([]);
    expect(deliveryOf(app)?.balance.transferred).toBe(0);
    expect(app.ask('recordLotEvent', transfer({}, { replaces: eventId }))).toMatchObject({
      error: { code: 'CHANGED_MEANWHILE' },
    });
    expect(app.call('recordLotEvent', transfer({ meals: '1' })).eventId).toMatch(/MVT2-1$/);
  });

  it.each([
    [
      'before the lot was produced',
      { happenedOn: '2026-11-15' },
      'happenedOn EVENT_BEFORE_PRODUCTION',
    ],
    ['tomorrow', { happenedOn: '2026-11-24' }, 'happenedOn EVENT_AHEAD'],
    ['to who has it already', { counterpartId: 'P-0002' }, 'counterpartId TRANSFER_TO_ITSELF'],
    ['to nobody', { counterpartId: '' }, 'counterpartId REQUIRED_FIELD'],
    ['to somebody unknown', { counterpartId: 'P-0999' }, 'counterpartId UNKNOWN_REFERENCE'],
    ['of meals nobody counted', { meals: '' }, 'meals REQUIRED_FIELD'],
    ['at 630 °C', { temperature: '630' }, 'temperature COMMA_FORGOTTEN'],
  ])('is refused beside its field %s, and nothing is written', (_, values, said) => {
    const app = recorded();
    const before = app.call('verifyLog', {}).checkedCount;
    expect(codes(app, transfer(values))).toEqual([said]);
    expect(app.call('verifyLog', {}).checkedCount).toBe(before);
  });

  it('warns of more than was left and of a name in the comment; a held lot goes nowhere', () => {
    const app = recorded();
    const much = transfer({ meals: '9', comment: 'Remis à Mme Durand' });
    expect(codes(app, much)).toEqual(['TRANSFER_TOO_LARGE', 'PERSONAL_DATA']);
    const values = { kind: 'RETRAIT', lots: LOT };
    app.call('openRecall', { submissionId: 'r', values, isDrill: false, isConfirmed: false });
    expect(codes(app, transfer())).toEqual(['kind LOT_HELD']);
  });
});

describe('a lot heated again', () => {
  const reheat = (temperature: string) =>
    transfer({ kind: 'REMISE_EN_TEMPERATURE', temperature, counterpartId: '', meals: '' });

  it('keeps the reading with its verdict, and warns of too little and of twice', () => {
    const app = recorded();
    expect(codes(app, reheat('65,0'))).toEqual([]);
    expect(codes(app, reheat('58,5'))).toEqual(['REHEATED_TOO_LITTLE', 'REHEATED_TOO_OFTEN']);
    const heated = deliveryOf(app)?.facts.filter(({ kind }) => kind === 'Remise en température');
    expect(heated?.map(({ reading }) => reading)).toEqual([
      '65 °C, À cœur, Conforme',
      '58,5 °C, À cœur, Non conforme',
    ]);
  });
});
