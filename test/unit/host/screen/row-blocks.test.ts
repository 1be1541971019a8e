import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { bookHead } from '../../../../src/host/screen/book-head';
import { RowBlocks } from '../../../../src/host/screen/row-blocks';

function aBook(texts: readonly (readonly string[])[]): Book {
  const book = Book.create({ name: 'Essai', locale: 'fr_FR', timeZone: 'Europe/Paris' });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts });
  return book;
}

const sheetOf = (book: Book) => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a book has a sheet');
  return sheet;
};

const rowsOf = (book: Book, to = 10) => new RowBlocks(book).read({ sheetId: 0, from: 1, to });

describe('rows told to the page', () => {
  it.each([
    ['a number', { typed: '1234,5', style: {}, cell: { text: '1234,5', side: 'right' } }],
    [
      'a number in euros',
      {
        typed: '1234,5',
        style: { numberFormat: '#,##0.00 "€"' },
        cell: { edited: '1234,5', side: 'right' },
      },
    ],
    ['a share', { typed: '0,105', style: { numberFormat: '0.0%' }, cell: { text: '10,5%' } }],
    ['a date', { typed: '31/12/2026', style: {}, cell: { text: '31/12/2026', side: 'right' } }],
    ['a word', { typed: 'été', style: {}, cell: { text: 'été' } }],
    [
      'a formula',
      { typed: '=1/2', style: {}, cell: { text: '0,5', edited: '=1/2', side: 'right' } },
    ],
    [
      'an error',
      { typed: '=1/0', style: {}, cell: { text: '#DIV/0!', edited: '=1/0', side: 'center' } },
    ],
    ['a yes', { typed: 'VRAI', style: {}, cell: { text: 'VRAI', side: 'center' } }],
  ])('say how %s is shown, where it stands and how it is edited', (_, { typed, style, cell }) => {
    const book = aBook([[typed]]);
    sheetOf(book).patchStyles({ row: 1, column: 1, rows: 1, columns: 1 }, style);
    expect(rowsOf(book)?.rows[0]?.[0]).toMatchObject(cell);
  });

  it('put a cell’s own colour over its band, and a condition that holds over both', () => {
    const book = aBook([['a'], ['b'], ['c']]);
    const sheet = sheetOf(book);
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    const plain = { header: undefined, footer: undefined };
    sheet.bandings.push({
      id: 1,
      axis: 'rows',
      area,
      first: '#ffffff',
      second: '#eeeeee',
      ...plain,
    });
    sheet.patchStyles({ ...area, row: 2, rows: 1 }, { background: '#00ff00' });
    const style = { background: '#ff0000' };
    sheet.conditionalRules.push({
      areas: [area],
      boolean: { criteria: 'TEXT_EQUAL_TO', values: ['c'], style },
    });
    const block = rowsOf(book);
    const backgrounds = block?.rows
      .slice(0, 3)
      .map(([cell]) => block.looks[cell?.look ?? 0]?.background);
    expect(backgrounds).toEqual(['#ffffff', '#00ff00', '#ff0000']);
  });

  it.each([
    ['an address in the formula', '=HYPERLINK("https://a.fr/x";"Voir")', 'https://a.fr/x'],
    ['an address joined from cells', '=HYPERLINK("#gid=0&range="&B1;"Voir")', '#gid=0&range=C3'],
    ['an address without protocol', '=HYPERLINK("a.fr";"Voir")', 'http://a.fr'],
    ['the branch that holds', '=IF(B1="";"";HYPERLINK(B2;"Voir"))', 'https://b.fr'],
    ['a branch without a link', '=IF(B1="";HYPERLINK(B2;"Voir");"rien")', undefined],
    ['a link joined to a text', '=HYPERLINK(B2;"Voir")&"!"', undefined],
    ['a link inside an error that is hidden', '=IFERROR(HYPERLINK(B2;"Voir");"")', 'https://b.fr'],
    ['an error for an address', '=HYPERLINK(1/0;"Voir")', undefined],
    ['a formula that only names it', '="HYPERLINK("', undefined],
  ])('say where %s leads', (_, formula, link) => {
    const book = aBook([
      [formula, 'C3'],
      ['', 'https://b.fr'],
    ]);
    expect(rowsOf(book)?.rows[0]?.[0]?.link).toBe(link);
  });

  it('stop at the end of the sheet, and are not there for an unknown one', () => {
    const book = aBook([['a']]);
    expect(rowsOf(book, 5000)?.rows).toHaveLength(1000);
    expect(new RowBlocks(book).read({ sheetId: 9, from: 1, to: 2 })).toBeUndefined();
  });
});

describe('the head of a book', () => {
  it('joins the cells of a column that choose from the same list', () => {
    const book = aBook([['a'], ['b']]);
    const rule = { allowInvalid: false, help: undefined, showDropdown: true };
    const area = { row: 2, column: 1, rows: 20, columns: 1 };
    sheetOf(book).setRule(area, { criteria: 'VALUE_IN_LIST', values: ['x', 'y, z'], ...rule });
    expect(bookHead(book).sheets[0]?.validations).toEqual([
      { area, kind: 'list', choices: ['x', 'y, z'] },
    ]);
  });

  it('tells notes, and the last row worth asking for', () => {
    const book = aBook([['a'], ['b']]);
    sheetOf(book).setNote(5, 2, 'ici');
    const [head] = bookHead(book).sheets;
    expect(head).toMatchObject({ lastRow: 5, notes: [{ row: 5, column: 2, text: 'ici' }] });
  });
});
