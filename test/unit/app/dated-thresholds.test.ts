import { beforeEach, describe, expect, it } from '@jest/globals';
import { thresholdsByDay, thresholdsOf } from '../../../src/app/reference';
import type { Setting } from '../../../src/model/setting';
import { DEFAULT_THRESHOLDS } from '../../../src/model/threshold';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const setting = (value: string, appliesFrom: string | null): Setting => ({
  settingKey: 'outOfColdMaxMinutes',
  label: 'Durée maximale hors du froid',
  value,
  unit: 'min',
  source: 'GBPH',
  validOn: null,
  appliesFrom,
});

describe('a threshold with the day from which it counts', () => {
  const settings = [setting('20', '2026-11-20'), setting('30', null), setting('25', '2026-06-01')];

  it.each([
    ['2026-01-01', 30],
    ['2026-05-31', 30],
    ['2026-06-01', 25],
    ['2026-11-19', 25],
    ['2026-11-20', 20],
  ])('on %s is %d', (day, minutes) => {
    expect(thresholdsOf(settings, day).outOfColdMaxMinutes).toBe(minutes);
    expect(thresholdsByDay(settings)(day).outOfColdMaxMinutes).toBe(minutes);
  });

  it('is the default where the sheet says nothing that can be read', () => {
    const { value } = DEFAULT_THRESHOLDS.outOfColdMaxMinutes;
    expect(thresholdsOf([setting('trente', null)], '2026-01-01').outOfColdMaxMinutes).toBe(value);
  });
});

describe('a threshold that changes', () => {
  let app: MemoryApp;

  beforeEach(() => {
    app = smallTerritory();
    new Hand(app).add('Paramètres', {
      settingKey: 'outOfColdMaxMinutes',
      label: 'Durée maximale hors du froid',
      value: '20',
      appliesFrom: '19/11/2026',
    });
  });

  it('judges the days from then on, and leaves the days before to the one they had', () => {
    const days = ['2026-11-17', '2026-11-20'].map((date) => aDay(date, { outOfColdMinutes: '25' }));
    const { issues } = app.call('recordWeek', { ...WEEK, days });
    const tooLong = issues.filter((issue) => issue.code === 'OUT_OF_COLD_TOO_LONG');
    expect(tooLong).toMatchObject([{ path: 'days.1.outOfColdMinutes', params: { max: 20 } }]);
  });
});
