import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/kernel/cell-value';
import { CURRENT_VERSION, migrate, MIGRATIONS } from '../../../src/tables/migrations/migrate';
import { MemoryTableStore } from '../../support/memory-table-store';

const NAMES = { tabOf: (record: string) => record, words: {} };

function aWorkbook(tabs: Readonly<Record<string, CellValue[][]>>): MemoryTableStore {
  const store = new MemoryTableStore();
  for (const [title, rows] of Object.entries(tabs)) {
    const columnCount = rows[0]?.length ?? 1;
    store.addTab(title, columnCount);
    store.block({ tab: title, row: 1, column: 1, rowCount: rows.length, columnCount }).write(rows);
  }
  return store;
}

/** A workbook of the first version, where somebody moved a column and already wrote one name. */
const firstVersion = () =>
  aWorkbook({
    partnership: [
      ['partnershipId', 'name'],
      ['N°', 'Nom'],
      ['PT-0001', 'Nanterre'],
      ['PT-0002', 'Massy'],
    ],
    delivery: [
      ['partnershipName', 'lineId', 'partnershipId'],
      ['Partenariat', 'N°', ''],
      ['', 'D-1', 'PT-0002'],
      ['Mon foyer', 'D-2', 'PT-0001'],
      ['', 'D-3', 'PT-0099'],
    ],
    traceEvent: [
      ['eventId', 'partnershipId', 'partnershipName'],
      ['N°', '', 'Partenariat'],
      ['E-1', 'PT-0001', ''],
    ],
  });

describe('migrations of the workbook', () => {
  it('are numbered in order, without a gap', () => {
    expect(MIGRATIONS.map((step) => step.to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  });

  it('bring a first workbook up to date, filling what is blank and nothing else', () => {
    const store = firstVersion();
    expect(migrate(store, NAMES, 1)).toEqual({
      version: CURRENT_VERSION,
      steps: MIGRATIONS.length,
    });
    expect(
      store
        .readAll('delivery')
        ?.slice(2)
        .map(([name]) => name),
    ).toEqual(['Massy', 'Mon foyer', '']);
    expect(store.readAll('traceEvent')?.[2]).toEqual(['E-1', 'PT-0001', 'Nanterre']);
  });

  it('done twice change nothing', () => {
    const store = firstVersion();
    migrate(store, NAMES, 1);
    const once = structuredClone([...store.tabs]);
    migrate(store, NAMES, 1);
    expect([...store.tabs]).toEqual(once);
  });

  it('touch nothing in a workbook that is up to date', () => {
    const store = firstVersion();
    store.calls.length = 0;
    expect(migrate(store, NAMES, CURRENT_VERSION).steps).toBe(0);
    expect(store.calls).toEqual([]);
  });

  it('refuse a workbook of a newer Passe-plat', () => {
    expect(() => migrate(firstVersion(), NAMES, CURRENT_VERSION + 1)).toThrow('WORKBOOK_NEWER');
  });
});
