import { describe, expect, it } from '@jest/globals';
import { parisInstant } from '../../../../src/kernel/paris-time';
import type { Delivery } from '../../../../src/model/delivery';
import { traceEventRecord } from '../../../../src/model/trace-event';
import { aDelivery, aPartnership, aToldDelivery } from '../records';
import { recorded, RECORDED_AT, recordedWeek } from './recorded-week';

const paris = (day: string, time: string) => parisInstant(day, time);

describe('traceEventsOf, a first recording', () => {
  const { events, lastVersions } = recorded([aToldDelivery({ coreTemperature: 25 })]);

  it('tells what happened, in the order it happened', () => {
    expect(
      events.map(({ eventId, meals, temperature, conformity }) => [
        eventId,
        meals,
        temperature,
        conformity,
      ]),
    ).toEqual([
      ['E-2026-S48-0001-MA-1-PRODUCTION-1', null, null, null],
      ['E-2026-S48-0001-MA-1-CHARGEMENT-1', 73, 21, 'CONFORME'],
      ['E-2026-S48-0001-MA-1-DEPART-1', 73, null, null],
      ['E-2026-S48-0001-MA-1-ARRIVEE-1', 73, 28, 'CONFORME'],
      ['E-2026-S48-0001-MA-1-ARRIVEE_COEUR-1', 73, 25, 'CONFORME'],
      ['E-2026-S48-0001-MA-1-RECEPTION-1', 71, null, null],
      ['E-2026-S48-0001-MA-1-REFUS-1', 2, null, null],
      ['E-2026-S48-0001-MA-1-DISTRIBUTION-1', 69, null, null],
      ['E-2026-S48-0001-MA-1-DESTRUCTION-1', 2, null, null],
    ]);
  });

  it('puts each at its hour, and says when the hour is assumed', () => {
    expect(events.map(({ kind, happenedAt, comment }) => [kind, happenedAt, comment])).toEqual([
      ['PRODUCTION', paris('2026-11-23', '12:00'), 'HOUR_ASSUMED'],
      ['CHARGEMENT', paris('2026-11-24', '08:30'), null],
      ['DEPART', paris('2026-11-24', '08:30'), null],
      ['ARRIVEE', paris('2026-11-24', '09:10'), null],
      ['ARRIVEE', paris('2026-11-24', '09:10'), null],
      ['RECEPTION', paris('2026-11-24', '09:10'), null],
      ['REFUS', paris('2026-11-24', '09:10'), 'REFUSAL'],
      ['DISTRIBUTION', paris('2026-11-24', '12:30'), 'HOUR_ASSUMED'],
      ['DESTRUCTION', paris('2026-11-24', '12:30'), 'HOUR_ASSUMED LOSS'],
    ]);
  });

  it('names the lot, the dish, the row and who recorded it on every event', () => {
    for (const event of events) {
      expect(event).toMatchObject({
        partnershipId: 'PT-0001',
        lineId: 'D-2026-S48-0001-MA-1',
        lotRef: 'L20261123-SD-1',
        dishName: 'Sauté de dinde',
        productClass: 'FROID_RC',
        channel: 'SIDEBAR',
        recordedAt: RECORDED_AT,
        supersedesEventId: null,
      });
    }
  });

  it('gives rows that the log accepts', () => {
    for (const event of events)
      expect(traceEventRecord.schema().safeParse(event).error).toBeUndefined();
  });

  it('needs nothing to be remembered', () => {
    expect(lastVersions).toEqual({});
  });
});

const kindsOf = (facts: Partial<Delivery>) =>
  recorded([aDelivery(facts)]).events.map(({ kind }) => kind);

describe('what a row tells the log', () => {
  it.each<readonly [string, Partial<Delivery>, readonly string[]]>([
    ['nothing, while it is only planned', { orderedMeals: 80, productionDate: '2026-11-23' }, []],
    ['nothing, at zero', { deliveredMeals: 0, refusedMeals: 0, lostMeals: 0 }, []],
    ['the loading, when only the delivery is told', { deliveredMeals: 73 }, ['CHARGEMENT']],
    [
      'the refusal alone, when all was refused',
      { deliveredMeals: 9, refusedMeals: 9 },
      ['CHARGEMENT', 'REFUS'],
    ],
    ['what was put aside', { acceptedMeals: 9, stockMeals: 9 }, ['RECEPTION', 'STOCKAGE']],
  ])('%s', (_name, facts, kinds) => {
    expect(kindsOf(facts)).toEqual(kinds);
  });

  it('has no loading on the spot', () => {
    const { events } = recordedWeek([aDelivery({ deliveredMeals: 30, acceptedMeals: 30 })], {
      partnership: aPartnership({ vehicleType: 'SUR_PLACE' }),
    });
    expect(events.map(({ kind }) => kind)).toEqual(['RECEPTION']);
  });

  it('keeps a reading out of tolerance as it was read', () => {
    const [, arrival] = recorded([aDelivery({ deliveredMeals: 9, arrivalTemperature: 54 })]).events;
    expect(arrival).toMatchObject({
      measureType: 'ENTRE_CONDITIONNEMENTS',
      temperature: 54,
      conformity: 'COEUR_OBLIGATOIRE',
      happenedAt: paris('2026-11-24', '09:00'),
      comment: 'HOUR_ASSUMED',
    });
  });

  it('says another reason in the words of the row', () => {
    const { events } = recordedWeek(
      [
        aDelivery({
          refusedMeals: 2,
          refusalReason: 'AUTRE',
          comment: 'Barquettes ouvertes',
          arrivalTime: '09:10',
        }),
      ],
      { writeNote: (note) => JSON.stringify('params' in note ? note.params : note.code) },
    );
    expect(events.find(({ kind }) => kind === 'REFUS')?.comment).toBe(
      '{"refusalReason":"AUTRE"} {"comment":"Barquettes ouvertes"}',
    );
  });
});

describe('traceEventsOf, recorded again', () => {
  const first = aToldDelivery();

  it('adds nothing when nothing changed', () => {
    expect(recorded([first], [first])).toEqual({ events: [], lastVersions: {} });
  });

  it('replaces only the fact that changed', () => {
    const changed = { ...first, distributedMeals: 68, stockMeals: 1 };
    const { events, lastVersions } = recorded([changed], [first]);
    expect(
      events.map(({ eventId, supersedesEventId, meals }) => [eventId, supersedesEventId, meals]),
    ).toEqual([
      ['E-2026-S48-0001-MA-1-DISTRIBUTION-2', 'E-2026-S48-0001-MA-1-DISTRIBUTION-1', 68],
      ['E-2026-S48-0001-MA-1-STOCKAGE-1', null, 1],
    ]);
    expect(lastVersions).toEqual({ '2026-S48-0001-MA-1-DISTRIBUTION': 2 });
  });

  it('takes back a fact with a correction, and goes on from there if it returns', () => {
    const without = { ...first, lostMeals: null, lossReason: null };
    const taken = recorded([without], [first]);
    expect(taken.events).toHaveLength(1);
    expect(taken.events[0]).toMatchObject({
      eventId: 'E-2026-S48-0001-MA-1-DESTRUCTION-2',
      kind: 'CORRECTION',
      supersedesEventId: 'E-2026-S48-0001-MA-1-DESTRUCTION-1',
      meals: null,
      lotRef: 'L20261123-SD-1',
      happenedAt: RECORDED_AT,
      comment: 'WITHDRAWN',
    });
    const back = recorded([first], [without], taken.lastVersions);
    expect(
      back.events.map(({ eventId, supersedesEventId }) => [eventId, supersedesEventId]),
    ).toEqual([['E-2026-S48-0001-MA-1-DESTRUCTION-3', 'E-2026-S48-0001-MA-1-DESTRUCTION-2']]);
  });

  it('takes back every fact of a row that is gone', () => {
    const { events } = recorded([], [first]);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['CORRECTION']));
    expect(events).toHaveLength(recorded([first]).events.length);
  });

  it('gives the very same events to the same submission sent twice', () => {
    const changed = { ...first, distributedMeals: 60 };
    expect(recorded([changed], [first])).toEqual(recorded([changed], [first]));
  });
});
