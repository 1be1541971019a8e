import type { ServiceCase } from '../../src/gas/verification/service-case';

/** How cells look and what they take, read back in blocks. */
export const LOOK_CASES: readonly ServiceCase[] = [
  {
    title: 'formats and dropdowns are read in a block, null where there is no dropdown',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1').setNumberFormat('@');
      sheet.getRange('B1').setNumberFormat('0.00');
      check.is(sheet.getRange('A1:B1').getNumberFormats(), [['@', '0.00']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Oui', 'Non']).build();
      sheet.getRange('B1').setDataValidation(rule);
      const [line] = sheet.getRange('A1:B1').getDataValidations();
      check.is([line?.[0] ?? null, line?.[1] !== null], [null, true]);
      check.is(line?.[1]?.getCriteriaValues()[0], ['Oui', 'Non']);
    },
  },
  {
    title: 'a conditional format may look at how a text begins, and colour the letters',
    run(check) {
      const sheet = check.sheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith('✓')
        .setFontColor('#1b7f4b')
        .setRanges([sheet.getRange('A1:A3')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      check.is(condition?.getCriteriaValues(), ['✓']);
      check.is(condition?.getFontColor(), '#1b7f4b');
    },
  },
  {
    title: 'texts with links are written in a block',
    run(check) {
      const sheet = check.sheet();
      const linked = (text: string, url: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
        SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
      const links = [[linked('B3', '#gid=0&range=B3')], [linked('C4', '#gid=0&range=C4')]];
      const range = sheet.getRange('A1:A2').setRichTextValues(links);
      check.is(range.getValues(), [['B3'], ['C4']]);
      check.is(sheet.getRange('A2').getRichTextValue()?.getLinkUrl(), '#gid=0&range=C4');
    },
  },
  {
    title: 'a row inserted before another pushes it down',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:A2').setValues([['un'], ['deux']]);
      sheet.insertRowBefore(2);
      check.is(sheet.getRange('A1:A3').getValues(), [['un'], [''], ['deux']]);
    },
  },
];
