import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MakeSpreadsheetApp } from './spreadsheet-contract';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is done to ranges and sheets beyond their values. */
export function spreadsheetLayoutContract(name: string, makeApp: MakeSpreadsheetApp): void {
  describe(`ranges and sheets in ${name}`, () => {
    let app: App;
    let sheet: Sheet;
    beforeEach(() => {
      app = makeApp();
      sheet = app.getActiveSpreadsheet().getActiveSheet();
    });

    it('sorts a range on several columns', () => {
      const range = sheet.getRange('A1:B4').setValues([
        ['b', 1],
        ['a', 2],
        ['b', 0],
        ['a', 1],
      ]);
      range.sort([
        { column: 1, ascending: true },
        { column: 2, ascending: false },
      ]);
      expect(range.getValues()).toEqual([
        ['a', 2],
        ['a', 1],
        ['b', 1],
        ['b', 0],
      ]);
    });

    it('copies a row down with its formulas, formats and validations', () => {
      sheet
        .getRange('A1:B1')
        .setValues([[2, '=A1*2']])
        .setNumberFormat('0.00');
      sheet.getRange('A2:A3').setValues([[3], [4]]);
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      expect(sheet.getRange('B1:B3').getDisplayValues()).toEqual([['4,00'], ['6,00'], ['8,00']]);
      sheet.getRange('B1:B3').copyTo(sheet.getRange('C1'), { contentsOnly: true });
      expect(sheet.getRange('C3').getFormula()).toBe('');
      expect(sheet.getRange('C1:C3').getValues()).toEqual([[4], [6], [8]]);
    });

    it('fills a range with one formula whose references move', () => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1:B3').setFormula('=A1*10');
      expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*10'], ['=A2*10'], ['=A3*10']]);
      expect(sheet.getRange('B3').getFormulaR1C1()).toBe('=R[0]C[-1]*10');
    });

    it('merges cells, keeps the first value, and takes them apart', () => {
      const range = sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      range.merge();
      expect(range.getValues()).toEqual([
        ['a', ''],
        ['', ''],
      ]);
      expect(range.isPartOfMerge()).toBe(true);
      expect(() => sheet.getRange('B2:C3').merge()).toThrow(
        'You must select all cells in a merged range',
      );
      range.breakApart();
      expect(range.isPartOfMerge()).toBe(false);
    });

    it('clears contents and keeps looks, or the other way round', () => {
      const cell = sheet.getRange('A1').setValue(5).setFontWeight('bold').setNote('note');
      cell.clearContent();
      expect([cell.getValue(), cell.getFontWeight(), cell.getNote()]).toEqual(['', 'bold', 'note']);
      cell.setValue(5).clearFormat();
      expect([cell.getValue(), cell.getFontWeight()]).toEqual([5, 'normal']);
    });

    it('knows an open range by its name', () => {
      const range = sheet.getRange('B:D');
      expect([range.getA1Notation(), range.getNumRows(), range.isStartRowBounded()]).toEqual([
        'B:D',
        1000,
        false,
      ]);
      expect(sheet.getRange('3:5').getA1Notation()).toBe('3:5');
    });

    it('walks from a cell: offset, getCell, data region', () => {
      sheet.getRange('B2:C3').setValues([
        [1, 2],
        [3, 4],
      ]);
      expect(sheet.getRange('B2').offset(1, 1).getValue()).toBe(4);
      expect(sheet.getRange('B2:C3').getCell(2, 1).getA1Notation()).toBe('B3');
      expect(sheet.getRange('C3').getDataRegion().getA1Notation()).toBe('B2:C3');
      expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow();
    });

    it('finds and replaces text', () => {
      sheet.getRange('A1:B2').setValues([
        ['sample', 'sámplé'],
        ['SampleA', '=LOWER("SAMPLE")'],
      ]);
      const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder): string[] =>
        finder.findAll().map((range) => range.getA1Notation());
      expect(found(sheet.createTextFinder('sample'))).toEqual(['A1', 'A2', 'B2']);
      expect(found(sheet.createTextFinder('sample').matchCase(true).matchEntireCell(true))).toEqual(
        ['A1', 'B2'],
      );
      expect(found(sheet.createTextFinder('sample').ignoreDiacritics(true))).toEqual([
        'A1',
        'B1',
        'A2',
        'B2',
      ]);
      expect(sheet.createTextFinder('sample').replaceAllWith('x')).toBe(2);
      expect(sheet.getRange('A1:A2').getValues()).toEqual([['x'], ['xA']]);
    });

    it('keeps developer metadata on a column that moves', () => {
      sheet.getRange('C:C').addDeveloperMetadata('key', 'portions');
      sheet.insertColumnBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('key').find();
      expect(found?.getLocation().getColumn()?.getColumn()).toBe(4);
      expect(found?.getValue()).toBe('portions');
      expect(() => sheet.getRange('A1').addDeveloperMetadata('key')).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    });

    it('hides rows by a filter, one to a sheet', () => {
      const range = sheet.getRange('A1:A4').setValues([['n'], [10], [30], [20]]);
      const filter = range.createFilter();
      filter.setColumnFilterCriteria(1, app.newFilterCriteria().whenNumberGreaterThan(15).build());
      expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false, false]);
      expect(() => sheet.getRange('C1:C2').createFilter()).toThrow(
        "You can't create a filter in a sheet that already has a filter.",
      );
      filter.sort(1, false);
      expect(range.getValues()).toEqual([['n'], [30], [20], [10]]);
      filter.remove();
      expect(sheet.getFilter()).toBeNull();
    });

    it('colours bands as Sheets does', () => {
      const banding = sheet.getRange('A1:C5').applyRowBanding();
      expect([
        banding.getHeaderRowColor(),
        banding.getSecondRowColor(),
        banding.getFirstColumnColor(),
      ]).toEqual(['#bdbdbd', '#f3f3f3', null]);
      expect(() => banding.setSecondRowColor(null)).toThrow('Second row color should not be null');
    });

    it('gives conditional formats back as they were set', () => {
      const rule = app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=A1>1,5')
        .setBackground('#F00')
        .setRanges([sheet.getRange('A1:A5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [read] = sheet.getConditionalFormatRules();
      expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A5']);
      expect(read?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=A1>1,5']);
      expect(read?.getBooleanCondition()?.getBackground()).toBe('#ff0000');
    });

    it('protects a range for its editors, the owner always among them', () => {
      const protection = sheet.getRange('A1').protect().setDescription('clés');
      protection.removeEditors(protection.getEditors());
      expect(protection.canEdit()).toBe(true);
      expect(protection.getEditors()).toHaveLength(1);
      expect(protection.getRange().getA1Notation()).toBe('A1');
      protection.remove();
    });

    it('places a chart on its sheet and takes it away', () => {
      const chart = sheet
        .newChart()
        .asBarChart()
        .addRange(sheet.getRange('A1:B3'))
        .setOption('title', 'Coût par repas')
        .setPosition(2, 4, 0, 0)
        .build();
      sheet.insertChart(chart);
      const [placed] = sheet.getCharts();
      expect(placed?.getContainerInfo().getAnchorColumn()).toBe(4);
      expect(placed?.getRanges()[0]?.getA1Notation()).toBe('A1:B3');
      if (placed) sheet.removeChart(placed);
      expect(sheet.getCharts()).toEqual([]);
    });

    it('keeps links on parts of a text', () => {
      const value = app
        .newRichTextValue()
        .setText('voir ici')
        .setLinkUrl(5, 8, 'https://example.org')
        .build();
      const cell = sheet.getRange('A1').setRichTextValue(value);
      expect(cell.getValue()).toBe('voir ici');
      expect(cell.getRichTextValue()?.getLinkUrl(5, 8)).toBe('https://example.org');
      expect(cell.getRichTextValue()?.getLinkUrl()).toBeNull();
    });

    it('never takes rich text for a formula', () => {
      const value = app.newRichTextValue().setText('=1+1').build();
      expect(sheet.getRange('A1').setRichTextValue(value).getValue()).toBe('=1+1');
    });

    it('hides, freezes, sizes and names what it is told to', () => {
      sheet.setFrozenRows(2);
      sheet.hideRows(3);
      sheet.setColumnWidth(2, 150).setTabColor('#0F0');
      const copy = sheet.copyTo(app.getActiveSpreadsheet()).setName('Copie');
      expect([
        copy.getFrozenRows(),
        copy.isRowHiddenByUser(3),
        copy.getColumnWidth(2),
        copy.getColumnWidth(3),
        copy.getTabColor(),
      ]).toEqual([2, true, 150, 100, '#00ff00']);
      expect(() => sheet.setFrozenRows(1000)).toThrow();
      copy.hideSheet();
      expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    });

    it('moves tabs and deletes them, but the last', () => {
      const book = app.getActiveSpreadsheet();
      const second = book.insertSheet('Deux');
      book.moveActiveSheet(1);
      expect(book.getSheets().map((tab) => tab.getName())).toEqual(['Deux', 'Feuille 1']);
      book.deleteSheet(second);
      expect(() => book.deleteSheet(sheet)).toThrow(
        "You can't remove all the sheets in a document.",
      );
    });

    it('makes checkboxes that are unchecked until ticked', () => {
      const range = sheet.getRange('A1:A2').insertCheckboxes();
      expect([range.getValues(), range.isChecked()]).toEqual([[[false], [false]], false]);
      sheet.getRange('A1').check();
      expect([range.getValues(), range.isChecked()]).toEqual([[[true], [false]], null]);
    });

    it('stores a Date as the day and the hour of the workbook', () => {
      const cell = sheet.getRange('A1').setValue(new Date('2026-07-01T10:30:00Z'));
      expect(cell.getDisplayValue()).toBe('01/07/2026 12:30:00');
      expect(cell.getValue()).toEqual(new Date('2026-07-01T10:30:00Z'));
      app.getActiveSpreadsheet().setSpreadsheetTimeZone('America/New_York');
      expect(cell.getValue()).toEqual(new Date('2026-07-01T16:30:00Z'));
    });
  });
}
