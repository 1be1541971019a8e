import { isoWeekOf } from '../../src/kernel/iso-week';
import { addDays } from '../../src/kernel/local-date';
import type { BookSheet } from '../../src/host/books/book-sheet';
import type { CellValue } from '../../src/host/books/cell-value';
import type { GridRow } from '../../src/host/books/grid';
import { PARTNERS, PARTNERSHIPS } from '../../tools/demonstration.mjs';
import type { HostApp } from './host-app';

/** A Monday; the last week recorded is the one before. */
export const BENCH_DAY = '2026-11-23';
export const RECORDED_MONDAY = '2026-11-09';
export const RECORDED_WEEK = isoWeekOf(RECORDED_MONDAY);
export const NEXT_MONDAY = '2026-11-16';

/** Cells of these columns are days or instants: they move with the week. */
const DAY_COLUMNS = ['date', 'productionDate', 'useByDate', 'happenedAt', 'recordedAt'];
const DAYS_OF_YEAR = 364;
const WEEKS_OF_YEAR = 52;
const FIRST_DATA_ROW = 3;
const SPARE_ROWS = 500;

/** A day of a week, whole: counts, a loss, a lot, temperatures, times. */
function dayValues(date: string): Record<string, string> {
  const french = (day: string) => day.split('-').reverse().join('/');
  return {
    forecastMeals: '50',
    deliveredMeals: '50',
    acceptedMeals: '50',
    distributedMeals: '48',
    lostMeals: '2',
    lossReason: 'ABSENCE_BENEFICIAIRES',
    stockMeals: '0',
    dishName: 'Repas complet',
    lotRef: `L${date.replace(/-/g, '')}-RC-1`,
    productionDate: french(addDays(date, -1)),
    useByDate: french(addDays(date, 2)),
    departureTemperature: '2,0',
    arrivalTemperature: '2,8',
    outOfColdMinutes: '12',
    departureTime: '8h45',
    arrivalTime: '9h40',
    allergenMode: 'NON_GARANTI',
  };
}

/** What the weekly form sends for five whole days, or the first ones of them. */
export function weekInput(
  partnershipId: string,
  given: {
    readonly monday: string;
    readonly version: number;
    readonly change?: object;
    readonly daysAWeek?: number;
  },
) {
  const { monday, version, change = {}, daysAWeek = 5 } = given;
  return {
    submissionId: `bench-${partnershipId}-${monday}-${version}`,
    partnershipId,
    week: isoWeekOf(monday),
    version,
    channel: 'SIDEBAR' as const,
    days: [0, 1, 2, 3, 4].slice(0, daysAWeek).map((index) => {
      const date = addDays(monday, index);
      return { date, values: { ...dayValues(date), ...change } };
    }),
  };
}

/** What the partner form sends; `key` makes another partner of each. */
export function partnerInput(key: string, kind: 'SYREC' | 'MAISON_SOLIDARITE') {
  const values = PARTNERS.find((partner) => partner.key === kind)?.values ?? {};
  const own = { ...values, name: `${kind} ${key}` };
  return { submissionId: `bench-${kind}-${key}`, id: null, values: own };
}

export function partnershipInput(key: string, parties: { kitchenId: string; recipientId: string }) {
  const model = PARTNERSHIPS.find((partnership) => partnership.key === 'GENNEVILLIERS');
  const values = { ...model?.values, carrierId: '', ...parties };
  const own = { ...values, name: `Partenariat ${key}`, startsOn: '01/01/2016' };
  return { submissionId: `bench-partnership-${key}`, id: null, values: own };
}

/** A cost of the year of a partnership, shared by its meals. */
export function costInput(partnershipId: string, stage: 'A' | 'B') {
  return {
    submissionId: `bench-cost-${partnershipId}-${stage}`,
    id: null,
    values: {
      label: `Coût ${stage}`,
      stage,
      periodStart: '01/01/2026',
      periodEnd: '31/12/2026',
      scope: 'FLOW',
      scopeId: partnershipId,
      entryMode: 'TOTAL',
      amountCents: '24000,00',
      kind: 'CHARGE',
      basis: 'CASH',
      allocationKey: 'MEALS',
      confidence: 'ESTIME',
      sourceNote: 'Montant de mesure.',
    },
    payers: [],
  };
}

/** A prepared workbook with so many partnerships, two costs of the year each, and one week recorded for each. */
export async function openTerritory(
  app: HostApp,
  partnerships: number,
  daysAWeek = 5,
): Promise<string[]> {
  await app.call('prepareWorkbook', {});
  const kitchen = await app.call('savePartner', partnerInput('1', 'SYREC'));
  const recipient = await app.call('savePartner', partnerInput('1', 'MAISON_SOLIDARITE'));
  const ids: string[] = [];
  for (let place = 1; place <= partnerships; place += 1) {
    const parties = { kitchenId: kitchen.id, recipientId: recipient.id };
    const { id } = await app.call('savePartnership', partnershipInput(String(place), parties));
    ids.push(id);
    for (const stage of ['A', 'B'] as const) await app.call('saveCostItem', costInput(id, stage));
    await app.call('recordWeek', weekInput(id, { monday: RECORDED_MONDAY, version: 0, daysAWeek }));
  }
  return ids;
}

interface Shift {
  readonly days: number;
  readonly dayColumns: readonly number[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Texts that name the week or one of its days, and what they become so many days earlier. */
function shiftedTexts(days: number): Map<string, string> {
  const texts = new Map([[RECORDED_WEEK, isoWeekOf(addDays(RECORDED_MONDAY, -days))]]);
  for (let index = -1; index < 9; index += 1) {
    const day = addDays(RECORDED_MONDAY, index);
    texts.set(day.replace(/-/g, ''), addDays(day, -days).replace(/-/g, ''));
  }
  return texts;
}

function shiftedCell(value: CellValue, column: number, shift: Shift): CellValue {
  if (typeof value === 'number' && shift.dayColumns.includes(column)) return value - shift.days;
  if (typeof value !== 'string') return value;
  return value.replace(/\d{4}-S\d\d|\d{8}/g, (text) => shift.texts.get(text) ?? text);
}

/** Copies the rows of the recorded week so many weeks back, `openWeeks` of each year, older ones first. */
function repeatWeeks(sheet: BookSheet, weeks: number, openWeeks: number): void {
  const { grid } = sheet;
  const keys = grid.rows[0]?.values ?? [];
  const dayColumns = keys.flatMap((key, index) =>
    typeof key === 'string' && DAY_COLUMNS.includes(key) ? [index] : [],
  );
  const sealColumn = keys.indexOf('seal');
  const { row: lastRow } = grid.used();
  const models = grid.rows.slice(FIRST_DATA_ROW - 1, lastRow).filter((line) => line !== undefined);
  let rowNumber = FIRST_DATA_ROW;
  for (let back = weeks - 1; back >= 0; back -= 1) {
    if (back % WEEKS_OF_YEAR >= openWeeks) continue;
    const shift = { days: back * 7, dayColumns, texts: shiftedTexts(back * 7) };
    for (const model of models) {
      const row = shiftedRow(model, shift);
      // A copied seal would be a lie: these are events older than the seals.
      if (back > 0 && sealColumn >= 0) row.values[sealColumn] = null;
      grid.rows[rowNumber - 1] = row;
      rowNumber += 1;
    }
  }
  grid.rowCount = Math.max(grid.rowCount, rowNumber + SPARE_ROWS);
  // Ten years of twenty partnerships do not fit in ten million cells if blank columns are counted too.
  grid.columnCount = keys.length;
}

function shiftedRow(model: GridRow, shift: Shift): GridRow {
  const { values, styles, rules } = model;
  return {
    values: values.map((value, column) => shiftedCell(value, column, shift)),
    ...(styles ? { styles: [...styles] } : {}),
    ...(rules ? { rules: [...rules] } : {}),
  };
}

/** The same costs for each year before. */
function repeatYears(sheet: BookSheet, years: number): void {
  const { grid } = sheet;
  const keys = grid.rows[0]?.values ?? [];
  const idColumn = keys.indexOf('costId');
  const dayColumns = [keys.indexOf('periodStart'), keys.indexOf('periodEnd')];
  const { row: lastRow } = grid.used();
  const models = grid.rows.slice(FIRST_DATA_ROW - 1, lastRow).filter((line) => line !== undefined);
  let rowNumber = lastRow + 1;
  for (let back = 1; back <= years; back += 1) {
    for (const model of models) {
      const row = shiftedRow(model, {
        days: back * DAYS_OF_YEAR,
        dayColumns,
        texts: new Map(),
      });
      row.values[idColumn] = `C-${String(rowNumber).padStart(6, '0')}`;
      grid.rows[rowNumber - 1] = row;
      rowNumber += 1;
    }
  }
  grid.rowCount = Math.max(grid.rowCount, rowNumber + SPARE_ROWS);
}

/**
 * Puts so many weeks before the recorded one straight into the cells, as if they had been recorded one by one, then
 * rebuilds what is computed from them: ten years in seconds.
 */
export async function writeHistory(
  app: HostApp,
  weeks: number,
  openWeeks = WEEKS_OF_YEAR,
): Promise<void> {
  const { book } = app.workspace;
  const tab = (name: string): BookSheet => {
    const sheet = book.sheetByName(name);
    if (!sheet) throw new Error(`no tab ${name}`);
    return sheet;
  };
  repeatWeeks(tab('Livraisons'), weeks, openWeeks);
  repeatWeeks(tab('Traçabilité'), weeks, openWeeks);
  repeatYears(tab('Coûts'), Math.floor(weeks / WEEKS_OF_YEAR));
  book.everythingChanged();
  await app.call('recalculate', {});
}
