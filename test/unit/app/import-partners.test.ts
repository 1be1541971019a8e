import { describe, expect, it } from '@jest/globals';
import type { ImportFile } from '../../../src/app/import-file';
import { MemoryApp } from '../../support/memory-app';

const HEADERS = ['Nom', 'Type', 'SIRET', 'Adresse', 'CP', 'Commune', 'Repas par jour', 'Humeur'];

type Cells = readonly (string | number)[];

const file = (rows: readonly Cells[], headers: readonly string[] = HEADERS): ImportFile => ({
  record: 'partner',
  headers,
  keys: null,
  lines: rows.map((cells, index) => ({ line: index + 2, cells })),
});

const SYREC: Cells = [
  'SYREC',
  'Cuisine centrale',
  '732 829 320 00074',
  '1 rue du Port',
  '92230',
  'Gennevilliers',
  '11 500',
  'gaie',
];
const MAISON: Cells = [
  'Maison de la Solidarité',
  'association',
  '',
  '2 rue Basse',
  '1000',
  'Bourg',
  '',
  '',
];

function prepared(): MemoryApp {
  const app = new MemoryApp();
  app.call('prepareWorkbook', {});
  return app;
}

/** Confirms what the preview of a file shows. */
function imported(app: MemoryApp, given: ImportFile, submissionId = 'import-1') {
  const { columns, marks } = app.call('previewImport', given);
  const keys = columns.map(({ key }) => key);
  return app.call('applyImport', { ...given, keys, marks, submissionId });
}

const partnersOf = (app: MemoryApp) => app.call('getHome', {}).references.partner;

describe('a file of partners', () => {
  it('is held against the workbook before anything is written', () => {
    const app = prepared();
    const preview = app.call('previewImport', file([SYREC, MAISON]));
    expect(preview.counts).toEqual({ lines: 2, fresh: 2, changed: 0, same: 0, refused: 0 });
    expect(preview.columns.map(({ key }) => key)).toEqual([
      ...['name', 'kind', 'siret', 'address', 'postcode', 'city', 'dailyMeals'],
      null,
    ]);
    expect(preview.unfilled).toEqual([]);
    expect(partnersOf(app)).toEqual([]);
  });

  it('is written when confirmed, in the normal forms of the workbook', () => {
    const app = prepared();
    expect(imported(app, file([SYREC, MAISON]))).toMatchObject({ fresh: 2, leftOut: 0 });
    const { values } = app.call('getRecord', { record: 'partner', id: 'P-0001' });
    expect(values).toMatchObject({
      ...{ name: 'SYREC', kind: 'CUISINE_CENTRALE', siret: '73282932000074', dailyMeals: '11500' },
    });
    expect(app.call('getRecord', { record: 'partner', id: 'P-0002' }).values).toMatchObject({
      postcode: '01000',
    });
  });

  it('changes nothing when it is imported twice', () => {
    const app = prepared();
    imported(app, file([SYREC, MAISON]));
    const before = JSON.stringify([...app.store.tabs]);
    const { counts, marks } = app.call('previewImport', file([SYREC, MAISON]));
    expect(counts).toEqual({ lines: 2, fresh: 0, changed: 0, same: 2, refused: 0 });
    expect(marks).toEqual([0, 0]);
    expect(imported(app, file([SYREC, MAISON]), 'import-2')).toMatchObject({ same: 2, fresh: 0 });
    expect(JSON.stringify([...app.store.tabs])).toEqual(before);
  });

  it('shows what would change, from what to what, and keeps what it does not tell', () => {
    const app = prepared();
    imported(app, file([SYREC, MAISON]));
    const moved = SYREC.map((cell, place) =>
      place === 3 ? '9 quai neuf' : place === 6 ? '' : cell,
    );
    const preview = app.call('previewImport', file([moved]));
    expect(preview.changed).toEqual([
      {
        line: 2,
        title: 'SYREC · Gennevilliers',
        changes: [{ key: 'address', from: '1 rue du Port', to: '9 quai neuf' }],
      },
    ]);
    expect(imported(app, file([moved]), 'import-2')).toMatchObject({ changed: 1 });
    expect(app.call('getRecord', { record: 'partner', id: 'P-0001' }).values).toMatchObject({
      address: '9 quai neuf',
      dailyMeals: '11500',
    });
  });

  it.each([
    ['a SIRET that Excel made a number of', { 2: '7,32829E+13' }, 'siret', 'EXCEL_NUMBER'],
    [
      'a SIRET whose digits Excel replaced by zeros',
      { 2: '73282900000000' },
      'siret',
      'EXCEL_NUMBER',
    ],
    ['a SIRET with a wrong key', { 2: '73282932000075' }, 'siret', 'SIRET_KEY'],
    ['a number that can be read two ways', { 6: '1.234,5' }, 'dailyMeals', 'AMBIGUOUS_NUMBER'],
    ['a word that is not in the list', { 1: 'Cantine ambulante' }, 'kind', 'NOT_IN_LIST'],
    ['a formula that failed in Excel', { 5: '#N/A' }, 'city', 'EXCEL_ERROR'],
    ['a compulsory cell that is blank', { 0: '' }, 'name', 'REQUIRED_FIELD'],
  ])('refuses the line of %s, and takes the others', (_, change, key, code) => {
    const app = prepared();
    const wrong = SYREC.map((cell, place) => (change as Record<number, string>)[place] ?? cell);
    const preview = app.call('previewImport', file([wrong, MAISON]));
    expect(preview.counts).toMatchObject({ fresh: 1, refused: 1 });
    expect(preview.refusals).toMatchObject([{ line: 2, key, issue: { code } }]);
    expect(imported(app, file([wrong, MAISON]))).toMatchObject({ fresh: 1, leftOut: 1 });
    expect(partnersOf(app).map(({ name }) => name)).toEqual(['Maison de la Solidarité']);
  });

  it('refuses a second line about the same partner, and an id that nobody has', () => {
    const app = prepared();
    const headers = ['partnerId', ...HEADERS];
    const preview = app.call(
      'previewImport',
      file(
        [
          ['', ...SYREC],
          ['', ...SYREC],
          ['P-0099', ...MAISON],
        ],
        headers,
      ),
    );
    expect(preview.refusals).toMatchObject([
      { line: 3, issue: { code: 'SAME_LINE', params: { line: 2 } } },
      { line: 4, key: 'partnerId', issue: { code: 'UNKNOWN_ID' } },
    ]);
  });

  it('leaves out a line when somebody changed the partner since the preview', () => {
    const app = prepared();
    imported(app, file([SYREC, MAISON]));
    const moved = SYREC.map((cell, place) => (place === 3 ? '9 quai neuf' : cell));
    const { columns, marks } = app.call('previewImport', file([moved]));
    const values = { address: '5 place Haute' };
    app.call('savePartner', { submissionId: 'meanwhile', id: 'P-0001', values });
    const keys = columns.map(({ key }) => key);
    const answer = app.call('applyImport', { ...file([moved]), keys, marks, submissionId: 'late' });
    expect(answer).toMatchObject({ changed: 0, leftOut: 1 });
    expect(app.call('getRecord', { record: 'partner', id: 'P-0001' }).values).toMatchObject(values);
  });

  it('is the same import when the same chunk is sent again', () => {
    const app = prepared();
    const { columns, marks } = app.call('previewImport', file([SYREC, MAISON]));
    const chunk = { ...file([SYREC, MAISON]), keys: columns.map(({ key }) => key), marks };
    const first = app.call('applyImport', { ...chunk, submissionId: 'once' });
    const second = app.call('applyImport', { ...chunk, submissionId: 'once' });
    expect(second).toEqual({ ...first, isRepeated: true });
    expect(partnersOf(app)).toHaveLength(2);
  });

  it('lets the person choose another column than the proposed one', () => {
    const app = prepared();
    const given = file([MAISON]);
    const { columns } = app.call('previewImport', given);
    const keys = columns.map(({ key }, place) => (place === 7 ? 'notes' : key));
    const preview = app.call('previewImport', { ...given, keys });
    expect(preview.columns[7]).toEqual({ header: 'Humeur', key: 'notes', kind: 'EXACT' });
  });
});
