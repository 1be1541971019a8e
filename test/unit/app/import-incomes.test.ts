import { describe, expect, it } from '@jest/globals';
import type { ImportFile } from '../../../src/app/import-file';
import type { MemoryApp } from '../../support/memory-app';
import { INCOME, smallTerritory } from '../../support/small-territory';

const HEADERS = ['Libellé', 'Nature', 'Reçu par', 'Du', 'Au', 'Montant', 'Partenariat', 'Source'];
const PERIOD = ['01/11/2026', '30/11/2026'];
const MEALS = [
  ...['Participation des convives', 'Participation des convives', 'Le Repas partagé', ...PERIOD],
  ...['40,00', 'Nanterre, Repas partagé', 'Caisse'],
];

const file = (rows: readonly (readonly string[])[]): ImportFile => ({
  record: 'income',
  headers: HEADERS,
  keys: null,
  lines: rows.map((cells, index) => ({ line: index + 2, cells })),
});

/** Confirms what the preview of a file shows. */
function imported(app: MemoryApp, given: ImportFile) {
  const { columns, marks } = app.call('previewImport', given);
  const keys = columns.map(({ key }) => key);
  return app.call('applyImport', { ...given, keys, marks, submissionId: 'import-0' });
}

const incomesOf = (app: MemoryApp) => app.call('getHome', {}).references.income;

describe('a file of incomes', () => {
  it('finds its columns by what people call them', () => {
    const { columns } = smallTerritory().call('previewImport', file([MEALS]));
    expect(columns.map(({ key }) => key)).toEqual([
      ...['label', 'kind', 'receiverId', 'periodStart', 'periodEnd', 'amountCents', 'scopeId'],
      'sourceNote',
    ]);
  });

  it('is written with the numbers of the partners it names, and the same one twice changes nothing', () => {
    const app = smallTerritory();
    expect(imported(app, file([MEALS]))).toMatchObject({ fresh: 1, leftOut: 0 });
    const { values } = app.call('getRecord', { record: 'income', id: 'RE-0001' });
    expect(values).toMatchObject({
      ...{ kind: 'PARTICIPATION_USAGER', receiverId: 'P-0002', amountCents: '40' },
      ...{ scope: 'FLOW', scopeId: 'PT-0001', entryMode: 'TOTAL' },
    });
    expect(app.call('previewImport', file([MEALS])).counts).toMatchObject({ same: 1, fresh: 0 });
  });

  it('refuses a line whose receiver nobody knows, with its column', () => {
    const app = smallTerritory();
    const stranger = MEALS.map((cell, place) => (place === 2 ? 'Ville de Massy' : cell));
    const { refusals } = app.call('previewImport', file([stranger]));
    expect(refusals).toMatchObject([
      {
        line: 2,
        key: 'receiverId',
        issue: { code: 'UNKNOWN_NAME', params: { name: 'Ville de Massy' } },
      },
    ]);
    expect(imported(app, file([stranger]))).toMatchObject({ fresh: 0, leftOut: 1 });
    expect(incomesOf(app)).toEqual([]);
  });

  it('comes back without a change once it was exported', () => {
    const app = smallTerritory();
    app.call('saveIncome', INCOME);
    const view = app.call('getExport', {
      record: 'income',
      from: '2026-01-01',
      until: '2026-12-31',
    });
    const cells = view.rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : cell,
      ),
    );
    const { counts } = app.call('previewImport', {
      record: 'income',
      headers: view.columns.map(({ label }) => label),
      keys: null,
      lines: cells.map((line, index) => ({ line: index + 2, cells: line })),
    });
    expect(counts).toEqual({ lines: 1, fresh: 0, changed: 0, same: 1, refused: 0 });
  });
});
