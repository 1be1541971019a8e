import type {
  calendarFile as frenchFile,
  calendarSources as frenchSources,
  daysOff as frenchDaysOff,
  followUp as frenchFollowUp,
} from '../fr/calendar';

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

export const calendarFile: typeof frenchFile = {
  NO_ZONE: 'Unknown zone: “Zone A”, “Zone B”, “Zone C”, “Corse”… was expected.',
  NO_DATES: 'Dates that cannot be read, or reversed.',
  NOT_A_CALENDAR:
    'This is not the official calendar: the CSV or ICS file of data.education.gouv.fr is needed.',
};

export const followUp: typeof frenchFollowUp = {
  DELIVERED: '✓ {meals} meals',
  DELIVERED_UNTOLD: '✓ delivered',
  INCOMPLETE: '● to complete',
  ZERO_DECLARED: '0 declared',
  CLOSED: '– closed',
  NO_ANSWER: '○ no answer',
  UPCOMING: '… to come',
  UNPLANNED: '',
  reminderHead: 'Hello, we still lack answers for “{name}”:',
  silentWeek: '- {week}: no answer',
  incompleteWeek: '- {week}: to be completed',
  reminderFoot:
    'Could you tell us how many meals were delivered and distributed? If there were none, answer 0; if you were closed, say so. Thank you!',
};
