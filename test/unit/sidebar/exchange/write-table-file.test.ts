import { describe, expect, it } from '@jest/globals';
import type { ExportView } from '../../../../src/app/get-export';
import { readTableFile } from '../../../../src/sidebar/exchange/read-table-file';
import { csvOf, fileNameOf, xlsxOf } from '../../../../src/sidebar/exchange/write-table-file';

const column = (label: string, format: string) => ({ key: label, label, format, width: 100 });

const VIEW: ExportView = {
  name: 'Partenaires',
  columns: [
    column('Nom', '@'),
    column('CP', '@'),
    column('SIRET', '@'),
    column('Repas', '#,##0.###'),
    column('Fin', 'dd/mm/yyyy'),
    column('Saisi le', 'dd/mm/yyyy hh:mm'),
  ],
  rows: [
    ['=1+1', '01000', '73282932000074', 1234.5, { day: '2026-11-23' }, { day: '2026-11-23T09:30' }],
    ['L’été; "cœur"', '92230', '', '', '', ''],
  ],
};

describe('a CSV for French Excel', () => {
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(VIEW));

  it('has the mark of UTF-8, semicolons, decimal commas, French dates and the line ends of Windows', () => {
    const [first = '', second = ''] = text().split('\r\n');
    expect(first).toBe('\ufeffNom;CP;SIRET;Repas;Fin;Saisi le');
    expect(second).toBe("'=1+1;\t01000;\t73282932000074;1234,5;23/11/2026;23/11/2026 09:30");
  });

  it('holds no text that Excel would compute', () => {
    const dangerous = ['=1', '+1', '-1+2', '@SUM(A1)', '\tx', '|cmd', '=HYPERLINK("http://x")'];
    const csv = csvOf({
      ...VIEW,
      columns: VIEW.columns.slice(0, 1),
      rows: dangerous.map((each) => [each]),
    });
    const lines = new TextDecoder().decode(csv).split('\r\n').slice(1);
    expect(lines).toHaveLength(dangerous.length);
    for (const line of lines) expect(line).toMatch(/^"?'/);
  });

  it('is read back as it was', async () => {
    const [table] = await readTableFile('f.csv', csvOf(VIEW));
    expect(table?.lines[1]?.cells.slice(0, 2)).toEqual(['L’été; "cœur"', '92230']);
  });
});

describe('a workbook for Excel', () => {
  it('keeps texts, numbers and days as they are', async () => {
    const [table] = await readTableFile('f.xlsx', await xlsxOf(VIEW));
    expect(table?.headers).toEqual(VIEW.columns.map(({ label }) => label));
    expect(table?.lines[0]?.cells).toEqual([
      ...['=1+1', '01000', '73282932000074', 1234.5, '23/11/2026', '23/11/2026 09:30'],
    ]);
  });
});

it('names a file in plain letters, with its day', () => {
  expect(fileNameOf('Coût par repas', new Date(2026, 10, 3), 'csv')).toBe(
    'cout-par-repas-2026-11-03.csv',
  );
});
