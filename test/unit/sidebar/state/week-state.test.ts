import { describe, expect, it } from '@jest/globals';
import { slotsToSend, weekChanges } from '../../../../src/sidebar/state/week-sending';
import {
  addableSlots,
  closing,
  isClosed,
  shownSlots,
  slotValues,
} from '../../../../src/sidebar/state/week-slots';
import { locatedIssues } from '../../../../src/sidebar/state/week-issues';
import {
  EMPTY_WEEK,
  type WeekAction,
  type WeekState,
  weeksReducer,
} from '../../../../src/sidebar/state/week-state';
import { aDay, aWeek } from '../../../support/sidebar-views';

const KEY = 'PT-0001/2026-S48';
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
type Unkeyed<Action> = Action extends { key: string } ? Omit<Action, 'key'> : never;

function after(view = aWeek(), ...actions: Unkeyed<WeekAction>[]): WeekState {
  const loaded = { type: 'week/loaded', view, draft: null } as const;
  const weeks = [loaded, ...actions].reduce(
    (all, action) => weeksReducer(all, { ...action, key: KEY }),
    {},
  );
  return weeks[KEY as keyof typeof weeks] ?? EMPTY_WEEK;
}

const type = (slot: string, values: Record<string, string>) =>
  ({ type: 'week/typed', slot, values, at: '17:42' }) as const;
const slot = (week: WeekState, name: string) => {
  const found = shownSlots(week).find((one) => one.slot === name);
  if (!found) throw new Error(name + ' is not on the screen');
  return found;
};
const recorded = aWeek({
  version: 3,
  days: [
    aDay(MONDAY, {
      isRecorded: true,
      values: { deliveredMeals: '38', lotRef: 'L1', status: 'RECEPTIONNEE' },
    }),
    aDay(MONDAY, { isRecorded: true, values: { deliveredMeals: '5', lotRef: 'L2' } }),
    aDay(TUESDAY),
  ],
});

describe('the days on the screen', () => {
  it('are those planned, and each lot of a day', () => {
    const labels = shownSlots(after(recorded)).map((one) => one.label);
    expect(labels).toEqual(['lun. 23', 'lun. 23, lot 2', 'mar. 24']);
  });

  it('may be added: the other days, and another lot', () => {
    const addable = addableSlots(after(recorded)).map((one) => one.slot);
    expect(addable).toEqual(
      ['25', '26', '27', '28', '29']
        .map((day) => '2026-11-' + day)
        .concat([MONDAY + '/3', TUESDAY + '/2']),
    );
    const week = after(recorded, { type: 'week/slotAdded', slot: '2026-11-28' });
    expect(slot(week, '2026-11-28')).toMatchObject({ isPlanned: false, label: 'sam. 28' });
  });
});

describe('what is sent', () => {
  it('is nothing for days nobody answered, and only what was typed for the others', () => {
    const week = after(aWeek(), type(TUESDAY, { deliveredMeals: '0' }));
    expect(slotsToSend(week)).toEqual([
      { slot: TUESDAY, date: TUESDAY, values: { deliveredMeals: '0' } },
    ]);
  });

  it('keeps the lots of a day in their order, the first one along with the second', () => {
    const week = after(
      aWeek(),
      { type: 'week/slotAdded', slot: TUESDAY + '/2' },
      type(TUESDAY + '/2', { lotRef: 'B' }),
    );
    expect(slotsToSend(week).map(({ date, values }) => [date, values])).toEqual([
      [TUESDAY, {}],
      [TUESDAY, { lotRef: 'B' }],
    ]);
  });

  it('tells that a value was erased', () => {
    const week = after(recorded, type(MONDAY, { lotRef: '' }));
    expect(slotsToSend(week)[0]?.values).toEqual({ lotRef: '' });
  });

  it('forgets an edit that comes back to what the workbook holds', () => {
    expect(
      after(recorded, type(MONDAY, { lotRef: 'X' }), type(MONDAY, { lotRef: ' L1 ' })).edits,
    ).toEqual({});
  });
});

describe('a closed day', () => {
  it('is a cancelled one, sent without the meals typed before the box was ticked', () => {
    const open = after(aWeek(), type(TUESDAY, { deliveredMeals: '12' }));
    const values = closing(slot(open, TUESDAY), true);
    const week = after(aWeek(), type(TUESDAY, { deliveredMeals: '12' }), {
      type: 'week/typed',
      slot: TUESDAY,
      values,
      at: '',
    });
    expect(isClosed(week, slot(week, TUESDAY))).toBe(true);
    expect(slotsToSend(week)[0]?.values).toEqual({ status: 'ANNULEE', deliveredMeals: '' });
  });

  it('is not a day whose delivery was zero', () => {
    const values = { status: 'ANNULEE', deliveredMeals: '0' };
    const week = after(aWeek({ days: [aDay(MONDAY, { isRecorded: true, values })] }));
    expect(isClosed(week, slot(week, MONDAY))).toBe(false);
  });

  it('opens again, and an unrecorded day opened again sends nothing', () => {
    const shut = {
      type: 'week/typed',
      slot: MONDAY,
      values: { status: 'ANNULEE' },
      at: '',
    } as const;
    const closed = after(aWeek(), shut);
    const values = closing(slot(closed, MONDAY), false);
    expect(slotsToSend(after(aWeek(), shut, { ...shut, values }))).toEqual([]);
    const view = aWeek({
      days: [aDay(MONDAY, { isRecorded: true, values: { status: 'ANNULEE' } })],
    });
    const reopened = closing(slot(after(view), MONDAY), false);
    expect(reopened).toEqual({ status: 'PLANIFIEE' });
  });
});

describe('copying the week before', () => {
  const before = aWeek({
    week: '2026-S47',
    days: [
      aDay('2026-11-16', {
        values: {
          deliveredMeals: '40',
          lotRef: 'L47',
          arrivalTemperature: '2',
          useByDate: '2026-11-18',
        },
      }),
      aDay('2026-11-17', { values: { deliveredMeals: '30' } }),
    ],
  });

  it('brings the counts to the same weekday, never lots, dates or temperatures, never over what is there', () => {
    const week = after(aWeek(), type(TUESDAY, { forecastMeals: '9' }), {
      type: 'week/copied',
      from: before,
      at: '',
    });
    expect(week.edits).toEqual({
      [MONDAY]: { deliveredMeals: '40' },
      [TUESDAY]: { forecastMeals: '9' },
    });
  });

  it('can be undone', () => {
    const week = after(
      aWeek(),
      { type: 'week/copied', from: before, at: '' },
      { type: 'week/copyUndone' },
    );
    expect(week).toMatchObject({ edits: {}, beforeCopy: null });
  });

  it('that brings nothing has nothing to undo', () => {
    expect(
      after(aWeek(), { type: 'week/copied', from: aWeek({ week: '2026-S47' }), at: '' }).beforeCopy,
    ).toBeNull();
  });
});

describe('what comes of a saving', () => {
  const sent = {
    type: 'week/sent',
    attempt: { submissionId: 's', fingerprint: '' },
    slots: [MONDAY, TUESDAY],
  } as const;
  const refusal = (code: 'INVALID_INPUT' | 'CHANGED_MEANWHILE', path?: string) =>
    ({
      type: 'week/failed',
      failure: {
        code,
        params: {},
        issues: path === undefined ? [] : [{ severity: 'BLOCK' as const, code: 'X', path }],
      },
    }) as const;

  it('is a refusal beside the field it speaks of, until it is typed again', () => {
    const week = after(aWeek(), sent, refusal('INVALID_INPUT', 'days.1.useByDate'));
    expect(locatedIssues(week)[0]).toMatchObject({ slot: TUESDAY, field: 'useByDate' });
    const corrected = weeksReducer(
      { [KEY]: week },
      { ...type(TUESDAY, { useByDate: '1/12' }), key: KEY },
    )[KEY];
    expect(corrected?.issues).toEqual([]);
  });

  it('keeps what was typed when someone else wrote first, and shows what they wrote', () => {
    const mine = type(MONDAY, { deliveredMeals: '41' });
    const latest = {
      ...recorded,
      version: 4,
      days: [aDay(MONDAY, { isRecorded: true, values: { deliveredMeals: '40', lotRef: 'L9' } })],
    };
    const week = after(recorded, mine, sent, refusal('CHANGED_MEANWHILE'), {
      type: 'week/latest',
      view: latest,
    });
    expect(weekChanges(week, latest).slice(0, 2)).toMatchObject([
      { field: 'deliveredMeals', before: '38', after: '40', mine: '41' },
      { field: 'lotRef', before: 'L1', after: 'L9', mine: undefined },
    ]);
    const kept =
      weeksReducer({ [KEY]: week }, { type: 'week/rebased', key: KEY, keepsEdits: true })[KEY] ??
      EMPTY_WEEK;
    expect(kept.view?.version).toBe(4);
    expect(slotValues(kept, slot(kept, MONDAY))).toMatchObject({
      deliveredMeals: '41',
      lotRef: 'L9',
    });
  });

  it('can be put back as it was before', () => {
    const now = aWeek({
      version: 4,
      days: [
        aDay(MONDAY, {
          isRecorded: true,
          values: { deliveredMeals: '50', lotRef: 'L1', status: 'RECEPTIONNEE' },
        }),
      ],
    });
    const result = {
      week: now,
      writtenRows: 1,
      writtenEvents: 2,
      isRepeated: false,
      issues: [],
      links: [],
    };
    const week = after(
      recorded,
      sent,
      { type: 'week/saved', result },
      { type: 'week/putBack', at: '' },
    );
    expect(week.edits).toEqual({ [MONDAY]: { deliveredMeals: '38' } });
  });
});
