import { describe, expect, it } from '@jest/globals';
import { shiftLine, shiftSpan, type Shift } from '../../../../src/host/books/area';
import { Book } from '../../../../src/host/books/book';
import { shiftCells } from '../../../../src/host/books/shift-cells';

const insert = (at: number, count: number): Shift => ({ kind: 'insert', axis: 'rows', at, count });
const remove = (at: number, count: number): Shift => ({ kind: 'delete', axis: 'rows', at, count });
const move = (at: number, count: number, before: number): Shift => ({
  kind: 'move',
  axis: 'rows',
  at,
  count,
  before,
});

describe('where lines go', () => {
  it.each([
    [insert(3, 2), [1, 2, 5, 6, 7]],
    [remove(2, 2), [1, undefined, undefined, 2, 3]],
    [move(2, 2, 6), [1, 4, 5, 2, 3]],
    [move(4, 2, 2), [1, 4, 5, 2, 3]],
  ])('%j sends 1 to 5 to %j', (shift, expected) => {
    expect([1, 2, 3, 4, 5].map((line) => shiftLine(line, shift))).toEqual(expected);
  });

  it.each([
    [insert(2, 3), [2, 4], [5, 7]],
    [insert(3, 1), [2, 4], [2, 5]],
    [insert(5, 1), [2, 4], [2, 4]],
    [remove(1, 2), [2, 4], [1, 2]],
    [remove(4, 5), [2, 4], [2, 3]],
    [remove(2, 3), [2, 4], undefined],
    [move(2, 3, 9), [2, 4], [6, 8]],
  ])('%j sends the span %j to %j', (shift, [start, end], expected) => {
    expect(shiftSpan(start ?? 0, end ?? 0, shift)).toEqual(expected);
  });
});

function bookWith(texts: readonly (readonly string[])[]): Book {
  const book = Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai' });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts });
  return book;
}

describe('rows and columns of a sheet', () => {
  it('take values, notes, looks and formulas along when moved', () => {
    const book = bookWith([
      ['un', '=A1'],
      ['deux', '=A2'],
      ['trois', '=A3'],
    ]);
    book.userSheetAction({ action: 'setNote', sheetId: 0, row: 1, column: 1, note: 'premier' });
    book.sheets[0]?.patchStyles({ row: 1, column: 1, rows: 1, columns: 1 }, { bold: true });
    book.userSheetAction({
      action: 'moveLines',
      sheetId: 0,
      axis: 'rows',
      at: 1,
      count: 1,
      before: 4,
    });
    const json = book.toJson().sheets[0];
    expect(json?.values).toEqual([
      ['deux', 'deux'],
      ['trois', 'trois'],
      ['un', 'un'],
    ]);
    expect(json?.formulas).toEqual({ B1: '=A1', B2: '=A2', B3: '=A3' });
    expect(json?.notes).toEqual({ A3: 'premier' });
    expect(json?.styles).toEqual([
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, style: { bold: true } },
    ]);
  });

  it('take named ranges, hidden rows, frozen rows and widths along', () => {
    const book = bookWith([['a']]);
    const [sheet] = book.sheets;
    book.namedRanges = [
      { name: 'ZONE', sheetId: 0, area: { row: 2, column: 1, rows: 3, columns: 1 } },
    ];
    sheet?.hiddenRows.add(2);
    sheet?.columnWidths.set(2, 50);
    book.userSheetAction({ action: 'freeze', sheetId: 0, rows: 2, columns: 0 });
    book.userSheetAction({ action: 'insertLines', sheetId: 0, axis: 'rows', at: 1, count: 2 });
    book.userSheetAction({ action: 'deleteLines', sheetId: 0, axis: 'columns', at: 1, count: 1 });
    const json = book.toJson();
    expect(json.namedRanges).toEqual([]);
    expect(json.sheets[0]).toMatchObject({
      hiddenRows: [4],
      frozenRows: 4,
      rowCount: 1002,
      columnCount: 25,
      columnWidths: { 1: 50 },
    });
  });

  it('take the formulas of conditional formats along', () => {
    const book = bookWith([['1', '2']]);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const boolean = { criteria: 'CUSTOM_FORMULA', values: ['=A1>$B$1'], style: { bold: true } };
    sheet.conditionalRules = [{ areas: [{ row: 1, column: 1, rows: 5, columns: 1 }], boolean }];
    book.userSheetAction({ action: 'insertLines', sheetId: 0, axis: 'columns', at: 1, count: 1 });
    expect(sheet.conditionalRules).toEqual([
      {
        areas: [{ row: 1, column: 2, rows: 5, columns: 1 }],
        boolean: { ...boolean, values: ['=B1>$C$1'] },
      },
    ]);
  });

  it.each([
    [{ at: 1, count: 1000 }, "You can't delete all the rows on the sheet."],
    [{ at: 999, count: 5 }, 'Those rows are out of bounds.'],
    [{ at: 2, count: 999 }, 'Sorry, it is not possible to delete all non-frozen rows.'],
  ])('%j cannot be deleted', (lines, message) => {
    const book = bookWith([['a']]);
    book.userSheetAction({ action: 'freeze', sheetId: 0, rows: 1, columns: 0 });
    expect(() =>
      book.userSheetAction({ action: 'deleteLines', sheetId: 0, axis: 'rows', ...lines }),
    ).toThrow(message);
  });

  it('cannot grow past ten million cells or 18278 columns', () => {
    const book = bookWith([['a']]);
    const grow = (axis: 'rows' | 'columns', count: number): void =>
      book.userSheetAction({ action: 'insertLines', sheetId: 0, axis, at: 1, count });
    expect(() => grow('rows', 400_000)).toThrow('above the limit of 10000000 cells');
    expect(() => grow('columns', 18_253)).toThrow('above the limit of 18278 columns');
  });

  it('are sorted with blanks last, text after numbers, formulas following', () => {
    const book = bookWith([
      ['b', '=A1'],
      ['', '=A2'],
      ['10', '=A3'],
      ['a', '=A4'],
      ['2', '=A5'],
    ]);
    book.userSheetAction({
      action: 'sort',
      sheetId: 0,
      area: { row: 1, column: 1, rows: 5, columns: 2 },
      keys: [{ column: 1, ascending: true }],
    });
    expect(book.toJson().sheets[0]?.values).toEqual([
      [2, 2],
      [10, 10],
      ['a', 'a'],
      ['b', 'b'],
      ['', ''],
    ]);
  });
});

describe('a cell', () => {
  it('holds at most 50000 characters', () => {
    const book = bookWith([['a'.repeat(50_000)]]);
    expect(() =>
      book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [['a'.repeat(50_001)]] }),
    ).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
  });
});

describe('cells inserted and deleted', () => {
  const area = { row: 2, column: 1, rows: 1, columns: 2 };
  const aBook = () => {
    const book = bookWith([
      ['1', '2', '=SUM(A1:A4)'],
      ['3', '4', '=B2'],
      ['5', '6', '=A$3+C1'],
      ['7', '=A1', '=SUM(B2:C2)'],
    ]);
    book.sheets[0]?.patchStyles({ row: 2, column: 1, rows: 1, columns: 1 }, { bold: true });
    book.namedRanges = [
      { name: 'dedans', sheetId: 0, area: { row: 2, column: 2, rows: 2, columns: 1 } },
      { name: 'dehors', sheetId: 0, area: { row: 2, column: 2, rows: 2, columns: 2 } },
    ];
    return book;
  };
  const shownBy = (book: Book) => {
    const sheet = book.sheets[0];
    const formulas = [1, 2, 3, 4, 5].map((row) =>
      [1, 2, 3].map((column) => sheet?.grid.formula(row, column)?.slice(1)),
    );
    const values = sheet?.values({ row: 1, column: 1, rows: 5, columns: 2 });
    const names = book.namedRanges.map(({ name, area: { row, rows } }) => [name, row, rows]);
    return { formulas, values, names };
  };

  it('push those below down, in their columns only, the formulas following', () => {
    const book = aBook();
    const [sheet] = book.sheets;
    if (sheet) shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area });
    const none = undefined;
    expect(shownBy(book)).toEqual({
      formulas: [
        [none, none, 'SUM(A1:A5)'],
        [none, none, 'B3'],
        [none, none, 'A$4+C1'],
        // B2:C2 is not wholly in the columns that moved.
        [none, none, 'SUM(B2:C2)'],
        [none, 'A1', none],
      ],
      values: [
        [1, 2],
        [null, null],
        [3, 4],
        [5, 6],
        [7, 1],
      ],
      names: [
        ['dedans', 3, 2],
        ['dehors', 2, 2],
      ],
    });
    expect([2, 3].map((row) => sheet?.style(row, 1).bold)).toEqual([true, true]);
  });

  it('let those below come up, what pointed at them being lost', () => {
    const book = aBook();
    const [sheet] = book.sheets;
    if (sheet) shiftCells(book, sheet, { kind: 'delete', axis: 'rows', area });
    const none = undefined;
    expect(shownBy(book)).toMatchObject({
      formulas: [
        [none, none, 'SUM(A1:A3)'],
        [none, none, '#REF!'],
        [none, 'A1', 'A$2+C1'],
        [none, none, 'SUM(B2:C2)'],
        [none, none, none],
      ],
      values: [
        [1, 2],
        [5, 6],
        [7, 1],
        [null, null],
        [null, null],
      ],
      names: [
        ['dedans', 2, 1],
        ['dehors', 2, 2],
      ],
    });
  });

  it('may go to the right: filled cells at the edge make the sheet grow', () => {
    const book = aBook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    book.userEdit({ sheetId: 0, row: 2, column: sheet.columnCount, texts: [['bord']] });
    const before = sheet.columnCount;
    shiftCells(book, sheet, { kind: 'insert', axis: 'columns', area });
    expect(sheet.columnCount).toBe(before + 2);
    expect([1, 3, 4].map((column) => sheet.value(2, column))).toEqual([null, 3, 4]);
    expect(sheet.value(2, before + 2)).toBe('bord');
    expect(sheet.grid.formula(2, 5)).toBe('=D2');
  });

  it('leave merged cells whole', () => {
    const book = aBook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.merges = [{ row: 3, column: 2, rows: 1, columns: 2 }];
    const cut = () => shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area });
    expect(cut).toThrow('You must select all cells in a merged range to do this.');
    shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area: { ...area, columns: 3 } });
    expect(sheet.merges).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }]);
  });
});
