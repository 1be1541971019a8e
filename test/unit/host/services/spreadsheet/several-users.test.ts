import { describe, expect, it } from '@jest/globals';
import { appOn, frenchBook, OWNER } from './services-bed';

const VOLUNTEER = 'benevole@example.org';
const PROTECTED = 'You are trying to edit a protected cell or object.';

describe('a range protected by the owner', () => {
  const protectedBook = () => {
    const book = frenchBook();
    book.editors.push(VOLUNTEER);
    const sheet = appOn(book).getActiveSheet();
    const protection = sheet.getRange('A1:B2').protect();
    protection.removeEditors(protection.getEditors());
    return { book, protection };
  };

  it.each<readonly [string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    ['setValue', (sheet) => sheet.getRange('B2:C3').setValue('x')],
    ['clear', (sheet) => sheet.getRange('A1').clear()],
    ['setFormula', (sheet) => sheet.getRange('A1').setFormula('=1')],
    ['setBackground', (sheet) => sheet.getRange('A1').setBackground('red')],
    ['copyTo', (sheet) => sheet.getRange('D1:E2').copyTo(sheet.getRange('A1'))],
    ['sort', (sheet) => sheet.getRange('A1:A5').sort(1)],
    ['deleteRow', (sheet) => sheet.deleteRow(2)],
    ['insertRowBefore', (sheet) => sheet.insertRowBefore(2)],
  ])('refuses %s to another user', (_, write) => {
    const { book } = protectedBook();
    expect(() => write(appOn(book, { user: VOLUNTEER }).getActiveSheet())).toThrow(PROTECTED);
  });

  it('leaves the rest of the sheet open, and everything to its owner', () => {
    const { book } = protectedBook();
    appOn(book, { user: VOLUNTEER }).getActiveSheet().getRange('D1').setValue('x');
    appOn(book, { user: OWNER }).getActiveSheet().getRange('A1').setValue('y');
    expect(appOn(book).getActiveSheet().getDataRange().getValues()).toEqual([['y', '', '', 'x']]);
  });

  it('opens to an editor that is added, and to all when it only warns', () => {
    const { book, protection } = protectedBook();
    const write = () =>
      appOn(book, { user: VOLUNTEER }).getActiveSheet().getRange('A1').setValue('z');
    protection.addEditor(VOLUNTEER);
    write();
    protection.removeEditor(VOLUNTEER).setWarningOnly(true);
    write();
    expect(book.sheets[0]?.value(1, 1)).toBe('z');
  });
});

describe('the journal of an execution', () => {
  it('counts the cells read and written', () => {
    const counted = { read: 0, written: 0 };
    const sheet = appOn(frenchBook(), { counted }).getActiveSheet();
    sheet.getRange('A1:B3').setValues([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    sheet.getDataRange().getValues();
    sheet.getRange('A1').getDisplayValue();
    expect(counted).toEqual({ read: 7, written: 6 });
  });
});

describe('a book shared by two executions', () => {
  it('shows each the writes of the other at once', () => {
    const book = frenchBook();
    const [first, second] = [appOn(book).getActiveSheet(), appOn(book).getActiveSheet()];
    first.getRange('A1').setValue(2);
    second.getRange('B1').setFormula('=A1*2');
    first.getRange('A1').setValue(5);
    expect(second.getRange('B1').getValue()).toBe(10);
  });
});

describe('a formula the host does not compute', () => {
  it('throws by name when a script reads it', () => {
    const cell = appOn(frenchBook())
      .getActiveSheet()
      .getRange('A1')
      .setFormula('=QUERY(B1:C3;"select B")');
    expect(() => cell.getDisplayValue()).toThrow(
      'local host: a formula uses function QUERY, which is not emulated yet',
    );
    expect(cell.getFormula()).toBe('=QUERY(B1:C3;"select B")');
  });
});
