import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { factVersionsOf, type FactVersions } from '../../../../src/domain/traceability/week-events';
import type { Delivery } from '../../../../src/model/delivery';
import type { TraceEvent } from '../../../../src/model/trace-event';
import { aDelivery, aToldDelivery } from '../records';
import { recorded } from './recorded-week';

const count = fc.option(fc.integer({ min: 0, max: 3 }));
const anyRow = fc
  .record({
    deliveredMeals: count,
    refusedMeals: count,
    distributedMeals: count,
    lostMeals: count,
    arrivalTemperature: fc.option(fc.integer({ min: 0, max: 60 })),
    productionDate: fc.option(fc.constant('2026-11-23')),
  })
  .map((facts) => aDelivery(facts));

/** Events that nothing replaced and that took nothing back: what the log says now. */
function standing(log: readonly TraceEvent[]) {
  const replaced = new Set(log.map(({ supersedesEventId }) => supersedesEventId));
  return log
    .filter(({ eventId, kind }) => !replaced.has(eventId) && kind !== 'CORRECTION')
    .map(({ kind, meals, temperature, happenedAt }) =>
      JSON.stringify([kind, meals, temperature, happenedAt]),
    )
    .sort();
}

describe('a log of any length', () => {
  it('never repeats an id, never leaves a chain, and says what the last recording says', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), (versions) => {
        const log: TraceEvent[] = [];
        let previous: readonly Delivery[] = [];
        let lastVersions: FactVersions = {};
        for (const row of versions) {
          const outcome = recorded([row], previous, lastVersions);
          log.push(...outcome.events);
          ({ lastVersions } = outcome);
          previous = [row];
        }
        const ids = log.map(({ eventId }) => eventId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { supersedesEventId } of log) {
          if (supersedesEventId !== null) expect(ids).toContain(supersedesEventId);
        }
        expect(standing(log)).toEqual(standing(recorded(previous).events));
        expect(factVersionsOf(log)).toMatchObject(lastVersions);
      }),
    );
  });

  it('goes on in the same way with the versions rebuilt from it', () => {
    const first = aToldDelivery();
    const second = { ...first, distributedMeals: 60 };
    const third = { ...first, distributedMeals: 61 };
    const one = recorded([first]);
    const two = recorded([second], [first], one.lastVersions);
    const rebuilt = factVersionsOf([...one.events, ...two.events]);
    expect(recorded([third], [second], rebuilt).events).toEqual(
      recorded([third], [second], two.lastVersions).events,
    );
  });
});
