import { addDays, isLocalDate, weekdayIndex } from '../../kernel/local-date';
import { mondayOf } from '../../kernel/iso-week';
import { monthNames } from '../../i18n/fr/month-names';

const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const LONG_WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const dayOf = (day: string) => {
  const number = Number(day.slice(8));
  return number === 1 ? '1er' : String(number);
};
const monthOf = (day: string) => monthNames[Number(day.slice(5, 7)) - 1] ?? '';

/** `lun. 23` */
export function shortDay(day: string): string {
  return `${WEEKDAYS[weekdayIndex(day)]} ${Number(day.slice(8))}`;
}

/** `lundi 23 novembre` */
export function longDay(day: string): string {
  return `${LONG_WEEKDAYS[weekdayIndex(day)]} ${dayOf(day)} ${monthOf(day)}`;
}

/** `23–29 novembre`, `30 novembre – 6 décembre`, `28 décembre 2026 – 3 janvier 2027` */
export function weekDates(week: string): string {
  const monday = mondayOf(week);
  if (monday === null) return week;
  const sunday = addDays(monday, 6);
  if (monday.slice(0, 7) === sunday.slice(0, 7))
    return `${dayOf(monday)}–${dayOf(sunday)} ${monthOf(sunday)}`;
  const years =
    monday.slice(0, 4) === sunday.slice(0, 4)
      ? ['', '']
      : [monday, sunday].map((day) => ` ${day.slice(0, 4)}`);
  return `${dayOf(monday)} ${monthOf(monday)}${years[0]} – ${dayOf(sunday)} ${monthOf(sunday)}${years[1]}`;
}

/** `Semaine 48` */
export function weekName(week: string): string {
  return `Semaine ${weekNumberOf(week)}`;
}

/** `23/11/2026` of an ISO day, `novembre 2026` of a month; any other text stays as it is. */
export function frenchDate(text: string): string {
  if (/^\d{4}-\d{2}$/.test(text) && monthOf(text) !== '')
    return `${monthOf(text)} ${text.slice(0, 4)}`;
  return isLocalDate(text) ? `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}` : text;
}

/** `2026-11-23` of `23/11/2026`; any other text stays as it is. */
export function isoDay(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  return isLocalDate(iso) ? iso : text;
}

/**
 * A date as people type it, completed from a day nearby: `27` and `27/11` become `27/11/2026`, `27/11/26` too. A date
 * without its year is the one nearest to that day (a use-by date typed « 2/1 » in December is next January's).
 */
export function completedDate(typed: string, near: string): string {
  const match = /^(\d{1,2})(?:[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?)?$/.exec(typed.trim());
  if (!match) return typed;
  const [, day = '', month, year] = match;
  const iso = (y: string, m: string) =>
    `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const candidates =
    month === undefined
      ? [-1, 0, 1]
          .map((shift) => shiftedMonth(near, shift))
          .map((ym) => iso(ym.slice(0, 4), ym.slice(5, 7)))
      : year === undefined
        ? [-1, 0, 1].map((shift) => iso(String(Number(near.slice(0, 4)) + shift), month))
        : [iso(year, month)];
  const nearest = candidates
    .filter(isLocalDate)
    .sort((a, b) => distance(a, near) - distance(b, near))[0];
  return nearest === undefined ? typed : frenchDate(nearest);
}

const distance = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));

function shiftedMonth(day: string, shift: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + shift;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** `48` of `2026-S48` */
export function weekNumberOf(week: string): number {
  return Number(week.slice(6));
}
