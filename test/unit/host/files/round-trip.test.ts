import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cell } from '../../../../src/host/books/area';
import { Book } from '../../../../src/host/books/book';
import type { BookSheet } from '../../../../src/host/books/book-sheet';
import { canonicalFormula } from '../../../../src/host/books/cell-input';
import { CellError, type CellValue } from '../../../../src/host/books/cell-value';
import { mayPour } from '../../../../src/host/books/formula-prepare';
import type { ConditionalRule, ValidationRule } from '../../../../src/host/books/sheet-parts';
import { bookToXlsx } from '../../../../src/host/files/book-to-xlsx';
import { xlsxToBook } from '../../../../src/host/files/xlsx-to-book';
import { bookFacts } from '../../../support/book-facts';

const NOW = Date.UTC(2026, 10, 23, 9);
const HEAD = { locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai', now: () => NOW };

async function thereAndBack(book: Book): Promise<Book> {
  const { bytes } = await bookToXlsx(book);
  return (await xlsxToBook(bytes, { ...HEAD })).book;
}

function aBook(): { readonly book: Book; readonly sheet: BookSheet } {
  const book = Book.create(HEAD);
  return { book, sheet: book.activeSheet };
}

const NASTY = [
  '=1+1',
  '+33 6 12 34 56 78',
  '0612345678',
  '#N/A',
  '#DIV/0!',
  'VRAI',
  '1/2',
  '_x0041_ & <b>"l’été"</b>',
  '  deux espaces ',
  'ligne\nligne',
  'retour\r\nligne',
  '\tcolonne',
  '@SUM(A1)',
  '’quote',
  '_x0041_x0042_',
  '\u0001\u001f',
];
const nastyText = fc.constantFrom(...NASTY);
const text = fc.oneof(
  nastyText,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((each) => each !== ''),
);
const number = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((each) => (Object.is(each, -0) ? 0 : each)),
  fc.integer(),
  fc.constantFrom(45_658, 0.1, 1 / 3, 60, 59.5, 1e-9, 123_456_789_012),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(CellError.of('#REF!')),
);
const formula = fc.constantFrom(
  '=SUM(A1:A3;2,5)',
  '=SI(1;2)',
  '=IF(A1>1;"a;b";"c")',
  '=QUERY(A1:B2;"select A")',
  '=COUNTA(D1:D)',
  '=1/0',
  '=TODAY()+0,5',
  '=VLOOKUP("x";A1:B3;2;FALSE)',
  '=IFS(A1=1;"un";TRUE;"autre")',
  '=ROUND(2,5)',
  '=ISOWEEKNUM(DATE(2026;1;1))',
);
const color = fc.constantFrom('#1b6b50', '#ff0000', '#000001', '#ffffff');
const line = fc.record({
  style: fc.constantFrom('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'),
  color,
});
const style = fc.record(
  {
    numberFormat: fc.constantFrom(
      '#,##0.00 €',
      '0.0%',
      'dd/mm/yyyy',
      'dd/mm/yyyy hh:mm',
      '[h]:mm',
      '@',
      '0.00" kg"',
      '+0;-0;0',
    ),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontColor: color,
    fontFamily: fc.constantFrom('Verdana', 'Times New Roman'),
    fontSize: fc.constantFrom(8, 14, 10.5),
    background: color,
    horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
    verticalAlignment: fc.constantFrom('top', 'middle'),
    wrap: fc.constant('WRAP' as const),
    textRotation: fc.constantFrom(45, 90, -30, -90),
    borders: fc.record(
      { top: line, left: line, bottom: line, right: line },
      { requiredKeys: ['top'] },
    ),
  },
  { requiredKeys: [] },
);

const ruled = (
  criteria: string,
  values: ValidationRule['values'],
  more: Partial<ValidationRule> = {},
): ValidationRule => ({
  criteria,
  values,
  allowInvalid: false,
  help: undefined,
  showDropdown: true,
  ...more,
});
const anchor = { row: 1, column: 1 };
const RULES: readonly ValidationRule[] = [
  ruled('VALUE_IN_LIST', ['Oui', 'Non']),
  ruled('VALUE_IN_LIST', ['avec, virgule', 'l’"autre"', ' espace'], { allowInvalid: true }),
  ruled(
    'VALUE_IN_LIST',
    Array.from({ length: 60 }, (_, index) => `Choix ${index}`),
  ),
  ruled('VALUE_IN_RANGE', [{ sheetId: 0, area: { row: 1, column: 4, rows: 9, columns: 1 } }]),
  ruled('CHECKBOX', []),
  ruled('NUMBER_BETWEEN', [0, 1.5], { help: 'Entre 0 et 1,5' }),
  ruled('NUMBER_GREATER_THAN', [3]),
  ruled('NUMBER_NOT_EQUAL_TO', [3]),
  ruled('DATE_AFTER', [{ serial: 46_000 }]),
  ruled('DATE_BETWEEN', [{ serial: 46_000 }, { serial: 46_010 }]),
  ruled('DATE_IS_VALID_DATE', []),
  ruled('TEXT_CONTAINS', ['a*"b"?']),
  ruled('TEXT_EQUAL_TO', ['é']),
  ruled('TEXT_IS_VALID_EMAIL', []),
  ruled('TEXT_IS_VALID_URL', []),
  ruled('CUSTOM_FORMULA', ['=AND(A1>1,$B1<2.5)'], { anchor }),
];
const look = { background: '#ffeeee', bold: true, fontColor: '#990000' };
const conditional = (criteria: string, values: ValidationRule['values']): ConditionalRule => ({
  areas: [
    { row: 2, column: 1, rows: 9, columns: 2 },
    { row: 2, column: 4, rows: 9, columns: 1 },
  ],
  boolean: { criteria, values, style: look },
});
const CONDITIONALS: readonly ConditionalRule[] = [
  conditional('CUSTOM_FORMULA', ['=$B2>1.5']),
  conditional('NUMBER_BETWEEN', [1, 2]),
  conditional('NUMBER_LESS_THAN_OR_EQUAL_TO', [-4]),
  conditional('TEXT_CONTAINS', ['a?']),
  conditional('TEXT_DOES_NOT_CONTAIN', ['b']),
  conditional('TEXT_STARTS_WITH', ['c']),
  conditional('TEXT_ENDS_WITH', ['d']),
  conditional('TEXT_EQUAL_TO', ['e "f"']),
  conditional('CELL_EMPTY', []),
  conditional('CELL_NOT_EMPTY', []),
  {
    areas: [{ row: 1, column: 1, rows: 3, columns: 3 }],
    gradient: { min: { color: '#ffffff' }, max: { color: '#00ff00' } },
  },
  {
    areas: [{ row: 1, column: 1, rows: 3, columns: 3 }],
    gradient: {
      min: { color: '#ffffff', type: 'NUMBER', value: '0' },
      mid: { color: '#ffff00', type: 'PERCENTILE', value: '50' },
      max: { color: '#00ff00', type: 'PERCENT', value: '90' },
    },
  },
];

const place = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 6 }),
});
type Change = (book: Book, sheet: BookSheet) => void;
const at = <Item>(
  item: fc.Arbitrary<Item>,
  put: (given: Item, where: { row: number; column: number }) => Change,
) => fc.tuple(item, place).map(([given, where]) => put(given, where));

const change: fc.Arbitrary<Change> = fc.oneof(
  at(value, (content, { row, column }) => (_, { grid }) => {
    grid.setFormula(row, column, undefined);
    grid.setValue(row, column, content);
  }),
  at(formula, (typed, { row, column }) => (book, sheet) => {
    const stored = canonicalFormula(typed, book);
    sheet.grid.setFormula(row, column, stored);
    sheet.mayPour ||= mayPour(stored);
  }),
  at(
    style,
    (patch, { row, column }) =>
      (_, sheet) =>
        sheet.patchStyles(cell(row, column), patch),
  ),
  at(
    text,
    (note, { row, column }) =>
      (_, sheet) =>
        sheet.setNote(row, column, note.trim()),
  ),
  at(fc.constantFrom(...RULES), (rule, { row, column }) => (_, sheet) => {
    sheet.setRule({ row, column, rows: 3, columns: 1 }, rule);
  }),
  fc.constantFrom(...CONDITIONALS).map(
    (rule): Change =>
      (_, sheet) =>
        void sheet.conditionalRules.push(rule),
  ),
  at(fc.integer({ min: 10, max: 400 }), (size, { row, column }) => (_, sheet) => {
    sheet.rowHeights.set(row, size);
    sheet.columnWidths.set(column, size);
  }),
  at(fc.boolean(), (isRow, { row, column }) => (_, sheet) => {
    if (isRow) sheet.hiddenRows.add(row);
    else sheet.hiddenColumns.add(column);
  }),
  place.map(({ row, column }): Change => (_, sheet) => {
    sheet.frozenRows = row;
    sheet.frozenColumns = column;
  }),
  fc.tuple(color, fc.boolean()).map(([tint, flag]): Change => (_, sheet) => {
    sheet.tabColor = tint;
    sheet.gridlinesHidden = flag;
    sheet.rightToLeft = !flag;
  }),
  fc.constant<Change>((book, sheet) => {
    sheet.merges = [{ row: 20, column: 1, rows: 2, columns: 3 }];
    sheet.filter = { area: { row: 1, column: 1, rows: 12, columns: 3 }, criteria: {} };
    book.namedRanges = [{ name: 'Taux', sheetId: sheet.id, area: cell(1, 2) }];
  }),
);

describe('a book written as .xlsx and read again', () => {
  it.each(NASTY)('has the text %j, in a cell, a note and the result of a formula', async (said) => {
    const { book, sheet } = aBook();
    sheet.grid.setValue(1, 1, said);
    sheet.setNote(1, 1, said);
    sheet.grid.setFormula(1, 2, '=A1&""');
    book.everythingChanged();
    const [again] = (await thereAndBack(book)).sheets;
    const facts = [again?.value(1, 1), again?.grid.note(1, 1), again?.value(1, 2)];
    expect(facts).toEqual([said, said, sheet.value(1, 2)]);
    expect(again?.grid.formula(1, 1)).toBeUndefined();
  });

  it('has the same cells, looks, rules and sizes, whatever was done to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const { book, sheet } = aBook();
        for (const apply of changes) apply(book, sheet);
        book.everythingChanged();
        expect(bookFacts(await thereAndBack(book))).toEqual(bookFacts(book));
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
  }, 120_000);
});
