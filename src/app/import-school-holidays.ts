import {
  type ReadHoliday,
  readSchoolCalendar,
  type SchoolCalendarFile,
} from '../domain/calendar/school-calendar-file';
import { dayText } from '../domain/traceability/french-formats';
import { formatMessage } from '../i18n/format-message';
import { addDays } from '../kernel/local-date';
import { type SchoolHoliday, schoolHolidayRecord } from '../model/school-holiday';
import { readTable, type Table } from '../tables/table';
import { wordOfCode } from '../tables/words';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { openForReading, openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { tableWrites } from './table-writes';
import type { SchoolHolidayImportView, SchoolHolidayLine } from './follow-views';

/** Holidays that ended longer ago close no week that anybody still fills in. */
const KEPT_DAYS = 400;

type HolidayTable = Table<(typeof schoolHolidayRecord)['fields']>;

interface ImportPlan {
  readonly table: HolidayTable;
  readonly added: readonly SchoolHoliday[];
  readonly changed: readonly { readonly before: SchoolHoliday; readonly after: SchoolHoliday }[];
  readonly unchangedCount: number;
  readonly pastCount: number;
  readonly skipped: SchoolCalendarFile['skipped'];
}

function holidayRow(workbook: OpenWorkbook, read: ReadHoliday): SchoolHoliday {
  const { calendarSources } = workbook.context.messages;
  const source = read.isConfirmed
    ? formatMessage(calendarSources.imported, { date: dayText(workbook.today) })
    : calendarSources.unsure;
  return { ...read, source };
}

function planOf(workbook: OpenWorkbook, text: string): ImportPlan {
  const table = readTable(workbook.context.store, schoolHolidayRecord, workbook.names);
  const known = new Map(table.rows.map(({ row }) => [row.holidayId, row]));
  const file = readSchoolCalendar(text);
  const oldest = addDays(workbook.today, -KEPT_DAYS);
  const recent = file.holidays.filter(({ endsOn }) => endsOn >= oldest);
  const rows = recent.map((read) => holidayRow(workbook, read));
  const isSame = (row: SchoolHoliday, before: SchoolHoliday) =>
    row.startsOn === before.startsOn &&
    row.endsOn === before.endsOn &&
    // A summer whose return the file does not tell takes nothing away from one that people confirmed.
    (row.isConfirmed === before.isConfirmed || row.isConfirmed !== true);
  const changed = rows.flatMap((after) => {
    const before = known.get(after.holidayId);
    return before === undefined || isSame(after, before) ? [] : [{ before, after }];
  });
  const added = rows.filter(({ holidayId }) => !known.has(holidayId));
  return {
    table,
    added,
    changed,
    unchangedCount: rows.length - added.length - changed.length,
    pastCount: file.holidays.length - recent.length,
    skipped: file.skipped,
  };
}

function lineOf(workbook: OpenWorkbook, holiday: SchoolHoliday): SchoolHolidayLine {
  const zone = wordOfCode(workbook.names.words, 'schoolZones', holiday.zone);
  return { zone, name: holiday.name, period: periodOf(holiday) };
}

const periodOf = ({ startsOn, endsOn }: SchoolHoliday) =>
  `${dayText(startsOn)} – ${dayText(endsOn)}`;

function viewOf(
  workbook: OpenWorkbook,
  plan: ImportPlan,
  isWritten: boolean,
): SchoolHolidayImportView {
  const { calendarFile } = workbook.context.messages;
  const { unchangedCount, pastCount } = plan;
  return {
    added: plan.added.map((holiday) => lineOf(workbook, holiday)),
    changed: plan.changed.map(({ before, after }) => ({
      ...lineOf(workbook, after),
      before: periodOf(before),
    })),
    unchangedCount,
    pastCount,
    skipped: plan.skipped.map(({ line, code }) => ({ line, why: calendarFile[code] })),
    isWritten,
  };
}

/** What an official calendar would change in « Vacances scolaires »; nothing is written. */
export function previewSchoolHolidays(
  context: AppContext,
  { text }: { readonly text: string },
): SchoolHolidayImportView {
  const workbook = openForReading(context, thisWeek(context));
  return viewOf(workbook, planOf(workbook, text), false);
}

/** Writes an official calendar into « Vacances scolaires »: the same one twice changes nothing. */
export function importSchoolHolidays(
  context: AppContext,
  { submissionId, text }: { readonly submissionId: string; readonly text: string },
): SchoolHolidayImportView {
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    const plan = planOf(workbook, text);
    const rows = [...plan.changed.map(({ after }) => after), ...plan.added];
    if (rows.length === 0 || recordedSubmission(workbook, submissionId))
      return viewOf(workbook, plan, true);
    const corrected = new Map(rows.map((row) => [row.holidayId, row]));
    const kept = plan.table.rows.map(({ row }) => corrected.get(row.holidayId) ?? row);
    commitWrite(workbook, {
      submission: { id: submissionId, ids: [], counts: { rows: rows.length } },
      writes: tableWrites(workbook, plan.table, rows),
      reference: { ...workbook.reference, schoolHoliday: [...kept, ...plan.added] },
    });
    return viewOf(workbook, plan, true);
  });
}
