import { beforeEach, describe, expect, it } from '@jest/globals';
import { partnerRecord } from '../../../src/model/partner';
import { readTable } from '../../../src/tables/table';
import { MemoryTableStore } from '../../support/memory-table-store';

const NAMES = { tabOf: () => 'Partenaires', words: {} };
const KEYS = ['partnerId', 'kind', 'name', 'address', 'postcode', 'city'];
const ROW = ['P-0001', 'ASSOCIATION', 'Entraide', '1 rue du Port', '75001', 'Paris'];

describe('a tab', () => {
  let store: MemoryTableStore;

  function fill(rows: readonly (readonly string[])[]): void {
    const columnCount = KEYS.length;
    store
      .block({ tab: 'Partenaires', row: 1, column: 1, rowCount: rows.length, columnCount })
      .write(rows);
  }
  const read = () => readTable(store, partnerRecord, NAMES);

  beforeEach(() => {
    store = new MemoryTableStore();
    store.addTab('Partenaires', KEYS.length);
  });

  it('is read in one call, with the place of each row', () => {
    fill([KEYS, KEYS, KEYS.map(() => ''), ROW]);
    store.calls.length = 0;
    const table = read();
    expect(table.rows.map(({ rowNumber, row }) => [rowNumber, row.name])).toEqual([
      [4, 'Entraide'],
    ]);
    expect(table.lastRow).toBe(4);
    expect(store.calls).toEqual(['readAll']);
  });

  it('has no rows under its headers when it is blank', () => {
    fill([KEYS, KEYS]);
    expect(read()).toMatchObject({ rows: [], damage: [], lastRow: 2 });
  });

  it('counts a row it cannot read, so that nothing is written over it', () => {
    fill([KEYS, KEYS, ROW, ['', '', 'Sans numéro', '', '', '']]);
    const table = read();
    expect(table.rows).toHaveLength(1);
    expect(table.lastRow).toBe(4);
    expect(table.damage.map(({ row, key }) => [row, key])).toContainEqual([4, 'partnerId']);
  });

  it('that is not there is a workbook to prepare', () => {
    store.tabs.clear();
    expect(read).toThrow(expect.objectContaining({ code: 'WORKBOOK_NOT_PREPARED' }));
  });

  it.each([
    ['typed over', KEYS.map(() => 'bonjour')],
    ['deleted', ROW],
  ])('whose row of keys was %s is damaged, and says which key it lost', (_what, firstRow) => {
    fill([firstRow, KEYS]);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'WORKBOOK_DAMAGED',
        params: { tab: 'Partenaires', key: 'partnerId' },
      }),
    );
  });
});
