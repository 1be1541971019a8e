import { parisWallClock } from '../../kernel/paris-time';
import type { TraceEvent } from '../../model/trace-event';
import { lineBalance, type LotBalance } from './lot-balance';

/** One row of « Livraisons » as the log tells it: one lot of one day of a partnership. */
export interface TracedLine {
  readonly lineId: string;
  /** Day and partnership: what came together. */
  readonly deliveryKey: string;
  readonly partnershipId: string;
  /** Day of the first thing that happened to it on the way. */
  readonly date: string;
  /** The lot it bears now. */
  readonly lotRef: string | null;
  /** Every lot it ever bore: one that was corrected is still looked for. */
  readonly lots: readonly string[];
  readonly dishName: string | null;
  readonly producedOn: string | null;
  readonly useByDate: string | null;
  readonly balance: LotBalance;
  /** Those that stand, in the order in which they happened. */
  readonly events: readonly TraceEvent[];
}

/** Events that nothing replaced and that took nothing back: what the log says now. */
export function standingEvents(events: readonly TraceEvent[]): TraceEvent[] {
  const replaced = new Set(events.map(({ supersedesEventId }) => supersedesEventId));
  return events.filter(({ eventId, kind }) => kind !== 'CORRECTION' && !replaced.has(eventId));
}

/** Lots are written by hand: capitals and spaces do not make another one. */
export const lotKey = (lotRef: string) => lotRef.replace(/\s+/g, ' ').trim().toUpperCase();

const dayOf = (instant: number) => parisWallClock(instant).day;

/** `D-2026-S48-0001-MA-2` came with `D-2026-S48-0001-MA-1`. */
export const deliveryKeyOf = (lineId: string) => lineId.replace(/-\d+$/, '');

const told = <Value>(events: readonly TraceEvent[], of: (event: TraceEvent) => Value | null) =>
  events.reduce<Value | null>((last, event) => of(event) ?? last, null);

function lineOf(lineId: string, all: readonly TraceEvent[]): TracedLine | null {
  const partnershipId = all.find((event) => event.partnershipId !== null)?.partnershipId ?? null;
  const standing = standingEvents(all).sort((a, b) => a.happenedAt - b.happenedAt);
  const [first] = all;
  if (first === undefined || partnershipId === null) return null;
  const produced = standing.find(({ kind }) => kind === 'PRODUCTION');
  const travelled = standing.filter(({ kind }) => kind !== 'PRODUCTION');
  const lots = all.map(({ lotRef }) => lotRef).filter((lot): lot is string => lot !== null);
  return {
    lineId,
    deliveryKey: deliveryKeyOf(lineId),
    partnershipId,
    date: dayOf((travelled[0] ?? standing[0] ?? first).happenedAt),
    lotRef: told(standing, ({ lotRef }) => lotRef),
    lots: [...new Set(lots)],
    dishName: told(standing, ({ dishName }) => dishName),
    producedOn: produced ? dayOf(produced.happenedAt) : null,
    useByDate: told(standing, ({ useByDate }) => useByDate),
    balance: lineBalance(standing),
    events: standing,
  };
}

/** The rows that a log tells of, oldest first. Events that name no row (samples, readings of a fridge) are left out. */
export function tracedLines(events: readonly TraceEvent[]): TracedLine[] {
  const groups = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.lineId === null) continue;
    const group = groups.get(event.lineId);
    if (group) group.push(event);
    else groups.set(event.lineId, [event]);
  }
  return [...groups]
    .map(([lineId, all]) => lineOf(lineId, all))
    .filter((line): line is TracedLine => line !== null)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
