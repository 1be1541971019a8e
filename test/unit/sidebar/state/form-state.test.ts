import { describe, expect, it } from '@jest/globals';
import type { RecordView } from '../../../../src/app/form-views';
import { formFields } from '../../../../src/app/form-fields';
import { fr } from '../../../../src/i18n/fr';
import { costFormFields, filledPayers } from '../../../../src/sidebar/state/cost-form';
import { fieldGroups } from '../../../../src/sidebar/state/form-groups';
import {
  type FormAction,
  type Forms,
  formsReducer,
  missingRequired,
} from '../../../../src/sidebar/state/form-state';

const KEY = 'partner/new';
const after = (...actions: FormAction[]): Forms => actions.reduce(formsReducer, {});
const opened: FormAction = { type: 'form/opened', key: KEY, id: null, values: {} };
const typed = (values: Record<string, string>): FormAction => ({
  type: 'form/changed',
  key: KEY,
  values,
});
const view: RecordView = {
  id: 'P-0001',
  values: { name: 'Adoma' },
  issues: [],
  link: null,
  version: 'v1',
};

describe('a form being filled', () => {
  it('keeps what was typed when it is opened again', () => {
    const forms = after(opened, typed({ name: 'Adoma' }), opened);
    expect(forms[KEY]?.values).toEqual({ name: 'Adoma' });
  });

  it('keeps what was typed when the record arrives late', () => {
    const loaded: FormAction = {
      type: 'form/loaded',
      key: KEY,
      id: 'P-0001',
      values: { name: 'x' },
    };
    expect(after(opened, typed({ name: 'Adoma' }), loaded)[KEY]?.values).toEqual({ name: 'Adoma' });
  });

  it('keeps what was typed and shows the issues when it is refused', () => {
    const issues = [{ severity: 'BLOCK' as const, code: 'SIRET_KEY', path: 'siret' }];
    const failure = { code: 'INVALID_INPUT' as const, params: {}, issues };
    const form = after(opened, typed({ siret: '1' }), { type: 'form/failed', key: KEY, failure })[
      KEY
    ];
    expect(form).toMatchObject({ status: 'ready', values: { siret: '1' }, issues });
  });

  it('forgets the error of a field that is typed again, and only that one', () => {
    const issues = ['siret', 'city'].map((path) => ({
      severity: 'BLOCK' as const,
      code: 'X',
      path,
    }));
    const form = after(opened, { type: 'form/refused', key: KEY, issues }, typed({ siret: '2' }))[
      KEY
    ];
    expect(form?.issues.map((issue) => issue.path)).toEqual(['city']);
  });

  it('becomes the form of the record once saved, and a new one starts blank', () => {
    const saved: FormAction = { type: 'form/saved', key: KEY, view, newKey: 'partner/P-0001' };
    const forms = after(opened, typed({ name: 'Adoma' }), saved, opened);
    expect(forms['partner/P-0001']).toMatchObject({
      id: 'P-0001',
      saved: view,
      values: view.values,
    });
    expect(forms[KEY]?.values).toEqual({});
  });

  it('says which compulsory fields are blank, and that spaces are blank', () => {
    const fields = formFields(fr, 'partner');
    const issues = missingRequired(fields, { kind: 'ASSOCIATION', name: '  ' });
    expect(issues.map((issue) => issue.path)).toEqual(['name', 'address', 'postcode', 'city']);
  });
});

describe('the groups of a form', () => {
  it.each(['partner', 'partnership', 'costItem', 'agreement'] as const)(
    'show each field of %s once',
    (form) => {
      const fields = formFields(fr, form);
      const shown = fieldGroups(form, fields, {}).flatMap((group) => group.fields);
      expect(shown.map((field) => field.key).sort()).toEqual(
        fields.map((field) => field.key).sort(),
      );
    },
  );

  it('are open when they hold a compulsory field that is blank', () => {
    const fields = [{ key: 'extra', label: 'x', widget: 'text' as const, isRequired: true }];
    expect(fieldGroups('partner', fields, {})[0]).toMatchObject({ name: 'other', isOpen: true });
    expect(fieldGroups('partner', fields, { extra: 'y' })[0]?.isOpen).toBe(false);
  });
});

describe('the form of a cost', () => {
  const fields = formFields(fr, 'costItem');
  const asked = (values: Record<string, string>) =>
    costFormFields(fields, values).map((field) => field.key);

  it.each([
    ['TOTAL', ['amountCents'], ['unitPrice', 'quantity', 'depreciationYears']],
    ['PER_MEAL', ['unitPrice'], ['amountCents', 'quantity']],
    ['PER_KM', ['unitPrice', 'quantity'], ['amountCents']],
    ['PER_HOUR', ['unitPrice', 'quantity', 'basis'], ['amountCents']],
    ['VOLUNTEER', ['unitPrice', 'quantity'], ['amountCents', 'basis']],
    ['DEPRECIATION', ['amountCents', 'depreciationYears', 'grantCents'], ['unitPrice']],
  ])('in mode %s asks %j and not %j', (entryMode, present, absent) => {
    const keys = asked({ entryMode });
    expect(keys).toEqual(expect.arrayContaining(present));
    for (const key of absent) expect(keys).not.toContain(key);
  });

  it('still shows a field that holds something', () => {
    expect(asked({ entryMode: 'TOTAL', quantity: '3' })).toContain('quantity');
  });

  it('offers partnerships or partners by name, as its scope wants', () => {
    const refersTo = (scope: string) =>
      costFormFields(fields, { scope }).find((field) => field.key === 'scopeId')?.refersTo;
    expect(refersTo('FLOW')).toBe('partnership');
    expect(refersTo('KITCHEN')).toBe('partner');
    expect(refersTo('PROJET')).toBeUndefined();
  });

  it('sends the payers that have something in them', () => {
    const values = {
      'payers.0.payerId': 'P-0001',
      'payers.0.sharePercent': 60.5,
      'payers.1.payerId': '',
      'payers.1.sharePercent': '',
    };
    expect(filledPayers(values)).toEqual([{ payerId: 'P-0001', sharePercent: '60,5' }]);
  });

  it('sends nobody when the line that the form proposes was left as it is', () => {
    const proposed = { 'payers.0.payerId': '', 'payers.0.sharePercent': '100' };
    expect(filledPayers(proposed)).toEqual([]);
    const typed = { ...proposed, 'payers.0.sharePercent': '60' };
    expect(filledPayers(typed)).toEqual([{ payerId: '', sharePercent: '60' }]);
  });
});
