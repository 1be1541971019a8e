import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { decodeText } from '../../../../src/sidebar/exchange/decode-text';
import {
  FileError,
  readTableFile,
  tableOf,
} from '../../../../src/sidebar/exchange/read-table-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withMark = (bytes: Uint8Array) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);

/** What Windows writes: one byte a letter, of which this file needs only those of Latin-1 and three of its own. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, œ: 0x9c };
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));

const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from([
    ...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]),
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  ]);

const TEXT = 'Nom;Prix\r\nRestos du cœur d’été;2,50 €\r\n';
const ENCODINGS = [
  ['utf-8', 'UTF-8', utf8(TEXT)],
  ['utf-8', 'UTF-8 with its mark', withMark(utf8(TEXT))],
  ['windows-1252', 'the encoding of Windows', windows1252(TEXT)],
  ['utf-16le', 'UTF-16 of Excel', utf16(TEXT, true)],
  ['utf-16be', 'UTF-16 the other way round', utf16(TEXT, false)],
] as const;

describe('a text file', () => {
  it.each(ENCODINGS)('is read as %s when it is %s', async (encoding, _, bytes) => {
    expect(decodeText(bytes).encoding).toBe(encoding);
    const [table] = await readTableFile('f.csv', bytes);
    expect(table).toEqual({
      name: 'f.csv',
      headers: ['Nom', 'Prix'],
      lines: [{ line: 2, cells: ['Restos du cœur d’été', '2,50 €'] }],
    });
  });

  it.each([
    ['semicolons', 'Nom;Ville;Repas\nA, B;Lyon;1,5\n'],
    ['tabs, as pasted from Excel', 'Nom\tVille\tRepas\nA, B\tLyon\t1,5\n'],
    ['a line that names them', 'sep=|\nNom|Ville|Repas\nA, B|Lyon|1,5\n'],
  ])('has its columns cut at %s', async (_, text) => {
    const [table] = await readTableFile('f.csv', utf8(text));
    expect(table?.headers).toEqual(['Nom', 'Ville', 'Repas']);
    expect(table?.lines[0]?.cells).toEqual(['A, B', 'Lyon', '1,5']);
  });

  it('keeps quotes, semicolons and line ends that stand between quotes', async () => {
    const text = 'Nom;Notes\r\n"Foyer ""Le Phare""";"ligne 1;\r\nligne 2"\r\n';
    const [table] = await readTableFile('f.csv', utf8(text));
    expect(table?.lines[0]?.cells).toEqual(['Foyer "Le Phare"', 'ligne 1;\r\nligne 2']);
  });

  it('keeps digits as they are written: zeros, spaces and what Excel spoiled', async () => {
    const text = 'SIRET;CP\n732 829 320 00074;01000\n7,3283E+13;1000\n';
    const [table] = await readTableFile('f.csv', utf8(text));
    expect(table?.lines.map(({ cells }) => cells)).toEqual([
      ['732 829 320 00074', '01000'],
      ['7,3283E+13', '1000'],
    ]);
  });

  it('finds the titles below a heading, and passes over blank lines and blank columns', async () => {
    const text = 'Liste des partenaires;;;\n;;;\nNom;Ville;;\nA;Lyon;;\n;;;\nB;Brest;;\n';
    const [table] = await readTableFile('f.csv', utf8(text));
    expect(table?.headers).toEqual(['Nom', 'Ville']);
    expect(table?.lines).toEqual([
      { line: 4, cells: ['A', 'Lyon'] },
      { line: 6, cells: ['B', 'Brest'] },
    ]);
  });

  it('passes over the labels below the keys of our own tabs', () => {
    const rows = [
      ['partnerId', 'kind', 'name'],
      ['N°', 'Type', 'Nom'],
      ['P-0001', 'Ville', 'Massy'],
    ];
    expect(tableOf('Partenaires', rows)?.lines).toEqual([
      { line: 3, cells: ['P-0001', 'Ville', 'Massy'] },
    ]);
  });

  it.each([
    ['has no line', 'EMPTY_FILE', utf8('Nom;Ville\r\n')],
    ['is empty', 'EMPTY_FILE', utf8('')],
    ['is an old Excel workbook', 'OLD_EXCEL', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['is a broken Excel workbook', 'BROKEN_FILE', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])],
    ['is too long', 'TOO_LONG', utf8('a;b\n' + '1;2\n'.repeat(10_001))],
  ])('is refused when it %s', async (_, problem, bytes) => {
    await expect(readTableFile('f', bytes)).rejects.toEqual(expect.objectContaining({ problem }));
    await expect(readTableFile('f', bytes)).rejects.toBeInstanceOf(FileError);
  });
});

describe('an Excel workbook', () => {
  it('gives numbers as numbers, days as French people write them, and each sheet that has lines', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Semaine',
          columns: [{ numFmt: 'dd/mm/yyyy' }, { numFmt: '0' }, {}, { numFmt: 'hh:mm' }],
          rows: [
            ['Date', 'SIRET', 'Repas', 'Heure'],
            [
              new Date(Date.UTC(2026, 10, 23)),
              73282932000074,
              45.5,
              new Date(Date.UTC(1899, 11, 30, 9, 30)),
            ],
          ],
        },
        { name: 'Vide', rows: [] },
        {
          name: 'Autre',
          rows: [
            ['Nom', 'Ville'],
            ['A', 'Lyon'],
          ],
        },
      ],
    });
    const tables = await readTableFile('f.xlsx', bytes);
    expect(tables.map(({ name }) => name)).toEqual(['Semaine', 'Autre']);
    expect(tables[0]?.lines[0]?.cells).toEqual(['23/11/2026', 73282932000074, 45.5, '09:30']);
  });
});
