import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/kernel/cell-value';
import { Hand } from '../../support/hand-edits';
import { MemoryApp } from '../../support/memory-app';
import { INCOME, PRICED, smallTerritory, WEEK, WEIGHT } from '../../support/small-territory';

/** What somebody types in a cell, what « À corriger » says of it there, and what the cost then says that it lacks. */
interface Typed {
  readonly title: string;
  readonly tab: string;
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
  readonly said: RegExp;
  /** Tab and row of the finding, when they are not those of the cell. */
  readonly place?: readonly [tab: string, row: number];
  readonly lack: string;
}

/** « Camion », 120.50 € for one partnership, is the first row of « Coûts »; its two shares, of « Qui paie ». */
const TYPED: readonly Typed[] = [
  {
    title: 'shares that are not 100 %',
    ...{ tab: 'Qui paie', row: 3, key: 'sharePercent', value: 30 },
    ...{ said: /somme des parts doit faire 100 %/, place: ['Coûts', 3], lack: 'SHARES_NOT_100' },
  },
  {
    title: 'a negative charge',
    ...{ tab: 'Coûts', row: 3, key: 'amountCents', value: -120.5 },
    ...{ said: /ne peut pas être négative/, lack: 'NEGATIVE_CHARGE' },
  },
  {
    title: 'a period the wrong way round',
    ...{ tab: 'Coûts', row: 3, key: 'periodEnd', value: new Date(2026, 10, 1) },
    ...{
      said: /finit \(01\/11\/2026\) avant de commencer \(16\/11\/2026\)/,
      lack: 'PERIOD_REVERSED',
    },
  },
  {
    title: 'a cost without the partnership it concerns',
    ...{ tab: 'Coûts', row: 3, key: 'scopeId', value: '' },
    ...{ said: /Précisez la cuisine/, lack: 'NO_PARTNERSHIP_IN_SCOPE' },
  },
  {
    title: 'a partnership that was deleted',
    ...{ tab: 'Coûts', row: 3, key: 'scopeId', value: 'PT-0009' },
    ...{ said: /PT-0009/, lack: 'NO_PARTNERSHIP_IN_SCOPE' },
  },
  {
    title: 'a payer who is not in the workbook',
    ...{ tab: 'Qui paie', row: 3, key: 'payerId', value: 'P-0099' },
    ...{ said: /« P-0099 » ne se trouve pas/, lack: 'PAYER_UNKNOWN' },
  },
  {
    title: 'an amount that VAT does not give',
    ...{ tab: 'Coûts', row: 4, key: 'amountCents', value: 130 },
    ...{ said: /n’est pas celui que donnent le HT et la TVA/, lack: 'VAT_MISMATCH' },
  },
  {
    title: 'a text in the cell of an amount',
    ...{ tab: 'Coûts', row: 3, key: 'amountCents', value: 'environ cent' },
    ...{ said: /pas un nombre/, lack: 'UNREADABLE_CELL' },
  },
  {
    title: 'a stage that is in no list, which hides the whole row',
    ...{ tab: 'Coûts', row: 3, key: 'stage', value: 'Divers' },
    ...{ said: /pas dans la liste/, lack: 'UNREADABLE_CELL' },
  },
  {
    title: 'an income of somebody who is not there',
    ...{ tab: 'Recettes', row: 3, key: 'receiverId', value: 'P-0098' },
    ...{ said: /« P-0098 » ne se trouve pas/, lack: 'PAYER_UNKNOWN' },
  },
  {
    title: 'a text in the cell of an income',
    ...{ tab: 'Recettes', row: 3, key: 'amountCents', value: 'beaucoup' },
    ...{ said: /pas un nombre/, lack: 'UNREADABLE_CELL' },
  },
  {
    title: 'a weight of a partnership that is not there',
    ...{ tab: 'Clés de répartition', row: 3, key: 'partnershipId', value: 'PT-0009' },
    ...{ said: /« PT-0009 » ne se trouve pas/, lack: 'KEY_WEIGHTS_MISSING' },
  },
];

const MEALS = { partnershipId: null, fromWeek: '2026-S47', untilWeek: '2026-S47' };

function territory(): MemoryApp {
  const app = smallTerritory(new MemoryApp('2026-11-23'));
  app.call('recordWeek', WEEK);
  const invoice = { vatRate: 'TVA_200', amountHtCents: '100', retainedBasis: 'TTC' };
  const { payers } = PRICED;
  const values = {
    ...PRICED.values,
    ...invoice,
    entryMode: 'TOTAL',
    unitPrice: '',
    amountCents: '120',
  };
  app.call('saveCostItem', { ...PRICED, submissionId: 'invoice', values, payers });
  const hours = { ...values, label: 'Coordination', allocationKey: 'HOURS', amountHtCents: '' };
  app.call('saveCostItem', {
    ...PRICED,
    submissionId: 'hours',
    values: { ...hours, vatRate: '', retainedBasis: '' },
    payers,
  });
  app.call('saveIncome', INCOME);
  app.call('saveKeyWeight', WEIGHT);
  return app;
}

describe('what is typed wrongly in the tabs of costs', () => {
  let app: MemoryApp;
  let hand: Hand;
  beforeEach(() => {
    app = territory();
    hand = new Hand(app);
  });

  const lacks = () => app.call('getMealCost', MEALS).missing.map(({ code }) => code);

  it.each(TYPED)('$title makes the total incomplete', ({ tab, row, key, value, lack }) => {
    expect(lacks()).not.toContain(lack);
    hand.type(tab, { row, key }, value);
    expect(lacks()).toContain(lack);
  });

  it.each(TYPED)('$title is named with its tab and its row, and stays as it was typed', (typed) => {
    const { tab, row, key, value, said, place = [tab, row] } = typed;
    hand.type(tab, { row, key }, value);
    app.call('checkWorkbook', {});
    const [keys = [], , ...rows] = app.store.readAll('À corriger') ?? [];
    const told = rows
      .map((cells) => Object.fromEntries(cells.map((cell, at) => [String(keys[at]), String(cell)])))
      .filter(({ problem = '' }) => said.test(problem));
    expect(told.map(({ sheet }) => sheet)).toContain(place[0]);
    expect(told.some(({ cell = '' }) => cell.replace(/^[A-Z]+/, '') === String(place[1]))).toBe(
      true,
    );
    expect(hand.cell(tab, { row, key })).toEqual(value);
  });

  it('says the cell and the text of what cannot be read', () => {
    hand.type('Coûts', { row: 3, key: 'amountCents' }, 'environ cent');
    const [unread] = app.call('getMealCost', MEALS).missing;
    expect(unread).toMatchObject({
      code: 'UNREADABLE_CELL',
      params: { tab: 'Coûts', field: 'Montant', text: 'environ cent' },
    });
    expect(String(unread?.params?.['cell'])).toMatch(/^[A-Z]+3$/);
  });
});
