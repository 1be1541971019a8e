import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Tabs, lines, the selection, and the limits. */
export const SHEET_CASES: readonly ServiceCase[] = [
  {
    title: 'two sheets of one name are refused',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.insertSheet('Essai Passe-plat flux');
      check.refuses(
        () => book.insertSheet('essai passe-plat flux'),
        'A sheet with the name "essai passe-plat flux" already exists. Please enter another name.',
      );
      check.is(book.getSheetByName('Essai Passe-plat flux')?.getSheetId(), sheet.getSheetId());
      check.is(book.getSheetByName('essai passe-plat flux'), null);
    },
  },
  {
    title: 'tabs are moved and deleted, but the last',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const before = book.getNumSheets();
      const [first] = book.getSheets();
      const added = book.insertSheet('Essai Passe-plat deux');
      book.setActiveSheet(added);
      book.moveActiveSheet(1);
      check.is(book.getSheets()[0]?.getName(), 'Essai Passe-plat deux');
      check.is(book.getActiveSheet().getName(), 'Essai Passe-plat deux');
      check.is(added.getParent().getId(), book.getId());
      book.deleteSheet(added);
      check.is(book.getNumSheets(), before);
      // Only in an empty workbook: elsewhere this would delete what people wrote.
      if (before === 1 && first) {
        check.refuses(
          () => book.deleteSheet(first),
          "You can't remove all the sheets in a document.",
        );
      }
    },
  },
  {
    title: 'lines are hidden, frozen, sized and coloured as told, and a copy keeps them',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.insertSheet('Essai Passe-plat lignes');
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.hideRows(3);
      sheet.hideColumns(4);
      sheet.setColumnWidth(2, 150).setRowHeight(1, 40).setTabColor('#0F0');
      sheet.setHiddenGridlines(true);
      const copy = sheet.copyTo(book).setName('Essai Passe-plat copie');
      check.is([copy.getFrozenRows(), copy.getFrozenColumns()], [2, 1]);
      check.is([copy.isRowHiddenByUser(3), copy.isColumnHiddenByUser(4)], [true, true]);
      check.is(
        [copy.getColumnWidth(2), copy.getColumnWidth(3), copy.getRowHeight(1)],
        [150, 100, 40],
      );
      check.is([copy.getTabColor(), copy.hasHiddenGridlines()], ['#00ff00', true]);
      check.is([copy.getMaxRows(), copy.getMaxColumns()], [1000, 26]);
      check.refuses(
        () => sheet.setFrozenRows(1000),
        "You can't freeze all visible rows on the sheet.",
      );
    },
  },
  {
    title: 'sheets are hidden, but not all of them',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const [first] = book.getSheets();
      const sheet = check.sheet();
      sheet.hideSheet();
      check.is(sheet.isSheetHidden(), true);
      // Only in an empty workbook.
      if (book.getNumSheets() === 2 && first) {
        check.refuses(() => first.hideSheet(), "You can't hide all the sheets in a document.");
      }
    },
  },
  {
    title: 'a range is made the active one, and its sheet with it',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = check.sheet();
      check.sheet();
      sheet.setActiveRange(sheet.getRange('B2:C3'));
      check.is(book.getActiveSheet().getSheetId(), sheet.getSheetId());
      check.is(book.getActiveRange()?.getA1Notation(), 'B2:C3');
      book.toast('Essai', 'Contrat', 1);
    },
  },
  {
    title: 'the selection is that of the active sheet',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = check.sheet();
      sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
      sheet.setActiveSelection('B2:C3');
      const selection = book.getSelection();
      check.is(selection.getActiveSheet().getSheetId(), sheet.getSheetId());
      check.is(selection.getActiveRange()?.getA1Notation(), 'B2:C3');
      check.is(selection.getCurrentCell()?.getA1Notation(), 'B2');
      check.is(selection.getActiveRangeList()?.getRanges().length, 1);
      const down = selection.getNextDataRange(SpreadsheetApp.Direction.DOWN);
      check.is(down?.getA1Notation(), 'B2:B4');
      check.is(sheet.getSelection().getActiveRange()?.getA1Notation(), 'B2:C3');
      check.is(SpreadsheetApp.getSelection().getActiveRange()?.getA1Notation(), 'B2:C3');
    },
  },
  {
    title: 'a column and a row are fitted to what they hold',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:B1').setValues([['une phrase assez longue pour cent pixels', 'a']]);
      sheet.getRange('C2').setValue('deux\nlignes');
      sheet.autoResizeColumns(1, 2).autoResizeRows(1, 2);
      check.is([sheet.getColumnWidth(1) > 100, sheet.getColumnWidth(2) < 50], [true, true]);
      check.is(sheet.getRowHeight(2) > sheet.getRowHeight(1), true);
    },
  },
  {
    title: 'the limits of Sheets are refused in its words',
    run(check) {
      const sheet = check.sheet();
      check.refuses(
        () => sheet.getRange('A1').setValue('a'.repeat(50_001)),
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
      check.refuses(
        () => sheet.insertRowsAfter(1000, 400_000),
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
      check.refuses(
        () => sheet.insertColumnsAfter(26, 18_253),
        'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
      );
      check.is([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
    },
  },
];
