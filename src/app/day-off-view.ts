import { type CalendarFacts, dayOffOf } from '../domain/calendar/days-off';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { DayOffView } from './week-views';

/** What the calendar says of a day, in a sentence. */
export function dayOffView(
  messages: Messages,
  day: string,
  facts: CalendarFacts,
): DayOffView | null {
  const off = dayOffOf(day, facts);
  if (off === null) return null;
  const { code, isClosed, params } = off;
  return { isClosed, sentence: formatMessage(messages.daysOff[code], params) };
}
