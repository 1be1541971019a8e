import { beforeAll, describe, expect, it } from '@jest/globals';
import { fr } from '../../../src/i18n/fr';
import type { Api, ProcedureName } from '../../../src/rpc/api';
import { MortalApp } from '../../support/mortal-app';
import {
  aDay,
  ASSOCIATION,
  COST,
  KITCHEN,
  PARTNERSHIP,
  smallTerritory,
  WEEK,
} from '../../support/small-territory';

type Request = {
  [Name in ProcedureName]: { name: Name; input: Api[Name]['input'] };
}[ProcedureName];

const partner = (values: Record<string, string>): Request => ({
  name: 'savePartner',
  input: { ...ASSOCIATION, submissionId: 'bad', values: { ...ASSOCIATION.values, ...values } },
});
const week = (values: Record<string, string>, more: Partial<typeof WEEK> = {}): Request => ({
  name: 'recordWeek',
  input: {
    ...WEEK,
    submissionId: 'bad',
    days: [aDay('2026-11-17'), aDay('2026-11-20', values)],
    ...more,
  },
});
const cost = (values: Record<string, string>, more: Partial<typeof COST> = {}): Request => ({
  name: 'saveCostItem',
  input: { ...COST, submissionId: 'bad', values: { ...COST.values, ...values }, ...more },
});

/** What is typed, the field it is said beside, and the code of the sentence. */
interface Refusal {
  readonly title: string;
  readonly request: Request;
  readonly path: string;
  readonly code: string;
}

const REFUSED: readonly Refusal[] = (
  [
    [
      'accepted and refused that are not the delivered',
      week({ refusedMeals: '1' }),
      'days.1.',
      'SUM_ACCEPTED_REFUSED',
    ],
    [
      'a use-by date before production',
      week({ useByDate: '15/11/2026' }),
      'days.1.useByDate',
      'USE_BY_BEFORE_PRODUCTION',
    ],
    [
      'a number of meals that is no number',
      week({ deliveredMeals: 'quarante' }),
      'days.1.deliveredMeals',
      'NOT_A_NUMBER',
    ],
    [
      'a fraction of a meal',
      week({ deliveredMeals: '40,5' }),
      'days.1.deliveredMeals',
      'NOT_A_WHOLE_NUMBER',
    ],
    [
      'a day outside the week',
      week({}, { days: [aDay('2026-11-24')] }),
      'days.0.date',
      'DATE_OUTSIDE_WEEK',
    ],
    ['a column that does not exist', week({ colour: 'bleu' }), 'days.1.colour', 'UNKNOWN_FIELD'],
    ['a computed column', week({ lineId: 'D-1' }), 'days.1.lineId', 'UNKNOWN_FIELD'],
    ['a SIRET with a wrong key', partner({ siret: '200 034 528 00041' }), 'siret', 'SIRET_KEY'],
    ['a compulsory field left blank', partner({ name: '' }), 'name', 'REQUIRED_FIELD'],
    ['a compulsory field of spaces', partner({ city: '   ' }), 'city', 'REQUIRED_FIELD'],
    ['a word that is not in the list', partner({ kind: 'RESTAURANT' }), 'kind', 'NOT_IN_LIST'],
    [
      'a date that is not in the calendar',
      partner({ policyEndsOn: '31/02/2027' }),
      'policyEndsOn',
      'NOT_A_DATE',
    ],
    ['a name far too long', partner({ name: 'x'.repeat(200) }), 'name', 'TEXT_TOO_LONG'],
    [
      'a payer who is not in the workbook',
      cost({}, { payers: [{ payerId: 'P-0999', sharePercent: '100' }] }),
      'payers.0.payerId',
      'UNKNOWN_REFERENCE',
    ],
    [
      'a share that is no number',
      cost({}, { payers: [{ payerId: 'P-0001', sharePercent: 'moitié' }] }),
      'payers.0.sharePercent',
      'NOT_A_NUMBER',
    ],
    [
      'an amount with three decimals',
      cost({ amountCents: '120,505' }),
      'amountCents',
      'TOO_MANY_DECIMALS',
    ],
    [
      'a partnership with a kitchen nobody knows',
      {
        name: 'savePartnership',
        input: {
          ...PARTNERSHIP,
          submissionId: 'bad',
          values: { ...PARTNERSHIP.values, kitchenId: 'P-0999' },
        },
      },
      'kitchenId',
      'UNKNOWN_REFERENCE',
    ],
  ] as const
).map(([title, request, path, code]) => ({ title, request, path, code }));

function ask(app: MortalApp, { name, input }: Request) {
  return app.ask(name, input); // the pair was made of one procedure and its own input
}

describe('what is typed wrongly', () => {
  let territory: MortalApp;
  beforeAll(() => {
    territory = smallTerritory(new MortalApp()) as MortalApp; // the very app that was given
  });

  it.each(REFUSED)(
    '$title is refused beside its field, and nothing is written',
    ({ request, path, code }) => {
      const app = territory.copy();
      const before = app.everything();
      const answer = ask(app, request);
      expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
      const found = answer.ok ? [] : answer.error.issues.filter((issue) => issue.code === code);
      expect(found.map((issue) => issue.severity)).toContain('BLOCK');
      expect(found.some((issue) => issue.path?.startsWith(path))).toBe(true);
      const sentences: Readonly<Record<string, string>> = fr.issues;
      expect(sentences[code]).toMatch(/\S/);
      expect(app.everything()).toEqual(before);
    },
  );

  it('tells every mistake at once', () => {
    const answer = ask(territory.copy(), partner({ name: '', siret: '12', postcode: 'x' }));
    const paths = answer.ok ? [] : answer.error.issues.map((issue) => issue.path);
    expect(paths).toEqual(expect.arrayContaining(['name', 'siret', 'postcode']));
  });

  it.each([
    ['=IMPORTXML("http://exemple.fr";"//a")', 'a formula'],
    ['+33612345678 Traiteur', 'a plus'],
    ['-1 Traiteur', 'a minus'],
    ['@Traiteur', 'an at sign'],
    ["'Traiteur", 'an apostrophe'],
    ['<img src=x onerror=alert(1)>', 'a tag'],
  ])('a name such as %s is kept as it was typed', (name) => {
    const app = territory.copy();
    const saved = app.call('savePartner', {
      ...ASSOCIATION,
      submissionId: 'odd name',
      values: { ...ASSOCIATION.values, name, rna: 'W922000001' },
    });
    expect(saved.values['name']).toBe(name);
    expect(app.call('getRecord', { record: 'partner', id: saved.id }).values['name']).toBe(name);
    expect(JSON.stringify(app.visible())).toContain(JSON.stringify(name));
  });
});

describe('what was sent before', () => {
  let app: MortalApp;
  beforeAll(() => {
    app = smallTerritory(new MortalApp()) as MortalApp; // the very app that was given
    app.call('recordWeek', WEEK);
  });

  it.each([
    ['a partner', { name: 'savePartner', input: KITCHEN }],
    ['a partnership', { name: 'savePartnership', input: PARTNERSHIP }],
    ['a cost', { name: 'saveCostItem', input: COST }],
    ['a week', { name: 'recordWeek', input: WEEK }],
  ] as const)('%s sent twice is one and gets the same answer', (_title, request) => {
    const before = app.everything();
    const first = ask(app, request);
    const second = ask(app, request);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect(app.everything()).toEqual(before);
  });

  it('a week read before somebody else changed it is refused', () => {
    const before = app.everything();
    const answer = app.ask('recordWeek', { ...WEEK, submissionId: 'late', version: 0 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CHANGED_MEANWHILE' } });
    expect(app.everything()).toEqual(before);
  });

  it('a record that is not there cannot be corrected', () => {
    const before = app.everything();
    const answer = app.ask('savePartner', { ...KITCHEN, submissionId: 'ghost', id: 'P-0999' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(app.everything()).toEqual(before);
  });
});
