import { describe, expect, it } from '@jest/globals';
import { copiedEdits, slotsToSend } from '../../../../src/sidebar/state/week-sending';
import {
  closing,
  isClosed,
  shownSlots,
  type TypedWeek,
  withTyped,
} from '../../../../src/sidebar/state/week-slots';
import { aDay, aWeek } from '../../../support/sidebar-views';

const MONDAY = '2026-12-21';
const TUESDAY = '2026-12-22';
const dayOff = { isClosed: true, sentence: 'Cuisine fermée jusqu’au 23/12/2026 : travaux.' };
const view = aWeek({ week: '2026-S52', days: [aDay(MONDAY), aDay(TUESDAY, { dayOff })] });
const offered: TypedWeek = { view, edits: {}, added: [] };
const typed = (slot: string, values: Record<string, string>, week = offered): TypedWeek => ({
  ...week,
  edits: withTyped(week, slot, values),
});
const tuesday = (week: TypedWeek) => {
  const slot = shownSlots(week).find((one) => one.slot === TUESDAY);
  if (!slot) throw new Error('no Tuesday on the screen');
  return slot;
};

describe('a day that the calendar closes', () => {
  it('is offered closed, with its reason', () => {
    expect(isClosed(offered, tuesday(offered))).toBe(true);
    expect(tuesday(offered).dayOff?.sentence).toContain('travaux');
  });

  it('is recorded as closed, with the reason, when the week is', () => {
    const week = typed(MONDAY, { deliveredMeals: '40' });
    expect(slotsToSend(week)).toEqual([
      { slot: MONDAY, date: MONDAY, values: { deliveredMeals: '40' } },
      { slot: TUESDAY, date: TUESDAY, values: { status: 'ANNULEE', comment: dayOff.sentence } },
    ]);
  });

  it('keeps the comment a person typed rather than the sentence of the calendar', () => {
    const [sent] = slotsToSend(typed(TUESDAY, { comment: 'grève' }));
    expect(sent?.values).toEqual({ status: 'ANNULEE', comment: 'grève' });
  });

  it('is opened by a person, and travels as a planned day', () => {
    const opened = typed(TUESDAY, closing(tuesday(offered), false) as Record<string, string>);
    expect(isClosed(opened, tuesday(opened))).toBe(false);
    const filled = typed(TUESDAY, { deliveredMeals: '0' }, opened);
    expect(slotsToSend(filled)).toEqual([
      { slot: TUESDAY, date: TUESDAY, values: { status: 'PLANIFIEE', deliveredMeals: '0' } },
    ]);
  });

  it('is open as soon as a count was told for it, zero too', () => {
    const told = typed(TUESDAY, { deliveredMeals: '0' });
    expect(isClosed(told, tuesday(told))).toBe(false);
  });

  it('stays as it was recorded when it was', () => {
    const values = { deliveredMeals: '12', status: 'RECEPTIONNEE' };
    const days = [aDay(TUESDAY, { dayOff, isRecorded: true, values })];
    const week = { ...offered, view: aWeek({ week: '2026-S52', days }) };
    expect(isClosed(week, tuesday(week))).toBe(false);
    expect(slotsToSend(week)).toEqual([{ slot: TUESDAY, date: TUESDAY, values: {} }]);
  });

  it('is left alone by the copy of the week before', () => {
    const from = aWeek({
      week: '2026-S51',
      days: ['2026-12-14', '2026-12-15'].map((date) =>
        aDay(date, { isRecorded: true, values: { deliveredMeals: '40' } }),
      ),
    });
    expect(Object.keys(copiedEdits(offered, from))).toEqual([MONDAY]);
  });

  it('is only told, not closed, when nobody said that the partnership stops', () => {
    const days = [aDay(TUESDAY, { dayOff: { ...dayOff, isClosed: false } })];
    const week = { ...offered, view: aWeek({ week: '2026-S52', days }) };
    expect(isClosed(week, tuesday(week))).toBe(false);
    expect(slotsToSend(week)).toEqual([]);
  });
});
