import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { bookHead } from '../../../../src/host/screen/book-head';
import { bookView } from '../../../../src/host/screen/page/grid/book-view';
import { cellLink } from '../../../../src/host/screen/page/grid/cell-link';
import { RowBlocks } from '../../../../src/host/screen/row-blocks';

const book = Book.create({ name: 'Essai', locale: 'fr_FR', timeZone: 'Europe/Paris' });
const { sheets } = bookView(bookHead(book));

describe('the link of a cell', () => {
  it.each([
    ['#gid=0&range=B4', { row: 4, column: 2, rows: 1, columns: 1 }, 'Feuille 1, B4'],
    ['#gid=0&range=A2:C3', { row: 2, column: 1, rows: 2, columns: 3 }, 'Feuille 1, A2:C3'],
    ['#gid=0', { row: 1, column: 1, rows: 1, columns: 1 }, 'Feuille 1, A1'],
  ])('%s leads to cells', (link, area, words) => {
    expect(cellLink(link, sheets)).toEqual({
      kind: 'cells',
      place: { sheetId: '0', ...area },
      words,
    });
  });

  it.each([
    ['https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
    ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
  ])('%s leads to another page', (link, url) => {
    expect(cellLink(link, sheets)).toEqual({ kind: 'page', url });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'x',
    '#gid=9',
    '#gid=0&range=?',
    '#gid=0&range=A1001',
    '',
  ])('%s leads nowhere', (link) => {
    expect(cellLink(link, sheets)).toBeUndefined();
  });

  it.each([
    ['https://exemple.fr/x', 'https://exemple.fr/x'],
    ['voir https://exemple.fr', undefined],
    ['https://', undefined],
  ])('is told of an address typed alone: %s', (text, link) => {
    book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [[text]] });
    const block = new RowBlocks(book).read({ sheetId: 0, from: 1, to: 1 });
    expect(block?.rows[0]?.[0]?.link).toBe(link);
  });
});
