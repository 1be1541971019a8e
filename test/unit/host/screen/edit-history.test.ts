import { describe, expect, it } from '@jest/globals';
import { EditHistory } from '../../../../src/host/screen/page/grid/edit-history';
import { CellStore } from '../../../../src/host/screen/page/grid/cell-store';

const typed = (text: string) => ({ sheetId: '0', row: 1, column: 1, texts: [[text]] });
const step = (before: string, after: string) => ({ before: typed(before), after: typed(after) });

describe('what a person typed', () => {
  it('is taken back and done again, last first', () => {
    const history = new EditHistory();
    history.add(step('', 'a'));
    history.add(step('a', 'b'));
    expect([history.back(), history.back(), history.back()]).toEqual([
      typed('a'),
      typed(''),
      undefined,
    ]);
    expect([history.forward(), history.forward()]).toEqual([typed('a'), typed('b')]);
  });

  it('is forgotten when it was refused', () => {
    const history = new EditHistory();
    const refused = step('', 'a');
    history.add(refused);
    history.drop(refused);
    expect(history.back()).toBeUndefined();
  });

  it('returns to the formula of a cell, not to what the cell showed', () => {
    const cells = new CellStore();
    const cell = { column: 1, text: '3', look: 0, edited: '=1+2' };
    cells.add({ revision: 1, sheetId: 0, from: 1, rows: [[cell]], looks: {} });
    expect(new EditHistory().textsBefore(cells, typed('9'))).toEqual(typed('=1+2'));
  });
});
