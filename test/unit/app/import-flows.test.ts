import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FileCell } from '../../../src/domain/exchange/read-cell';
import type { ImportFile } from '../../../src/app/import-file';
import { MemoryApp } from '../../support/memory-app';
import { territory } from '../../support/fault-territory';

const HEADERS = [
  'Date de livraison',
  'Partenariat',
  'Repas livrés',
  'Distribués',
  'N° de lot',
  'DLC',
];

const file = (
  rows: readonly (readonly FileCell[])[],
  headers: readonly string[] = HEADERS,
): ImportFile => ({
  record: 'delivery',
  headers,
  keys: null,
  lines: rows.map((cells, index) => ({ line: index + 2, cells })),
});

const MONDAY: readonly FileCell[] = ['23/11/2026', 'PT-0001', '45', 44, 'L-1', '26/11/2026'];
const TUESDAY: readonly FileCell[] = ['24/11/2026', 'PT-0001', '46,0', 45, 'L-2', '27/11/2026'];
const MASSY: readonly FileCell[] = ['23/11/2026 00:00:00', 'PT-0002', '12', '12', '', '27/11/2026'];

let app: MemoryApp;

beforeEach(async () => {
  app = new MemoryApp();
  // The same little territory as that of the fault suites: its door is the one of MemoryApp.
  await territory(app as unknown as Parameters<typeof territory>[0]);
});

function imported(given: ImportFile, submissionId = 'import-1') {
  const { columns, marks } = app.call('previewImport', given);
  const keys = columns.map(({ key }) => key);
  return app.call('applyImport', { ...given, keys, marks, submissionId });
}

function recordsOf(tab: string): Record<string, unknown>[] {
  const [keys = [], , ...rows] = app.store.tabs.get(tab)?.cells ?? [];
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(keys.map((key, place) => [String(key), row[place] ?? ''])));
}

const imports = (tab: string) => recordsOf(tab).filter(({ channel }) => channel === 'Import');

describe('a file of deliveries', () => {
  it('becomes weeks, with their events in the log and their cost', () => {
    expect(imported(file([MONDAY, TUESDAY, MASSY]))).toMatchObject({ fresh: 3, leftOut: 0 });
    const lines = imports('Livraisons').map(({ lineId, deliveredMeals, lotRef }) => [
      lineId,
      deliveredMeals,
      lotRef,
    ]);
    expect(lines).toEqual([
      ['D-2026-S48-0001-LU-1', 45, 'L-1'],
      ['D-2026-S48-0001-MA-1', 46, 'L-2'],
      ['D-2026-S48-0002-LU-1', 12, ''],
    ]);
    expect(imports('Traçabilité').length).toBeGreaterThanOrEqual(3);
    const week = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S48' });
    expect(week).toMatchObject({ version: 1 });
    expect(week.cost?.deliveredMeals).toBe(91);
    const report = recordsOf('Coût par repas').filter(({ isoWeek }) => isoWeek === '2026-S48');
    expect(report).toHaveLength(2);
  });

  it('sent whole can be taken back; sent in parts it cannot, and the reason is told', () => {
    imported(file([MONDAY]), 'whole-1');
    const last = () => app.call('getJournal', {}).undo;
    expect(last()).toMatchObject({ action: 'Saisie', whyNot: null });
    app.call('undoLastAction', { submissionId: 'u', number: last()?.number ?? 0 });
    imported(file([MONDAY]), 'parts-1');
    imported(file([TUESDAY]), 'parts-2');
    expect(last()).toMatchObject({ whyNot: 'PART' });
    expect(
      app.ask('undoLastAction', { submissionId: 'v', number: last()?.number ?? 0 }),
    ).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_UNDO' } });
    expect(
      imports('Livraisons').filter(({ deliveredMeals }) => deliveredMeals !== ''),
    ).toHaveLength(2);
  });

  it('leaves what a full recalculation leaves', () => {
    imported(file([MONDAY, TUESDAY, MASSY]));
    const visible = () =>
      JSON.stringify([...app.store.tabs].filter(([name]) => !name.startsWith('_')));
    const before = visible();
    app.call('recalculate', {});
    expect(visible()).toEqual(before);
  });

  it('changes nothing when it is imported twice', () => {
    imported(file([MONDAY, TUESDAY, MASSY]));
    const before = JSON.stringify([...app.store.tabs]);
    expect(app.call('previewImport', file([MONDAY, TUESDAY, MASSY])).counts).toEqual({
      ...{ lines: 3, fresh: 0, changed: 0, same: 3, refused: 0 },
    });
    expect(imported(file([MONDAY, TUESDAY, MASSY]), 'import-2')).toMatchObject({ same: 3 });
    expect(JSON.stringify([...app.store.tabs])).toEqual(before);
  });

  it('corrects a recorded day, and the log keeps what it replaces', () => {
    const headers = [...HEADERS, 'Acceptés', 'Perdus'];
    const lot: readonly FileCell[] = ['16/11/2026', 'PT-0001', 48, 47, 'L20261116', '', 48, 1];
    const preview = app.call('previewImport', file([lot], headers));
    expect(preview.changed).toMatchObject([
      {
        line: 2,
        changes: [
          { key: 'deliveredMeals', from: '50', to: '48' },
          { key: 'distributedMeals', from: '49', to: '47' },
          { key: 'acceptedMeals', from: '50', to: '48' },
        ],
      },
    ]);
    expect(imported(file([lot], headers))).toMatchObject({ changed: 1 });
    const superseding = imports('Traçabilité').filter(
      ({ supersedesEventId }) => supersedesEventId !== '',
    );
    expect(superseding.length).toBeGreaterThan(0);
    expect(app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S47' }).version).toBe(2);
  });

  it('adds a lot to a day that has one', () => {
    const lot: readonly FileCell[] = ['16/11/2026', 'PT-0001', 5, 5, 'L-AUTRE', '19/11/2026'];
    expect(imported(file([lot]))).toMatchObject({ fresh: 1 });
    expect(imports('Livraisons').map(({ lineId }) => lineId)).toEqual(['D-2026-S47-0001-LU-2']);
  });

  it.each([
    [
      'a partnership nobody knows',
      ['23/11/2026', 'Cantine de Mars', 1, 1, '', ''],
      'partnershipId',
      'UNKNOWN_PARTNERSHIP',
    ],
    ['a day that does not exist', ['31/02/2026', 'PT-0001', 1, 1, '', ''], 'date', 'NOT_A_DATE'],
    ['a day of another century', ['23/11/1926', 'PT-0001', 1, 1, '', ''], 'date', 'FAR_DATE'],
    [
      'half a meal',
      ['23/11/2026', 'PT-0001', '1,5', 1, '', ''],
      'deliveredMeals',
      'NOT_A_WHOLE_NUMBER',
    ],
    [
      'a use-by date that is past',
      ['23/11/2026', 'PT-0001', 5, 5, 'L', '20/11/2026'],
      'useByDate',
      'USE_BY_PASSED',
    ],
  ])('refuses the line of %s, with its column, and takes the others', (_, cells, key, code) => {
    const preview = app.call('previewImport', file([MONDAY, cells]));
    expect(preview.refusals).toMatchObject([{ line: 3, key, issue: { code } }]);
    expect(preview.counts).toMatchObject({ fresh: 1, refused: 1 });
    expect(imported(file([MONDAY, cells]))).toMatchObject({ fresh: 1, leftOut: 1 });
  });

  it('refuses the second line of the same lot of the same day', () => {
    const { refusals } = app.call('previewImport', file([MONDAY, TUESDAY, MONDAY]));
    expect(refusals).toMatchObject([
      { line: 4, issue: { code: 'SAME_LINE', params: { line: 2 } } },
    ]);
  });

  it('is written in one go when it is longer than the hidden tab has room for in one row', () => {
    const rows = Array.from({ length: 700 }, (_, index): readonly FileCell[] => {
      const day = new Date(Date.UTC(2024, 0, 1 + index));
      const date = day.toISOString().slice(0, 10).split('-').reverse().join('/');
      return [date, 'PT-0001', 10, 10, `L-${index}`, date];
    });
    const before = app.store.calls.length;
    expect(imported(file(rows))).toMatchObject({ fresh: 700 });
    expect(app.store.calls.length - before).toBeLessThan(60);
    expect(imports('Livraisons')).toHaveLength(700);
  });
});
