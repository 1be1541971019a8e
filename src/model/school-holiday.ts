import { date, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { SCHOOL_ZONES } from './lists';
import { choice, identifier, text } from './text-fields';

/** School holidays of a zone: from the first day off to the eve of the return, both included. */
export const schoolHolidayRecord = defineRecord(
  'schoolHoliday',
  { field: 'holidayId', prefix: 'VS' },
  {
    holidayId: required(identifier(), { computed: true, hidden: true }),
    zone: required(choice('schoolZones', SCHOOL_ZONES)),
    name: required(text({ min: 2, max: 80, width: 180 })),
    startsOn: required(date()),
    endsOn: required(date()),
    isConfirmed: optional(yesNo()),
    source: optional(text({ max: 200, width: 280 })),
  },
);

export type SchoolHoliday = RecordOf<typeof schoolHolidayRecord>;
export type SchoolZone = SchoolHoliday['zone'];
