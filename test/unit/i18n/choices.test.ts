import { describe, expect, it } from '@jest/globals';
import { choices as english } from '../../../src/i18n/en/choices';
import { choices as french } from '../../../src/i18n/fr/choices';
import { agreementRecord } from '../../../src/model/agreement';
import { costItemRecord } from '../../../src/model/cost-item';
import type { AnyField as Field } from '../../../src/model/define-record';
import { deliveryRecord } from '../../../src/model/delivery';
import * as lists from '../../../src/model/lists';
import { partnerRecord } from '../../../src/model/partner';
import { partnershipRecord } from '../../../src/model/partnership';
import { payerShareRecord } from '../../../src/model/payer-share';
import { settingRecord } from '../../../src/model/setting';
import { traceEventRecord } from '../../../src/model/trace-event';

const FIELDS: readonly Field[] = [
  agreementRecord,
  costItemRecord,
  deliveryRecord,
  partnerRecord,
  partnershipRecord,
  payerShareRecord,
  settingRecord,
  traceEventRecord,
].flatMap((record) => Object.values<Field>(record.fields));

/** `PARTNER_KINDS` is known to the records as `partnerKinds`. */
const listName = (constant: string) =>
  constant.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const used = new Map(
  FIELDS.flatMap(({ type }) => (type.choices ? [[type.choices.list, type.choices.codes]] : [])),
);
const WORDS = [
  ['French', french],
  ['English', english],
] as const;

describe.each(WORDS)('%s words of the lists', (_language, words) => {
  const wordsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = words;

  it.each(Object.entries(lists).map(([constant, codes]) => [listName(constant), codes] as const))(
    'has one word for each code of %s, and no other',
    (list, codes) => {
      expect(Object.keys(wordsOf[list] ?? {}).sort()).toEqual([...codes].sort());
      for (const word of Object.values(wordsOf[list] ?? {})) expect(word.trim()).not.toBe('');
    },
  );

  it.each([...used])('knows the list %s under the name the records give it', (list, codes) => {
    expect(Object.keys(wordsOf[list] ?? {}).sort()).toEqual([...codes].sort());
  });

  it('never gives two codes of a list the same word', () => {
    for (const list of Object.values(wordsOf)) {
      expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
    }
  });
});
