import { describe, expect, it } from '@jest/globals';
import { CALL_COSTS, googleTime, googleTimeWords } from '../../../../src/host/screen/google-time';

const NONE = { calls: {}, cellsRead: 0, cellsWritten: 0 };

describe('the time an execution would take at Google', () => {
  it.each([
    ['Spreadsheet.Range.getValues', 'sheet-read'],
    ['Spreadsheet.Range.getDisplayValues', 'sheet-read'],
    ['Spreadsheet.Sheet.getLastRow', 'sheet-read'],
    ['Spreadsheet.Sheet.getRange', 'sheet-name'],
    ['Spreadsheet.Spreadsheet.getSheetByName', 'sheet-name'],
    ['SpreadsheetApp.getActiveSpreadsheet', 'sheet-name'],
    ['SpreadsheetApp.flush', 'flush'],
    ['Spreadsheet.Range.setValues', 'sheet-write'],
    ['Spreadsheet.Sheet.appendRow', 'sheet-write'],
    ['Properties.Properties.getProperty', 'properties-read'],
    ['Properties.Properties.setProperties', 'properties-write'],
    ['Cache.Cache.put', 'cache-write'],
    ['Cache.Cache.getAll', 'cache-read'],
    ['Lock.Lock.tryLock', 'lock'],
    ['DocumentApp.openById', 'document-open'],
    ['Document.Body.replaceText', 'document'],
    ['Drive.Files.copy', 'drive'],
    ['Utilities.getUuid', 'other'],
  ])('counts %s with the family %s', (method, family) => {
    const { parts } = googleTime({ ...NONE, calls: { [method]: 1 } });
    expect(parts.map(({ id }) => id)).toEqual([family]);
  });

  it('adds up calls and cells, and tells the dearest first', () => {
    const time = googleTime({
      calls: { 'Spreadsheet.Range.setValues': 2, 'Lock.Lock.tryLock': 1 },
      cellsRead: 0,
      cellsWritten: 1000,
    });
    expect(time.parts.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'cells-written 1000',
      'lock 1',
      'sheet-write 2',
    ]);
    expect(time.milliseconds).toBeCloseTo(1000 * 0.15 + 40 + 2 * 7);
  });

  it('goes by the costs a person set', () => {
    const calls = { 'Lock.Lock.tryLock': 3 };
    expect(googleTime({ ...NONE, calls }, { lock: 100 }).milliseconds).toBe(300);
  });

  it.each([
    [1840, '≈ 1,8 s chez Google (estimation)'],
    [61_000, '≈ 61,0 s chez Google (estimation)'],
    [20, '< 0,1 s chez Google (estimation)'],
  ])('says %d ms as %s', (milliseconds, words) => {
    expect(googleTimeWords(milliseconds)).toBe(words);
  });

  it('gives each family its own name', () => {
    expect(new Set(CALL_COSTS.map(({ id }) => id)).size).toBe(CALL_COSTS.length);
  });
});
