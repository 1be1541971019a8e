import { describe, expect, it } from '@jest/globals';
import { formValues, readForm } from '../../../src/app/form-values';
import { deliveryRecord } from '../../../src/model/delivery';
import { partnerRecord } from '../../../src/model/partner';
import { aKitchen, aToldDelivery } from '../domain/records';

const codes = (issues: readonly { code: string; path?: string }[]) =>
  issues.map(({ code, path }) => [path, code]);

describe('a form', () => {
  it('reads back all that it shows', () => {
    const day = aToldDelivery({ weightGrams: 12_345, allergenMode: 'LISTE', allergens: ['LAIT'] });
    const read = readForm(deliveryRecord, { values: formValues(deliveryRecord, day), base: day });
    expect(codes(read.issues)).toEqual([]);
    expect(read.row).toEqual(day);
  });

  it('shows decimals as they are typed here, blank for what is not known', () => {
    const shown = formValues(deliveryRecord, aToldDelivery({ weightGrams: 1500, lotRef: null }));
    expect(shown).toMatchObject({ weightGrams: '1,5', lotRef: '', arrivalTemperature: '2,8' });
  });

  it('does not show what is computed', () => {
    expect(formValues(partnerRecord, aKitchen())).not.toHaveProperty('partnerId');
  });

  it('keeps the value of what it does not send, and clears what it sends blank', () => {
    const kitchen = aKitchen({ notes: 'Une note', shortName: 'CC' });
    const { row, issues } = readForm(partnerRecord, { values: { notes: '' }, base: kitchen });
    expect(issues).toEqual([]);
    expect(row).toEqual({ ...kitchen, notes: null });
  });

  it.each([
    [{ colour: 'bleu' }, 'UNKNOWN_FIELD'],
    [{ partnerId: 'P-0009' }, 'UNKNOWN_FIELD'],
    [{ constructor: 'x' }, 'UNKNOWN_FIELD'],
    [{ name: ' ' }, 'REQUIRED_FIELD'],
    [{ postcode: 'Nanterre' }, 'POSTCODE_SHAPE'],
  ])('refuses %j once, beside the field: %s', (values: Record<string, string>, code) => {
    const pathPrefix = 'days.2.';
    const read = readForm(partnerRecord, { values, base: aKitchen(), pathPrefix });
    expect(codes(read.issues)).toEqual(Object.keys(values).map((key) => [pathPrefix + key, code]));
    expect(read.issues.map(({ severity }) => severity)).toEqual(['BLOCK']);
  });

  it('says every compulsory field that a new record lacks', () => {
    const { issues } = readForm(partnerRecord, { values: {}, base: { partnerId: 'P-0001' } });
    const lacking = ['kind', 'name', 'address', 'postcode', 'city'];
    expect(codes(issues)).toEqual(lacking.map((key) => [key, 'REQUIRED_FIELD']));
  });
});
