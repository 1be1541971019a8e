import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

let app: MemoryApp;
const { submissionId: _, ...typed } = WEEK;

beforeEach(() => {
  app = smallTerritory();
});

describe('a week looked at before it is recorded', () => {
  it('costs what it costs once recorded', () => {
    const checked = app.call('checkWeek', typed);
    const { week } = app.call('recordWeek', WEEK);
    expect(checked.cost?.levels).toEqual(week.cost?.levels);
    expect(checked.cost?.totalCents).toBe(week.cost?.totalCents);
  });

  it('says the same of the rules as the recording', () => {
    const days = [aDay('2026-11-17', { arrivalTemperature: '3,9' })];
    const checked = app.call('checkWeek', { ...typed, days });
    expect(checked.issues.length).toBeGreaterThan(0);
    expect(app.call('recordWeek', { ...WEEK, days }).issues).toEqual(checked.issues);
  });

  it('has no cost while something stops it, and says what', () => {
    const checked = app.call('checkWeek', {
      ...typed,
      days: [aDay('2026-11-17', { refusedMeals: '1' })],
    });
    expect(checked.cost).toBeNull();
    expect(checked.issues).toContainEqual(
      expect.objectContaining({ code: 'SUM_ACCEPTED_REFUSED', severity: 'BLOCK' }),
    );
  });

  it('writes nothing', () => {
    const before = structuredClone(app.store.tabs);
    app.call('checkWeek', typed);
    expect(app.store.tabs).toEqual(before);
  });

  it('tells that somebody recorded the week meanwhile', () => {
    expect(app.call('checkWeek', typed).isChangedMeanwhile).toBe(false);
    app.call('recordWeek', WEEK);
    expect(app.call('checkWeek', typed).isChangedMeanwhile).toBe(true);
  });
});
