import { describe, expect, it } from '@jest/globals';
import { agreementRecord } from '../../../src/model/agreement';
import { closureRecord } from '../../../src/model/closure';
import { contactRecord } from '../../../src/model/contact';
import { costItemRecord } from '../../../src/model/cost-item';
import type { RecordDefinition } from '../../../src/model/define-record';
import { deliveryRecord } from '../../../src/model/delivery';
import { partnerRecord } from '../../../src/model/partner';
import { partnershipRecord } from '../../../src/model/partnership';
import { payerShareRecord } from '../../../src/model/payer-share';
import { schoolHolidayRecord } from '../../../src/model/school-holiday';
import { settingRecord } from '../../../src/model/setting';
import { siteRecord } from '../../../src/model/site';
import { traceEventRecord } from '../../../src/model/trace-event';
import { aDelivery, aKitchen, aPartnership } from '../domain/records';

// The schemas differ from record to record; their declarations do not.
const RECORDS: readonly Omit<RecordDefinition, 'schema'>[] = [
  agreementRecord,
  closureRecord,
  contactRecord,
  costItemRecord,
  deliveryRecord,
  partnerRecord,
  partnershipRecord,
  payerShareRecord,
  schoolHolidayRecord,
  settingRecord,
  siteRecord,
  traceEventRecord,
];
const NAMES = new Set(RECORDS.map(({ name }) => name));

describe.each(RECORDS.map((record) => [record.name, record] as const))(
  'the record %s',
  (_name, record) => {
    const fields = Object.entries(record.fields);

    it('has an identifier that the product writes', () => {
      expect(record.fields[record.idField]).toMatchObject({
        isRequired: true,
        isComputed: true,
        type: { kind: 'identifier' },
      });
    });

    it('refers to records that exist', () => {
      const targets = fields.flatMap(([, { type }]) => type.refersTo ?? []);
      expect(targets.filter((target) => !NAMES.has(target))).toEqual([]);
    });

    it('hides nothing that a person must fill in', () => {
      const hidden = fields.filter(([, field]) => field.isHidden && !field.isComputed);
      expect(hidden.filter(([, field]) => field.isRequired)).toEqual([]);
    });

    it('keeps texts as texts in the sheet', () => {
      const texts = fields.filter(([, { type }]) => typeof type.maxLength === 'number');
      expect(texts.filter(([, { type }]) => type.numberFormat !== '@').map(([key]) => key)).toEqual(
        [],
      );
    });

    it('names its keys in one way, so that a column is found by its key', () => {
      expect(fields.filter(([key]) => !/^[a-z][A-Za-z]+$/.test(key))).toEqual([]);
    });
  },
);

describe('the identifiers of two records', () => {
  it('never begin alike', () => {
    const prefixes = RECORDS.map(({ idPrefix }) => idPrefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('the schema of a record', () => {
  it.each([
    ['a partner', partnerRecord, aKitchen()],
    ['a partnership', partnershipRecord, aPartnership()],
    ['a delivery', deliveryRecord, aDelivery()],
  ] as const)('accepts %s whose optional fields are blank', (_name, record, row) => {
    expect(record.schema().safeParse(row).success).toBe(true);
  });

  it.each([
    ['a required field that is blank', { ...aKitchen(), name: null }],
    ['a field that is absent', { ...aKitchen(), siret: undefined }],
    ['a field it does not know', { ...aKitchen(), secret: 'x' }],
    ['a code that is not in the list', { ...aKitchen(), kind: 'RESTAURANT' }],
    ['a number that is not whole', { ...aKitchen(), dailyMeals: 1.5 }],
  ])('refuses %s', (_name, row) => {
    expect(partnerRecord.schema().safeParse(row).success).toBe(false);
  });
});
