import type { Incident } from '../../model/incident';
import { lotKey } from './traced-lines';

export interface RetainedRow {
  readonly day: string;
  readonly lotRef: string | null;
}

export interface RetentionPreview {
  /** Rows older than this day may go. */
  readonly before: string;
  readonly purgeable: number;
  /** Old enough, and kept: an open incident needs them. */
  readonly heldBack: number;
  readonly kept: number;
}

/** `2026-11-23` five years before; 29 February is the 28th. */
export function yearsBefore(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  const isLeap = new Date(`${moved.slice(0, 4)}-02-29T00:00:00Z`).getUTCDate() === 29;
  return moved.endsWith('-02-29') && !isLeap ? moved.replace('-02-29', '-02-28') : moved;
}

/** What could be purged today; nothing is. Never what an open incident needs. */
export function retentionPreview(
  rows: readonly RetainedRow[],
  given: {
    readonly today: string;
    readonly years: number;
    readonly incidents: readonly Incident[];
  },
): RetentionPreview {
  const before = yearsBefore(given.today, given.years);
  const needed = new Set(
    given.incidents
      .filter(({ closedAt }) => closedAt === null)
      .flatMap(({ lots }) => (lots ?? '').split(/[,;]/))
      .map(lotKey),
  );
  const old = rows.filter(({ day }) => day < before);
  const heldBack = old.filter(({ lotRef }) => lotRef !== null && needed.has(lotKey(lotRef))).length;
  return {
    before,
    purgeable: old.length - heldBack,
    heldBack,
    kept: rows.length - old.length,
  };
}
