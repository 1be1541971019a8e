import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS } from '../model/threshold';
import type { Setting } from '../model/setting';
import { encodeRow } from '../tables/row-codec';
import { readTable } from '../tables/table';
import { addMissingSchoolHolidays } from './add-school-holidays';
import type { AppContext } from './app-context';
import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { rebuildState } from './rebuild-state';
import { restoreLostIds } from './restore-ids';
import { RECORDS, tabNames } from './record-registry';
import type { PreparedView } from './home-views';
import { workbookSpecs } from './workbook-specs';

/** Writes the thresholds that « Paramètres » does not have yet; those people changed stay. */
function addMissingSettings(context: AppContext): void {
  const names = tabNames(context.messages);
  const table = readTable(context.store, RECORDS.setting, names);
  const present = new Set(table.rows.map((placed) => placed.row.settingKey));
  const missing = THRESHOLD_KEYS.filter((key) => !present.has(key));
  if (missing.length === 0) return;
  const cells = missing.map((key) => {
    const { value, unit, source } = DEFAULT_THRESHOLDS[key];
    const row: Setting = {
      settingKey: key,
      label: context.messages.settings[key],
      value: String(value).replace('.', ','),
      unit,
      source,
      validOn: null,
      appliesFrom: null,
    };
    return encodeRow(RECORDS.setting, row, { layout: table.layout, words: names.words });
  });
  const columnCount = table.layout.keys.length;
  const row = table.lastRow + 1;
  context.store.ensureRows(table.tab, row + cells.length);
  context.store
    .block({ tab: table.tab, row, column: 1, rowCount: cells.length, columnCount })
    .write(cells);
}

/** Creates the tabs of an empty workbook, or repairs those of a used one: safe to run again. */
export function prepareWorkbook(context: AppContext): PreparedView {
  return context.lock.runAlone(() => {
    const prepared = context.designer.prepare(workbookSpecs(context.messages));
    restoreLostIds(context);
    addMissingSettings(context);
    addMissingSchoolHolidays(context);
    const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
    rebuildState(context, { newestWeek });
    return prepared;
  });
}
