import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { bookHead } from '../../../../src/host/screen/book-head';
import { bookView, sameShape } from '../../../../src/host/screen/page/grid/book-view';
import {
  resizedLines,
  sizedLines,
  sizesBefore,
} from '../../../../src/host/screen/page/grid/line-sizes';

const columns = (startColumn: number, endColumn: number) => {
  return { startRow: 0, endRow: 999, startColumn, endColumn };
};
const SELECTED = { sheetId: '7', row: 3, column: 2, rows: 2, columns: 1 };

describe('sizes that the grid would give', () => {
  it.each([
    {
      what: 'a column',
      id: 'sheet.mutation.set-worksheet-col-width',
      params: { subUnitId: '0', ranges: [columns(1, 1)], colWidth: 120.4 },
      lines: [{ sheetId: '0', axis: 'columns', at: 2, count: 1, size: 120 }],
    },
    {
      what: 'neighbours one by one, as one',
      id: 'sheet.mutation.set-worksheet-col-width',
      params: {
        subUnitId: '0',
        ranges: [columns(1, 1), columns(0, 0), columns(4, 5)],
        colWidth: -3,
      },
      lines: [
        { sheetId: '0', axis: 'columns', at: 1, count: 2, size: 2 },
        { sheetId: '0', axis: 'columns', at: 5, count: 2, size: 2 },
      ],
    },
    {
      what: 'the selected rows, fitted',
      id: 'sheet.command.set-row-is-auto-height',
      params: undefined,
      lines: [{ sheetId: '7', axis: 'rows', at: 3, count: 2, size: 'fit' }],
    },
    {
      what: 'no line',
      id: 'sheet.command.set-style',
      params: { ranges: [columns(0, 0)] },
      lines: undefined,
    },
  ])('of $what are told to the host', ({ id, params, lines }) => {
    expect(sizedLines({ id, ...(params && { params }) }, SELECTED)).toEqual(lines);
  });
});

describe('a workbook whose lines changed size', () => {
  it('is not drawn anew: the lines are told, and the sizes to return to', () => {
    const book = Book.create({ name: 'Essai', locale: 'fr_FR', timeZone: 'Europe/Paris' });
    const view = () => bookView(bookHead(book));
    book.sheets[0]?.columnWidths.set(2, 50);
    const before = view();
    book.sheets[0]?.columnWidths.set(1, 150);
    book.sheets[0]?.columnWidths.delete(2);
    const next = view();
    expect(sameShape(before, next)).toBe(true);
    const [old, now] = [before.sheets[0], next.sheets[0]];
    if (!old || !now) throw new Error('a book has a sheet');
    const lines = resizedLines(old, now);
    const line = { sheetId: '0', axis: 'columns', count: 1 };
    expect(lines).toEqual([
      { ...line, at: 1, size: 150 },
      { ...line, at: 2, size: 100 },
    ]);
    const whole = { sheetId: '0', axis: 'columns', at: 1, count: 4, size: 'fit' } as const;
    expect(sizesBefore(before.sheets, [whole])).toEqual([
      { ...line, at: 1, size: 100 },
      { ...line, at: 2, size: 50 },
      { ...line, at: 3, count: 2, size: 100 },
    ]);
  });
});
