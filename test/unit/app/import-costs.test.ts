import { describe, expect, it } from '@jest/globals';
import type { ImportFile } from '../../../src/app/import-file';
import type { MemoryApp } from '../../support/memory-app';
import { COST, PRICED, smallTerritory, WEEK } from '../../support/small-territory';

const HEADERS = ['Désignation', 'Étape', 'Du', 'Au', 'Montant TTC', 'Cuisine', 'Payé par'];

type Cells = readonly (string | number)[];

const file = (rows: readonly Cells[], headers: readonly string[] = HEADERS): ImportFile => ({
  record: 'costItem',
  headers,
  keys: null,
  lines: rows.map((cells, index) => ({ line: index + 2, cells })),
});

const NOVEMBER = ['01/11/2026', '30/11/2026'];
const GAS: Cells = [
  ...['Gaz de novembre', 'Production', ...NOVEMBER],
  ...['1 234,50 €', 'cuisine centrale', 'Cuisine centrale 60 % ; Le Repas partagé 40 %'],
];
const LORRY: Cells = [
  ...['Camion de novembre', 'Transport et livraison', ...NOVEMBER],
  ...[300, '', 'Le Repas partagé'],
];
const BOTH = [GAS, LORRY];

const withCell = (cells: Cells, place: number, cell: string | number) =>
  cells.map((each, at) => (at === place ? cell : each));

/** Confirms what the preview of a file shows. */
function imported(app: MemoryApp, given: ImportFile, submissionId = 'import-0') {
  const { columns, marks } = app.call('previewImport', given);
  const keys = columns.map(({ key }) => key);
  return app.call('applyImport', { ...given, keys, marks, submissionId });
}

const valuesOf = (app: MemoryApp, id: string) =>
  app.call('getRecord', { record: 'costItem', id }).values;
const tabsOf = (app: MemoryApp) => JSON.stringify([...app.store.tabs]);
const costIds = (app: MemoryApp) => app.call('getHome', {}).references.costItem.map(({ id }) => id);

describe('a file of costs', () => {
  it('is held against the workbook before anything is written', () => {
    const app = smallTerritory();
    const before = tabsOf(app);
    const preview = app.call('previewImport', file(BOTH));
    expect(preview.counts).toEqual({ lines: 2, fresh: 2, changed: 0, same: 0, refused: 0 });
    expect(preview.columns.map(({ key }) => key)).toEqual([
      ...['label', 'stage', 'periodStart', 'periodEnd', 'amountCents', 'scopeId', 'payers'],
    ]);
    expect(preview.unfilled).toEqual([]);
    expect(preview.fresh.map(({ title }) => title.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'Gaz de novembre · 1 234,50 € · 01/11/2026 · 30/11/2026',
      'Camion de novembre · 300,00 € · 01/11/2026 · 30/11/2026',
    ]);
    expect(tabsOf(app)).toEqual(before);
  });

  it('is written when confirmed: names are numbers of the workbook, those who pay have their rows', () => {
    const app = smallTerritory();
    expect(imported(app, file(BOTH))).toMatchObject({ fresh: 2, leftOut: 0 });
    expect(valuesOf(app, 'C-0002')).toMatchObject({
      ...{ label: 'Gaz de novembre', stage: 'A', scope: 'KITCHEN', scopeId: 'P-0001' },
      ...{ amountCents: '1234,5', entryMode: 'TOTAL', kind: 'CHARGE', basis: 'CASH' },
      ...{ allocationKey: 'MEALS', sourceNote: 'Fichier importé le 23/11/2026, ligne 2.' },
    });
    expect(valuesOf(app, 'C-0003')).toMatchObject({ scope: 'PROJET', amountCents: '300' });
    expect(valuesOf(app, 'C-0002')).toMatchObject({
      ...{ 'payers.0.payerId': 'P-0001', 'payers.0.sharePercent': '60' },
      ...{ 'payers.1.payerId': 'P-0002', 'payers.1.sharePercent': '40' },
    });
    expect(valuesOf(app, 'C-0003')).toMatchObject({
      ...{ 'payers.0.payerId': 'P-0002', 'payers.0.sharePercent': '100' },
    });
  });

  it('counts in the cost of the meals at once, and is taken back whole', () => {
    const app = smallTerritory();
    app.call('recordWeek', WEEK);
    const asked = { partnershipId: 'PT-0001', fromWeek: '2026-S47', untilWeek: '2026-S47' };
    const before = app.call('getMealCost', asked).totalCents;
    imported(app, file(BOTH));
    expect(app.call('getMealCost', asked).totalCents).toBe((before ?? 0) + 123_450 + 30_000);
    const number = app.call('getJournal', {}).undo?.number ?? 0;
    app.call('undoLastAction', { submissionId: 'back', number });
    expect(app.call('getMealCost', asked).totalCents).toBe(before);
    expect(costIds(app)).toEqual(['C-0001']);
  });

  it('changes nothing when it is imported twice', () => {
    const app = smallTerritory();
    imported(app, file(BOTH));
    const before = tabsOf(app);
    const { counts, marks } = app.call('previewImport', file(BOTH));
    expect(counts).toEqual({ lines: 2, fresh: 0, changed: 0, same: 2, refused: 0 });
    expect(marks).toEqual([0, 0]);
    expect(imported(app, file(BOTH), 'import-1')).toMatchObject({ same: 2, fresh: 0 });
    expect(tabsOf(app)).toEqual(before);
  });

  it('shows what would change, from what to what, those who pay included', () => {
    const app = smallTerritory();
    imported(app, file(BOTH));
    const dearer = withCell(withCell(LORRY, 4, '320,00'), 6, 'Cuisine centrale');
    const { changed } = app.call('previewImport', file([dearer]));
    expect(changed[0]?.changes).toEqual([
      { key: 'amountCents', from: '300,00\u00a0€', to: '320,00\u00a0€' },
      { key: 'payers', from: 'Le Repas partagé 100 %', to: 'Cuisine centrale 100 %' },
    ]);
    expect(imported(app, file([dearer]), 'import-1')).toMatchObject({ changed: 1 });
    expect(valuesOf(app, 'C-0003')).toMatchObject({
      ...{ amountCents: '320', 'payers.0.payerId': 'P-0001', 'payers.0.sharePercent': '100' },
    });
  });

  it.each([
    ['an amount that can be read two ways', 4, '1.234,50', 'amountCents', 'AMBIGUOUS_NUMBER'],
    ['words where an amount is', 4, 'douze euros', 'amountCents', 'NOT_A_NUMBER'],
    ['a charge below zero', 4, '-12', 'amountCents', 'NEGATIVE_CHARGE'],
    ['a day that does not exist', 2, '31/11/2026', 'periodStart', 'NOT_A_DATE'],
    ['a period that ends before it begins', 3, '31/10/2026', 'periodEnd', 'COST_PERIOD_REVERSED'],
    ['a kitchen that nobody knows', 5, 'Cuisine de Massy', 'scopeId', 'UNKNOWN_NAME'],
    ['a payer that nobody knows', 6, 'Ville de Massy', 'payers', 'UNKNOWN_NAME'],
    [
      'shares that do not make the whole',
      ...[6, 'Cuisine centrale 60 % ; Le Repas partagé 30 %', 'payers', 'SHARES_NOT_100'],
    ],
    [
      'payers without their parts',
      6,
      'Cuisine centrale ; Le Repas partagé',
      'payers',
      'PAYERS_UNCLEAR',
    ],
    ['a stage that is none', 1, 'Chauffage', 'stage', 'NOT_IN_LIST'],
    ['a wording that is blank', 0, '', 'label', 'REQUIRED_FIELD'],
  ] as const)(
    'refuses the line of %s, with its column, and takes the others',
    (_, place, cell, key, code) => {
      const app = smallTerritory();
      const given = file([withCell(GAS, Number(place), cell), LORRY]);
      const preview = app.call('previewImport', given);
      expect(preview.refusals).toMatchObject([{ line: 2, key, issue: { code } }]);
      expect(imported(app, given)).toMatchObject({ fresh: 1, leftOut: 1 });
      expect(costIds(app)).toEqual(['C-0001', 'C-0002']);
    },
  );

  it('refuses the second of two lines that say the same cost, and a number that no cost has', () => {
    const app = smallTerritory();
    const headers = ['costId', ...HEADERS];
    const rows = [
      ['', ...GAS],
      ['', ...withCell(GAS, 4, '99,00')],
      ['C-0099', ...LORRY],
    ];
    const { refusals } = app.call('previewImport', file(rows, headers));
    expect(refusals).toMatchObject([
      { line: 3, issue: { code: 'SAME_CHARGE_LINE', params: { line: 2 } } },
      { line: 4, key: 'costId', issue: { code: 'UNKNOWN_CHARGE_ID' } },
    ]);
  });

  it('asks which one is meant when two costs of the workbook say the same', () => {
    const app = smallTerritory();
    app.call('saveCostItem', { ...COST, submissionId: 'again' });
    const row = ['Camion', 'Transport et livraison', '16/11/2026', '29/11/2026', 99, 'PT-0001', ''];
    expect(app.call('previewImport', file([row])).refusals).toMatchObject([
      { key: 'costId', issue: { code: 'SEVERAL_CHARGES', params: { count: 2 } } },
    ]);
    const headers = ['N°', ...HEADERS];
    const numbered = app.call('previewImport', file([['C-0002', ...row]], headers));
    expect(numbered.counts).toMatchObject({ changed: 1, refused: 0 });
  });

  it('asks about a figure that is out of the ordinary, and about the same cost entered twice', () => {
    const app = smallTerritory();
    app.call('recordWeek', WEEK);
    const twin = [
      'Camion',
      'Transport et livraison',
      ...NOVEMBER,
      120,
      'PT-0001',
      'Cuisine centrale',
    ];
    const { doubts, counts } = app.call('previewImport', file([GAS, twin]));
    expect(counts).toMatchObject({ fresh: 2, refused: 0 });
    expect(doubts.map(({ first }) => [first.issue.code, first.line])).toEqual([
      ['MEAL_PRICE_UNUSUAL', 2],
      ['OVERLAPPING_COST', 3],
    ]);
  });

  it('never changes the price of meals that were delivered', () => {
    const app = smallTerritory();
    app.call('saveCostItem', PRICED);
    app.call('recordWeek', WEEK);
    const headers = ['N°', 'Prix unitaire'];
    const given = file([['C-0002', '2,10']], headers);
    expect(app.call('previewImport', given).refusals).toMatchObject([
      { key: 'unitPrice', issue: { code: 'IMPORT_PRICE_OF_THE_PAST', params: { meals: 80 } } },
    ]);
    expect(imported(app, given)).toMatchObject({ changed: 0, leftOut: 1 });
    expect(valuesOf(app, 'C-0002')).toMatchObject({ unitPrice: '2' });
  });

  it('values volunteer hours at the rate of the day, and says the same the second time', () => {
    const app = smallTerritory();
    const headers = ['Libellé', 'Étape', 'Du', 'Au', 'Saisie', 'Qté', 'Payeur', 'Source'];
    const hours = [
      ...['Tri', 'Distribution et service', ...NOVEMBER, 'Heures de bénévolat', 12],
      ...['Le Repas partagé', 'Feuille de présence'],
    ];
    expect(imported(app, file([hours], headers))).toMatchObject({ fresh: 1 });
    expect(valuesOf(app, 'C-0002')).toMatchObject({ basis: 'VALUED', quantity: '12' });
    expect(app.call('previewImport', file([hours], headers)).counts).toMatchObject({ same: 1 });
  });

  it('works an invoice out of its amount without VAT, again when it is corrected', () => {
    const app = smallTerritory();
    const headers = ['Libellé', 'Étape', 'Du', 'Au', 'Montant HT', 'TVA', 'Payeur'];
    const invoice = ['Denrées', 'Production', ...NOVEMBER, '100', '5,5 %', 'Le Repas partagé'];
    imported(app, file([invoice], headers));
    expect(valuesOf(app, 'C-0002')).toMatchObject({ amountCents: '105,5' });
    imported(app, file([withCell(invoice, 4, '200')], headers), 'import-1');
    expect(valuesOf(app, 'C-0002')).toMatchObject({ amountCents: '211' });
  });
});

/** What an export gives, as Excel would open and save it. */
function asFile(app: MemoryApp, record: 'costItem' | 'income'): ImportFile {
  const view = app.call('getExport', { record, from: '2026-01-01', until: '2026-12-31' });
  const french = (cell: (typeof view.rows)[number][number]) =>
    typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : cell;
  return {
    record,
    headers: view.columns.map(({ label }) => label),
    keys: null,
    lines: view.rows.map((cells, index) => ({ line: index + 2, cells: cells.map(french) })),
  };
}

describe('costs that were exported', () => {
  it('come back without a change, those who pay included', () => {
    const app = smallTerritory();
    app.call('saveCostItem', PRICED);
    imported(app, file(BOTH));
    const left = asFile(app, 'costItem');
    expect(left.lines).toHaveLength(4);
    const { counts, columns } = app.call('previewImport', left);
    expect(columns.filter(({ kind }) => kind !== 'EXACT')).toEqual([]);
    expect(counts).toEqual({ lines: 4, fresh: 0, changed: 0, same: 4, refused: 0 });
  });

  it('fill another workbook where the same partners are', () => {
    const app = smallTerritory();
    imported(app, file(BOTH));
    const left = asFile(app, 'costItem');
    const place = left.headers.indexOf('N°');
    const unnumbered = left.lines.map((line) => ({
      ...line,
      cells: withCell(line.cells as Cells, place, ''),
    }));
    const other = smallTerritory();
    expect(imported(other, { ...left, lines: unnumbered })).toMatchObject({ fresh: 2, same: 1 });
    expect(asFile(other, 'costItem').lines).toEqual(left.lines);
  });
});
