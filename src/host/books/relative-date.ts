import { instantToSerial, serialToInstant } from './serial-date';

interface Calendar {
  readonly now: () => number;
  readonly timeZone: string;
}

/** Days between which a day of Google's `RelativeDate` lies, both included: `PAST_WEEK` ends today. */
export function relativeDays(name: string, calendar: Calendar): readonly [number, number] {
  const today = Math.floor(instantToSerial(calendar.now(), calendar.timeZone));
  switch (name) {
    case 'TOMORROW':
      return [today + 1, today + 1];
    case 'YESTERDAY':
      return [today - 1, today - 1];
    case 'PAST_WEEK':
      return [today - 7, today];
    case 'PAST_MONTH':
      return [monthsBefore(today, 1), today];
    case 'PAST_YEAR':
      return [monthsBefore(today, 12), today];
    default:
      return [today, today];
  }
}

/** The same day of an earlier month, or its last day when it is shorter. */
function monthsBefore(serial: number, months: number): number {
  const day = new Date(serialToInstant(serial, 'UTC'));
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1);
  const next = new Date(first);
  const length = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  const instant = first + (Math.min(day.getUTCDate(), length) - 1) * 86_400_000;
  return Math.floor(instantToSerial(instant, 'UTC'));
}
