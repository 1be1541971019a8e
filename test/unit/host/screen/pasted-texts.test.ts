import { describe, expect, it } from '@jest/globals';
import { pastedTexts } from '../../../../src/host/screen/page/grid/pasted-texts';

const ONE = { rows: 1, columns: 1 };

describe('pasted text', () => {
  it.each([
    ['a line of cells', 'a\tb', [['a', 'b']]],
    [
      'a block with the line end of another system',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines of unequal length',
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a quoted cell with a line break, a tab and quotes', '"a\n""b""\tc"\td', [['a\n"b"\tc', 'd']]],
    ['a quote inside a cell', 'a "b"\tc', [['a "b"', 'c']]],
    [
      'blank cells',
      '\t\n\tx',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
  ])('is cut as Sheets cuts it: %s', (_, text, cells) => {
    expect(pastedTexts(text, ONE)).toEqual(cells);
  });

  it('fills the selection when it is one cell', () => {
    expect(pastedTexts('x', { rows: 2, columns: 2 })).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});
