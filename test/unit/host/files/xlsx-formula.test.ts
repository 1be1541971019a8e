import { describe, expect, it } from '@jest/globals';
import { CellError, type CellValue } from '../../../../src/host/books/cell-value';
import {
  bookFormula,
  excelFormula,
  wrappedFormula,
  wrappedValue,
} from '../../../../src/host/files/xlsx-formula';

const sameName = (name: string): string => name;

describe('a formula written for Excel', () => {
  it.each([
    ['=SUM(A1,2.5)', 'SUM(A1,2.5)'],
    ['=SUM(B2:B)', 'SUM(B2:B1048576)'],
    ['=SUM($B$2:$B)', 'SUM($B$2:$B$1048576)'],
    ['=COUNTA(A2:2)', 'COUNTA(A2:XFD2)'],
    ['=SUM(A:B)+SUM(3:4)', 'SUM(A:B)+SUM(3:4)'],
    ['=IFS(A1>1,"a;b",TRUE,"c")', '_xlfn.IFS(A1>1,"a;b",TRUE,"c")'],
    ["='Feuille 1'!A1*2", "'Feuille 1'!A1*2"],
    ['=SUM({1,2;-3,4})', 'SUM({1,2;-3,4})'],
    ['=Taux*2', 'Taux*2'],
  ])('says %s as %s, and is read back', (stored, text) => {
    expect(excelFormula(stored, sameName)).toBe(text);
    expect(bookFormula(text)).toEqual({ kind: 'formula', stored });
  });

  it.each([
    ['a function Excel has not', '=QUERY(A1:B2,"select A")'],
    ['a function whose arguments mean something else there', '=FILTER(A1:A3,B1:B3>1,C1:C3)'],
    ['fewer arguments than Excel wants', '=ROUND(A1)'],
    ['more arguments than Excel wants', '=ISNUMBER(A1,A2)'],
    ['cells in braces', '={A1:A3;B1}'],
    ['an error of Sheets alone', '=IF(A1,#ERROR!,2)'],
    ['a column beyond its last', '=XFE1+1'],
    ['a text longer than it takes', `=LEN("${'x'.repeat(300)}")`],
    ['a formula that cannot be read', '!=1+;'],
  ])('is wrapped with its value for %s, and comes back', (_, stored) => {
    expect(excelFormula(stored, sameName)).toBeUndefined();
    const wrapped = wrappedFormula(stored, 'une "valeur"') ?? '';
    expect(wrapped).toMatch(/^IFERROR\(__xludf\.DUMMYFUNCTION\("/);
    // No text of Excel is longer than 255 signs.
    for (const [text] of wrapped.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThan(258);
    const kind = stored.startsWith('!') ? 'unreadable' : 'formula';
    expect(bookFormula(wrapped)).toEqual({ kind, stored });
  });

  it.each<[CellValue, string]>([
    [1.5, '1.5'],
    [true, 'TRUE'],
    [null, '""'],
    [CellError.of('#N/A'), '"#N/A"'],
    ['=1+1', '"=1+1"'],
  ])('shows %s in a cell that another one fills', (value, shown) => {
    const text = `IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),${shown})`;
    expect(wrappedValue(value)).toBe(text);
    expect(bookFormula(text)).toEqual({ kind: 'filled' });
  });
});

describe('a formula of Excel', () => {
  it.each([
    ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9>1)', '=FILTER(A1:A9,B1:B9>1)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9>1,"rien")', '=IFERROR(FILTER(A1:A9,B1:B9>1),"rien")'],
    ['_xlfn._xlws.SORT(A1:B9,2,-1)', '=SORT(A1:B9,2,FALSE())'],
    ['_xlfn.SINGLE(A1:A9)*2', '=(A1:A9)*2'],
    ['_xlfn.LET(_xlpm.x,2,_xlpm.x*3)', '=LET(x,2,x*3)'],
    ['"_xlfn.A"&A1', '="_xlfn.A"&A1'],
    ['CUBEVALUE(A1)', '=CUBEVALUE(A1)'],
  ])('%s becomes %s', (text, stored) => {
    expect(bookFormula(text)).toEqual({ kind: 'formula', stored });
  });

  it.each(['Ventes[Montant]', '[1]Feuil1!A1+1'])(
    'is kept as text when a book has no word for it: %s',
    (text) => {
      expect(bookFormula(text)).toEqual({ kind: 'unreadable', stored: `!=${text}` });
    },
  );
});
