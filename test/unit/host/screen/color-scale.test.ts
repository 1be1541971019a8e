import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import type { GradientPoint } from '../../../../src/host/books/sheet-parts';
import { RowBlocks } from '../../../../src/host/screen/row-blocks';

type Gradient = Readonly<Partial<Record<'min' | 'mid' | 'max', GradientPoint>>>;

/** The backgrounds of column A under a colour scale. */
function backgrounds(texts: readonly string[], gradient: Gradient): (string | undefined)[] {
  const book = Book.create({ name: 'Essai', locale: 'fr_FR', timeZone: 'Europe/Paris' });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts: texts.map((text) => [text]) });
  const [sheet] = book.sheets;
  const areas = [{ row: 1, column: 1, rows: 1000, columns: 1 }];
  sheet?.conditionalRules.push({ areas, gradient });
  const block = new RowBlocks(book).read({ sheetId: 0, from: 1, to: texts.length });
  return texts.map((_, row) => block?.looks[block.rows[row]?.[0]?.look ?? 0]?.background);
}

const [WHITE, BLACK, RED] = ['#ffffff', '#000000', '#ff0000'];
const ENDS = { min: { color: WHITE }, max: { color: BLACK } };

describe('a colour scale', () => {
  it.each<{ what: string; texts: readonly string[]; gradient: Gradient; colors: unknown }>([
    {
      what: 'goes from the least number to the greatest, and leaves text and blanks alone',
      texts: ['10', 'dix', '', '20', '15'],
      gradient: ENDS,
      colors: [WHITE, undefined, undefined, BLACK, '#808080'],
    },
    {
      what: 'passes by its middle',
      texts: ['0', '5', '7,5', '10'],
      gradient: { ...ENDS, mid: { color: RED, type: 'PERCENT', value: '50' } },
      colors: [WHITE, RED, '#800000', BLACK],
    },
    {
      what: 'stays at its ends beyond given numbers',
      texts: ['-3', '0', '0,5', '9'],
      gradient: {
        min: { color: WHITE, type: 'NUMBER', value: '0' },
        max: { color: BLACK, type: 'NUMBER', value: '1' },
      },
      colors: [WHITE, WHITE, '#808080', BLACK],
    },
    {
      what: 'counts cells for a percentile',
      texts: ['1', '2', '3', '1000'],
      gradient: { ...ENDS, max: { color: BLACK, type: 'PERCENTILE', value: '66,6666667' } },
      colors: [WHITE, '#808080', BLACK, BLACK],
    },
    {
      what: 'takes its first colour when all numbers are equal',
      texts: ['4', '4'],
      gradient: ENDS,
      colors: [WHITE, WHITE],
    },
    {
      what: 'leaves out a point whose colour is none',
      texts: ['1', '2'],
      gradient: { min: { color: WHITE }, max: { color: 'sombre' } },
      colors: [WHITE, WHITE],
    },
  ])('$what', ({ texts, gradient, colors }) => {
    expect(backgrounds(texts, gradient)).toEqual(colors);
  });
});
