import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lineBalance } from '../../../../src/domain/trace/lot-balance';
import {
  lotKeysOfDelivery,
  lotsOf,
  type TraceQuestion,
  tracedLots,
} from '../../../../src/domain/trace/lot-tree';
import { tracedLines } from '../../../../src/domain/trace/traced-lines';
import type { Delivery } from '../../../../src/model/delivery';
import type { TraceEvent } from '../../../../src/model/trace-event';
import { aDelivery, aPartnership, aToldDelivery } from '../records';
import { recordedWeek } from '../traceability/recorded-week';

/** PT-0001 and PT-0002 come from the first kitchen, PT-0003 from the second. */
const kitchenOf = (partnershipId: string) => (partnershipId === 'PT-0003' ? 'P-0009' : 'P-0001');
const PARTNERSHIPS = ['PT-0001', 'PT-0002', 'PT-0003'];
const LOTS = ['L-1', 'L-2', 'L-3'];

const lineId = (partnership: number, day: number, lot: number) =>
  `D-2026-S48-000${partnership + 1}-${['LU', 'MA', 'ME'][day]}-${lot + 1}`;

interface Drawn {
  readonly partnership: number;
  readonly day: number;
  readonly lot: number;
  readonly borne: number;
  readonly delivered: number;
  readonly refused: number;
  readonly distributed: number;
  readonly lost: number;
  readonly stock: number;
}

const drawn = fc.record({
  partnership: fc.nat(2),
  day: fc.nat(2),
  lot: fc.nat(2),
  borne: fc.nat(2),
  delivered: fc.integer({ min: 1, max: 90 }),
  refused: fc.nat(10),
  distributed: fc.nat(60),
  lost: fc.nat(10),
  stock: fc.nat(10),
});

const rowOf = (one: Drawn): Delivery =>
  aDelivery({
    lineId: lineId(one.partnership, one.day, one.lot),
    partnershipId: PARTNERSHIPS[one.partnership] ?? '',
    date: `2026-11-2${3 + one.day}`,
    lotRef: LOTS[one.borne] ?? null,
    deliveredMeals: one.delivered,
    refusedMeals: one.refused,
    acceptedMeals: Math.max(0, one.delivered - one.refused),
    distributedMeals: one.distributed,
    lostMeals: one.lost,
    stockMeals: one.stock,
  });

/** The log of rows recorded one after the other; the same row again is a correction. */
function logOf(rows: readonly Delivery[]): TraceEvent[] {
  const recorded = new Map<string, { row: Delivery; versions: Readonly<Record<string, number>> }>();
  return rows.flatMap((row) => {
    const before = recorded.get(row.lineId);
    const { events, lastVersions } = recordedWeek([row], {
      previous: before ? [before.row] : [],
      lastVersions: before?.versions ?? {},
      partnership: aPartnership({ partnershipId: row.partnershipId }),
    });
    recorded.set(row.lineId, { row, versions: lastVersions });
    return [...events];
  });
}

const log = fc.array(drawn, { maxLength: 25 }).map((all) => logOf(all.map(rowOf)));
const ASKED: TraceQuestion = {
  ...{ lotRef: null, dishName: null, kitchenId: null, partnershipId: null },
  ...{ from: null, until: null },
};

describe('a trace', () => {
  it('forward and backward say the same of any log', () => {
    fc.assert(
      fc.property(log, (events) => {
        const lines = tracedLines(events);
        const lots = lotsOf(lines, kitchenOf);
        const deliveries = new Set(lines.map(({ deliveryKey }) => deliveryKey));
        for (const deliveryKey of deliveries) {
          const backward = lotKeysOfDelivery(lines, deliveryKey, kitchenOf);
          const forward = lots
            .filter((lot) => lot.lines.some((line) => line.deliveryKey === deliveryKey))
            .map(({ key }) => key);
          expect([...backward].sort()).toEqual(forward.sort());
        }
      }),
    );
  });

  it('balances for any lot: in is out, stock, loss and what nobody told', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (const { balance } of lotsOf(tracedLines(events), kitchenOf)) {
          const { accepted, distributed, transferred, lost, stock, untold } = balance;
          expect(distributed + transferred + lost + stock + untold).toBe(accepted ?? 0);
          expect(balance.possiblyLeft).toBeGreaterThanOrEqual(stock);
        }
      }),
    );
  });

  it('never loses an event that was replaced: it is in the log, and its lot is still found', () => {
    const first = aToldDelivery({ lotRef: 'L-OLD' });
    const events = logOf([first, { ...first, lotRef: 'L-NEW' }]);
    const ids = new Set(events.map(({ eventId }) => eventId));
    const replaced = events.flatMap(({ supersedesEventId }) => supersedesEventId ?? []);
    expect(replaced.length).toBeGreaterThan(5);
    expect(replaced.filter((id) => !ids.has(id))).toEqual([]);
    const [old] = tracedLots(tracedLines(events), { ...ASKED, lotRef: 'l-old ' }, kitchenOf);
    expect(old?.lines.map(({ lotRef }) => lotRef)).toEqual(['L-NEW']);
  });

  it('follows several lots of a delivery and several deliveries of a lot', () => {
    const day = (id: string, facts: Partial<Delivery>) => aToldDelivery({ lineId: id, ...facts });
    const events = logOf([
      day('D-2026-S48-0001-MA-1', { lotRef: 'L-1' }),
      day('D-2026-S48-0001-MA-2', { lotRef: 'L-2' }),
      day('D-2026-S48-0002-MA-1', { lotRef: 'L-1', partnershipId: 'PT-0002' }),
      day('D-2026-S48-0003-MA-1', { lotRef: 'L-1', partnershipId: 'PT-0003' }),
    ]);
    const lines = tracedLines(events);
    const lots = tracedLots(lines, { ...ASKED, lotRef: 'L-1' }, kitchenOf);
    expect(lots.map(({ key, lines: own }) => [key, own.map((line) => line.lineId)])).toEqual([
      ['P-0001/L-1', ['D-2026-S48-0001-MA-1', 'D-2026-S48-0002-MA-1']],
      ['P-0009/L-1', ['D-2026-S48-0003-MA-1']],
    ]);
    expect([...lotKeysOfDelivery(lines, 'D-2026-S48-0001-MA', kitchenOf)]).toEqual([
      'P-0001/L-1',
      'P-0001/L-2',
    ]);
  });

  it.each([
    ['a dish, whatever its accents', { dishName: 'saute' }, ['L-1']],
    ['a kitchen', { kitchenId: 'P-0009' }, ['L-9']],
    ['a partnership', { partnershipId: 'PT-0003' }, ['L-9']],
    ['days', { from: '2026-11-25', until: '2026-11-25' }, ['L-9']],
    ['a lot nobody knows', { lotRef: 'L-404' }, []],
  ])('answers for %s', (_, asked, expected) => {
    const events = logOf([
      aToldDelivery({ lineId: 'D-2026-S48-0001-MA-1', lotRef: 'L-1' }),
      aToldDelivery({
        lineId: 'D-2026-S48-0003-ME-1',
        partnershipId: 'PT-0003',
        date: '2026-11-25',
        productionDate: '2026-11-24',
        lotRef: 'L-9',
        dishName: 'Gratin',
      }),
    ]);
    const lots = tracedLots(tracedLines(events), { ...ASKED, ...asked }, kitchenOf);
    expect(lots.map(({ lotRef }) => lotRef)).toEqual(expected);
  });
});

describe('the balance of a row', () => {
  it.each([
    ['nothing told', [], { delivered: null, accepted: null, possiblyLeft: 0 }],
    [
      'delivered and nothing more: it may all be somewhere',
      [['ARRIVEE', 40]],
      { delivered: 40, accepted: 40, untold: 40, possiblyLeft: 40 },
    ],
    [
      'the vectors of the dossier',
      [
        ['ARRIVEE', 100],
        ['REFUS', 5],
        ['RECEPTION', 95],
        ['DISTRIBUTION', 88],
        ['DESTRUCTION', 5],
        ['STOCKAGE', 2],
      ],
      { accepted: 95, untold: 0, possiblyLeft: 2 },
    ],
    [
      'a transfer taken out of the stock',
      [
        ['RECEPTION', 50],
        ['DISTRIBUTION', 30],
        ['STOCKAGE', 20],
        ['TRANSFERT', 15],
      ],
      { stock: 5, transferred: 15, untold: 0, possiblyLeft: 5 },
    ],
    [
      'more went out than came in',
      [
        ['RECEPTION', 10],
        ['DISTRIBUTION', 12],
      ],
      { untold: -2, possiblyLeft: 0 },
    ],
  ] as const)('with %s', (_, events, expected) => {
    const told = events.map(([kind, meals]) => ({ kind, meals }));
    expect(lineBalance(told)).toMatchObject(expected);
  });
});
