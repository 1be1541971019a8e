import { addDays, dayNumber, isLocalDate } from '../../kernel/local-date';
import { parisWallClock } from '../../kernel/paris-time';
import type { SchoolHoliday, SchoolZone } from '../../model/school-holiday';
import { csvLines, type SourceLine } from './csv-lines';
import { icsEvents } from './ics-events';
import { schoolHolidayId } from './school-holiday-id';

export type ReadHoliday = Pick<
  SchoolHoliday,
  'zone' | 'name' | 'startsOn' | 'endsOn' | 'holidayId'
> & {
  /** False when the file tells the beginning only, as it does for the summers to come. */
  readonly isConfirmed: boolean;
};

/** A line that brings nothing, with the code of its reason (`messages.calendarFile`). */
export interface SkippedLine {
  readonly line: number;
  readonly code: 'NO_ZONE' | 'NO_DATES' | 'NOT_A_CALENDAR';
}

export interface SchoolCalendarFile {
  readonly holidays: readonly ReadHoliday[];
  readonly skipped: readonly SkippedLine[];
}

/** What one line tells, before the lines of a zone are joined. */
type Told = Omit<ReadHoliday, 'holidayId'>;

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

const NAMED_ZONES: readonly (readonly [RegExp, SchoolZone])[] = [
  [/\bcorse\b/, 'CORSE'],
  [/\bguadeloupe\b/, 'GUADELOUPE'],
  [/\bguyane\b/, 'GUYANE'],
  [/\bmartinique\b/, 'MARTINIQUE'],
  [/\bmayotte\b/, 'MAYOTTE'],
  [/\breunion\b/, 'REUNION'],
];

/** « Zone A », « Zones A/B/C - Corse », « Guadeloupe ». */
function zonesIn(text: string): SchoolZone[] {
  const plain = folded(text);
  const letters = /\bzones?[ -]*((?:[abc](?![a-z])[ /,;-]*)+)/.exec(plain)?.[1] ?? '';
  return [
    ...(['A', 'B', 'C'] as const).filter((zone) => letters.includes(zone.toLowerCase())),
    ...NAMED_ZONES.filter(([pattern]) => pattern.test(plain)).map(([, zone]) => zone),
  ];
}

/** « Vacances de la Toussaint - Zone B » is « Toussaint »: the same holidays have one name whatever the file. */
function holidayName(description: string): string {
  const bare = description
    .replace(/[’']/g, '’')
    .replace(/ - (Zones?\b.*|Corse|Guadeloupe|Guyane|Martinique|Mayotte|La Réunion|Réunion)$/i, '')
    .replace(/^début des /i, '')
    .replace(/^vacances (de la |de l’|du |des |de |d’)?/i, '')
    .trim();
  const name = bare === '' ? description.trim() : bare;
  return (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 80);
}

/** The return of the teachers and the first day of school are not holidays. */
const isForTeachers = (text: string) => /enseignant|prerentree|^rentree/.test(folded(text));

/** Day of an instant in Paris, or of a bare day (`2026-10-17`, `17/10/2026`, `20261017`). */
function dayIn(text: string): string | null {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T/.test(typed)) {
    const instant = Date.parse(typed);
    return Number.isNaN(instant) ? null : parisWallClock(instant).day;
  }
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed) ?? [];
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(typed);
  const iso = french ? `${french[3]}-${french[2]}-${french[1]}` : `${year}-${month}-${day}`;
  return isLocalDate(iso) && iso >= '1990-01-01' && iso < '2100-01-01' ? iso : null;
}

/** From the first day off to the eve of the return; a summer whose return is not published ends with August. */
function periodOf(
  description: string,
  from: string | null,
  returnOn: string | null,
): Pick<Told, 'startsOn' | 'endsOn' | 'isConfirmed'> | null {
  if (from === null) return null;
  if (returnOn === null || returnOn === from) {
    const isOpen = /vacances d.ete/.test(folded(description));
    if (!isOpen) return { startsOn: from, endsOn: from, isConfirmed: true };
    return { startsOn: from, endsOn: `${from.slice(0, 4)}-08-31`, isConfirmed: false };
  }
  const days = (dayNumber(returnOn) ?? 0) - (dayNumber(from) ?? 0);
  if (days < 0 || days > 120) return null;
  return { startsOn: from, endsOn: addDays(returnOn, -1), isConfirmed: true };
}

interface ReadLine {
  readonly told: readonly Told[];
  readonly skipped: SkippedLine | null;
}

function readLine(
  { line, description, from, until, zones }: SourceLine,
  calendarName: string,
): ReadLine {
  if (isForTeachers(description)) return { told: [], skipped: null };
  const own = zonesIn(zones);
  const named = own.length > 0 ? own : zonesIn(description);
  const found = named.length > 0 ? named : zonesIn(calendarName);
  if (found.length === 0) return { told: [], skipped: { line, code: 'NO_ZONE' } };
  const period = periodOf(description, dayIn(from), dayIn(until));
  if (period === null || description.trim() === '') {
    return { told: [], skipped: { line, code: 'NO_DATES' } };
  }
  const name = holidayName(description);
  return { told: found.map((zone) => ({ zone, name, ...period })), skipped: null };
}

/** The official calendar cuts a holiday where zones overlap, and tells it once for each académie: put together again. */
function joined(told: readonly Told[]): ReadHoliday[] {
  const groups = new Map<string, Told>();
  const sorted = [...told].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  for (const one of sorted) {
    const key = schoolHolidayId(one);
    const before = groups.get(key);
    const isSame = before !== undefined && one.startsOn <= addDays(before.endsOn, 1);
    if (before === undefined) groups.set(key, one);
    else if (isSame) {
      const endsOn = one.isConfirmed && one.endsOn > before.endsOn ? one.endsOn : before.endsOn;
      groups.set(key, { ...before, endsOn, isConfirmed: before.isConfirmed || one.isConfirmed });
    } else groups.set(`${key}-${one.startsOn}`, one);
  }
  return [...groups]
    .map(([holidayId, one]) => ({ ...one, holidayId }))
    .sort((a, b) => (a.zone + a.startsOn < b.zone + b.startsOn ? -1 : 1));
}

/**
 * Reads the official school calendar (`fr-en-calendrier-scolaire`), as CSV or as ICS. Its last date is the day of the
 * return: ours is the eve.
 */
export function readSchoolCalendar(text: string): SchoolCalendarFile {
  const source = /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ''))
    ? icsEvents(text)
    : csvLines(text);
  if (source === null) return { holidays: [], skipped: [{ line: 1, code: 'NOT_A_CALENDAR' }] };
  const lines = source.lines.map((line) => readLine(line, source.name));
  return {
    holidays: joined(lines.flatMap(({ told }) => told)),
    skipped: lines.flatMap(({ skipped }) => skipped ?? []),
  };
}
