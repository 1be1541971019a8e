import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RECORDS } from '../../src/app/record-registry';
import type { Fields } from '../../src/model/define-record';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { FaultApp } from '../support/fault-app';
import { FAULT_DAY } from '../support/fault-scenario';
import { FaultWorld, type SavedStart } from '../support/fault-world';
import { FORMULAS } from '../support/hostile-values';
import { KITCHEN, ASSOCIATION, PARTNERSHIP, COST } from '../support/small-territory';
import { VALID_INPUTS } from '../support/valid-requests';

let world: FaultWorld;
let territory: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  const app = world.start();
  await app.call('prepareWorkbook', {});
  await app.call('savePartner', KITCHEN);
  await app.call('savePartner', ASSOCIATION);
  await app.call('savePartnership', PARTNERSHIP);
  await app.call('saveCostItem', COST);
  territory = world.save(app);
}, 120_000);

afterAll(async () => world.close());

type Form = Extract<Api[ProcedureName]['input'], { values: unknown; submissionId: string }>;

const FREE = ['text', 'longText'];

/** Fields where a person may write what she wants; ids of other records and numbers have rules of their own. */
const freeKeys = (fields: Fields) =>
  Object.entries(fields)
    .filter(
      ([key, { type, isComputed }]) =>
        FREE.includes(type.kind) && !isComputed && !key.endsWith('Id'),
    )
    .map(([key]) => key);

/** Each way in for a text, and the record whose text fields it fills. */
const FORMS = [
  ['savePartner', 'partner'],
  ['saveSite', 'site'],
  ['saveContact', 'contact'],
  ['savePartnership', 'partnership'],
  ['saveCostItem', 'costItem'],
  ['saveClosure', 'closure'],
] as const;

/** What the product writes itself: controls, which end on a mark, and the sums at the foot of « Coût par repas ». */
const OURS =
  /✗|^=SUM\(([A-Z]+)3:\1\d+\)$|^=IF\([A-Z]+\d+=0,"non calculable",[A-Z]+\d+\/[A-Z]+\d+\)$/;

/** Formulas that stand in the workbook, but for those of the product. */
const formulasOf = (app: FaultApp) =>
  app.book.sheets.flatMap(({ name, grid }) =>
    grid.rows.flatMap((line) =>
      (line?.formulas ?? [])
        .filter((text) => Boolean(text) && !OURS.test(text ?? ''))
        .map((text) => `${name} ${text}`),
    ),
  );

/** As it is kept: the spaces around are not, and an apostrophe that Sheets would swallow is the typographic one. */
const kept = (text: string) => text.trim().replace(/^'/, '’');

describe.each(FORMS)('every text field of %s', (procedure, record) => {
  const keys = freeKeys(RECORDS[record].fields);

  it.each(FORMULAS)('keeps %j as the text it is', async (formula) => {
    expect(keys.length).toBeGreaterThan(0);
    const app = world.start(territory);
    const before = formulasOf(app);
    const valid = VALID_INPUTS[procedure] as Form; // each of these procedures takes a form
    const hostile = Object.fromEntries(keys.map((key) => [key, formula]));
    const input = { ...valid, values: { ...valid.values, ...hostile } };
    // The union of forms is asked one at a time: TypeScript cannot pair it with its procedure.
    const saved = await app.call(
      procedure,
      input as Api['savePartner']['input'] & Api['saveCostItem']['input'],
    );
    const read = await app.call('getRecord', { record, id: saved.id });
    for (const key of keys)
      expect([key, kept(String(read.values[key]))]).toEqual([key, kept(formula)]);
    expect(formulasOf(app)).toEqual(before);
  });
});

describe('a week', () => {
  it.each(FORMULAS)('keeps %j as the text it is', async (formula) => {
    const app = world.start(territory);
    const before = formulasOf(app);
    const input = VALID_INPUTS.recordWeek as Api['recordWeek']['input']; // held by the suite of payloads
    const texts = { dishName: formula, lotRef: formula, comment: formula };
    const days = input.days.map((day) => ({ ...day, values: { ...day.values, ...texts } }));
    await app.call('recordWeek', { ...input, days });
    const { days: read } = await app.call('getWeek', {
      partnershipId: 'PT-0001',
      week: input.week,
    });
    const recorded = read.filter(({ isRecorded }) => isRecorded);
    expect(recorded.length).toBe(input.days.length);
    for (const { values } of recorded)
      expect(values).toMatchObject({ dishName: kept(formula), comment: kept(formula) });
    expect(formulasOf(app)).toEqual(before);
  });
});

describe('a file', () => {
  it('brings its formulas in as texts', async () => {
    const app = world.start(territory);
    const before = formulasOf(app);
    const file = {
      record: 'partner' as const,
      headers: ['Nom', 'Type', 'Adresse', 'CP', 'Commune', 'Téléphone d’alerte', 'RNA'],
      keys: null,
      lines: FORMULAS.map((formula, index) => ({
        line: index + 2,
        cells: [
          `${formula} ${index}`,
          'association',
          formula,
          '92000',
          'Nanterre',
          '0147000000',
          `W92200010${index}`,
        ],
      })),
    };
    const { columns, marks } = await app.call('previewImport', file);
    const keys = columns.map(({ key }) => key);
    const done = await app.call('applyImport', { ...file, keys, marks, submissionId: 'import' });
    expect(done).toMatchObject({ fresh: FORMULAS.length });
    const addresses = app
      .records('Partenaires')
      .slice(2)
      .map(({ address }) => String(address));
    // A file that leaves the workbook has an apostrophe before what begins like a formula: back again, it is taken away.
    const bare = (text: string) => text.replace(/^['’](?=[=+\-@])/, '');
    expect(addresses.map(bare)).toEqual(FORMULAS.map((formula) => bare(kept(formula))));
    expect(formulasOf(app)).toEqual(before);
  });
});
