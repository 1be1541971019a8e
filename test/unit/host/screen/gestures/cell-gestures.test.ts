import { describe, expect, it } from '@jest/globals';
import { parseA1, referenceArea } from '../../../../../src/host/books/a1-notation';
import { Book } from '../../../../../src/host/books/book';
import { shownFormula } from '../../../../../src/host/books/cell-input';
import { formatCell } from '../../../../../src/host/books/number-format';
import { insertSheet } from '../../../../../src/host/books/sheet-list';
import type { UserEditResult } from '../../../../../src/host/books/user-edit';
import {
  CellGestures,
  type CellGesture,
} from '../../../../../src/host/screen/gestures/cell-gestures';

/** A workbook of two sheets, `Un` with texts from A1 on, and what is done to it. */
class Desk {
  readonly book = Book.create({
    name: 'Essai',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    owner: 'moi',
  });
  readonly edits: UserEditResult[] = [];
  private readonly gestures = new CellGestures(this.book, (edit) => this.edits.push(edit));

  constructor(texts: readonly (readonly string[])[]) {
    this.book.userSheetAction({ action: 'renameSheet', sheetId: 0, name: 'Un' });
    insertSheet(this.book, { name: 'Deux' });
    this.book.userEdit({ sheetId: 0, row: 1, column: 1, texts });
  }

  private sheet(name: string) {
    const sheet = this.book.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** `B2`, or `Deux!B2:C3`. */
  private block(a1: string) {
    const reference = parseA1(a1);
    const sheet = this.sheet(reference?.sheetName ?? 'Un');
    if (!reference) throw new Error(a1);
    return { sheetId: sheet.id, area: referenceArea(reference, sheet) };
  }

  make(
    kind: 'fill' | 'paste' | 'move',
    from: string,
    to: string,
    { copy = false, confirmed = false } = {},
  ) {
    const gesture: CellGesture = { kind, from: this.block(from), to: this.block(to), copy };
    return this.gestures.make(gesture, confirmed);
  }

  undo(answer: ReturnType<CellGestures['make']>): void {
    if (!('undo' in answer) || answer.undo === undefined) throw new Error('nothing to take back');
    this.gestures.make({ kind: 'undo', id: answer.undo }, false);
  }

  /** What the cells hold: formulas as typed, values as shown. */
  cells(a1: string): string[][] {
    const { sheetId, area } = this.block(a1);
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) throw new Error(a1);
    return Array.from({ length: area.rows }, (_, y) =>
      Array.from({ length: area.columns }, (_2, x) => {
        const [row, column] = [area.row + y, area.column + x];
        const formula = sheet.grid.formula(row, column);
        if (formula !== undefined) return shownFormula(formula, this.book);
        const value = sheet.value(row, column);
        return value === null
          ? ''
          : formatCell(value, sheet.shownFormat(row, column), this.book.locale);
      }),
    );
  }

  shown(a1: string): unknown {
    const { sheetId, area } = this.block(a1);
    return this.book.sheetById(sheetId)?.value(area.row, area.column);
  }
}

const column = (...texts: readonly string[]) => texts.map((text) => [text]);

describe('the fill handle', () => {
  it.each([
    { what: 'repeats a number alone', from: ['5'], after: ['5', '5', '5'] },
    {
      what: 'goes on with the step of two numbers',
      from: ['10', '12'],
      after: ['10', '12', '14', '16'],
    },
    {
      what: 'goes on from day to day',
      from: ['30/11/2026'],
      after: ['30/11/2026', '01/12/2026', '02/12/2026'],
    },
    {
      what: 'goes on from week to week',
      from: ['07/12/2026', '14/12/2026'],
      after: ['07/12/2026', '14/12/2026', '21/12/2026'],
    },
    { what: 'counts what a text ends with', from: ['S09'], after: ['S09', 'S10', 'S11'] },
    { what: 'repeats a text', from: ['midi', 'soir'], after: ['midi', 'soir', 'midi', 'soir'] },
    {
      what: 'adds without the dust of binary numbers',
      from: ['0,1', '0,2'],
      after: ['0,1', '0,2', '0,3'],
    },
    {
      what: 'moves the references of a formula',
      from: ['=B1*2'],
      after: ['=B1*2', '=B2*2', '=B3*2'],
    },
  ])('$what', ({ from, after }) => {
    const desk = new Desk(column(...from));
    desk.make('fill', `A1:A${from.length}`, `A1:A${after.length}`);
    expect(desk.cells(`A1:A${after.length}`)).toEqual(column(...after));
  });

  it('goes on upwards and to the left as well', () => {
    const up = new Desk(column('', '', '5', '7'));
    up.make('fill', 'A3:A4', 'A1:A4');
    expect(up.cells('A1:A4')).toEqual(column('1', '3', '5', '7'));
    const left = new Desk([['', 'S02']]);
    left.make('fill', 'B1', 'A1:B1');
    expect(left.cells('A1:B1')).toEqual([['S01', 'S02']]);
  });

  it('copies when asked to, and is taken back with what was there', () => {
    const desk = new Desk(column('1', '2', 'là', '=A1'));
    const answer = desk.make('fill', 'A1:A2', 'A1:A4', { copy: true });
    expect(desk.cells('A1:A4')).toEqual(column('1', '2', '1', '2'));
    desk.undo(answer);
    expect(desk.cells('A1:A4')).toEqual(column('1', '2', 'là', '=A1'));
    expect(desk.edits.map(({ range }) => range)).toEqual([
      { row: 1, column: 1, rows: 4, columns: 1 },
      { row: 1, column: 1, rows: 4, columns: 1 },
    ]);
  });
});

describe('cells copied and pasted', () => {
  it('keep their formulas, which look at their new neighbours', () => {
    const desk = new Desk([['2', '=A1*3'], ['5']]);
    desk.make('paste', 'B1', 'B2');
    expect(desk.cells('B2')).toEqual([['=A2*3']]);
    expect(desk.shown('B2')).toBe(15);
  });

  it('are repeated over a selection that is bigger, as often as they fit whole', () => {
    const desk = new Desk(column('a', 'b'));
    desk.make('paste', 'A1:A2', 'C1:D5');
    expect(desk.cells('C1:D5')).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
      ['b', 'b'],
      ['', ''],
    ]);
  });
});

describe('cells cut and pasted', () => {
  const TEXTS = [
    ['1', '=A1+1', '=SUM(A1:A2)'],
    ['2', '=A$2', '=D5'],
  ];

  it('are followed by what points at them, and still point at what they pointed at', () => {
    const desk = new Desk(TEXTS);
    desk.make('move', 'A1:A2', 'D4:D5');
    expect(desk.cells('A1:D5')).toEqual([
      ['', '=D4+1', '=SUM(D4:D5)', ''],
      ['', '=D$5', '=#REF!', ''],
      ['', '', '', ''],
      ['', '', '', '1'],
      ['', '', '', '2'],
    ]);
    desk.make('move', 'B1', 'B4');
    expect(desk.cells('B4')).toEqual([['=D4+1']]);
    expect(desk.shown('B4')).toBe(2);
  });

  it('go to another sheet with the names they need', () => {
    const desk = new Desk(TEXTS);
    desk.make('move', 'A2:B2', 'Deux!A1');
    expect(desk.cells('Deux!A1:B1')).toEqual([['2', '=Deux!A$1']]);
    desk.make('move', 'B1', 'Deux!B2');
    expect(desk.cells('Deux!B2')).toEqual([['=Un!A1+1']]);
    expect(desk.shown('Deux!B2')).toBe(2);
  });

  it('take along their notes, their looks and the names of ranges, and come back with them', () => {
    const desk = new Desk(TEXTS);
    const [sheet] = desk.book.sheets;
    sheet?.patchStyles({ row: 1, column: 1, rows: 1, columns: 1 }, { bold: true });
    sheet?.setNote(1, 1, 'lu');
    desk.book.namedRanges.push({
      name: 'Premier',
      sheetId: 0,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
    });
    const answer = desk.make('move', 'A1', 'D5');
    const facts = (row: number, at: number) => [
      sheet?.style(row, at).bold,
      sheet?.grid.note(row, at),
    ];
    expect([facts(1, 1), facts(5, 4)]).toEqual([
      [undefined, ''],
      [true, 'lu'],
    ]);
    expect(desk.book.namedArea('Premier')?.area).toMatchObject({ row: 5, column: 4 });
    desk.undo(answer);
    expect([facts(1, 1), facts(5, 4)]).toEqual([
      [true, 'lu'],
      [undefined, ''],
    ]);
    expect(desk.book.namedArea('Premier')?.area).toMatchObject({ row: 1, column: 1 });
    expect(desk.cells('A1:C2')).toEqual(TEXTS);
  });

  it('leave nothing to point at where they come to lie, until they are taken back', () => {
    const desk = new Desk([['1', '2', '=B1+A1', '=SUM(A1:B1)']]);
    const answer = desk.make('move', 'A1', 'B1');
    expect(desk.cells('A1:D1')).toEqual([['', '1', '=#REF!+B1', '=SUM(A1:B1)']]);
    desk.undo(answer);
    expect(desk.cells('A1:D1')).toEqual([['1', '2', '=B1+A1', '=SUM(A1:B1)']]);
  });

  it.each([
    ['on its sheet', 'C1', 'Un'],
    ['to another sheet', 'Deux!C1', 'Deux'],
  ])('take the conditional format of their cells along %s', (_, to, sheetName) => {
    const desk = new Desk([['1'], ['2']]);
    const areas = (name: string) =>
      desk.book
        .sheetByName(name)
        ?.conditionalRules.map((rule) => [rule.areas, rule.boolean?.values]);
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    const boolean = { criteria: 'CUSTOM_FORMULA', values: ['=$A1>1'], style: {} };
    desk.book.sheetByName('Un')?.conditionalRules.push({ areas: [area], boolean });
    const answer = desk.make('move', 'A1:A2', to);
    expect(areas(sheetName)).toEqual([[[{ ...area, column: 3 }], ['=$C1>1']]]);
    desk.undo(answer);
    expect(areas('Un')).toEqual([[[area], ['=$A1>1']]]);
  });
});

describe('a gesture', () => {
  it('is refused outside of the sheet and where the person may not edit, and changes nothing', () => {
    const desk = new Desk(column('1'));
    expect(() => desk.make('move', 'A1', 'A1001')).toThrow('A1001 is outside of the sheet');
    expect(() => desk.make('fill', 'A1', 'A1:A1001')).toThrow('outside');
    expect(desk.cells('A1:A2')).toEqual(column('1', ''));
    expect(desk.edits).toEqual([]);
  });

  it('asks before it touches cells under a warning, and goes on once confirmed', () => {
    const desk = new Desk(column('1'));
    desk.book.protections.push({
      ...{ id: 1, kind: 'RANGE', sheetId: 0, description: 'Tenu par le module', editors: [] },
      ...{ warningOnly: true, domainEdit: false, open: [], rangeName: undefined },
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    });
    expect(desk.make('fill', 'A1', 'A1:A2')).toEqual({ warning: 'Tenu par le module' });
    expect(desk.cells('A2')).toEqual([['']]);
    desk.make('fill', 'A1', 'A1:A2', { confirmed: true });
    expect(desk.cells('A2')).toEqual([['1']]);
  });

  it('is taken back once', () => {
    const desk = new Desk(column('1'));
    const answer = desk.make('paste', 'A1', 'B1');
    desk.undo(answer);
    expect(() => desk.undo(answer)).toThrow('ne peut plus être annulée');
  });
});
