import { parisInstant } from '../../kernel/paris-time';
import type { ContainerMove } from '../../model/container-move';
import type { Sample } from '../../model/sample';
import type { TraceEvent } from '../../model/trace-event';
import type { TraceNote } from '../traceability/trace-facts';
import { BARE_EVENT } from './bare-event';

/** What a row of a ledger tells the log. */
type LedgerFact = Pick<
  TraceEvent,
  'kind' | 'happenedAt' | 'lotRef' | 'dishName' | 'counterpartId' | 'comment'
>;

const NOON = '12:00';

/** A sample that was taken, then thrown away; `what` is its weight in words, or nothing. */
export function sampleFacts(sample: Sample | null, what: string | null): LedgerFact[] {
  if (sample === null) return [];
  const { takenOn, destroyedOn, lotRef, dishName, partnerId } = sample;
  const of = { lotRef, dishName, counterpartId: partnerId };
  const taken: LedgerFact = {
    ...{ ...of, kind: 'PLAT_TEMOIN', happenedAt: parisInstant(takenOn, NOON), comment: what },
  };
  if (destroyedOn === null) return [taken];
  const happenedAt = parisInstant(destroyedOn, NOON);
  return [taken, { ...of, kind: 'DESTRUCTION', happenedAt, comment: what }];
}

/** Containers lent and brought back. */
export function containerFacts(move: ContainerMove | null, container: string): LedgerFact[] {
  if (move === null) return [];
  const { movedOn, partnerId, outCount, backCount } = move;
  const of = { lotRef: null, dishName: null, counterpartId: partnerId };
  const happenedAt = parisInstant(movedOn, NOON);
  const fact = (kind: LedgerFact['kind'], count: number | null): LedgerFact[] =>
    (count ?? 0) === 0 ? [] : [{ ...of, kind, happenedAt, comment: `${count} × ${container}` }];
  return [...fact('SORTIE_CONTENANTS', outCount), ...fact('RETOUR_CONTENANTS', backCount)];
}

interface LedgerChange {
  /** Number of the row of the ledger. */
  readonly id: string;
  readonly before: readonly LedgerFact[];
  readonly after: readonly LedgerFact[];
  /** Every event id of the row in the log. */
  readonly loggedIds: readonly string[];
  readonly recordedAt: number;
  readonly channel: TraceEvent['channel'];
  readonly writeNote: (note: TraceNote) => string;
}

/** One event for each fact that is new, replaced, or taken back: the log only grows. */
export function ledgerEvents(change: LedgerChange): TraceEvent[] {
  const { id, before, after, loggedIds, recordedAt, channel, writeNote } = change;
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  return kinds.flatMap((kind): TraceEvent[] => {
    const was = before.find((fact) => fact.kind === kind);
    const now = after.find((fact) => fact.kind === kind);
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    const prefix = `E-${id}-${kind}-`;
    const versions = loggedIds.filter((each) => each.startsWith(prefix));
    const last = Math.max(0, ...versions.map((each) => Number(each.slice(prefix.length)) || 0));
    const taken = { kind: 'CORRECTION', happenedAt: recordedAt } as const;
    const comment = writeNote({ code: 'WITHDRAWN', params: { traceEventKind: kind } });
    return [
      {
        ...BARE_EVENT,
        ...(now ?? { ...was, ...taken, comment }),
        eventId: `${prefix}${last + 1}`,
        ...{ recordedAt, channel },
        supersedesEventId: last === 0 ? null : `${prefix}${last}`,
      },
    ];
  });
}
