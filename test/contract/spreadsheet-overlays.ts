import type { ServiceCase } from '../../src/gas/verification/service-case';

/** What lies on a sheet: filters, protections, conditional formats, charts, metadata. */
export const OVERLAY_CASES: readonly ServiceCase[] = [
  {
    title: 'rows are hidden by a filter, one to a sheet',
    run(check) {
      const sheet = check.sheet();
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
    title: 'values hidden by a filter are given back, and seen again without it',
    run(check) {
      const sheet = check.sheet();
      const range = sheet.getRange('A1:A3').setValues([['n'], ['oui'], ['non']]);
      const filter = range.createFilter();
      const hidden = SpreadsheetApp.newFilterCriteria().setHiddenValues(['oui']).build();
      filter.setColumnFilterCriteria(1, hidden);
      check.is(filter.getColumnFilterCriteria(1)?.getHiddenValues(), ['oui']);
      check.is([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(2)], [true, false]);
      check.is(range.getValues(), [['n'], ['oui'], ['non']]);
      filter.removeColumnFilterCriteria(1);
      check.is([filter.getColumnFilterCriteria(1), sheet.isRowHiddenByFilter(2)], [null, false]);
    },
  },
  {
    title: 'a validation that only warns lets a script write what it likes',
    run(check) {
      const sheet = check.sheet();
      const rule = SpreadsheetApp.newDataValidation()
        .requireNumberBetween(0, 10)
        .setAllowInvalid(true)
        .setHelpText('de 0 à 10')
        .build();
      const cell = sheet.getRange('A1').setDataValidation(rule).setValue(25);
      check.is(cell.getValue(), 25);
      const read = cell.getDataValidation();
      check.is([read?.getAllowInvalid(), read?.getHelpText()], [true, 'de 0 à 10']);
    },
  },
  {
    title: 'conditional formats are given back as they were set',
    run(check) {
      const sheet = check.sheet();
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
      const sheet = check.sheet();
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
      const sheet = check.sheet();
      const protection = sheet.protect().setDescription('système').setWarningOnly(true);
      check.is([protection.getDescription(), protection.isWarningOnly()], ['système', true]);
      check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
      check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    },
  },
  {
    title: 'a chart is placed on its sheet and taken away',
    run(check) {
      const sheet = check.sheet();
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
    title: 'a chart is changed where it is, with other rows, and is not a second one',
    run(check) {
      const sheet = check.sheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .setNumHeaders(1)
        .addRange(sheet.getRange('A1:A3'))
        .addRange(sheet.getRange('C1:D3'))
        .setOption('isStacked', true)
        .setPosition(6, 1, 8, 0)
        .build();
      sheet.insertChart(chart);
      const [placed] = sheet.getCharts();
      if (!placed) return;
      check.is(
        placed.getRanges().map((range) => range.getColumn()),
        [1, 3],
      );
      const longer = placed
        .modify()
        .clearRanges()
        .setChartType(Charts.ChartType.LINE)
        .addRange(sheet.getRange('A1:A9'))
        .addRange(sheet.getRange('C1:D9'))
        .setPosition(12, 1, 8, 0)
        .build();
      sheet.updateChart(longer);
      const charts = sheet.getCharts();
      check.is(charts.length, 1);
      check.is(
        charts[0]?.getRanges().map((range) => range.getA1Notation()),
        ['A1:A9', 'C1:D9'],
      );
      check.is(charts[0]?.getContainerInfo().getAnchorRow(), 12);
    },
  },
  {
    title: 'the looks of a block are given cell by cell, and its gridlines hidden',
    run(check) {
      const sheet = check.sheet();
      const range = sheet.getRange('A1:B2');
      range
        .setNumberFormats([
          ['@', '0.00'],
          ['General', '#,##0'],
        ])
        .setBackgrounds([
          ['#ffffff', '#e8f0fb'],
          ['#f1f4f2', '#ffffff'],
        ])
        .setFontColors([
          ['#1f2937', '#ffffff'],
          ['#1f2937', '#1f2937'],
        ])
        .setFontWeights([
          ['bold', 'normal'],
          ['normal', 'bold'],
        ])
        .setFontSizes([
          [16, 9],
          [10, 10],
        ])
        .setHorizontalAlignments([
          ['left', 'center'],
          ['left', 'right'],
        ])
        .setVerticalAlignment('middle');
      range.offset(1, 0, 1).setWrap(true);
      check.is(range.getNumberFormats()[0], ['@', '0.00']);
      check.is(range.getBackgrounds(), [
        ['#ffffff', '#e8f0fb'],
        ['#f1f4f2', '#ffffff'],
      ]);
      check.is(range.getFontSizes(), [
        [16, 9],
        [10, 10],
      ]);
      check.is(range.getFontWeights()[1], ['normal', 'bold']);
      range.setValues([
        ['Repas', 3],
        ['=B1*2', '=SUM(B1;B1)'],
      ]);
      check.is(range.getFormulas(), [
        ['', ''],
        ['=B1*2', '=SUM(B1;B1)'],
      ]);
      check.is(range.getValues()[1], [6, 6]);
      sheet.setHiddenGridlines(true);
      check.is(sheet.hasHiddenGridlines(), true);
    },
  },
  {
    title: 'developer metadata stays on a column that moves',
    run(check) {
      const sheet = check.sheet();
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
  {
    title: 'days that move with the calendar are compared with today and kept as such',
    run(check) {
      const sheet = check.sheet();
      const day = (days: number): Date => new Date(Date.now() + days * 86_400_000);
      sheet.getRange('A1:A5').setValues([['d'], [day(-40)], [day(-3)], [day(0)], [day(3)]]);
      const hidden = (criteria: GoogleAppsScript.Spreadsheet.FilterCriteria): boolean[] => {
        sheet.getFilter()?.remove();
        sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(1, criteria);
        return [2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row));
      };
      const { TODAY, PAST_WEEK } = SpreadsheetApp.RelativeDate;
      const when = (): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder =>
        SpreadsheetApp.newFilterCriteria();
      check.is(hidden(when().whenDateAfter(TODAY).build()), [true, true, true, false]);
      check.is(hidden(when().whenDateEqualTo(PAST_WEEK).build()), [true, false, false, true]);
      check.is(hidden(when().whenDateBefore(PAST_WEEK).build()), [false, true, true, true]);
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenDateBefore(TODAY)
        .setBold(true)
        .setRanges([sheet.getRange('A2:A5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      check.is(condition?.getCriteriaValues()[0] === TODAY, true);
    },
  },
];
