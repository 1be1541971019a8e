import type { TraceEvent } from '../../model/trace-event';

/** Meals of a lot, in and out. Null where nobody told; the log writes no event for a zero. */
export interface LotBalance {
  readonly delivered: number | null;
  readonly refused: number;
  /** Taken by the recipient: told, else what was delivered less what was refused. */
  readonly accepted: number | null;
  readonly distributed: number;
  readonly transferred: number;
  readonly lost: number;
  /** Still there when the row was entered. */
  readonly stock: number;
  /** Taken, and nobody told where it went; negative when more went out than came in. */
  readonly untold: number;
  /** What may still be somewhere: the stock and what nobody told. */
  readonly possiblyLeft: number;
}

type Told = Pick<TraceEvent, 'kind' | 'meals'>;

const TRAVEL: readonly TraceEvent['kind'][] = ['CHARGEMENT', 'DEPART', 'ARRIVEE'];

/** The balance of one row of « Livraisons », from the events that stand. In = out + stock + loss + untold, always. */
export function lineBalance(events: readonly Told[]): LotBalance {
  const of = (...kinds: readonly TraceEvent['kind'][]) =>
    events.filter(({ kind, meals }) => kinds.includes(kind) && meals !== null);
  const sum = (...kinds: readonly TraceEvent['kind'][]) =>
    of(...kinds).reduce((total, { meals }) => total + (meals ?? 0), 0);
  const travelled = of(...TRAVEL).map(({ meals }) => meals ?? 0);
  const delivered = travelled.length === 0 ? null : Math.max(...travelled);
  const refused = sum('REFUS');
  const isTold = of('RECEPTION').length > 0;
  const left = delivered === null ? null : Math.max(0, delivered - refused);
  const accepted = isTold ? sum('RECEPTION') : left;
  const [distributed, transferred] = [sum('DISTRIBUTION'), sum('TRANSFERT')];
  const [lost, stock] = [sum('DESTRUCTION'), sum('STOCKAGE')];
  // Stock is what was left that evening: what was transferred afterwards was taken out of it.
  const standing = Math.max(0, stock - transferred);
  const untold = (accepted ?? 0) - distributed - transferred - lost - standing;
  return {
    ...{ delivered, refused, accepted, distributed, transferred, lost, stock: standing, untold },
    possiblyLeft: standing + Math.max(0, untold),
  };
}

const added = (a: number | null, b: number | null) =>
  a === null && b === null ? null : (a ?? 0) + (b ?? 0);

const NOTHING: LotBalance = {
  ...{ delivered: null, refused: 0, accepted: null, distributed: 0, transferred: 0 },
  ...{ lost: 0, stock: 0, untold: 0, possiblyLeft: 0 },
};

export function summedBalance(balances: readonly LotBalance[]): LotBalance {
  return balances.reduce(
    (sum, each) => ({
      delivered: added(sum.delivered, each.delivered),
      refused: sum.refused + each.refused,
      accepted: added(sum.accepted, each.accepted),
      distributed: sum.distributed + each.distributed,
      transferred: sum.transferred + each.transferred,
      lost: sum.lost + each.lost,
      stock: sum.stock + each.stock,
      untold: sum.untold + each.untold,
      possiblyLeft: sum.possiblyLeft + each.possiblyLeft,
    }),
    NOTHING,
  );
}
