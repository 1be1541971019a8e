import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteOptions } from 'hucre';
import { UnreadableXlsx } from '../../../../src/host/files/unreadable-xlsx';
import { xlsxToBook } from '../../../../src/host/files/xlsx-to-book';

const HEAD = { locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai' };

type Parts = Record<string, string>;

/** A file of the library with some of its parts said another way, as Excel says them. */
async function aFile(
  sheets: WriteOptions['sheets'],
  change: (parts: Parts) => Parts = (parts) => parts,
): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets }));
  const texts = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const changed = Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>); // pairs made above
}

const inSheet =
  (from: string | RegExp, to: string) =>
  (parts: Parts): Parts => ({
    ...parts,
    'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(from, () => to),
  });

describe('a file that is no workbook', () => {
  const refusalOf = async (bytes: Uint8Array, unpackedBytes?: number): Promise<unknown> => {
    const limits = unpackedBytes === undefined ? {} : { limits: { fileBytes: 1e6, unpackedBytes } };
    return xlsxToBook(bytes, { ...HEAD, ...limits }).catch((error: unknown) => error);
  };

  it.each([
    ['an empty file', new Uint8Array(), 'Ce fichier est vide.'],
    ['a text', strToU8('nom;repas'), 'Ce fichier n’est pas un classeur .xlsx.'],
    [
      'a zip of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      'Ce fichier n’est pas un classeur .xlsx.',
    ],
    [
      'a zip cut short',
      strToU8('PK\u0003\u0004…'),
      'Ce fichier est abîmé : il ne peut pas être ouvert.',
    ],
    [
      'a workbook with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'Ce classeur est protégé par un mot de passe, ou d’un ancien format : enregistrez-le en .xlsx, sans mot de passe.',
    ],
  ])('is refused in one sentence: %s', async (_, bytes, sentence) => {
    const refusal = await refusalOf(bytes);
    expect(refusal).toBeInstanceOf(UnreadableXlsx);
    expect(refusal).toHaveProperty('message', sentence);
  });

  it('is refused when its cells are not XML', async () => {
    const bytes = await aFile([{ name: 'A', rows: [[1]] }], (parts) => ({
      ...parts,
      'xl/workbook.xml': '<workbook',
    }));
    expect(await refusalOf(bytes)).toBeInstanceOf(UnreadableXlsx);
  });

  it.each([
    ['small in the file and large once unpacked', /<row/, '<row', 2000],
    ['with a cell at the far corner', /<c r="A1"/, '<c r="XFD1048576"', 1e6],
  ])('is refused as too large: %s', async (_, from, to, unpackedBytes) => {
    const bytes = await aFile([{ name: 'A', rows: [['x'.repeat(9000), 1]] }], inSheet(from, to));
    expect(await refusalOf(bytes, unpackedBytes)).toHaveProperty(
      'message',
      'Ce classeur est trop grand pour être ouvert ici.',
    );
  });
});

describe('a file of Excel', () => {
  it('has its shared formulas in each cell', async () => {
    const shared =
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>';
    const bytes = await aFile([{ name: 'A', rows: [[1]] }], inSheet(/<row.*<\/row>/, shared));
    const [sheet] = (await xlsxToBook(bytes, HEAD)).book.sheets;
    expect([sheet?.grid.formula(1, 2), sheet?.grid.formula(2, 2)]).toEqual([
      '=A1*$A$1',
      '=A2*$A$1',
    ]);
    expect(sheet?.value(2, 2)).toBe(6);
  });

  it('has its array formula once, and the cells it fills', async () => {
    const array =
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>6</v></c></row>';
    const bytes = await aFile([{ name: 'A', rows: [[1]] }], inSheet(/<row.*<\/row>/, array));
    const [sheet] = (await xlsxToBook(bytes, HEAD)).book.sheets;
    expect(sheet?.grid.formula(1, 2)).toBe('=ARRAYFORMULA(A1:A2*2)');
    expect(sheet?.grid.value(2, 2)).toBeNull();
    expect([sheet?.value(1, 2), sheet?.value(2, 2)]).toEqual([4, 6]);
  });

  it('has the dropdown whose list stands in another tab', async () => {
    const extended =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm">' +
      '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Listes!$A$1:$A$2</xm:f></x14:formula1>' +
      '<xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
    const bytes = await aFile(
      [
        { name: 'Saisie', rows: [[1]] },
        { name: 'Listes', rows: [['Oui'], ['Non']] },
      ],
      inSheet('</worksheet>', extended),
    );
    const { book, notRead } = await xlsxToBook(bytes, HEAD);
    const [entry, lists] = book.sheets;
    expect(entry?.rule(3, 2)).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      values: [{ sheetId: lists?.id, area: { row: 1, column: 1, rows: 2, columns: 1 } }],
      allowInvalid: false,
    });
    expect(notRead).toEqual([]);
  });

  it.each([
    ['1900', '', 46_000.25],
    ['1904', '<workbookPr date1904="1"/>', 47_462.25],
  ])('has the same day whether days count from %s', async (_, origin, serial) => {
    const style = { numFmt: 'dd/mm/yyyy' };
    const cells = new Map([['0,0', { value: 46_000.25, type: 'number' as const, style }]]);
    const bytes = await aFile([{ name: 'A', cells }], (parts) => ({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '<bookViews',
        `${origin}<bookViews`,
      ),
    }));
    const [sheet] = (await xlsxToBook(bytes, HEAD)).book.sheets;
    expect(sheet?.value(1, 1)).toBe(serial);
    expect(sheet?.style(1, 1).numberFormat).toBe('dd/mm/yyyy');
  });

  it('keeps a text that reads like a formula or a number as text', async () => {
    const bytes = await aFile([{ name: 'A', rows: [['=1+1', '0612', '+33 6', 'VRAI']] }]);
    const [sheet] = (await xlsxToBook(bytes, HEAD)).book.sheets;
    expect(sheet?.values({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([
      ['=1+1', '0612', '+33 6', 'VRAI'],
    ]);
    expect(sheet?.grid.formula(1, 1)).toBeUndefined();
  });

  it('says what is not read, in French, and reads the rest', async () => {
    const cells = new Map([
      ['0,0', { value: null, type: 'formula' as const, formula: 'CUBEVALUE("a")' }],
      ['0,1', { value: null, type: 'formula' as const, formula: 'Ventes[Montant]' }],
      ['0,2', { value: 3, type: 'number' as const }],
    ]);
    const bytes = await aFile([{ name: 'A', cells }], (parts) => ({
      ...parts,
      'xl/charts/chart1.xml': '<c/>',
      'xl/media/image1.xml': '<i/>',
    }));
    const { book, notRead } = await xlsxToBook(bytes, HEAD);
    expect(notRead).toEqual([
      'Ne sont pas repris : « les graphiques », « les images ».',
      'Des formules utilisent des fonctions qui ne sont pas calculées ici : « CUBEVALUE ».',
      'Des formules n’ont pas pu être lues : leur texte est gardé, la cellule montre une erreur (« A B1 »).',
    ]);
    const facts = book.toJson().sheets[0];
    expect(facts?.displayValues[0]?.slice(0, 3)).toEqual(['#NAME?', '#ERROR!', '3']);
    expect(book.sheets[0]?.grid.formula(1, 2)).toBe('!=Ventes[Montant]');
  });
});
