import { describe, expect, it } from '@jest/globals';
import { type FollowFacts, silenceMatrix } from '../../../../src/domain/flows/silence-matrix';
import type { KnownWeek } from '../../../../src/domain/flows/week-standing';
import { aPartnership } from '../records';

const THIS_WEEK = '2026-S48';
const LAST_WEEK = '2026-S47';
const TUESDAY = '2026-11-17';
const FRIDAY = '2026-11-20';
const known = (state: KnownWeek['state'], days: KnownWeek['days'] = {}, silent: string[] = []) => ({
  state,
  days,
  missing: silent.map((date) => ({ code: 'DAY_UNANSWERED', params: { date } })),
});
const matrix = (facts: Partial<FollowFacts> = {}) =>
  silenceMatrix({
    partnerships: [aPartnership()],
    weeks: [LAST_WEEK, THIS_WEEK],
    thisWeek: THIS_WEEK,
    weekOf: () => undefined,
    firstTold: () => null,
    closedDates: () => new Set(),
    ...facts,
  });
const last = (facts: Partial<FollowFacts>) => matrix(facts)[0]?.partnerships[0]?.weeks[0];

describe('a week of the silence matrix', () => {
  it.each([
    ['meals', known('DELIVERED', { [TUESDAY]: [40] }), 'DELIVERED', 40, false],
    ['a zero', known('ZERO_DECLARED', { [TUESDAY]: [0] }), 'ZERO_DECLARED', 0, false],
    ['days told closed', known('CLOSED', { [TUESDAY]: [null] }), 'CLOSED', null, false],
    ['nothing', undefined, 'NO_ANSWER', null, true],
    [
      'one day of two',
      known('INCOMPLETE', { [TUESDAY]: [40] }, ['20/11/2026']),
      'INCOMPLETE',
      40,
      true,
    ],
  ] as const)('with %s', (...row) => {
    const [, week, state, deliveredMeals, isLate] = row;
    expect(last({ weekOf: () => week })).toMatchObject({ state, deliveredMeals, isLate });
  });

  it('that the calendar closes is closed, not silent', () => {
    const closedDates = () => new Set([TUESDAY, FRIDAY]);
    expect(last({ closedDates })).toMatchObject({ state: 'CLOSED', isLate: false });
  });

  it('that lacks only a day the calendar has closed since is whole', () => {
    const week = known('INCOMPLETE', { [TUESDAY]: [40] }, ['20/11/2026']);
    const answered = { weekOf: () => week, closedDates: () => new Set([FRIDAY]) };
    expect(last(answered)).toMatchObject({ state: 'DELIVERED', missing: [], isLate: false });
  });

  it('still lacks a day on which somebody announced meals, whatever the calendar says', () => {
    const week = known('INCOMPLETE', { [TUESDAY]: [40], [FRIDAY]: [null] }, ['20/11/2026']);
    const answered = { weekOf: () => week, closedDates: () => new Set([FRIDAY]) };
    expect(last(answered)).toMatchObject({ state: 'INCOMPLETE', isLate: true });
  });

  it('that runs is to come until somebody answers, and never late', () => {
    expect(matrix()[0]?.partnerships[0]?.weeks[1]).toMatchObject({
      state: 'UPCOMING',
      isLate: false,
    });
    const zero = known('ZERO_DECLARED', { '2026-11-24': [0] });
    expect(matrix({ weekOf: () => zero })[0]?.weeks[1]?.state).toBe('ZERO_DECLARED');
  });

  it('before the partnership began is none of these', () => {
    const partnerships = [aPartnership({ startsOn: '2026-11-23' })];
    expect(last({ partnerships })).toMatchObject({ state: 'UNPLANNED', isLate: false });
  });

  it('before the first that was told of is not asked of a partnership without a start', () => {
    const early = last({ firstTold: () => THIS_WEEK });
    expect(early).toMatchObject({ state: 'UNPLANNED', isLate: false });
    expect(last({ firstTold: () => LAST_WEEK })).toMatchObject({
      state: 'NO_ANSWER',
      isLate: true,
    });
  });

  it('of a partnership nobody ever told of is asked for the last week only', () => {
    const states = matrix({ weeks: ['2026-S46', LAST_WEEK, THIS_WEEK] })[0]?.weeks;
    expect(states?.map(({ state }) => state)).toEqual(['UNPLANNED', 'NO_ANSWER', 'UPCOMING']);
  });

  it('recorded under an older plan is not asked the days of the new one', () => {
    const partnerships = [aPartnership({ weekdays: ['LU', 'MA', 'ME'] })];
    const week = known('DELIVERED', { [TUESDAY]: [40] });
    expect(last({ partnerships, weekOf: () => week })?.state).toBe('DELIVERED');
  });
});

describe('a kitchen of the silence matrix', () => {
  const partnerships = [
    aPartnership(),
    aPartnership({ partnershipId: 'PT-0002', name: 'Le soir' }),
    aPartnership({ partnershipId: 'PT-0003', kitchenId: 'P-0009' }),
  ];
  const told = new Map([['PT-0001', known('DELIVERED', { [TUESDAY]: [40] })]]);
  const kitchens = matrix({ partnerships, weekOf: (_week, id) => told.get(id) });

  it('has its partnerships under it', () => {
    expect(kitchens.map((each) => [each.kitchenId, each.partnerships.length])).toEqual([
      ['P-0001', 2],
      ['P-0009', 1],
    ]);
  });

  it('shows its most pressing state, and all its meals', () => {
    expect(kitchens[0]?.weeks[0]).toMatchObject({
      state: 'NO_ANSWER',
      deliveredMeals: 40,
      isLate: true,
    });
  });
});
