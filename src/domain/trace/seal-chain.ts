import { Utf8Bytes } from '../../kernel/utf8-bytes';
import { sha256 } from './sha256';

/**
 * The seal of a row of the log: its number, then the SHA-256 of the seal before it and of what the row says. Whoever
 * changes a cell by hand cannot make the seal that goes with it without making every later one again.
 */
export type Seal = string;

interface ReadSeal {
  readonly number: number;
  readonly hash: string;
}

const SEAL = /^[1-9]\d{0,9}-[0-9a-f]{64}$/;

function readSeal(seal: Seal): ReadSeal | null {
  if (!SEAL.test(seal)) return null;
  const dash = seal.indexOf('-');
  return { number: Number(seal.slice(0, dash)), hash: seal.slice(dash + 1) };
}

/** Puts what a row says: nothing is made of it but the bytes to hash. */
export type SealContent = (into: Utf8Bytes) => void;

const ROOM = new Utf8Bytes();

function hashOf(before: string, number: number, content: SealContent): string {
  ROOM.clear();
  ROOM.put(before);
  ROOM.put(`\n${number}\n`);
  content(ROOM);
  return sha256(ROOM.taken());
}

/** Number of a seal, 0 when there is none. */
export const sealNumber = (seal: Seal) => readSeal(seal)?.number ?? 0;

/** The seal of the row that comes after the one sealed `before` (blank for the first). */
export function nextSeal(before: Seal, content: SealContent): Seal {
  const last = readSeal(before);
  const number = (last?.number ?? 0) + 1;
  return `${number}-${hashOf(last?.hash ?? '', number, content)}`;
}

/** A row of the log as it stands in the sheet. */
export interface SealedRow {
  readonly row: number;
  readonly seal: Seal;
  readonly content: SealContent;
}

/**
 * CHANGED: a cell of it was touched. ADDED: it was not written by the product. COPIED: it is there twice. MISSING: rows
 * `from` to `until` (numbers of the log) were deleted; `row` is the one that now stands where they were.
 */
export type SealBreak =
  | { readonly kind: 'CHANGED' | 'ADDED' | 'COPIED'; readonly row: number }
  | {
      readonly kind: 'MISSING';
      readonly row: number | null;
      readonly from: number;
      readonly until: number;
    };

export interface SealCheck {
  readonly checkedCount: number;
  /** Rows older than the seals. */
  readonly unsealedCount: number;
  /** In the order in which the log was written. */
  readonly breaks: readonly SealBreak[];
}

interface Numbered {
  readonly line: SealedRow;
  readonly read: ReadSeal;
}

interface Walk {
  readonly breaks: SealBreak[];
  last: { readonly number: number; readonly hashes: readonly string[] };
}

/**
 * The rows of one number against those of the number before: the one that fits is the row, any other was copied or
 * changed. A row after a hole is not blamed: what it stood on is gone.
 */
function step(walk: Walk, number: number, rows: readonly Numbered[]): void {
  const { breaks, last } = walk;
  const hasHole = number > last.number + 1;
  const [first] = rows;
  if (first === undefined) return;
  if (hasHole)
    breaks.push({ kind: 'MISSING', row: first.line.row, from: last.number + 1, until: number - 1 });
  const hashes: string[] = [];
  let kept: Numbered | undefined;
  for (const each of rows) {
    const { row, content } = each.line;
    const made = last.hashes.map((before) => hashOf(before, number, content));
    const fits = hasHole || made.includes(each.read.hash);
    hashes.push(each.read.hash);
    if (fits && kept === undefined) kept = each;
    else if (fits && each.read.hash === kept?.read.hash) breaks.push({ kind: 'COPIED', row });
    else {
      breaks.push({ kind: 'CHANGED', row });
      // The seal itself may be what was changed: what follows then stands on the one the row ought to have.
      hashes.push(...made);
    }
  }
  walk.last = { number, hashes: kept === undefined ? hashes : [kept.read.hash] };
}

/** Walks the rows of each number together, in the order of the numbers. */
function walked(rows: readonly Numbered[]): Walk {
  const walk: Walk = { breaks: [], last: { number: 0, hashes: [''] } };
  for (let from = 0; from < rows.length;) {
    const number = rows[from]?.read.number ?? 0;
    let until = from + 1;
    while (rows[until]?.read.number === number) until += 1;
    step(walk, number, rows.slice(from, until));
    from = until;
  }
  return walk;
}

/** Rows without a seal: older than the seals when they stand above the first one, added by hand otherwise. */
function unsealedRows(
  rows: readonly SealedRow[],
  first: Numbered | undefined,
): { readonly old: number; readonly added: readonly SealBreak[] } {
  const isOld = ({ row, seal }: SealedRow) =>
    seal === '' && (first === undefined || (first.read.number === 1 && row < first.line.row));
  const added = rows.filter((each) => !isOld(each));
  return {
    old: rows.length - added.length,
    added: added.map(({ row, seal }) => ({ kind: seal === '' ? 'ADDED' : 'CHANGED', row })),
  };
}

/**
 * Reads the whole log once and tells which of its rows were touched by hand. Sorting the tab touches none. `head` is the
 * last seal that was ever made, so that rows deleted from the end are seen too.
 */
export function checkSeals(rows: readonly SealedRow[], head: Seal): SealCheck {
  const numbered: Numbered[] = [];
  const others: SealedRow[] = [];
  for (const each of rows) {
    const read = readSeal(each.seal);
    if (read) numbered.push({ line: each, read });
    else others.push(each);
  }
  numbered.sort((a, b) => a.read.number - b.read.number);
  const walk = walked(numbered);
  const until = sealNumber(head);
  if (until > walk.last.number)
    walk.breaks.push({ kind: 'MISSING', row: null, from: walk.last.number + 1, until });
  const { old, added } = unsealedRows(others, numbered[0]);
  return {
    checkedCount: numbered.length,
    unsealedCount: old,
    breaks: [...walk.breaks, ...added],
  };
}
