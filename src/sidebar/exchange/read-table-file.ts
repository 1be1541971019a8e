import { detectDelimiter, parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { FileLine } from '../../app/import-file';
import { decodeText } from './decode-text';

/** One sheet of a file, its headers apart; a CSV has one. */
export interface FileTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly lines: readonly FileLine[];
}

/** Why a file cannot be read; the sentence is chosen at display time. */
export type FileProblem = 'EMPTY_FILE' | 'OLD_EXCEL' | 'BROKEN_FILE' | 'TOO_LONG';

export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

type RawCell = string | number | boolean | Date | null;
type Cell = FileLine['cells'][number];

const two = (number: number) => String(number).padStart(2, '0');

/** A date as French Excel shows it. Excel counts days without a zone; before 1900 there are only times of day. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const time = two(date.getUTCHours()) + ':' + two(date.getUTCMinutes());
  if (date.getUTCFullYear() < 1900) return time;
  const day = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join(
    '/',
  );
  return time === '00:00' ? day : day + ' ' + time;
}

function cellOf(raw: RawCell): Cell {
  if (raw === null) return '';
  return raw instanceof Date ? dateText(raw) : raw;
}

const isBlank = (cell: Cell | undefined) =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Our own tabs begin with a row of keys, then the labels. */
function isKeyRow(cells: readonly Cell[]): boolean {
  const told = cells.filter((cell) => !isBlank(cell));
  return told.length >= 3 && told.every((cell) => /^[a-z]+([A-Z][a-z]*)*$/.test(String(cell)));
}

const MOST_LINES = 10_000;

/** Headers are in the first row that has two cells or more: people put a title above. */
export function tableOf(name: string, rows: readonly (readonly RawCell[])[]): FileTable | null {
  const grid = rows.map((row) => row.map(cellOf));
  const top = grid.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const start = top < 0 ? grid.findIndex((row) => row.some((cell) => !isBlank(cell))) : top;
  if (start < 0) return null;
  const header = grid[start] ?? [];
  const width = header.reduce<number>((max, cell, at) => (isBlank(cell) ? max : at + 1), 0);
  const first = isKeyRow(header) ? start + 2 : start + 1;
  const lines = grid.slice(first).flatMap((row, index): FileLine[] => {
    const cells = row.slice(0, width);
    return cells.every(isBlank) ? [] : [{ line: first + index + 1, cells }];
  });
  if (lines.length > MOST_LINES) throw new FileError('TOO_LONG');
  return { name, headers: header.slice(0, width).map((cell) => String(cell).trim()), lines };
}

async function excelTables(bytes: Uint8Array): Promise<FileTable[]> {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: (info) => !info.hidden && !info.veryHidden,
    });
    return sheets.flatMap(({ name, rows }) => tableOf(name, rows as RawCell[][]) ?? []); // the library's cells, by its own type
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('BROKEN_FILE');
  }
}

/** Excel itself writes `sep=;` on the first line when asked to. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

function csvTable(name: string, bytes: Uint8Array): FileTable[] {
  const { text } = decodeText(bytes);
  const told = SEPARATOR_LINE.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? detectDelimiter(body);
  const table = tableOf(name, parseCsv(body, { delimiter })); // without type inference, texts only
  if (!table) return [];
  return [
    told
      ? { ...table, lines: table.lines.map((each) => ({ ...each, line: each.line + 1 })) }
      : table,
  ];
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** The tables of a file, by what it holds and not by its name: a zip is Excel's, the rest is text. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<FileTable[]> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('OLD_EXCEL');
  const isExcel = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  const tables = isExcel ? await excelTables(bytes) : csvTable(name, bytes);
  const filled = tables.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) throw new FileError('EMPTY_FILE');
  return filled;
}
