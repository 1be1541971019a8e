import { describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const PLACE = { partnershipId: 'PT-0001', week: '2026-S47' };
const NEXT = { ...PLACE, week: '2026-S48' };

const days = (app: MemoryApp, place = PLACE) =>
  app.call('getWeek', place).days.map(({ date, isPlanned }) => [date, isPlanned]);

const changePlan = (app: MemoryApp, values: Readonly<Record<string, string>>) =>
  app.call('savePartnership', { submissionId: JSON.stringify(values), id: 'PT-0001', values });

const weekdaysOf = (app: MemoryApp) =>
  app.call('getRecord', { record: 'partnership', id: 'PT-0001' }).values['weekdays'];

const rowsOf = (app: MemoryApp) => app.store.readAll('Livraisons')?.slice(2) ?? [];

/** A Wednesday nobody planned, in place of a Tuesday that is closed. */
const EXCEPTION = {
  ...WEEK,
  days: [
    { date: '2026-11-17', values: { status: 'ANNULEE', comment: 'grève' } },
    aDay('2026-11-18'),
    aDay('2026-11-20', { deliveredMeals: '90', acceptedMeals: '88', distributedMeals: '88' }),
  ],
};

describe('an exception of one week', () => {
  const app = smallTerritory();
  const routine = weekdaysOf(app);
  app.call('recordWeek', EXCEPTION);

  it('is in its own week, the added day told apart from the planned ones', () => {
    expect(days(app)).toEqual([
      ['2026-11-17', true],
      ['2026-11-18', false],
      ['2026-11-20', true],
    ]);
  });

  it('does not become the routine: the weeks around have the days of the plan, blank', () => {
    expect(weekdaysOf(app)).toEqual(routine);
    for (const week of ['2026-S46', '2026-S48', '2026-S49']) {
      const view = app.call('getWeek', { ...PLACE, week });
      expect(view.days).toHaveLength(2);
      expect(
        view.days.every(({ isPlanned, values }) => isPlanned && Object.keys(values).length === 0),
      ).toBe(true);
    }
  });

  it('does not become the routine by a recalculation either', () => {
    app.call('recalculate', {});
    expect(weekdaysOf(app)).toEqual(routine);
    expect(days(app, NEXT)).toEqual([
      ['2026-11-24', true],
      ['2026-11-27', true],
    ]);
  });
});

describe('a week that was started, when the plan changes', () => {
  function startedWeek(): MemoryApp {
    const app = smallTerritory();
    const [tuesday] = WEEK.days;
    app.call('recordWeek', { ...WEEK, days: tuesday ? [tuesday] : [] });
    return app;
  }

  it.each([
    ['other days', { weekdays: 'ME, JE' }],
    ['more days', { weekdays: 'LU, MA, ME, JE, VE' }],
    ['other meals and another place', { expectedMeals: '12', place: 'Ailleurs' }],
    ['an end before it', { endsOn: '15/11/2026' }],
  ])('keeps every cell of what was recorded: %s', (_what, values) => {
    const app = startedWeek();
    const recorded = rowsOf(app);
    changePlan(app, values);
    app.call('recalculate', {});
    expect(rowsOf(app)).toEqual(recorded);
    const started = app.call('getWeek', PLACE).days.find(({ date }) => date === '2026-11-17');
    expect(started).toMatchObject({ isRecorded: true, values: { deliveredMeals: '40' } });
  });

  it('offers the days of the new plan beside it, blank', () => {
    const app = startedWeek();
    changePlan(app, { weekdays: 'ME, JE' });
    expect(days(app)).toEqual([
      ['2026-11-17', false],
      ['2026-11-18', true],
      ['2026-11-19', true],
    ]);
  });

  it('is completed on a new day without touching the day that was started', () => {
    const app = startedWeek();
    const [recorded] = rowsOf(app);
    changePlan(app, { weekdays: 'ME, JE' });
    app.call('recordWeek', {
      ...WEEK,
      submissionId: 'completed',
      version: 1,
      days: [{ date: '2026-11-17', values: {} }, aDay('2026-11-18')],
    });
    const [first, second] = rowsOf(app);
    const instant = (app.store.readAll('Livraisons')?.[0] ?? []).indexOf('recordedAt');
    const withoutInstant = (row: readonly unknown[] = []) =>
      row.filter((_, column) => column !== instant);
    expect(withoutInstant(first)).toEqual(withoutInstant(recorded));
    expect(second).toBeDefined();
  });
});
