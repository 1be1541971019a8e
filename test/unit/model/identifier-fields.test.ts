import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/kernel/cell-value';
import { isUnreadable, type FieldType } from '../../../src/model/field-type';
import {
  approvalNumber,
  communeCode,
  email,
  phone,
  postcode,
  isUsualRna,
  rna,
  siren,
  siret,
} from '../../../src/model/identifier-fields';

/** Normal form, or the code of the refusal in brackets. */
function read(field: FieldType<string>, cell: CellValue): string {
  const outcome = field.decode(cell);
  return isUnreadable(outcome) ? `[${outcome.unreadable}]` : outcome;
}

type Rows = readonly (readonly [CellValue, string])[];

/** `domain.md` §8.1 and §12. La Poste: multiples of 5 besides Luhn. */
const SIRET_ROWS: Rows = [
  ['73282932000074', '73282932000074'],
  ['20003452800014', '20003452800014'],
  ['20003452800041', '[SIRET_KEY]'],
  ['35600000000048', '35600000000048'],
  ['35600000049837', '35600000049837'],
  ['35600000049838', '[SIRET_KEY]'],
  ['123', '[SIRET_LENGTH]'],
  ['00000000000000', '[SIRET_KEY]'],
  ['732 829 320 00074', '73282932000074'],
  ['732\u00a0829\u202f320-00074', '73282932000074'],
  ['732.829.320.00074', '73282932000074'],
  ['7328293200007A', '[SIRET_LENGTH]'],
  [73282932000074, '73282932000074'],
];

const SIREN_ROWS: Rows = [
  ['732829320', '732829320'],
  ['732 829 320', '732829320'],
  [732829320, '732829320'],
  ['356000000', '356000000'],
  ['732829321', '[SIREN_KEY]'],
  ['000000000', '[SIREN_KEY]'],
  ['73282932', '[SIREN_KEY]'],
];

const RNA_ROWS: Rows = [
  ['W751234567', 'W751234567'],
  ['w751234567', 'W751234567'],
  [' W 751 234 567 ', 'W751234567'],
  ['W9R1011072', 'W9R1011072'],
  ['W12345678', 'W12345678'],
  ['Volume 12 folio 3', 'Volume 12 folio 3'],
];

const APPROVAL_ROWS: Rows = [
  ['FR 92.025.001 CE', 'FR 92.025.001 CE'],
  ['92-025-001', 'FR 92.025.001 CE'],
  ['fr 2a.004.001 ce', 'FR 2A.004.001 CE'],
  ['FR 974.11.001 UE', 'FR 974.11.001 CE'],
  ['FR\u00a092.025.001\u00a0CE', 'FR 92.025.001 CE'],
  ['92025', '[APPROVAL_SHAPE]'],
  ['FR 92.025 CE', '[APPROVAL_SHAPE]'],
];

const POSTCODE_ROWS: Rows = [
  ['92000', '92000'],
  ['01000', '01000'],
  [1000, '01000'],
  ['20 000', '20000'],
  ['97400', '97400'],
  ['98999', '98999'],
  ['99000', '[POSTCODE_SHAPE]'],
  ['00999', '[POSTCODE_SHAPE]'],
  ['920000', '[POSTCODE_SHAPE]'],
  ['2A004', '[POSTCODE_SHAPE]'],
];

const COMMUNE_ROWS: Rows = [
  ['75056', '75056'],
  ['2A004', '2A004'],
  ['2b033', '2B033'],
  ['97411', '97411'],
  ['750', '[COMMUNE_SHAPE]'],
  ['2C004', '[COMMUNE_SHAPE]'],
  ['750566', '[COMMUNE_SHAPE]'],
];

const PHONE_ROWS: Rows = [
  ['0123456789', '01 23 45 67 89'],
  ['01.23.45.67.89', '01 23 45 67 89'],
  ['+33 1 23 45 67 89', '01 23 45 67 89'],
  ['0033123456789', '01 23 45 67 89'],
  ['+33 (0)1 23 45 67 89', '01 23 45 67 89'],
  [123456789, '01 23 45 67 89'],
  [33123456789, '01 23 45 67 89'],
  ['+262 692 12 34 56', '+262 692123456'],
  ['3949', '3949'],
  ['115', '115'],
  ['012345678', '[PHONE_SHAPE]'],
  ['00 00 00 00 00', '[PHONE_SHAPE]'],
  ['+44 20 7946 0958', '[PHONE_SHAPE]'],
];

const EMAIL_ROWS: Rows = [
  ['accueil@association.fr', 'accueil@association.fr'],
  ['accueil@association', '[EMAIL_SHAPE]'],
  ['accueil association.fr', '[EMAIL_SHAPE]'],
  ['a@b@c.fr', '[EMAIL_SHAPE]'],
];

describe.each([
  ['SIRET', siret(), SIRET_ROWS],
  ['SIREN', siren(), SIREN_ROWS],
  ['RNA', rna(), RNA_ROWS],
  ['health approval number', approvalNumber(), APPROVAL_ROWS],
  ['postal code', postcode(), POSTCODE_ROWS],
  ['commune code', communeCode(), COMMUNE_ROWS],
  ['phone', phone(), PHONE_ROWS],
  ['e-mail', email(), EMAIL_ROWS],
] as const)('%s', (_name, field, rows) => {
  it.each(rows)('reads %p as %s', (cell, expected) => {
    expect(read(field, cell)).toBe(expected);
  });

  it('reads its own writing, and keeps it as text in the cell', () => {
    expect(field.numberFormat).toBe('@');
    for (const [, expected] of rows.filter(([, outcome]) => !outcome.startsWith('['))) {
      expect(read(field, field.encode(expected))).toBe(expected);
      expect(field.schema().safeParse(expected).success).toBe(true);
    }
  });
});

describe('the usual shape of an RNA', () => {
  it.each([
    ['W751234567', true],
    ['W9R1011072', true],
    ['W12345678', false],
    ['X123456789', false],
    ['W7512345678', false],
  ])('%s: %s', (number, isUsual) => {
    expect(isUsualRna(number)).toBe(isUsual);
  });
});
