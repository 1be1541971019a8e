import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { BookFiles } from '../../../../src/host/files/book-files';
import { bookToXlsx } from '../../../../src/host/files/book-to-xlsx';
import { keepAside } from '../../../../src/host/files/keep-aside';

const NOW = Date.UTC(2026, 10, 23, 9, 5, 7);
const folder = mkdtempSync(path.join(tmpdir(), 'host-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aBook(name: string, text: string): Book {
  const book = Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name, now: () => NOW });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [[text, '=A1&"."']] });
  return book;
}

function filesOf(book: Book, isBusy = false) {
  const opened: string[] = [];
  const files = new BookFiles({
    book,
    isBusy: () => isBusy,
    keepAside: () => keepAside(folder, book, NOW),
    opened: () => opened.push(book.name),
  });
  return { files, opened };
}

const valuesOf = (book: Book): unknown => book.toJson().sheets[0]?.values;

describe('a file opened as the workbook', () => {
  it('takes its place; the workbook of before is kept under the day and hour of Paris, and comes back whole', async () => {
    const book = aBook('Avant', 'ancien');
    const before = book.toSaved();
    const { bytes } = await bookToXlsx(aBook('Autre', 'nouveau'));
    const { files, opened } = filesOf(book);
    expect(await files.open(bytes, 'Mon classeur.xlsx')).toEqual({
      kept: 'classeur-2026-11-23-100507.json',
      notRead: [],
    });
    expect(valuesOf(book)).toEqual([['nouveau', 'nouveau.']]);
    expect([book.name, book.id, opened]).toEqual(['Mon classeur', before.id, ['Mon classeur']]);
    const kept = path.join(folder, 'classeur-2026-11-23-100507.json');
    const saved: unknown = JSON.parse(readFileSync(kept, 'utf8'));
    expect(valuesOf(Book.fromJson(saved))).toEqual([['ancien', 'ancien.']]);
    // Whoever knew a tab by its number does not take another one for it.
    expect(before.sheets.map(({ id }) => id)).not.toContain(book.sheets[0]?.id);
  });

  it('keeps both when two are opened in the same second', async () => {
    const book = aBook('Avant', 'un');
    const { bytes } = await bookToXlsx(book);
    const { files } = filesOf(book);
    const first = await files.open(bytes, 'a.xlsx');
    const second = await files.open(bytes, 'a.xlsx');
    expect(first).not.toEqual(second);
  });

  it.each([
    ['cannot be read', false, 'Ce fichier n’est pas un classeur .xlsx.'],
    [
      'comes while a script runs',
      true,
      'Un script est en cours : ouvrez ce fichier quand il aura fini.',
    ],
  ])('leaves the workbook as it was when it %s', async (_, isBusy, refused) => {
    const book = aBook('Avant', 'ancien');
    const before = JSON.stringify(book.toSaved().sheets);
    const { files, opened } = filesOf(book, isBusy);
    const bytes = isBusy ? (await bookToXlsx(book)).bytes : new TextEncoder().encode('a;b');
    const kept = readdirSync(folder).length;
    expect(await files.open(bytes, 'x.xlsx')).toEqual({ refused });
    expect(JSON.stringify(book.toSaved().sheets)).toBe(before);
    expect([opened, readdirSync(folder).length]).toEqual([[], kept]);
  });
});
