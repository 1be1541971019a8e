import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Values and formulas: what is typed, what is read back, what a person sees. */
export const VALUE_CASES: readonly ServiceCase[] = [
  {
    title: 'a value is taken as typed in a French workbook',
    run(check) {
      const sheet = check.sheet();
      const rows: [given: unknown, value: unknown, shown: string][] = [
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
      for (const [given, value, shown] of rows) {
        const cell = sheet.getRange('B2').clear().setValue(given);
        check.is([given, cell.getValue(), cell.getDisplayValue()], [given, value, shown]);
      }
    },
  },
  {
    title: 'text stays text in a cell formatted as text',
    run(check) {
      const sheet = check.sheet();
      const cell = sheet.getRange(1, 1).setNumberFormat('@').setValue('0612345678');
      check.is(cell.getValue(), '0612345678');
      check.is(cell.setValue('=1+1').getValue(), '=1+1');
    },
  },
  {
    title: 'a cell shown as a date gives a Date of the script itself',
    run(check) {
      const sheet = check.sheet();
      const cell = sheet.getRange('A1').setValue('31/12/2026');
      const value: unknown = cell.getValue();
      check.is(value instanceof Date, true);
      check.is(value, '2026-12-30T23:00:00.000Z');
      check.is(cell.getDisplayValue(), '31/12/2026');
      const block: unknown[][] = sheet.getRange('A1:B1').getValues();
      check.is([block[0]?.[0] instanceof Date, Array.isArray(block)], [true, true]);
    },
  },
  {
    title: 'a Date is stored as the day and the hour of the workbook',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.setSpreadsheetTimeZone('Europe/Paris');
      const cell = check.sheet().getRange('A1');
      cell.setValue(new Date('2026-07-01T10:30:00Z'));
      check.is(cell.getDisplayValue(), '01/07/2026 12:30:00');
      check.is(cell.getValue(), '2026-07-01T10:30:00.000Z');
      book.setSpreadsheetTimeZone('America/New_York');
      check.is(cell.getValue(), '2026-07-01T16:30:00.000Z');
      check.is(book.getSpreadsheetTimeZone(), 'America/New_York');
      book.setSpreadsheetTimeZone('Europe/Paris');
    },
  },
  {
    title: 'a block is written and read in the same execution',
    run(check) {
      const sheet = check.sheet();
      const block = [
        ['a', 1, true],
        ['b', 2.5, ''],
      ];
      sheet.getRange(3, 2, 2, 3).setValues(block);
      SpreadsheetApp.flush();
      check.is(sheet.getRange('B3:D4').getValues(), block);
      check.is([sheet.getLastRow(), sheet.getLastColumn()], [4, 4]);
      check.is(sheet.getDataRange().getA1Notation(), 'A1:D4');
    },
  },
  {
    title: 'a block of another shape is refused',
    run(check) {
      const sheet = check.sheet();
      check.refuses(
        () => sheet.getRange('A1:A2').setValues([['a']]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
      check.refuses(
        () =>
          sheet.getRange('A1:A2').setValues([
            ['a', 'b'],
            ['c', 'd'],
          ]),
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      );
    },
  },
  {
    title: 'wrong arguments are told in the words of Google',
    run(check) {
      const sheet = check.sheet();
      const wrong = 'texte' as unknown as number; // what a script without types may send
      check.refuses(
        () => sheet.getRange(1, wrong),
        "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
      const flat = ['a'] as unknown as string[][]; // a list where a block is wanted
      check.refuses(
        () => sheet.getRange('A1').setValues(flat),
        "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
  },
  {
    title: 'a range off the sheet is refused',
    run(check) {
      const sheet = check.sheet();
      check.refuses(
        () => sheet.getRange(1, 1, 1, 27),
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      check.refuses(() => sheet.getRange(0, 1), 'The starting row of the range is too small.');
    },
  },
  {
    title: 'a formula is read back with the separators of the workbook',
    run(check) {
      const sheet = check.sheet();
      const cell = sheet.getRange('C1').setFormula('=sum(A1:B1;1,5)');
      check.is([cell.getFormula(), cell.getValue()], ['=SUM(A1:B1;1,5)', 1.5]);
    },
  },
  {
    title: 'formulas follow inserted and deleted rows and columns',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=SUM(A1:A3)');
      sheet.insertRowsAfter(1, 2);
      check.is(sheet.getRange('B1').getFormula(), '=SUM(A1:A5)');
      sheet.deleteRows(2, 3);
      check.is(sheet.getRange('B1').getFormula(), '=SUM(A1:A2)');
      check.is(sheet.getRange('B1').getValue(), 4);
      sheet.insertColumnsAfter(1, 2);
      check.is(sheet.getRange('D1').getFormula(), '=SUM(A1:A2)');
      sheet.deleteColumn(1);
      check.is(sheet.getRange('C1').getFormula(), '=SUM(#REF!)');
      check.is(sheet.getRange('C1').getValue(), '#REF!');
      sheet.deleteColumns(1, 2);
      check.is(sheet.getRange('A1').getFormula(), '=SUM(#REF!)');
    },
  },
  {
    title: 'a formula fills a range and its references move',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1:B3').setFormula('=A1*10');
      check.is(sheet.getRange('B1:B3').getFormulas(), [['=A1*10'], ['=A2*10'], ['=A3*10']]);
      check.is(sheet.getRange('B3').getFormulaR1C1(), '=R[0]C[-1]*10');
    },
  },
  {
    title: 'a named range is found, also in a formula',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = check.sheet();
      sheet.getRange('A1').setValue('20 %');
      book.setNamedRange('TAUX_ESSAI', sheet.getRange('A1'));
      sheet.getRange('B1').setFormula('=TAUX_ESSAI*2');
      check.is(sheet.getRange('B1').getValue(), 0.4);
      check.is(book.getRangeByName('TAUX_ESSAI')?.getA1Notation(), 'A1');
      book.removeNamedRange('TAUX_ESSAI');
      check.is(book.getRangeByName('TAUX_ESSAI'), null);
    },
  },
  {
    title: 'a row is appended after the last filled one',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A3').setValue('x');
      sheet.appendRow(['y', 2]);
      check.is(sheet.getRange('A4:B4').getValues(), [['y', 2]]);
    },
  },
  {
    title: 'a validation rejects a value it does not allow, in the words of Sheets',
    run(check) {
      const sheet = check.sheet();
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['oui', 'non'], true)
        .setAllowInvalid(false)
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      cell.setValue('oui');
      check.refuses(
        () => cell.setValue('peut-être'),
        'The data you entered in cell A1 violates the data validation rules set on this cell.\nPlease enter one of the following values: oui, non.',
      );
      check.is(cell.getValue(), 'oui');
      check.is(cell.getDataValidation()?.getCriteriaValues(), [['oui', 'non'], true]);
      check.is(cell.getDataValidation()?.getAllowInvalid(), false);
      cell.setDataValidation(null).setValue('peut-être');
      check.is(cell.getValue(), 'peut-être');
    },
  },
  {
    title: 'text is found and replaced',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:B2').setValues([
        ['sample', 'sámplé'],
        ['SampleA', '=LOWER("SAMPLE")'],
      ]);
      const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder): string[] =>
        finder.findAll().map((range) => range.getA1Notation());
      check.is(found(sheet.createTextFinder('sample')), ['A1', 'A2', 'B2']);
      check.is(found(sheet.createTextFinder('sample').matchCase(true).matchEntireCell(true)), [
        'A1',
        'B2',
      ]);
      check.is(found(sheet.createTextFinder('sample').ignoreDiacritics(true)), [
        'A1',
        'B1',
        'A2',
        'B2',
      ]);
      check.is(sheet.createTextFinder('sample').replaceAllWith('x'), 2);
      check.is(sheet.getRange('A1:A2').getValues(), [['x'], ['xA']]);
      check.is(found(sheet.createTextFinder('absent')), []);
    },
  },
  {
    title: 'rich text is never a formula, and keeps links on its parts',
    run(check) {
      const cell = check.sheet().getRange('A1');
      const formula = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      check.is(cell.setRichTextValue(formula).getValue(), '=1+1');
      const linked = SpreadsheetApp.newRichTextValue()
        .setText('voir ici')
        .setLinkUrl(5, 8, 'https://example.org')
        .build();
      cell.setRichTextValue(linked);
      check.is(cell.getValue(), 'voir ici');
      check.is(cell.getRichTextValue()?.getLinkUrl(5, 8), 'https://example.org');
      check.is(cell.getRichTextValue()?.getLinkUrl(), null);
    },
  },
];
