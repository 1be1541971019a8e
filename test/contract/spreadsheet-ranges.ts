import type { ServiceCase } from '../../src/gas/verification/service-case';

/** What is done to ranges beyond their values. */
export const RANGE_CASES: readonly ServiceCase[] = [
  {
    title: 'a range is sorted on several columns',
    run(check) {
      const sheet = check.sheet();
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
      check.is(range.getValues(), [
        ['a', 2],
        ['a', 1],
        ['b', 1],
        ['b', 0],
      ]);
    },
  },
  {
    title: 'a row is copied down with its formulas, formats and validations',
    run(check) {
      const sheet = check.sheet();
      sheet
        .getRange('A1:B1')
        .setValues([[2, '=A1*2']])
        .setNumberFormat('0.00');
      sheet.getRange('A2:A3').setValues([[3], [4]]);
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      check.is(sheet.getRange('B1:B3').getDisplayValues(), [['4,00'], ['6,00'], ['8,00']]);
      sheet.getRange('B1:B3').copyTo(sheet.getRange('C1'), { contentsOnly: true });
      check.is(sheet.getRange('C3').getFormula(), '');
      check.is(sheet.getRange('C1:C3').getValues(), [[4], [6], [8]]);
    },
  },
  {
    title: 'cells are merged, keep the first value, and are taken apart',
    run(check) {
      const sheet = check.sheet();
      const range = sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      range.merge();
      check.is(range.getValues(), [
        ['a', ''],
        ['', ''],
      ]);
      check.is(range.isPartOfMerge(), true);
      check.refuses(
        () => sheet.getRange('B2:C3').merge(),
        'You must select all cells in a merged range to merge or unmerge them.',
      );
      range.breakApart();
      check.is(range.isPartOfMerge(), false);
    },
  },
  {
    title: 'contents are cleared and looks stay, or the other way round',
    run(check) {
      const sheet = check.sheet();
      const cell = sheet.getRange('A1').setValue(5).setFontWeight('bold').setNote('note');
      cell.clearContent();
      check.is([cell.getValue(), cell.getFontWeight(), cell.getNote()], ['', 'bold', 'note']);
      cell.setValue(5).clearFormat();
      check.is([cell.getValue(), cell.getFontWeight()], [5, 'normal']);
    },
  },
  {
    title: 'an open range is known by its name',
    run(check) {
      const sheet = check.sheet();
      const range = sheet.getRange('B:D');
      check.is(
        [range.getA1Notation(), range.getNumRows(), range.isStartRowBounded()],
        ['B:D', 1000, false],
      );
      check.is(sheet.getRange('3:5').getA1Notation(), '3:5');
    },
  },
  {
    title: 'offset, getCell and the data region lead from a cell to others',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('B2:C3').setValues([
        [1, 2],
        [3, 4],
      ]);
      check.is(sheet.getRange('B2').offset(1, 1).getValue(), 4);
      check.is(sheet.getRange('B2:C3').getCell(2, 1).getA1Notation(), 'B3');
      check.is(sheet.getRange('C3').getDataRegion().getA1Notation(), 'B2:C3');
      const block = sheet.getRange('B2:C3');
      check.is(
        [block.getRow(), block.getColumn(), block.getLastRow(), block.getLastColumn()],
        [2, 2, 3, 3],
      );
      check.is(block.getSheet().getSheetId(), sheet.getSheetId());
      const named = SpreadsheetApp.getActiveSpreadsheet().getRange(`'${sheet.getName()}'!C3`);
      check.is([named.getValue(), named.getA1Notation()], [4, 'C3']);
      check.refuses(
        () => sheet.getRange('A1').offset(-1, 0),
        'The starting row of the range is too small.',
      );
    },
  },
  {
    title: 'what is set on a range is kept: format, note, colour, weight',
    run(check) {
      const cell = check.sheet().getRange('A1');
      cell
        .setNumberFormat('#,##0.00 €')
        .setNote('à vérifier')
        .setBackground('#FFF')
        .setFontColor('#F00')
        .setFontWeight('bold')
        .setValue(1234.5);
      check.is(
        [cell.getNumberFormat(), cell.getNote(), cell.getBackground(), cell.getFontWeight()],
        ['#,##0.00 €', 'à vérifier', '#ffffff', 'bold'],
      );
      check.is(cell.getDisplayValue(), '1\u202f234,50 €');
    },
  },
  {
    title: 'looks and notes are set in blocks, and read back as they were',
    run(check) {
      const range = check.sheet().getRange('A1:B1');
      range
        .setNotes([['une', '']])
        .setFontWeights([['bold', 'normal']])
        .setFontSizes([[12, 8]])
        .setFontColors([['#FF0000', '#00f']])
        .setHorizontalAlignment('center')
        .setVerticalAlignment('top')
        .setWrap(true);
      check.is(range.getNotes(), [['une', '']]);
      check.is(range.getFontWeights(), [['bold', 'normal']]);
      check.is(range.getFontSizes(), [[12, 8]]);
      check.is(range.getFontColors(), [['#ff0000', '#0000ff']]);
      check.is(range.getHorizontalAlignments(), [['center', 'center']]);
      check.is(range.getVerticalAlignment(), 'top');
      check.is(range.getWraps(), [[true, true]]);
    },
  },
  {
    title: 'checkboxes are unchecked until ticked',
    run(check) {
      const sheet = check.sheet();
      const range = sheet.getRange('A1:A2').insertCheckboxes();
      check.is([range.getValues(), range.isChecked()], [[[false], [false]], false]);
      sheet.getRange('A1').check();
      check.is([range.getValues(), range.isChecked()], [[[true], [false]], null]);
    },
  },
  {
    title: 'bands are coloured as Sheets does',
    run(check) {
      const sheet = check.sheet();
      const banding = sheet.getRange('A1:C5').applyRowBanding();
      check.is(
        [banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFirstColumnColor()],
        ['#bdbdbd', '#f3f3f3', null],
      );
      check.refuses(() => banding.setSecondRowColor(null), 'Second row color should not be null');
    },
  },
  {
    title: 'cells are inserted and deleted in their columns only, formulas following',
    run(check) {
      const sheet = check.sheet();
      const filled = sheet.getRange('A1:C3');
      filled.setValues([
        [1, 2, '=SUM(A1:A3)'],
        [3, 4, '=B2'],
        [5, 6, ''],
      ]);
      sheet.getRange('A2:B2').insertCells(SpreadsheetApp.Dimension.ROWS);
      check.is(sheet.getRange('A1:B4').getValues(), [
        [1, 2],
        ['', ''],
        [3, 4],
        [5, 6],
      ]);
      check.is(sheet.getRange('C1:C2').getFormulas(), [['=SUM(A1:A4)'], ['=B3']]);
      sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
      check.is(sheet.getRange('A2:B4').getValues(), [
        [3, ''],
        [5, 4],
        ['', 6],
      ]);
    },
  },
  {
    title: 'a transposed copy turns rows into columns',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:B3').setValues([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
      const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
      sheet.getRange('A1:B3').copyTo(sheet.getRange('D5'), PASTE_NORMAL, true);
      check.is(sheet.getRange('D5:F6').getValues(), [
        [1, 2, 3],
        ['a', 'b', 'c'],
      ]);
      check.is(sheet.getRange('D7').getValue(), '');
    },
  },
  {
    title: 'cells that are moved take formulas that point at them along',
    run(check) {
      const sheet = check.sheet();
      sheet.getRange('A1:C1').setValues([[2, '=A1*2', '=E5']]);
      sheet.getRange('A1').setNumberFormat('0.00').setNote('prix');
      sheet.getRange('E5').setValue('couverte');
      sheet.getRange('A1').moveTo(sheet.getRange('E5'));
      check.is(sheet.getRange('A1:C1').getFormulas(), [['', '=E5*2', '=#REF!']]);
      check.is(sheet.getRange('A1:B1').getValues(), [['', 4]]);
      check.is(sheet.getRange('A1').getNote(), '');
      const moved = sheet.getRange('E5');
      check.is([moved.getDisplayValue(), moved.getNote()], ['2,00', 'prix']);
    },
  },
  {
    title: 'a named range follows its rows, is renamed and taken away',
    run(check) {
      const sheet = check.sheet();
      const book = sheet.getParent();
      book.setNamedRange('EssaiPassePlat', sheet.getRange('A2:B3'));
      const [named] = sheet.getNamedRanges();
      sheet.insertRowBefore(1);
      check.is(named?.getRange().getA1Notation(), 'A3:B4');
      named?.setName('EssaiPassePlatDeux').setRange(sheet.getRange('C1'));
      check.is(book.getRangeByName('EssaiPassePlat'), null);
      check.is(book.getRangeByName('EssaiPassePlatDeux')?.getA1Notation(), 'C1');
      book.removeNamedRange('EssaiPassePlatDeux');
      check.is(sheet.getNamedRanges().length, 0);
    },
  },
];
