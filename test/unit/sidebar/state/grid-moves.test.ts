import { describe, expect, it } from '@jest/globals';
import { pastedBlock, placeAfter } from '../../../../src/sidebar/state/grid-moves';

/**
 * ```
 *  . . .
 *  . # .      # closed day, no cell
 *  . # .
 * ```
 */
const grid = {
  rows: 3,
  columns: 3,
  has: ({ row, column }: { row: number; column: number }) => column !== 1 || row === 0,
};

describe('moving in the grid of a week', () => {
  it.each([
    ['Enter', [0, 0], [1, 0]],
    ['Enter', [2, 0], [0, 1]],
    ['Enter', [0, 1], [0, 2]],
    ['Enter', [2, 2], null],
    ['ArrowDown', [2, 0], null],
    ['ArrowUp', [2, 2], [1, 2]],
    ['ArrowRight', [1, 0], [1, 2]],
    ['ArrowLeft', [0, 2], [0, 1]],
    ['ArrowLeft', [0, 0], null],
    ['a', [0, 0], null],
  ])('%s from %j leads to %j', (key, [row = 0, column = 0], to) => {
    const place = placeAfter(key, { row, column }, grid);
    expect(place && [place.row, place.column]).toEqual(to);
  });

  it('reads a block copied from a sheet, and leaves a plain text to the browser', () => {
    expect(pastedBlock('40\t35\r\n38\t\r\n')).toEqual([
      ['40', '35'],
      ['38', ''],
    ]);
    expect(pastedBlock('40\n38')).toEqual([['40'], ['38']]);
    expect(pastedBlock('40')).toBeNull();
    expect(pastedBlock('40\n')).toBeNull();
  });

  it.each([
    ['semicolons', '45;47;2,8', [['45', '47', '2,8']]],
    [
      'spaces',
      '45   1 047\n2,8   3,0 \n',
      [
        ['45', '1 047'],
        ['2,8', '3,0'],
      ],
    ],
  ])('reads numbers that a mail separates by %s', (_what, text, block) => {
    expect(pastedBlock(text)).toEqual(block);
  });

  it.each(['1 047', 'Gratin ; purée', '-18', 'L-2311'])('leaves %s as it is', (text) => {
    expect(pastedBlock(text)).toBeNull();
  });
});
