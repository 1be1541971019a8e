import { knownSchoolHolidays } from '../domain/calendar/school-holiday-facts';
import { schoolHolidayRecord } from '../model/school-holiday';
import { encodeRow } from '../tables/row-codec';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { tabNames } from './record-registry';

/** Writes the school holidays that « Vacances scolaires » does not have yet; those people changed stay. */
export function addMissingSchoolHolidays(context: AppContext): void {
  const names = tabNames(context.messages);
  const { calendarSources } = context.messages;
  const table = readTable(context.store, schoolHolidayRecord, names);
  const present = new Set(table.rows.map((placed) => placed.row.holidayId));
  const missing = knownSchoolHolidays(calendarSources).filter(
    (holiday) => !present.has(holiday.holidayId),
  );
  if (missing.length === 0) return;
  const { layout, tab } = table;
  const cells = missing.map((row) =>
    encodeRow(schoolHolidayRecord, row, { layout, words: names.words }),
  );
  const row = table.lastRow + 1;
  context.store.ensureRows(tab, row + cells.length);
  const area = { tab, row, column: 1, rowCount: cells.length, columnCount: layout.keys.length };
  context.store.block(area).write(cells);
}
