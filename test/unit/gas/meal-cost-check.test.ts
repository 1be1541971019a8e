import { afterAll, describe, expect, it } from '@jest/globals';
import { mealCostCheck } from '../../../src/app/meal-cost-check';
import { mealCostFoot } from '../../../src/app/meal-cost-foot';
import { mealCostRows } from '../../../src/app/meal-cost-report';
import { tabNames } from '../../../src/app/record-registry';
import { SheetTableStore } from '../../../src/gas/sheet-table-store';
import { fr } from '../../../src/i18n/fr';
import { mealCostRecord } from '../../../src/model/meal-cost-row';
import type { ReportCell } from '../../../src/ports/report-writer';
import { encodeRow } from '../../../src/tables/row-codec';
import { FIRST_DATA_ROW, layoutOf } from '../../../src/tables/tab-layout';
import { aCostWorkbook } from '../../support/cost-workbook';
import { appOn, frenchBook } from '../host/services/spreadsheet/services-bed';

const world: Record<string, unknown> = globalThis;
const KEYS = Object.keys(mealCostRecord.fields);
const CHECK = KEYS.indexOf('check') + 1;
/** Figures that the others of the row can be held to. */
const HELD = /^(stage.|level.+|totalCents|cashCents|valuedCents)$/;

afterAll(() => {
  delete world['SpreadsheetApp'];
});

/** The rows of a small workbook in a sheet that computes. */
function written(seed: number) {
  const { state, reference } = aCostWorkbook(seed);
  const app = appOn(frenchBook());
  world['SpreadsheetApp'] = app;
  const spreadsheet = app.getActiveSpreadsheet();
  const tab = 'Essai';
  const sheet = spreadsheet.insertSheet(tab);
  const layout = layoutOf(KEYS);
  const { words } = tabNames(fr);
  const rows = mealCostRows(state, reference);
  const cells = rows.map((row, index): ReportCell[] => {
    const mark = mealCostCheck(layout, FIRST_DATA_ROW + index);
    if (mark === null) throw new Error('a column is missing');
    return [...encodeRow(mealCostRecord, row, { layout, words }).slice(0, CHECK - 1), mark];
  });
  const columnCount = CHECK;
  const area = { row: FIRST_DATA_ROW, column: 1, rowCount: rows.length + 1, columnCount };
  const foot = mealCostFoot(layout, rows.length, fr);
  new SheetTableStore(spreadsheet).block({ tab, ...area }).write([...cells, foot]);
  const markOf = (index: number) =>
    String(sheet.getRange(FIRST_DATA_ROW + index, CHECK).getValue());
  const footOf = (key: string): unknown =>
    sheet.getRange(FIRST_DATA_ROW + rows.length, KEYS.indexOf(key) + 1).getValue();
  return { rows, cells, sheet, markOf, footOf };
}

describe('the mark of a row of « Coût par repas », in a sheet that computes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('finds each row right (workbook %d)', (seed) => {
    const { rows, markOf } = written(seed);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((_, index) => markOf(index))).toEqual(rows.map(() => '✓'));
  });

  it.each([1, 4, 7])('is a cross when a cost is changed, whichever it is (workbook %d)', (seed) => {
    const { rows, cells, sheet, markOf } = written(seed);
    const unseen: string[] = [];
    rows.forEach((_, index) => {
      KEYS.forEach((key, column) => {
        const value = cells[index]?.[column];
        if (!HELD.test(key) || typeof value !== 'number') return;
        const cell = sheet.getRange(FIRST_DATA_ROW + index, column + 1);
        cell.setValue(value + 1);
        if (markOf(index) !== '✗') unseen.push(cell.getA1Notation());
        cell.setValue(value);
      });
    });
    expect(unseen).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'stands under sums that are those of the calculation (workbook %d)',
    (seed) => {
      const { rows, footOf } = written(seed);
      const sum = (key: 'totalCents' | 'cashCents' | 'distributedMeals') =>
        rows.reduce((total, row) => total + (row[key] ?? 0), 0);
      expect(Math.round(Number(footOf('totalCents')) * 100)).toBe(sum('totalCents'));
      expect(Math.round(Number(footOf('cashCents')) * 100)).toBe(sum('cashCents'));
      expect(footOf('distributedMeals')).toBe(sum('distributedMeals'));
      expect(footOf('check')).toBe('✓');
    },
  );

  it('is a cross at the foot of the tab as soon as one row is wrong', () => {
    const { sheet, footOf, rows } = written(4);
    sheet.getRange(FIRST_DATA_ROW + rows.length - 1, KEYS.indexOf('cashCents') + 1).setValue(9999);
    expect(footOf('check')).toBe('✗');
  });

  it('is not written where a column it needs was taken away', () => {
    const without = KEYS.filter((key) => key !== 'stageB');
    expect(mealCostCheck(layoutOf(without), 3)).toBeNull();
  });
});
