import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import type { ChartSpec } from '../../../../src/host/books/sheet-parts';
import { chartViews } from '../../../../src/host/screen/chart-view';
import {
  axisText,
  chartName,
  partsOfWhole,
} from '../../../../src/host/screen/page/charts/chart-format';

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheetId: 0,
  area: { row, column, rows, columns },
});

/** Semaine | Sortie | Livré, three weeks, the last one without delivery; a text beside. */
const TEXTS = [
  ['Semaine', 'Sortie', 'Livré', 'Avis'],
  ['S43', '3,66 €', '3,87 €', 'bien'],
  ['S44', '3,70 €', '4,10 €', ''],
  ['S45', '3,40 €', '', 'bien'],
];

function chartOf(part: Partial<ChartSpec>) {
  const book = Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai' });
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts: TEXTS });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new book has a sheet');
  sheet.charts.push({
    id: 7,
    type: 'COLUMN',
    ranges: [area(1, 1, 4, 3)],
    options: {},
    row: 9,
    column: 2,
    offsetX: 10,
    offsetY: 5,
    numHeaders: 0,
    transpose: false,
    ...part,
  });
  const [view] = chartViews(book, sheet);
  if (!view) throw new Error('the sheet has a chart');
  return { view, book, sheet };
}

const named = ({ series }: ReturnType<typeof chartOf>['view']) =>
  series.map(({ name, values }) => `${name} ${values.join(';')}`);

describe('what a page is told of a chart', () => {
  it('has a point for each row and a series for each column of numbers, named by the first row', () => {
    const { view } = chartOf({ ranges: [area(1, 1, 4, 4)] });
    expect(view.labels).toEqual(['S43', 'S44', 'S45']);
    expect(named(view)).toEqual(['Sortie 3.66;3.7;3.4', 'Livré 3.87;4.1;']);
    expect(view.series[0]?.texts).toEqual(['3,66 €', '3,70 €', '3,40 €']);
    expect(view.unit).toBe('euro');
  });

  it('puts several ranges side by side, and reads an open range to its last filled row', () => {
    const { view } = chartOf({ ranges: [area(1, 1, 1000, 1), area(1, 3, 1000, 1)] });
    expect(view.labels).toEqual(['S43', 'S44', 'S45']);
    expect(named(view)).toEqual(['Livré 3.87;4.1;']);
  });

  it('takes lines for columns when a script turned them', () => {
    const { view } = chartOf({ ranges: [area(1, 1, 3, 3)], transpose: true });
    expect(view.labels).toEqual(['Sortie', 'Livré']);
    expect(named(view)).toEqual(['S43 3.66;3.87', 'S44 3.7;4.1']);
  });

  it('leaves out hidden rows and columns, as Sheets does', () => {
    const { book, sheet } = chartOf({});
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(2);
    const [view] = chartViews(book, sheet);
    expect(view?.labels).toEqual(['S43', 'S45']);
    expect(view?.series.map(({ name }) => name)).toEqual(['Livré']);
  });

  it('follows the cells', () => {
    const { book, sheet } = chartOf({});
    book.userEdit({ sheetId: 0, row: 2, column: 2, texts: [['5']] });
    expect(chartViews(book, sheet)[0]?.series[0]?.values[0]).toBe(5);
  });

  it.each([
    ['a whole path', { 'legend.position': 'top', 'vAxis.title': 'Euros' }],
    ['an object', { legend: { position: 'top' }, vAxis: { title: 'Euros' } }],
  ])('reads an option set as %s', (_, options) => {
    const { view } = chartOf({ options });
    expect([view.legend, view.yTitle]).toEqual(['top', 'Euros']);
  });

  it.each([
    [true, 'values'],
    ['absolute', 'values'],
    ['percent', 'percent'],
    [false, 'none'],
    [undefined, 'none'],
  ])('reads isStacked %s as %s', (isStacked, stacked) => {
    expect(chartOf({ options: { isStacked } }).view.stacked).toBe(stacked);
  });

  it('takes the colours and kinds of series that a script set', () => {
    const options = {
      colors: ['#111111', '#222222'],
      series: { 1: { type: 'line', color: '#333333' } },
    };
    const { view } = chartOf({ type: 'COMBO', options });
    expect(view.series.map(({ color, kind }) => [color, kind])).toEqual([
      ['#111111', ''],
      ['#333333', 'line'],
    ]);
  });

  it('stands at its anchor in the size of Sheets, or in its own', () => {
    const { view } = chartOf({ options: { width: 420 } });
    const { row, column, offsetX, offsetY, width, height } = view;
    expect({ row, column, offsetX, offsetY, width, height }).toEqual({
      ...{ row: 9, column: 2, offsetX: 10, offsetY: 5, width: 420, height: 371 },
    });
  });

  it('counts the values of a histogram by classes of equal width', () => {
    const { view } = chartOf({ type: 'HISTOGRAM', ranges: [area(1, 2, 4, 1)] });
    expect(view.labels).toHaveLength(3);
    expect(view.series[0]?.values).toEqual([1, 0, 2]);
  });

  it('is blank and not broken without ranges', () => {
    const { view } = chartOf({ ranges: [] });
    expect([view.labels, view.series]).toEqual([[], []]);
  });
});

describe('how a chart says numbers', () => {
  it.each([
    [4, 'euro', [3.8, 4], '4,00 €'],
    [1500, 'euro', [0, 1500], '1 500 €'],
    [0.125, 'percent', [0.1, 0.125], '12,5 %'],
    [0.5, 'percent', [0, 0.5], '50 %'],
    [1234.5, 'none', [0, 1234.5], '1 234,5'],
    [0.30000000000000004, 'none', [0.1, 0.2, 0.30000000000000004], '0,3'],
  ] as const)('%d in %s among %j is %s', (value, unit, all, text) => {
    expect(axisText(value, unit, all).replace(/\s/g, ' ')).toBe(text);
  });

  it('makes parts of a whole of each point, and none of nothing', () => {
    const series = [
      { name: 'a', color: '', kind: '', values: [1, 0], texts: [], xs: [] },
      { name: 'b', color: '', kind: '', values: [3, null], texts: [], xs: [] },
    ];
    expect(partsOfWhole(series)).toEqual([
      [0.25, null],
      [0.75, null],
    ]);
  });

  it.each([
    ['PIE', 'Parts', 'Graphique en secteurs : Parts'],
    ['GEO', '', 'Graphique'],
  ])('names a %s for who does not see it', (type, title, name) => {
    expect(chartName({ type, title })).toBe(name);
  });
});
