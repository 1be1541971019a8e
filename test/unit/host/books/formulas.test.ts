import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { CellError, type CellValue } from '../../../../src/host/books/cell-value';

const NOW = Date.UTC(2026, 2, 10, 9, 30);

function bookWith(texts: readonly (readonly string[])[], locale = 'fr_FR'): Book {
  const book = Book.create({ locale, timeZone: 'Europe/Paris', name: 'Essai', now: () => NOW });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts });
  return book;
}

/** Key, amount, date; the formula goes to F1. */
const DATA = [
  ['k', 'v', 'd'],
  ['a', '1,5', '15/03/2026'],
  ['b', '2', '16/03/2026'],
  ['a', '3', '20/03/2026'],
  ['', '', ''],
];

function result(formula: string, locale = 'fr_FR'): CellValue | undefined {
  const book = bookWith(DATA, locale);
  book.userEdit({ sheetId: 0, row: 1, column: 6, texts: [[formula]] });
  return book.sheets[0]?.value(1, 6);
}

const RESULTS: readonly (readonly [formula: string, value: CellValue])[] = [
  ['=0,1+0,2', 0.30000000000000004],
  ['=1/3', 1 / 3],
  ['=SUM(B2:B4)', 6.5],
  ['=SUM(B2:B)', 6.5],
  ['=SUM(B:B)', 6.5],
  ['=SUMIFS(B2:B;A2:A;"a")', 4.5],
  ['=COUNTIF(A2:A;"a")', 2],
  ['=SUMPRODUCT((A2:A4="a")*B2:B4)', 4.5],
  ['=SUMPRODUCT(--(A2:A4="a");B2:B4)', 4.5],
  ['=1--1', 2],
  ['=IF(B2>1,2;"oui";"non")', 'oui'],
  ['=IFERROR(1/0;"-")', '-'],
  ['=ROUND(2,345;2)', 2.35],
  ['=ISOWEEKNUM(C2)', 11],
  ['=VLOOKUP("b";A2:B4;2;FALSE)', 2],
  ['=XLOOKUP("b";A2:A4;B2:B4)', 2],
  ['=A2&"-"&A3', 'a-b'],
  ['=Z9', null],
  ['=Z9+1', 1],
  ['=A5=""', true],
  ['=IF(TRUE;A5)', null],
  ['=IF(TRUE;A5;1)+1', 1],
  ['=INDEX(A2:B5;4;2)', null],
  ['=VLOOKUP("a";A2:E4;5;FALSE)', null],
  ['=IFERROR(B5;1)', null],
  ['=IF(B2>1;B3-2;A5)', 0],
  ['=TODAY()', 46_091],
  ['=LET(x;B2;x*2)', 3],
  ['=SUM(B2;2', 3.5],
];

const ERRORS: readonly (readonly [formula: string, code: string])[] = [
  ['=1/0', '#DIV/0!'],
  ['=SUM(B2,B3)', '#ERROR!'],
  ['=1,5,2', '#ERROR!'],
  ['=SOMME(B2:B4)', '#NAME?'],
  ['=INCONNU', '#NAME?'],
  ["='Autre feuille'!A1", '#REF!'],
  ['=VLOOKUP("zz";A2:B4;2;FALSE)', '#N/A'],
  ['="a"+1', '#VALUE!'],
  ['=F1', '#REF!'],
];

/** Formulas that the engine would compute wrong without a word. */
const TOLD: readonly string[] = [
  '=QUERY(A1:B4;"select A")',
  '=COUNT(FILTER(B2:B4;A2:A4="a"))',
  '=SUMPRODUCT(B1:B4;B1:B4)',
  '=SUM(B2:B4*2)',
  '=TEXT(B2;"0,00")',
  '=B2&" kg"',
  '={1\\2}',
  '=2/--1',
  '=SUMPRODUCT(--ISNUMBER(B2:B4))',
  '=SUMPRODUCT(COUNTIF(A2:A4;A2:A4))',
  '=COUNTA(UNIQUE(A2:A5))',
  '=SORT(A2:A5)',
  '=SORT(A2:B4;1;TRUE;2;TRUE)',
];

describe('a formula of a French workbook', () => {
  it.each(RESULTS)('%s gives %p', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  it.each(ERRORS)('%s gives %s', (formula, code) => {
    const value = result(formula);
    expect(value instanceof CellError ? value.code : value).toBe(code);
  });

  it.each(TOLD)('%s is told not to be emulated instead of being wrong', (formula) => {
    const value = result(formula);
    expect(value instanceof CellError ? value.code : value).toBe('#EMULATION!');
  });
});

describe('a formula of an American workbook', () => {
  it.each([
    ['=SUM(1.5,2)', 3.5],
    ['=SUM(1.5;2)', 3.5],
  ])('%s gives %p', (formula, value) => {
    expect(result(formula, 'en_US')).toBe(value);
  });
});

describe('formulas', () => {
  it('follow a change of what they read, however far', () => {
    const book = bookWith([
      ['1', '=A1*2'],
      ['', '=B1+1'],
    ]);
    book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [['10']] });
    expect(book.sheets[0]?.value(2, 2)).toBe(21);
  });

  it('pour arrays into free neighbours, and say #REF! when something is in the way', () => {
    const book = bookWith([
      ['a', '=UNIQUE(A1:A3)'],
      ['b', ''],
      ['a', ''],
    ]);
    const [sheet] = book.sheets;
    expect([sheet?.value(1, 2), sheet?.value(2, 2), sheet?.value(3, 2)]).toEqual(['a', 'b', null]);
    book.userEdit({ sheetId: 0, row: 2, column: 2, texts: [['x']] });
    expect(sheet?.value(1, 2)).toEqual(expect.objectContaining({ code: '#REF!' }));
    book.userEdit({ sheetId: 0, row: 2, column: 2, texts: [['']] });
    expect(sheet?.value(2, 2)).toBe('b');
  });

  it('change their separators with the locale of the workbook', () => {
    const book = bookWith([['=SUM(1,5;2)']]);
    book.setLocale('en_US');
    expect(book.toJson().sheets[0]?.formulas).toEqual({ A1: '=SUM(1.5,2)' });
    expect(book.sheets[0]?.value(1, 1)).toBe(3.5);
  });

  it('show a date when they compute one', () => {
    const book = bookWith([['15/03/2026', '=A1+1', '=EOMONTH(A1;0)', '=MAX(A1:A1)']]);
    expect(book.toJson().sheets[0]?.displayValues).toEqual([
      ['15/03/2026', '16/03/2026', '31/03/2026', '15/03/2026'],
    ]);
  });

  it('keep the text of what cannot be read', () => {
    const book = bookWith([['=SUM(A2,A3)']]);
    expect(book.toJson().sheets[0]?.formulas).toEqual({ A1: '=SUM(A2,A3)' });
  });

  it('follow the name of their sheet', () => {
    const book = bookWith([['5']]);
    book.userSheetAction({ action: 'insertSheet', name: 'Calcul' });
    const calcul = book.sheetByName('Calcul');
    book.userEdit({ sheetId: calcul?.id ?? -1, row: 1, column: 1, texts: [["='Feuille 1'!A1*2"]] });
    book.userSheetAction({ action: 'renameSheet', sheetId: 0, name: 'Flux' });
    expect(calcul?.value(1, 1)).toBe(10);
    expect(book.toJson().sheets[1]?.formulas).toEqual({ A1: '=Flux!A1*2' });
    book.userSheetAction({ action: 'deleteSheet', sheetId: 0 });
    expect(calcul?.value(1, 1)).toEqual(expect.objectContaining({ code: '#REF!' }));
  });
});
