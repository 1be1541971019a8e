import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import { daysOfWeek } from '../kernel/iso-week';
import { weekdayIndex } from '../kernel/local-date';

const dayOf = (date: string) => Number(date.slice(8, 10));

function monthOf(messages: Messages, date: string): string {
  return messages.weekWords.months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** `lun. 23` */
export function dayLabel(messages: Messages, date: string): string {
  return `${messages.weekWords.days[weekdayIndex(date)] ?? ''} ${dayOf(date)}`;
}

/** `23–29 novembre`, `30 novembre–6 décembre` */
export function daysLabel(messages: Messages, from: string, until: string): string {
  const end = `${dayOf(until)} ${monthOf(messages, until)}`;
  const isSameMonth = from.slice(0, 7) === until.slice(0, 7);
  return isSameMonth ? `${dayOf(from)}–${end}` : `${dayOf(from)} ${monthOf(messages, from)}–${end}`;
}

/** `Semaine 48 · 23–29 novembre` */
export function weekLabel(messages: Messages, week: string): string {
  const days = daysOfWeek(week);
  const label = daysLabel(messages, days[0] ?? '', days[6] ?? '');
  return `${formatMessage(messages.weekWords.week, { number: Number(week.slice(6)) })} · ${label}`;
}

/** `Semaines 45 à 48` or the one week. */
export function periodLabel(messages: Messages, weeks: readonly string[]): string {
  const first = weeks[0] ?? '';
  const last = weeks[weeks.length - 1] ?? first;
  if (first === last) return weekLabel(messages, first);
  const from = daysOfWeek(first)[0] ?? '';
  const until = daysOfWeek(last)[6] ?? '';
  const year = from.slice(0, 4) === until.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`;
  return `${dayOf(from)} ${monthOf(messages, from)}${year} – ${dayOf(until)} ${monthOf(messages, until)} ${until.slice(0, 4)}`;
}
