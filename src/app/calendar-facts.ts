import type { CalendarFacts } from '../domain/calendar/days-off';
import { closedDatesOf } from '../domain/calendar/days-off';
import type { Partnership } from '../model/partnership';
import type { Reference } from './reference';

type CalendarReference = Pick<Reference, 'partner' | 'closure' | 'schoolHoliday'>;

/** What the calendar needs to know of a partnership: the schools around its kitchen make it stop. */
export function calendarFacts(
  reference: CalendarReference,
  partnership: Partnership,
): CalendarFacts {
  const partnerOf = (id: string) => reference.partner.find((each) => each.partnerId === id);
  return {
    partnership,
    place: partnerOf(partnership.kitchenId) ?? partnerOf(partnership.recipientId) ?? null,
    closures: reference.closure,
    schoolHolidays: reference.schoolHoliday,
  };
}

/** Days of a week on which nothing is expected of a partnership. */
export type ClosedDates = (partnership: Partnership, week: string) => ReadonlySet<string>;

/** Asked week after week of the same partnerships, by a rebuild and by the follow-up of the weeks. */
export function closedDates(reference: CalendarReference): ClosedDates {
  const known = new Map<Partnership, CalendarFacts>();
  return (partnership, week) => {
    const facts = known.get(partnership) ?? calendarFacts(reference, partnership);
    known.set(partnership, facts);
    return closedDatesOf(week, facts);
  };
}
