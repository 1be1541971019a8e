import { describe, expect, it } from '@jest/globals';
import { writeById, writeWhereExpected } from '../../../src/app/place-rows';
import type { CellValue } from '../../../src/kernel/cell-value';
import { FIRST_DATA_ROW, KEY_ROW } from '../../../src/tables/tab-layout';
import type { BlockWrite } from '../../../src/tables/system-state';
import { MemoryTableStore } from '../../support/memory-table-store';

const TAB = 'Essai';

function filled<Store extends MemoryTableStore>(
  store: Store,
  keys: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Store {
  store.addTab(TAB, 10);
  const put = (row: number, cells: readonly CellValue[]) =>
    store
      .block({ tab: TAB, row, column: 1, rowCount: 1, columnCount: cells.length })
      .write([cells]);
  put(KEY_ROW, keys);
  put(KEY_ROW + 1, keys);
  rows.forEach((cells, index) => put(FIRST_DATA_ROW + index, cells));
  return store;
}

const dataOf = (store: MemoryTableStore) => store.readAll(TAB)?.slice(FIRST_DATA_ROW - 1);

const write = (facts: Pick<BlockWrite, 'keys' | 'cells' | 'ids'> & Partial<BlockWrite>) => ({
  ...{ record: 'essai', tab: TAB, row: FIRST_DATA_ROW, idColumn: facts.keys.indexOf('id') },
  ...facts,
});

describe('a block written where it was read', () => {
  it('goes beside a column that people put at the left', () => {
    const keys = ['', 'id', 'name'];
    const store = filled(new MemoryTableStore(), keys, [['à eux', 'A', 'avant']]);
    const before = [['à eux', 'A', 'avant']];
    const cells = [['', 'A', 'après']];
    expect(writeWhereExpected(store, write({ keys, ids: ['A'], before, cells }))).toBe(true);
    expect(dataOf(store)).toEqual([['à eux', 'A', 'après']]);
  });
});

describe('rows written by their ids', () => {
  const rows = [
    ['A', 'un'],
    ['B', 'deux'],
  ];
  const keys = ['id', 'name'];
  const both = write({
    keys,
    ids: ['A', 'B'],
    cells: [
      ['A', 'UN'],
      ['B', 'DEUX'],
    ],
  });

  /** A person turns the rows over just after each of the first readings. */
  class DisturbedStore extends MemoryTableStore {
    left = 0;

    override readAll(title: string): CellValue[][] | null {
      const read = super.readAll(title);
      if (this.left === 0) return read;
      this.left -= 1;
      const [first = [], second = []] = (read ?? []).slice(FIRST_DATA_ROW - 1);
      const area = { tab: TAB, row: FIRST_DATA_ROW, column: 1, rowCount: 2, columnCount: 2 };
      this.block(area).write([second, first]);
      return read;
    }
  }

  function disturbed(times: number): DisturbedStore {
    const store = filled(new DisturbedStore(), keys, rows);
    store.left = times;
    return store;
  }

  it('wait until nobody moves them between the reading and the writing', () => {
    const store = disturbed(3);
    writeById(store, both);
    expect(dataOf(store)).toEqual([
      ['B', 'DEUX'],
      ['A', 'UN'],
    ]);
  });

  it('are left as they are, with a sentence, when somebody goes on moving them', () => {
    const store = disturbed(100);
    expect(() => writeById(store, both)).toThrow('CHANGED_MEANWHILE');
    store.left = 0;
    expect(dataOf(store)?.flat().sort()).toEqual(['A', 'B', 'deux', 'un']);
  });
});
