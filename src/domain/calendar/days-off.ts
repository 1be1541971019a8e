import { daysOfWeek } from '../../kernel/iso-week';
import type { Closure } from '../../model/closure';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { SchoolHoliday } from '../../model/school-holiday';
import { departmentOf } from '../partners/department';
import { dayText } from '../traceability/french-formats';
import { publicHolidayOf } from './public-holidays';
import { schoolZoneOf } from './school-zones';

/** Why a day is out of the ordinary: the code chooses the sentence (`messages.daysOff`). */
export interface DayOff {
  readonly code:
    | 'CLOSURE'
    | 'PUBLIC_HOLIDAY'
    | 'SCHOOL_HOLIDAY'
    | 'SCHOOL_HOLIDAY_PARTIAL'
    | 'SCHOOL_HOLIDAY_UNTOLD';
  /** False when the day is only to be looked at: nobody said that it stops. */
  readonly isClosed: boolean;
  readonly params: Readonly<Record<string, string>>;
}

/** What the calendar says of one partnership. */
export interface CalendarFacts {
  readonly partnership: Pick<Partnership, 'kitchenId' | 'schoolHolidays'>;
  /** The schools are those of the kitchen's place; of the recipient's when the kitchen is not known. */
  readonly place: Partner | null;
  readonly closures: readonly Closure[];
  readonly schoolHolidays: readonly SchoolHoliday[];
}

const covers = (period: { startsOn: string; endsOn: string }, day: string) =>
  period.startsOn <= day && day <= period.endsOn;

const ON_HOLIDAY = {
  NON: { code: 'SCHOOL_HOLIDAY', isClosed: true },
  PARTIEL: { code: 'SCHOOL_HOLIDAY_PARTIAL', isClosed: false },
} as const;
const UNTOLD = { code: 'SCHOOL_HOLIDAY_UNTOLD', isClosed: false } as const;

function schoolHolidayOff(day: string, facts: CalendarFacts): DayOff | null {
  const behaviour = facts.partnership.schoolHolidays;
  if (behaviour === 'OUI') return null;
  const zone = facts.place === null ? null : schoolZoneOf(facts.place);
  const holiday = facts.schoolHolidays.find((each) => each.zone === zone && covers(each, day));
  if (!holiday) return null;
  const params = { name: holiday.name, until: dayText(holiday.endsOn), zone: holiday.zone };
  return { ...(behaviour === null ? UNTOLD : ON_HOLIDAY[behaviour]), params };
}

/** What the calendar has against a day: the kitchen is closed, a public holiday, school holidays; null for a common day. */
export function dayOffOf(day: string, facts: CalendarFacts): DayOff | null {
  const { place, partnership } = facts;
  const closure = facts.closures.find(
    (each) =>
      each.kitchenId === partnership.kitchenId && each.isCancelled !== true && covers(each, day),
  );
  if (closure) {
    const params = { reason: closure.reason, until: dayText(closure.endsOn) };
    return { code: 'CLOSURE', isClosed: true, params };
  }
  const holiday = publicHolidayOf(day, place === null ? null : departmentOf(place));
  if (holiday !== null) {
    return { code: 'PUBLIC_HOLIDAY', isClosed: true, params: { name: holiday } };
  }
  return schoolHolidayOff(day, facts);
}

/** Days of a week on which nothing is expected. */
export function closedDatesOf(week: string, facts: CalendarFacts): ReadonlySet<string> {
  return new Set(daysOfWeek(week).filter((day) => dayOffOf(day, facts)?.isClosed === true));
}
