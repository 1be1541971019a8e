import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import type { ExportCell, ExportView } from '../../app/get-export';

/** Texts that Excel would compute: `'` before them makes them plain text, and an import takes it away. */
const FORMULA_LIKE = /^[=+\-@\t\r|]/;

/** Digits that Excel would take for a number: a leading zero or the last digits would be lost. */
const FRAGILE_DIGITS = /^(0\d+|\d{12,})$/;

const two = (number: number) => String(number).padStart(2, '0');

function frenchDay(day: string): string {
  const [date = '', time] = day.split('T');
  const french = date.split('-').reverse().join('/');
  return time === undefined ? french : french + ' ' + time.slice(0, 5);
}

function csvCell(cell: ExportCell): string {
  if (typeof cell === 'object') return frenchDay(cell.day);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'Oui' : 'Non';
  if (FORMULA_LIKE.test(cell)) return "'" + cell;
  // A tab that nobody sees keeps the digits a text; `="…"` would be a formula in what must hold none.
  return FRAGILE_DIGITS.test(cell) ? '\t' + cell : cell;
}

/** A CSV that French Excel opens at a double click: UTF-8 with its mark, semicolons, decimal commas, French dates. */
export function csvOf({ columns, rows }: ExportView): Uint8Array {
  const grid = [columns.map(({ label }) => label), ...rows.map((row) => row.map(csvCell))];
  const text = writeCsv(grid, { delimiter: ';', lineSeparator: '\r\n', bom: true });
  return new TextEncoder().encode(text);
}

function excelCell(cell: ExportCell): string | number | boolean | Date {
  if (typeof cell !== 'object') return cell;
  const [date = '', time = '00:00'] = cell.day.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.UTC(year, month - 1, day, hours, minutes));
}

const PIXELS_PER_CHARACTER = 7;

/** An Excel workbook of one sheet: texts stay texts, dates are dates, the first row stays in sight. */
export function xlsxOf({ name, columns, rows }: ExportView): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map(excelCell));
  return writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ label, format, width }) => ({
          header: label,
          width: Math.round(width / PIXELS_PER_CHARACTER),
          ...(format === '' ? {} : { numFmt: format }),
        })),
        rows: [columns.map(({ label }) => label), ...cells],
        freezePane: { rows: 1 },
      },
    ],
  });
}

/** `partenaires-2026-11-23.csv`: plain letters, for every system. */
export function fileNameOf(name: string, today: Date, extension: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const day = [today.getFullYear(), two(today.getMonth() + 1), two(today.getDate())].join('-');
  return plain + '-' + day + '.' + extension;
}
