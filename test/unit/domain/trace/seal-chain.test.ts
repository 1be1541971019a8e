import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  checkSeals,
  nextSeal,
  type SealContent,
  type SealedRow,
} from '../../../../src/domain/trace/seal-chain';

const FIRST_ROW = 3;
const said =
  (text: string): SealContent =>
  (into) => {
    into.put(text);
  };

function sealed(contents: readonly string[]): { rows: SealedRow[]; head: string } {
  let head = '';
  const rows = contents.map((content, index) => {
    head = nextSeal(head, said(content));
    return { row: FIRST_ROW + index, seal: head, content: said(content) };
  });
  return { rows, head };
}

const LOG = sealed(['a', 'b', 'c', 'd', 'e']);
const at = (place: number): SealedRow => LOG.rows[place] ?? { row: 0, seal: '', content: said('') };
const withRow = (place: number, change: Partial<SealedRow>) =>
  LOG.rows.map((row, index) => (index === place ? { ...row, ...change } : row));
const without = (...places: readonly number[]) =>
  LOG.rows.filter((_, index) => !places.includes(index));

const CASES = [
  { title: 'an untouched log', rows: LOG.rows, breaks: [] },
  { title: 'a sorted log', rows: [...LOG.rows].reverse(), breaks: [] },
  {
    title: 'a cell retyped',
    rows: withRow(2, { content: said('c ?') }),
    breaks: [{ kind: 'CHANGED', row: 5 }],
  },
  {
    title: 'a fingerprint retyped: the next row is not blamed',
    rows: withRow(2, { seal: `3-${'0'.repeat(64)}` }),
    breaks: [{ kind: 'CHANGED', row: 5 }],
  },
  {
    title: 'a number retyped',
    rows: withRow(2, { seal: at(2).seal.replace(/^3/, '5') }),
    breaks: [
      { kind: 'MISSING', row: 6, from: 3, until: 3 },
      { kind: 'CHANGED', row: 5 },
    ],
  },
  {
    title: 'a seal erased',
    rows: withRow(2, { seal: '' }),
    breaks: [
      { kind: 'MISSING', row: 6, from: 3, until: 3 },
      { kind: 'ADDED', row: 5 },
    ],
  },
  {
    title: 'rows deleted in the middle',
    rows: without(1, 2),
    breaks: [{ kind: 'MISSING', row: 6, from: 2, until: 3 }],
  },
  {
    title: 'rows deleted from the end',
    rows: without(3, 4),
    breaks: [{ kind: 'MISSING', row: null, from: 4, until: 5 }],
  },
  {
    title: 'every row deleted',
    rows: [],
    breaks: [{ kind: 'MISSING', row: null, from: 1, until: 5 }],
  },
  {
    title: 'a row copied',
    rows: [...LOG.rows, { ...at(1), row: 8 }],
    breaks: [{ kind: 'COPIED', row: 8 }],
  },
  {
    title: 'a row added by hand',
    rows: [...LOG.rows, { row: 8, seal: '', content: said('x') }],
    breaks: [{ kind: 'ADDED', row: 8 }],
  },
  {
    title: 'two rows that swapped what they say',
    rows: LOG.rows.map((row, index) => {
      if (index === 1) return { ...row, content: said('c') };
      return index === 2 ? { ...row, content: said('b') } : row;
    }),
    breaks: [
      { kind: 'CHANGED', row: 4 },
      { kind: 'CHANGED', row: 5 },
    ],
  },
] as const;

describe('the seals of the log', () => {
  it('are those of the logs that exist already', () => {
    const first = nextSeal('', said('["dishName","Pâtes","eventId","E-1"]'));
    expect(first).toBe('1-1ef0c096ec0bff07c13a5277d6181018e027336153c092e5eb52fd5b6f3db4f2');
    expect(nextSeal(first, said('["eventId","E-2"]'))).toBe(
      '2-2ce76531027cc269b132ca0868643ec2faa1ed930c5cb5d027120fb008f28a27',
    );
  });

  it.each(CASES)('tell of $title', ({ rows, breaks }) => {
    expect(checkSeals(rows, LOG.head).breaks).toEqual(breaks);
  });

  it('leave alone the rows that are older than they are', () => {
    const old = { row: 2, seal: '', content: said('before') };
    const outcome = checkSeals([old, ...LOG.rows], LOG.head);
    expect(outcome).toEqual({ checkedCount: 5, unsealedCount: 1, breaks: [] });
  });

  it('go on after a deleted end without hiding it', () => {
    const more = { row: 6, seal: nextSeal(LOG.head, said('f')), content: said('f') };
    expect(checkSeals([...without(3, 4), more], more.seal).breaks).toEqual([
      { kind: 'MISSING', row: 6, from: 4, until: 5 },
    ]);
  });

  it('locate any one content that was touched, whatever the log', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.string(),
        (contents, place, text) => {
          const { rows, head } = sealed(contents);
          const index = place % rows.length;
          const touched = rows.map((row, each) =>
            each === index ? { ...row, content: said(`${contents[index] ?? ''} ${text}`) } : row,
          );
          expect(checkSeals(touched, head).breaks).toEqual([
            { kind: 'CHANGED', row: FIRST_ROW + index },
          ]);
        },
      ),
    );
  });
});
