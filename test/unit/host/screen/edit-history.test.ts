import { describe, expect, it } from '@jest/globals';
import { EditHistory, textsBefore } from '../../../../src/host/screen/page/grid/edit-history';
import { CellStore } from '../../../../src/host/screen/page/grid/cell-store';

const typed = (text: string) => ({ sheetId: '0', row: 1, column: 1, texts: [[text]] });
const change = (text: string) => ({ kind: 'typed', edit: typed(text) }) as const;
const step = (before: string, after: string) => ({
  before: change(before),
  after: change(after),
});

describe('what a person did in the grid', () => {
  it('is taken back and done again, last first', () => {
    const history = new EditHistory();
    const [first, second] = [step('', 'a'), step('a', 'b')];
    history.add(first);
    history.add(second);
    expect([history.back(), history.back(), history.back()]).toEqual([second, first, undefined]);
    expect([history.forward(), history.forward()]).toEqual([first, second]);
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
    expect(textsBefore(cells, typed('9'))).toEqual(typed('=1+2'));
  });
});
