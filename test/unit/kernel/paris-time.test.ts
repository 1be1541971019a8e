import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  dayNumber,
  daysBetween,
  isLocalDate,
  weekdayIndex,
} from '../../../src/kernel/local-date';
import { parisInstant, parisWallClock } from '../../../src/kernel/paris-time';

/** The two changes of 2026: 29 March and 25 October, both at 01:00 UTC. */
const ROWS = [
  ['2026-01-15', '12:00', '2026-01-15T11:00:00.000Z'],
  ['2026-07-15', '12:00', '2026-07-15T10:00:00.000Z'],
  ['2026-03-29', '00:00', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-03-30', '00:00', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '00:00', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-10-26', '00:00', '2026-10-25T23:00:00.000Z'],
] as const;

const zoned = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('parisInstant', () => {
  it.each(ROWS)('%s at %s in Paris is %s', (day, time, expected) => {
    expect(new Date(parisInstant(day, time)).toISOString()).toBe(expected);
  });

  it('is midnight when no hour is given', () => {
    expect(parisInstant('2026-11-23')).toBe(parisInstant('2026-11-23', '00:00'));
  });

  it('refuses a day that does not exist', () => {
    expect(() => parisInstant('2026-02-30')).toThrow(RangeError);
  });

  it('makes the days of change 23 and 25 hours long', () => {
    const hours = (day: string) => (parisInstant(addDays(day, 1)) - parisInstant(day)) / 3_600_000;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
  });
});

describe('parisWallClock', () => {
  const moment = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) });

  it('shows the clock that the zone database shows, from 1996 on', () => {
    fc.assert(
      fc.property(moment, (instant) => {
        const { day, time } = parisWallClock(instant);
        const french = day.split('-').reverse().join('/');
        expect(`${french} ${time}`).toBe(zoned.format(instant));
      }),
      { numRuns: 500 },
    );
  });

  it('goes back to the same wall clock through parisInstant', () => {
    fc.assert(
      fc.property(moment, (instant) => {
        const { day, time } = parisWallClock(instant);
        expect(parisWallClock(parisInstant(day, time))).toEqual({ day, time });
      }),
    );
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0050-01-01', false],
    ['', false],
  ])('%p is one: %p', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  it('are added and counted', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
    expect(weekdayIndex('1969-12-29')).toBe(0);
    expect(weekdayIndex('2026-11-29')).toBe(6);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('that do not exist are refused by name', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(new RangeError('not a day: 2026-02-30'));
  });
});
