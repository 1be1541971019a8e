// Every project that compiles this file needs the types, wherever it is compiled from.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./jours-feries.d.ts" />
import joursFeries from '@socialgouv/jours-feries';
import { dayText } from '../../kernel/local-date';

const DAY_MS = 86_400_000;

/** Good Friday and 26 December: local law of 1892, in force in Bas-Rhin, Haut-Rhin and Moselle. */
const ALSACE_MOSELLE: readonly string[] = ['57', '67', '68'];

const calendars = new Map<string, ReadonlyMap<string, string>>();

/** Holidays of a year by day. The package answers local midnights, one hour later after a clock change: read at noon. */
function holidaysOf(year: string, isAlsaceMoselle: boolean): ReadonlyMap<string, string> {
  const key = `${year} ${isAlsaceMoselle}`;
  const known = calendars.get(key);
  if (known) return known;
  const days = Object.entries(joursFeries(Number(year), { alsace: isAlsaceMoselle })).map(
    ([name, midnight]): [string, string] => {
      const noon = new Date(midnight.getTime() + DAY_MS / 2);
      const day = Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate()) / DAY_MS;
      return [dayText(day), name];
    },
  );
  const calendar = new Map(days);
  calendars.set(key, calendar);
  return calendar;
}

/** French name of the public holiday of a day in a département (null when it is not known), or null. */
export function publicHolidayOf(day: string, department: string | null): string | null {
  const isAlsaceMoselle = department !== null && ALSACE_MOSELLE.includes(department);
  return holidaysOf(day.slice(0, 4), isAlsaceMoselle).get(day) ?? null;
}
