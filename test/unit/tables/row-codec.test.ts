import { describe, expect, it } from '@jest/globals';
import { RECORDS } from '../../../src/app/record-registry';
import { fr } from '../../../src/i18n/fr';
import type { CellValue } from '../../../src/kernel/cell-value';
import type { AnyField, Fields, RecordDefinition, RowOf } from '../../../src/model/define-record';
import { deliveryRecord } from '../../../src/model/delivery';
import { partnerRecord } from '../../../src/model/partner';
import { decodeField, decodeRow, encodeField, encodeRow } from '../../../src/tables/row-codec';
import { layoutOf } from '../../../src/tables/tab-layout';
import { aKitchen, aToldDelivery } from '../domain/records';

const words = fr.choices;
const EXAMPLES: Readonly<Record<string, unknown>> = {
  siret: '20003452800014',
  siren: '200034528',
  rna: 'W751234567',
  approvalNumber: 'FR 92.050.001 CE',
  postcode: '01000',
  communeCode: '2A004',
  phone: '01 23 45 67 89',
  email: 'accueil@association.fr',
  date: '2026-11-24',
  instant: 1_795_510_000_000,
  time: '07:30',
  isoWeek: '2026-S53',
  yesNo: false,
};

/** Values at the ends of what a field can hold. */
function extremes({ type }: AnyField): unknown[] {
  if (type.kind in EXAMPLES) return [EXAMPLES[type.kind]];
  if (type.kind === 'choice') return [...(type.choices?.codes ?? [])];
  if (type.kind === 'choices') return [type.choices?.codes ?? []];
  const { min, max } = type;
  if (min === undefined || max === undefined) return ['=1+1', 'Les « 3 » ; l’été, 1/2'];
  return [type.decode(min), type.decode(max), type.decode(1)];
}

const FIELDS = Object.values(RECORDS).flatMap(({ name, fields }) =>
  Object.entries<AnyField>(fields).map(([key, field]) => ({ title: `${name}.${key}`, field })),
);

describe('a cell', () => {
  it.each(FIELDS)('of $title gives back every value it was given', ({ field }) => {
    const values = extremes(field);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(decodeField(field, encodeField(field, value, words), words)).toEqual(value);
    }
  });

  it.each(['', ' ', '\u00a0'])('that is blank to the eye (%j) is no value', (cell) => {
    for (const { field } of FIELDS) expect(decodeField(field, cell, words)).toBeNull();
  });

  it.each([
    ['Association', 'ASSOCIATION'],
    ['ASSOCIATION', 'ASSOCIATION'],
    [' association ', 'ASSOCIATION'],
  ])('may say %j for a code of a list', (cell, code) => {
    expect(decodeField(partnerRecord.fields.kind, cell, words)).toBe(code);
  });
});

function decoded<F extends Fields>(
  definition: RecordDefinition<string, F>,
  keys: readonly string[],
  values: readonly CellValue[],
) {
  return decodeRow(definition, { layout: layoutOf(keys), row: 7, values }, words);
}

function written<F extends Fields>(
  definition: RecordDefinition<string, F>,
  row: RowOf<F>,
  into: { keys: readonly string[]; base?: readonly CellValue[] },
) {
  const layout = layoutOf(into.keys);
  return encodeRow(definition, row, { layout, words, ...(into.base ? { base: into.base } : {}) });
}

const KEYS = Object.keys(deliveryRecord.fields);

describe('a row', () => {
  const day = aToldDelivery();

  it('is read where its keys are, whatever their order', () => {
    const keys = [...KEYS].reverse();
    expect(decoded(deliveryRecord, keys, written(deliveryRecord, day, { keys })).row).toEqual(day);
  });

  it('leaves the columns that people added as they are', () => {
    const keys = ['', ...KEYS.slice(0, 3), '', ...KEYS.slice(3)];
    const base = keys.map((key) => (key === '' ? 'à moi' : ''));
    const cells = written(deliveryRecord, day, { keys, base });
    expect([cells[0], cells[4]]).toEqual(['à moi', 'à moi']);
    expect(decoded(deliveryRecord, keys, cells).row).toEqual(day);
  });

  it('reads a column that is not there as unknown, not as zero', () => {
    const keys = KEYS.filter((key) => key !== 'lostMeals');
    const cells = written(deliveryRecord, day, { keys });
    expect(decoded(deliveryRecord, keys, cells).row).toEqual({ ...day, lostMeals: null });
  });

  it('tells the address and the text of a cell it cannot read', () => {
    const keys = ['', ...KEYS];
    const cells = ['', ...written(deliveryRecord, day, { keys: KEYS })];
    const column = keys.indexOf('deliveredMeals');
    cells[column] = 'une quarantaine';
    const { row, damage } = decoded(deliveryRecord, keys, cells);
    expect(row).toEqual({ ...day, deliveredMeals: null });
    const a1 = `${String.fromCharCode(65 + column)}7`;
    const key = 'deliveredMeals';
    const found = { record: 'delivery', key, row: 7, a1, text: 'une quarantaine' };
    expect(damage).toMatchObject([{ ...found, code: 'NOT_A_NUMBER' }]);
  });

  it('is no record when a compulsory cell is blank, and says which', () => {
    const keys = Object.keys(partnerRecord.fields);
    const cells = written(partnerRecord, aKitchen(), { keys });
    cells[keys.indexOf('name')] = '';
    const { row, damage } = decoded(partnerRecord, keys, cells);
    expect(row).toBeNull();
    expect(damage.map(({ key, code }) => [key, code])).toEqual([['name', 'REQUIRED_FIELD']]);
  });

  it('keeps a cell it could not read until somebody says better', () => {
    const column = KEYS.indexOf('deliveredMeals');
    const base = written(deliveryRecord, day, { keys: KEYS });
    base[column] = 'une quarantaine';
    const untold = { ...day, deliveredMeals: null };
    expect(written(deliveryRecord, untold, { keys: KEYS, base })[column]).toBe('une quarantaine');
    expect(written(deliveryRecord, day, { keys: KEYS, base })[column]).toBe(73);
  });

  it('clears a cell whose value was taken away', () => {
    const base = written(deliveryRecord, day, { keys: KEYS });
    const cells = written(deliveryRecord, { ...day, lotRef: null }, { keys: KEYS, base });
    expect(cells[KEYS.indexOf('lotRef')]).toBe('');
  });
});
