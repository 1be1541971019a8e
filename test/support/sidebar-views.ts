import type { WeekDayView, WeekView } from '../../src/app/week-views';
import { addWeeks, daysOfWeek } from '../../src/kernel/iso-week';
import { shortDay, weekDates, weekName } from '../../src/sidebar/format/french-date';

/** Views as the server would answer them, with defaults: a test says only what it is about. */

export function aDay(date: string, change: Partial<WeekDayView> = {}): WeekDayView {
  return {
    date,
    label: shortDay(date),
    isPlanned: true,
    isRecorded: false,
    lineId: null,
    dayOff: null,
    values: {},
    ...change,
  };
}

/** Monday to Friday planned, nothing recorded. */
export function aWeek(change: Partial<WeekView> = {}): WeekView {
  const week = change.week ?? '2026-S48';
  return {
    partnershipId: 'PT-0001',
    partnershipName: 'Nanterre',
    subtitle:
      'Cuisine centrale de Nanterre → foyer Adoma, par Le Chaînon manquant · excédents · liaison froide',
    week,
    weekLabel: weekName(week) + ' · ' + weekDates(week),
    previousWeek: addWeeks(week, -1),
    nextWeek: addWeeks(week, 1),
    version: 1,
    isIllustrative: false,
    days: daysOfWeek(week)
      .slice(0, 5)
      .map((date) => aDay(date)),
    cost: null,
    previousCostCentsPerMeal: null,
    ...change,
  };
}
