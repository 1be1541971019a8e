import { beforeAll, describe, expect, it } from '@jest/globals';
import { MemoryApp } from '../../support/memory-app';
import { COST, INCOME, smallTerritory, WEEK } from '../../support/small-territory';

const GRANT = { ...INCOME, submissionId: 'grant' };
const PRICE = {
  ...GRANT,
  submissionId: 'price',
  values: {
    ...GRANT.values,
    label: 'Prix de la convention',
    kind: 'PRIX_CONVENTION',
    giverId: 'P-0002',
    entryMode: 'PER_MEAL',
    amountCents: '',
  },
};
const MEALS = { partnershipId: 'PT-0001', fromWeek: '2026-S47', untilWeek: '2026-S47' };
const cost = (values: Record<string, string>, submissionId = 'second') => ({
  ...COST,
  submissionId,
  values: { ...COST.values, label: 'Autre coût', ...values },
});

function recorded(): MemoryApp {
  const app = smallTerritory(new MemoryApp('2026-11-23'));
  app.call('recordWeek', WEEK);
  return app;
}

describe('an income', () => {
  let app: MemoryApp;
  beforeAll(() => {
    app = recorded();
  });

  it('comes off what is left to who gets it, and is shown as it was entered', () => {
    const before = app.call('getMealCost', MEALS);
    const saved = app.call('saveIncome', GRANT);
    expect(saved).toMatchObject({ id: 'RE-0001', issues: [] });
    const after = app.call('getMealCost', MEALS);
    expect(after.totalCents).toBe(before.totalCents);
    expect(after.netCents).toBe(before.totalCents - 4010);
    expect(after.incomes).toMatchObject([
      { label: 'Subvention de la préfecture', cents: 4010, giver: null },
    ]);
    const kitchen = after.payers.find(({ payerId }) => payerId === 'P-0001');
    expect(kitchen).toMatchObject({ cents: 7230, receivedCents: 4010, netCents: 3220 });
    expect(app.call('getRecord', { record: 'income', id: 'RE-0001' }).values).toMatchObject({
      amountCents: '40,1',
      receiverId: 'P-0001',
    });
    expect(app.call('getHome', {}).references.income).toMatchObject([{ id: 'RE-0001' }]);
  });

  it('of a convention takes the price of the partnership on that day, and keeps it', () => {
    const price = (mealPrice: string, submissionId: string) =>
      app.call('savePartnership', { submissionId, id: 'PT-0001', values: { mealPrice } });
    price('1,50', 'a price');
    app.call('saveIncome', PRICE);
    price('2,00', 'another price');
    const { payers, outsideIncomeCents, price: gap } = app.call('getMealCost', MEALS);
    expect(payers.find(({ payerId }) => payerId === 'P-0002')).toMatchObject({
      givenCents: 12_000,
    });
    expect(outsideIncomeCents).toBe(4010);
    expect(gap).toMatchObject({ priceCentsPerMeal: 200 });
  });

  it('is refused with every fault named, and nothing is written', () => {
    const answer = app.ask('saveIncome', {
      ...GRANT,
      submissionId: 'bad',
      values: {
        ...GRANT.values,
        receiverId: 'P-0999',
        periodEnd: '01/11/2026',
        amountCents: 'cent',
      },
    });
    const codes = answer.ok ? [] : answer.error.issues.map(({ code, path }) => [code, path]);
    expect(codes).toEqual([['NOT_A_NUMBER', 'amountCents']]);
    expect(app.call('getHome', {}).references.income).toHaveLength(2);
  });
});

describe('the weight of a key', () => {
  it('shares by hours as soon as it is told', () => {
    const app = recorded();
    app.call('saveCostItem', cost({ allocationKey: 'HOURS', amountCents: '30' }));
    const missing = () => app.call('getMealCost', MEALS).missing.map(({ code }) => code);
    const total = () => app.call('getMealCost', MEALS).totalCents;
    expect(missing()).toContain('KEY_WEIGHTS_MISSING');
    expect(total()).toBe(12_050);
    app.call('saveKeyWeight', {
      submissionId: 'hours',
      id: null,
      values: { key: 'HOURS', partnershipId: 'PT-0001', weight: '3,5' },
    });
    expect(missing()).not.toContain('KEY_WEIGHTS_MISSING');
    expect(total()).toBe(15_050);
  });
});

describe('a cost out of the ordinary', () => {
  it('is asked about with its figure, then kept', () => {
    const app = recorded();
    const dear = cost({ amountCents: '3000' });
    const asked = app.ask('saveCostItem', dear);
    expect(asked).toMatchObject({
      ok: false,
      error: {
        code: 'TO_CONFIRM',
        issues: [{ code: 'MEAL_PRICE_UNUSUAL', params: { euros: 37.5, most: 12 } }],
      },
    });
    expect(app.call('getHome', {}).references.costItem).toHaveLength(1);
    app.call('saveCostItem', { ...dear, confirmedDuplicates: true });
    const label = { submissionId: 'label', id: 'C-0002', values: { label: 'Camion bâché' } };
    expect(app.ask('saveCostItem', { ...label, payers: COST.payers }).ok).toBe(true);
  });

  it('says beside its line that a payer was not chosen', () => {
    const payers = [{ payerId: '', sharePercent: '60' }];
    const answer = recorded().ask('saveCostItem', { ...cost({}), payers });
    expect(answer).toMatchObject({
      error: {
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'REQUIRED_FIELD', path: 'payers.0.payerId' }),
        ]),
      },
    });
  });

  it('may be a saving, with its sign or without; a negative charge says what to do', () => {
    const app = recorded();
    const refused = app.ask('saveCostItem', cost({ amountCents: '-20' }));
    expect(refused).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'NEGATIVE_CHARGE', path: 'amountCents' }] },
    });
    app.call('saveCostItem', cost({ amountCents: '-20', kind: 'SAVING' }));
    app.call('saveCostItem', cost({ amountCents: '20', kind: 'SAVING', stage: 'P' }, 'third'));
    expect(app.call('getMealCost', MEALS).totalCents).toBe(12_050 - 4000);
  });
});

describe('volunteer hours', () => {
  const values = { entryMode: 'VOLUNTEER', amountCents: '', quantity: '10,5', stage: 'C' };
  const hours = (more: Record<string, string>, submissionId: string) =>
    cost({ ...values, label: submissionId, ...more }, submissionId);

  it('are valued at the rate of « Paramètres » on their first day, kept with its source', () => {
    const app = recorded();
    const { id } = app.call('saveCostItem', hours({}, 'hours'));
    const read = () => app.call('getRecord', { record: 'costItem', id }).values;
    expect(read()).toMatchObject({ basis: 'VALUED', unitPrice: '12,02' });
    expect(read()['sourceNote']).toMatch(/^Facture Heure valorisée 12,02 € : SMIC horaire brut/);
    // A rate of later, with its own source, is not that of these hours.
    app.call('saveSetting', {
      ...{ submissionId: 'rate', key: 'volunteerHourEuros' },
      values: { value: '13', source: 'Décret de 2027', appliesFrom: '01/01/2027' },
    });
    expect(read()).toMatchObject({ unitPrice: '12,02' });
    const later = hours({ periodStart: '04/01/2027', periodEnd: '10/01/2027' }, 'later hours');
    const next = app.call('saveCostItem', later).id;
    expect(app.call('getRecord', { record: 'costItem', id: next }).values).toMatchObject({
      unitPrice: '13',
      sourceNote: 'Facture Heure valorisée 13,00 € : Décret de 2027.',
    });
  });

  it('count as valued, not as paid, hours × rate to the cent', () => {
    const app = recorded();
    const before = app.call('getMealCost', MEALS);
    app.call('saveCostItem', hours({ unitPrice: '15', periodEnd: '22/11/2026' }, 'hours'));
    const after = app.call('getMealCost', MEALS);
    expect(after.valuedCents - before.valuedCents).toBe(15_750);
    expect(after.cashCents).toBe(before.cashCents);
  });
});

describe('copying last month', () => {
  let app: MemoryApp;
  beforeAll(() => {
    app = recorded();
    app.call(
      'saveCostItem',
      cost({ label: 'Loyer', periodStart: '01/11/2026', periodEnd: '30/11/2026' }),
    );
  });

  it('shows what would be copied, and writes nothing', () => {
    const { fromMonth, lines } = app.call('previewCostCopy', { month: '2026-12' });
    expect(fromMonth).toBe('2026-11');
    expect(lines.map(({ label, isThere }) => [label, isThere])).toEqual([
      ['Camion', false],
      ['Loyer', false],
    ]);
    expect(app.call('getHome', {}).references.costItem).toHaveLength(2);
  });

  it('takes the chosen ones with their payers, their amounts awaited', () => {
    const ask = {
      submissionId: 'copy',
      month: '2026-12',
      costIds: ['C-0002'],
      keepsAmounts: false,
    };
    expect(app.call('copyCosts', ask)).toEqual({ added: 1 });
    expect(app.call('copyCosts', ask)).toEqual({ added: 1 });
    const { values } = app.call('getRecord', { record: 'costItem', id: 'C-0003' });
    expect(values).toMatchObject({
      label: 'Loyer',
      periodStart: '2026-12-01',
      periodEnd: '2026-12-31',
      amountCents: '',
      confidence: 'ESTIME',
      sourceNote: 'Repris de C-0002, à vérifier. Facture',
      'payers.0.payerId': 'P-0001',
      'payers.1.sharePercent': '40',
    });
  });

  it('does not copy twice what is there', () => {
    const { lines } = app.call('previewCostCopy', { month: '2026-12' });
    expect(lines.map(({ isThere }) => isThere)).toEqual([false, true]);
    const all = { submissionId: 'all', month: '2026-12', costIds: ['C-0001', 'C-0002'] };
    expect(app.call('copyCosts', { ...all, keepsAmounts: true })).toEqual({ added: 1 });
    const { values } = app.call('getRecord', { record: 'costItem', id: 'C-0004' });
    expect(values).toMatchObject({
      amountCents: '120,5',
      periodStart: '2026-12-16',
      periodEnd: '2026-12-29',
    });
  });
});

describe('a new price from a day on', () => {
  const PER_MEAL = cost({
    entryMode: 'PER_MEAL',
    unitPrice: '2',
    periodStart: '01/01/2026',
    periodEnd: '31/12/2026',
    amountCents: '',
  });
  const change = (facts: Partial<{ from: string; unitPrice: string; submissionId: string }>) => ({
    ...{ submissionId: 'new price', costId: 'C-0002', from: '2026-11-19', unitPrice: '3' },
    ...facts,
  });

  it('leaves the days before at their price, and keeps the payers', () => {
    const app = recorded();
    app.call('saveCostItem', PER_MEAL);
    expect(app.call('getMealCost', MEALS).totalCents).toBe(12_050 + 16_000);
    expect(app.call('changeCostPrice', change({}))).toEqual({ costId: 'C-0003' });
    expect(app.call('changeCostPrice', change({}))).toEqual({ costId: 'C-0003' });
    const after = app.call('getMealCost', MEALS);
    expect(after.totalCents).toBe(12_050 + 8000 + 12_000);
    expect(after.payers.map(({ payerId }) => payerId)).toEqual(['P-0001', 'P-0002']);
    const ends = ['C-0002', 'C-0003'].map(
      (id) => app.call('getRecord', { record: 'costItem', id }).values,
    );
    expect(ends).toMatchObject([
      { periodEnd: '2026-11-18', unitPrice: '2' },
      { periodStart: '2026-11-19', periodEnd: '2026-12-31', unitPrice: '3' },
    ]);
  });

  it.each([
    ['a day before the cost', { from: '2025-12-31' }, 'PRICE_DAY_OUTSIDE'],
    ['its very first day', { from: '2026-01-01' }, 'PRICE_DAY_OUTSIDE'],
    ['a day after it', { from: '2027-01-01' }, 'PRICE_DAY_OUTSIDE'],
    ['no price', { unitPrice: '' }, 'PRICE_NOT_PER_MEAL'],
    ['a text for a price', { unitPrice: 'trois' }, 'NOT_A_NUMBER'],
  ])('refuses %s, and nothing is written', (_, facts, code) => {
    const app = recorded();
    app.call('saveCostItem', PER_MEAL);
    const answer = app.ask('changeCostPrice', change(facts));
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ code }] } });
    expect(app.call('getHome', {}).references.costItem).toHaveLength(2);
  });

  it('is what is proposed to who would change the price of meals already delivered', () => {
    const app = recorded();
    app.call('saveCostItem', PER_MEAL);
    const answer = app.ask('saveCostItem', {
      submissionId: 'rewrite',
      id: 'C-0002',
      values: { unitPrice: '3' },
      payers: COST.payers,
    });
    expect(answer).toMatchObject({
      ok: false,
      error: {
        code: 'TO_CONFIRM',
        issues: [{ code: 'PRICE_CHANGES_PAST', params: { meals: 80 } }],
      },
    });
  });
});

describe('a cost in rows', () => {
  it('names each row, and adds up', () => {
    const app = recorded();
    const view = app.call('getCostRows', { ...MEALS, fromWeek: '2026-S45', by: 'DELIVERY' });
    expect(view.rows.map(({ label, totalCents, meals }) => [label, totalCents, meals])).toEqual([
      ['mar. 17 novembre · Nanterre, Repas partagé', 6025, 38],
      ['ven. 20 novembre · Nanterre, Repas partagé', 6025, 38],
    ]);
    expect(view.total).toMatchObject({ totalCents: 12_050, meals: 76 });
  });

  it.each([
    ['MONTH', 'novembre 2026'],
    ['YEAR', '2026'],
    ['KITCHEN', 'Cuisine centrale'],
    ['TERRITORY', 'Sans territoire'],
    ['WEEK', 'Semaine 47 · 16–22 novembre'],
  ] as const)('by %s: %s', (by, label) => {
    const app = recorded();
    const { rows } = app.call('getCostRows', { ...MEALS, denominator: 'DELIVERED', by });
    expect(rows).toMatchObject([{ label, totalCents: 12_050, meals: 80, fullPerMeal: 150.625 }]);
  });
});

describe('the meals produced', () => {
  it('are a denominator once they are told, and not computable before', () => {
    const app = recorded();
    const full = () =>
      app.call('getMealCost', { ...MEALS, denominator: 'PRODUCED' }).levels.FULL.value;
    expect(full()).toBeNull();
    const days = WEEK.days.map((day) => ({
      ...day,
      values: { ...day.values, producedMeals: '50' },
    }));
    app.call('recordWeek', { ...WEEK, submissionId: 'produced', version: 1, days });
    expect(full()).toBe(120.5);
    app.call('recalculate', {});
    expect(full()).toBe(120.5);
  });
});
