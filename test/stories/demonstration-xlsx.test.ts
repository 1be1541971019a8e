import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookToXlsx } from '../../src/host/files/book-to-xlsx';
import { xlsxToBook } from '../../src/host/files/xlsx-to-book';
import { loadDemonstration } from '../../tools/demonstration.mjs';
import { bookFacts, differences } from '../support/book-facts';
import { HostApp } from '../support/host-app';
import { STORY_DAY } from './demonstration-story';

const MINUTES = 120_000;

describe('the demonstration workbook', () => {
  let app: HostApp;
  beforeAll(async () => {
    app = await HostApp.open(STORY_DAY);
    await app.call('prepareWorkbook', {});
    await loadDemonstration((procedure, input) => app.call(procedure, input), STORY_DAY);
  }, MINUTES);
  afterAll(() => app.close());

  it(
    'comes back whole from an .xlsx file, and the product goes on with it',
    async () => {
      const { book, doors } = app.workspace;
      const before = bookFacts(book);
      const weeks = (await app.call('getHome', {})).weeks;
      const { bytes, leftOut } = await bookToXlsx(book);
      expect(leftOut).toEqual([
        expect.stringContaining('Les protections de plages'),
        expect.stringContaining('Les protections qui ne font qu’avertir'),
      ]);
      const read = await xlsxToBook(bytes, {
        locale: 'fr_FR',
        timeZone: book.timeZone,
        name: book.name,
        now: book.now,
      });
      expect(read.notRead).toEqual([]);
      expect(differences(before, bookFacts(read.book)).slice(0, 20)).toEqual([]);
      expect(await doors.files.open(bytes, 'Repas.xlsx')).toMatchObject({ notRead: [] });
      expect((await app.call('getHome', {})).weeks).toEqual(weeks);
    },
    MINUTES,
  );
});
