import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';

const frenchBook = (): Book =>
  Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai' });

describe('a book', () => {
  it('starts with one empty sheet of 1000 rows and 26 columns', () => {
    const [sheet] = frenchBook().sheets;
    expect([sheet?.name, sheet?.rowCount, sheet?.columnCount, sheet?.id]).toEqual([
      'Feuille 1',
      1000,
      26,
      0,
    ]);
  });

  it('computes a French formula from typed French decimals', () => {
    const book = frenchBook();
    book.userEdit({
      sheetId: 0,
      row: 1,
      column: 1,
      texts: [
        ['1,5', '2,25', '=A1+B1'],
        ['', '', '=SUM(A1:B1;0,25)'],
      ],
    });
    expect(book.toJson().sheets[0]?.values).toEqual([
      [1.5, 2.25, 3.75],
      ['', '', 4],
    ]);
  });

  it('comes back from its file as it was', () => {
    const book = frenchBook();
    book.userEdit({
      sheetId: 0,
      row: 2,
      column: 2,
      texts: [
        ['31/12/2026', '=1/0'],
        ["'007", '12 %'],
      ],
    });
    const again = Book.fromJson(JSON.parse(JSON.stringify(book.toSaved())));
    expect(again.toJson().sheets).toEqual(book.toJson().sheets);
  });
});
