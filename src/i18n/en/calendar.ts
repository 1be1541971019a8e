import type { calendarSources as frenchSources, daysOff as frenchDaysOff } from '../fr/calendar';

export const daysOff: typeof frenchDaysOff = {
  CLOSURE: 'Kitchen closed until {until}: {reason}.',
  PUBLIC_HOLIDAY: 'Public holiday: {name}.',
  SCHOOL_HOLIDAY: 'School holidays ({name}) until {until}: the partnership stops.',
  SCHOOL_HOLIDAY_PARTIAL: 'School holidays ({name}) until {until}: reduced, check this day.',
  SCHOOL_HOLIDAY_UNTOLD:
    'School holidays ({name}) until {until}: the partnership does not say whether it goes on.',
};

export const calendarSources: typeof frenchSources = {
  published: 'Published calendars, read on 23/11/2026',
  unsure: 'To be checked on the official calendar (education.gouv.fr)',
  imported: 'Official calendar, imported on {date}',
};
