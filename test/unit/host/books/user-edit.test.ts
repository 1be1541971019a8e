import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import type { ValidationRule } from '../../../../src/host/books/sheet-parts';

const OWNER = 'chef@example.org';
const OTHER = 'benevole@example.org';

const newBook = (): Book =>
  Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai', owner: OWNER });

const rule = (part: Partial<ValidationRule>): ValidationRule => ({
  criteria: 'VALUE_IN_LIST',
  values: [],
  allowInvalid: false,
  help: undefined,
  showDropdown: true,
  ...part,
});

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

function edit(book: Book, text: string, user?: string): unknown {
  return book.userEdit({
    sheetId: 0,
    row: 1,
    column: 1,
    texts: [[text]],
    ...(user ? { user } : {}),
  });
}

describe('what a person types', () => {
  it('tells the trigger the new and the old value', () => {
    const book = newBook();
    expect(edit(book, '1,5')).toEqual({ sheetId: 0, range: A1, value: '1.5' });
    expect(edit(book, 'x')).toEqual({ sheetId: 0, range: A1, value: 'x', oldValue: '1.5' });
    expect(edit(book, '')).toEqual({ sheetId: 0, range: A1, oldValue: 'x' });
  });

  it('tells no value when several cells are pasted', () => {
    const result = newBook().userEdit({
      sheetId: 0,
      row: 2,
      column: 2,
      texts: [['a', 'b'], ['c']],
    });
    expect(result).toEqual({ sheetId: 0, range: { row: 2, column: 2, rows: 2, columns: 2 } });
  });

  it('is refused in a protected cell to who is not an editor', () => {
    const book = newBook();
    book.protections.push({
      id: 1,
      kind: 'RANGE',
      sheetId: 0,
      area: A1,
      description: '',
      editors: [OWNER],
      warningOnly: false,
      domainEdit: false,
      open: [],
      rangeName: undefined,
    });
    expect(() => edit(book, 'x', OTHER)).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    edit(book, 'y', OWNER);
    expect(book.sheets[0]?.value(1, 1)).toBe('y');
  });

  it('reaches the open ranges of a protected sheet', () => {
    const book = newBook();
    const protection = {
      id: 1,
      kind: 'SHEET' as const,
      sheetId: 0,
      area: undefined,
      description: '',
      editors: [OWNER],
      warningOnly: false,
      domainEdit: false,
      open: [A1],
      rangeName: undefined,
    };
    book.protections.push(protection);
    edit(book, 'x', OTHER);
    expect(book.sheets[0]?.value(1, 1)).toBe('x');
    expect(() =>
      book.userEdit({ sheetId: 0, row: 2, column: 1, texts: [['z']], user: OTHER }),
    ).toThrow('protected');
  });

  it('tells who listens that the workbook changed', () => {
    const book = newBook();
    const heard: number[] = [];
    const stop = book.onChange((revision) => heard.push(revision));
    edit(book, 'x');
    stop();
    edit(book, 'y');
    expect(heard).toEqual([1]);
    expect(book.revision).toBe(2);
  });
});

const CASES: readonly (readonly [Partial<ValidationRule>, refused: string, taken: string])[] = [
  [{ values: ['oui', 'non'] }, 'peut-être', 'oui'],
  [{ criteria: 'NUMBER_BETWEEN', values: [0, 100] }, '101', '100'],
  [{ criteria: 'NUMBER_GREATER_THAN', values: [0] }, 'dix', '10'],
  [{ criteria: 'DATE_ON_OR_AFTER', values: [{ serial: 46_023 }] }, '31/12/2025', '01/01/2026'],
  [{ criteria: 'DATE_IS_VALID_DATE' }, 'hier', '01/01/2026'],
  [{ criteria: 'TEXT_CONTAINS', values: ['@'] }, 'rien', 'a@b'],
  [{ criteria: 'TEXT_IS_VALID_EMAIL' }, 'a@', 'a@b.fr'],
  [{ criteria: 'CHECKBOX' }, 'oui', 'VRAI'],
  [{ criteria: 'CUSTOM_FORMULA', values: ['=A1>B1'], anchor: { row: 1, column: 1 } }, '1', '5'],
  [
    {
      criteria: 'VALUE_IN_RANGE',
      values: [{ sheetId: 0, area: { row: 1, column: 3, rows: 2, columns: 1 } }],
    },
    'poire',
    'pomme',
  ],
];

describe('a cell with a validation', () => {
  it.each(CASES)('%j refuses « %s » and takes « %s »', (part, refused, taken) => {
    const book = newBook();
    book.userEdit({
      sheetId: 0,
      row: 1,
      column: 2,
      texts: [
        ['3', 'pomme'],
        ['', 'raisin'],
      ],
    });
    book.sheets[0]?.setRule(A1, rule(part));
    expect(() => edit(book, refused)).toThrow('violates the data validation rules');
    expect(book.sheets[0]?.value(1, 1)).toBeNull();
    edit(book, taken);
    expect(book.sheets[0]?.value(1, 1)).not.toBeNull();
  });

  it('only warns when invalid data is allowed', () => {
    const book = newBook();
    book.sheets[0]?.setRule(A1, rule({ values: ['oui'], allowInvalid: true }));
    edit(book, 'peut-être');
    expect(book.sheets[0]?.value(1, 1)).toBe('peut-être');
  });
});
