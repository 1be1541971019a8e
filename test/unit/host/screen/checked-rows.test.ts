import { describe, expect, it } from '@jest/globals';
import { onRows } from '../../../../src/host/screen/page/grid/checked-rows';

const column = { startRow: 2, endRow: 36_000, startColumn: 4, endColumn: 4 };
const rowsOf = (rows: readonly number[]) =>
  onRows([column], rows).map(({ startRow, endRow }) => [startRow, endRow]);

describe('what a rule has to be checked on', () => {
  it.each([
    ['nothing where no row is known', [], []],
    ['the known rows below the head of the rule', [0, 1, 2, 3, 4], [[2, 4]]],
    [
      'each run of rows, in whatever order they came',
      [900, 10, 901, 11],
      [
        [10, 11],
        [900, 901],
      ],
    ],
    ['nothing past the end of the rule', [40_000], []],
  ])('is %s', (_, known, checked) => {
    expect(rowsOf(known)).toEqual(checked);
  });

  it('keeps the columns', () => {
    expect(onRows([column], [3])).toEqual([{ ...column, startRow: 3, endRow: 3 }]);
  });
});
