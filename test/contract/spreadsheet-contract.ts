import { beforeEach, describe, expect, it } from '@jest/globals';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A fresh French workbook (fr_FR, Europe/Paris) with one empty sheet, seen through `SpreadsheetApp`. */
export type MakeSpreadsheetApp = () => App;

/** A value set by a script, what it reads back, and what a person sees. */
const TYPED: readonly (readonly [given: unknown, value: unknown, shown: string])[] = [
  ['0612345678', 612345678, '612345678'],
  ['+33612345678', 33612345678, '33612345678'],
  ['10 %', 0.1, '10%'],
  ['1,5', 1.5, '1,5'],
  ["'0612", '0612', '0612'],
  ['VRAI', true, 'VRAI'],
  [true, true, 'VRAI'],
  [1.25, 1.25, '1,25'],
  ['pommes', 'pommes', 'pommes'],
  ['', '', ''],
  [null, '', ''],
  ['=1+1', 2, '2'],
  ['=1/0', '#DIV/0!', '#DIV/0!'],
  ['=SOMME(1;2)', '#NAME?', '#NAME?'],
  ['=SUM(A9,B9)', '#ERROR!', '#ERROR!'],
];

export function spreadsheetContract(name: string, makeApp: MakeSpreadsheetApp): void {
  describe(`SpreadsheetApp in ${name}`, () => {
    let app: App;
    let sheet: Sheet;
    beforeEach(() => {
      app = makeApp();
      sheet = app.getActiveSpreadsheet().getActiveSheet();
    });

    it.each(TYPED)(
      'takes %p as typed and gives back %p, shown as « %s »',
      (given, value, shown) => {
        const cell = sheet.getRange('B2').setValue(given);
        expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, shown]);
      },
    );

    it('keeps text in a cell formatted as text', () => {
      const cell = sheet.getRange(1, 1).setNumberFormat('@').setValue('0612345678');
      expect(cell.getValue()).toBe('0612345678');
    });

    it('gives a Date back for a cell shown as a date', () => {
      const cell = sheet.getRange('A1').setValue('31/12/2026');
      expect(cell.getValue()).toEqual(new Date('2026-12-30T23:00:00Z'));
      expect(cell.getDisplayValue()).toBe('31/12/2026');
    });

    it('writes a block and reads it in the same execution', () => {
      const block = [
        ['a', 1, true],
        ['b', 2.5, ''],
      ];
      sheet.getRange(3, 2, 2, 3).setValues(block);
      expect(sheet.getRange('B3:D4').getValues()).toEqual(block);
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 4]);
    });

    it.each([
      [
        [['a']],
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      ],
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      ],
    ])('refuses a block of another shape: %j', (block, message) => {
      expect(() => sheet.getRange('A1:A2').setValues(block)).toThrow(message);
    });

    it('refuses a range off the sheet', () => {
      expect(() => sheet.getRange(1, 1, 1, 27)).toThrow(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    });

    it('reads a formula back with the separators of the workbook', () => {
      const cell = sheet.getRange('C1').setFormula('=sum(A1:B1;1,5)');
      expect([cell.getFormula(), cell.getValue()]).toEqual(['=SUM(A1:B1;1,5)', 1.5]);
    });

    it('lets formulas follow inserted and deleted rows', () => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=SUM(A1:A3)');
      sheet.insertRowsAfter(1, 2);
      expect(sheet.getRange('B1').getFormula()).toBe('=SUM(A1:A5)');
      sheet.deleteRows(2, 3);
      expect(sheet.getRange('B1').getFormula()).toBe('=SUM(A1:A2)');
      expect(sheet.getRange('B1').getValue()).toBe(4);
      sheet.deleteColumn(1);
      expect(sheet.getRange('A1').getFormula()).toBe('=SUM(#REF!)');
      expect(sheet.getRange('A1').getValue()).toBe('#REF!');
    });

    it('refuses two sheets of one name', () => {
      const book = app.getActiveSpreadsheet();
      book.insertSheet('Flux');
      expect(() => book.insertSheet('flux')).toThrow(
        'A sheet with the name "flux" already exists. Please enter another name.',
      );
    });

    it('rejects a value its validation does not allow, in the words of Sheets', () => {
      const rule = app
        .newDataValidation()
        .requireValueInList(['oui', 'non'], true)
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      cell.setValue('oui');
      expect(() => cell.setValue('peut-être')).toThrow(
        'The data you entered in cell A1 violates the data validation rules set on this cell.',
      );
      expect(cell.getValue()).toBe('oui');
      expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([['oui', 'non'], true]);
    });

    it('finds a named range, also in a formula', () => {
      const book = app.getActiveSpreadsheet();
      sheet.getRange('A1').setValue('20 %');
      book.setNamedRange('TAUX', sheet.getRange('A1'));
      sheet.getRange('B1').setFormula('=TAUX*2');
      expect(sheet.getRange('B1').getValue()).toBe(0.4);
      expect(book.getRangeByName('TAUX')?.getA1Notation()).toBe('A1');
    });

    it('appends after the last filled row', () => {
      sheet.getRange('A3').setValue('x');
      sheet.appendRow(['y', 2]);
      expect(sheet.getRange('A4:B4').getValues()).toEqual([['y', 2]]);
    });

    it('keeps what was set on a range: format, note, colour, weight', () => {
      const cell = sheet.getRange('A1');
      cell
        .setNumberFormat('#,##0.00 €')
        .setNote('à vérifier')
        .setBackground('#FFF')
        .setFontWeight('bold')
        .setValue(1234.5);
      expect([
        cell.getNumberFormat(),
        cell.getNote(),
        cell.getBackground(),
        cell.getFontWeight(),
        cell.getDisplayValue(),
      ]).toEqual(['#,##0.00 €', 'à vérifier', '#ffffff', 'bold', '1\u202f234,50 €']);
    });
  });
}
