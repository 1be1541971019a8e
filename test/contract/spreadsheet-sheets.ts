import type { ServiceCase } from './document-case';

/** Tabs, lines, and what lies on a sheet: filters, protections, conditional formats, charts, metadata. */
export const SHEET_CASES: readonly ServiceCase[] = [
  {
    title: 'two sheets of one name are refused',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.insertSheet('Essai flux');
      check.refuses(
        () => book.insertSheet('essai flux'),
        'A sheet with the name "essai flux" already exists. Please enter another name.',
      );
      check.is(book.getSheetByName('Essai flux')?.getSheetId(), sheet.getSheetId());
      check.is(book.getSheetByName('essai flux'), null);
    },
  },
  {
    title: 'tabs are moved and deleted, but the last',
    run(check) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const before = book.getNumSheets();
      const [first] = book.getSheets();
      const added = book.insertSheet('Essai deux');
      book.setActiveSheet(added);
      book.moveActiveSheet(1);
      check.is(book.getSheets()[0]?.getName(), 'Essai deux');
      check.is(book.getActiveSheet().getName(), 'Essai deux');
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
      const sheet = book.insertSheet('Essai lignes');
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.hideRows(3);
      sheet.hideColumns(4);
      sheet.setColumnWidth(2, 150).setRowHeight(1, 40).setTabColor('#0F0');
      sheet.setHiddenGridlines(true);
      const copy = sheet.copyTo(book).setName('Essai copie');
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
      const sheet = book.insertSheet();
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
      const sheet = book.insertSheet();
      book.insertSheet();
      sheet.setActiveRange(sheet.getRange('B2:C3'));
      check.is(book.getActiveSheet().getSheetId(), sheet.getSheetId());
      check.is(book.getActiveRange()?.getA1Notation(), 'B2:C3');
      book.toast('Essai', 'Contrat', 1);
    },
  },
  {
    title: 'rows are hidden by a filter, one to a sheet',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const range = sheet.getRange('A1:A4').setValues([['n'], [10], [30], [20]]);
      const filter = range.createFilter();
      const over = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build();
      filter.setColumnFilterCriteria(1, over);
      check.is(
        [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        [true, false, false],
      );
      check.refuses(
        () => sheet.getRange('C1:C2').createFilter(),
        "You can't create a filter in a sheet that already has a filter.",
      );
      filter.sort(1, false);
      check.is(range.getValues(), [['n'], [30], [20], [10]]);
      filter.remove();
      check.is(sheet.getFilter(), null);
    },
  },
  {
    title: 'conditional formats are given back as they were set',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1>1,5')
        .setBackground('#F00')
        .setRanges([sheet.getRange('A1:A5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [read] = sheet.getConditionalFormatRules();
      check.is(
        read?.getRanges().map((range) => range.getA1Notation()),
        ['A1:A5'],
      );
      check.is(read?.getBooleanCondition()?.getCriteriaValues(), ['=A1>1,5']);
      check.is(read?.getBooleanCondition()?.getBackground(), '#ff0000');
    },
  },
  {
    title: 'a range is protected for its editors, the owner always among them',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const protection = sheet.getRange('A1').protect().setDescription('clés');
      protection.removeEditors(protection.getEditors());
      check.is([protection.canEdit(), protection.getEditors().length], [true, 1]);
      check.is(protection.getRange().getA1Notation(), 'A1');
      protection.setWarningOnly(true);
      check.is(protection.isWarningOnly(), true);
      const [read] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      check.is([read?.getDescription(), read?.isWarningOnly()], ['clés', true]);
      protection.remove();
      check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    },
  },
  {
    title: 'a whole sheet is protected, with a warning only if told so',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const protection = sheet.protect().setDescription('système').setWarningOnly(true);
      check.is([protection.getDescription(), protection.isWarningOnly()], ['système', true]);
      check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
      check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    },
  },
  {
    title: 'a chart is placed on its sheet and taken away',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      const chart = sheet
        .newChart()
        .asBarChart()
        .addRange(sheet.getRange('A1:B3'))
        .setOption('title', 'Coût par repas')
        .setPosition(2, 4, 0, 0)
        .build();
      sheet.insertChart(chart);
      const [placed] = sheet.getCharts();
      check.is(placed?.getContainerInfo().getAnchorColumn(), 4);
      check.is(placed?.getRanges()[0]?.getA1Notation(), 'A1:B3');
      if (placed) sheet.removeChart(placed);
      check.is(sheet.getCharts().length, 0);
    },
  },
  {
    title: 'developer metadata stays on a column that moves',
    run(check) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      sheet.getRange('C:C').addDeveloperMetadata('key', 'portions');
      sheet.insertColumnBefore(1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('key').find();
      check.is(found?.getLocation().getColumn()?.getColumn(), 4);
      check.is(found?.getValue(), 'portions');
      check.refuses(
        () => sheet.getRange('A1').addDeveloperMetadata('key'),
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    },
  },
];
