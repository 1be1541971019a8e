import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/kernel/cell-value';
import { parisInstant } from '../../../src/kernel/paris-time';
import { Utf8Bytes } from '../../../src/kernel/utf8-bytes';
import { canonicalRows } from '../../../src/tables/canonical-row';

const HOUR_MS = 3_600_000;
const KEYS = ['eventId', 'happenedAt', '', 'meals', 'seal'];

function saidBy(keys: readonly string[]): (cells: readonly CellValue[]) => string {
  const putRow = canonicalRows(keys, 'seal');
  return (cells) => {
    const bytes = new Utf8Bytes();
    putRow(cells, bytes);
    return new TextDecoder().decode(bytes.taken());
  };
}

const contentOf = saidBy(KEYS);

describe('what a row says', () => {
  it('is its cells under their keys, without the seal nor the columns of people', () => {
    const at = new Date(parisInstant('2026-11-23', '09:30'));
    expect(contentOf(['E-1', at, 'mine', 12, '1-ab'])).toBe(
      '["eventId","E-1","happenedAt","2026-11-23T09:30:00","meals","12"]',
    );
  });

  it('is nothing of a blank row', () => {
    expect(contentOf(['', ' ', 'mine', '', '1-ab'])).toBe('[]');
  });

  it('does not depend on the order of the columns, nor on a blank one that came later', () => {
    const moved = saidBy(['meals', 'later', 'eventId']);
    expect(moved([12, '', 'E-1'])).toBe(contentOf(['E-1', '', '', 12, '']));
  });

  it.each([
    ['an hour that happens twice in October comes back as either', '2026-10-25', '02:30', HOUR_MS],
    ['a cell keeps the second, not the millisecond', '2026-03-29', '03:00', 400],
  ])('is the same when %s', (_, day, time, shift) => {
    const instant = parisInstant(day, time);
    const said = [instant, instant + shift].map((each) =>
      contentOf(['E-1', new Date(each), '', '', '']),
    );
    expect(said[0]).toBe(said[1]);
  });

  it.each([
    ["'=1+1", '’=1+1'],
    ['one\r\ntwo ', 'one\ntwo'],
  ])('is the same for %j as a sheet gives it back', (typed, back) => {
    expect(contentOf([typed, '', '', '', ''])).toBe(contentOf([back, '', '', '', '']));
  });
});
