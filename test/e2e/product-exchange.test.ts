import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { FrameLocator, Locator } from 'playwright-core';
import { ProductPage } from '../support/product-page';
import { seriousFaultsOfDialog } from '../support/serious-faults';
import { setUpPartnership } from '../support/product-week';
import { eventually } from '../support/eventually';

jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpPartnership(product);
  await product.visit();
  await product.choose('Partenaires');
  await product.button('Importer, exporter…').click();
  await dialog().getByText('Fichier Excel (.xlsx) ou CSV').waitFor();
});

afterAll(async () => {
  await product.close();
});

/** The page inside the dialog. */
const dialog = (): FrameLocator =>
  product.page.getByRole('dialog', { name: 'Importer, exporter' }).frameLocator('iframe');

const NOT_LATIN_1: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80 };

/** Windows writes one byte a letter: those of these files are where Latin-1 has them, but for these two. */
const windows1252 = (text: string) =>
  Buffer.from([...text].map((letter) => NOT_LATIN_1[letter] ?? letter.charCodeAt(0)));

/** Spaces that keep a line whole are spaces for who reads. */
const wordsOf = async (place: Locator): Promise<string> =>
  (await place.innerText()).replace(/\u00a0/g, ' ');

const chooseFile = (name: string, buffer: Buffer) =>
  dialog()
    .getByLabel('Fichier Excel (.xlsx) ou CSV')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const PARTNERS = windows1252(
  [
    'Nom de la structure;Type de structure;Rue;CP;Commune;Tél;N° SIRET;Couleur',
    'Épicerie d’à côté;Association;3 rue Neuve;92000;Nanterre;01 47 00 00 01;785 000 001 00020;bleu',
    'La Halte;Association;4 rue Neuve;92000;Nanterre;01 47 00 00 02;7,3283E+13;vert',
    'Le Relais;Restaurant;5 rue Neuve;92000;Nanterre;01 47 00 00 03;;',
    '=1+1;Association;6 rue Neuve;92000;Nanterre;01 47 00 00 04;;',
  ].join('\r\n'),
);

const FLOWS = windows1252(
  [
    'Date de livraison;Partenariat;Repas livrés;Distribués;DLC;T° à l’arrivée',
    '16/11/2026;Tilleuls et Table;45;44;18/11/2026;2,8',
    '31/02/2026;Tilleuls et Table;45;44;;',
    '19/11/2026;Tilleuls et Table;1.234,5;;;',
  ].join('\r\n'),
);

const COSTS = windows1252(
  [
    'Désignation;Étape;Du;Au;Montant TTC;Cuisine;Payé par;Justificatif',
    'Gaz d’août;Production;01/08/2026;31/08/2026;1 234,50 €;Cuisine des Tilleuls;"Cuisine des Tilleuls 60 % ; La Table du quartier 40 %";Facture 12',
    'Carburant;Transport et livraison;01/08/2026;31/08/2026;80,5;;La Table du quartier;',
    'Eau;Production;01/08/2026;31/08/2026;12,00;Cuisine de Massy;La Table du quartier;',
  ].join('\r\n'),
);

const names = () => product.rowsOf('Partenaires').map((row) => row['Nom'] ?? '');
const deliveries = () => product.rowsOf('Livraisons').filter((row) => row['Jour'] !== '');

async function anotherFile(): Promise<void> {
  await dialog().getByRole('button', { name: 'Choisir un autre fichier' }).click();
}

async function contains(record: 'Partenaires' | 'Livraisons' | 'Coûts'): Promise<void> {
  await dialog().getByRole('radio', { name: record }).check();
  // A file that is there already is held against the workbook again.
  await dialog().getByText('Comparaison avec le classeur').waitFor({ state: 'detached' });
}

describe('a French CSV of partners', () => {
  it('is held against the workbook: what is new, what is refused by line and column, what is ignored', async () => {
    const before = names();
    await chooseFile('partenaires.csv', PARTNERS);
    await dialog().getByText('4 lignes lues').waitFor();
    await dialog().getByText('2 nouvelles').waitFor();
    await dialog().getByText('2 refusées').waitFor();
    const refusals = dialog().getByRole('listitem');
    await expect(wordsOf(refusals.filter({ hasText: 'Ligne 3, SIRET' }))).resolves.toContain(
      '« 7,3283E+13 » : Excel a transformé ce numéro en nombre',
    );
    await expect(wordsOf(refusals.filter({ hasText: 'Ligne 4, Type' }))).resolves.toContain(
      '« Restaurant »',
    );
    await dialog().getByText('1 colonne ignorée : Couleur').waitFor();
    expect(names()).toEqual(before);
  });

  it('has nothing serious in the way of a screen reader', async () => {
    await expect(seriousFaultsOfDialog(product, 'Importer, exporter')).resolves.toEqual([]);
  });

  it('is written once it is confirmed, letters and formulas as they are', async () => {
    await dialog().getByRole('button', { name: 'Importer 2 lignes' }).click();
    await dialog().getByText('Import terminé').waitFor();
    expect(product.rowsOf('Partenaires')).toContainEqual(
      expect.objectContaining({ Nom: 'Épicerie d’à côté', SIRET: '78500000100020' }),
    );
    expect(names().map((name) => name.replace(/^'/, ''))).toContain('=1+1');
    expect(product.formulasOf('Partenaires')).toEqual({});
  });

  it('changes nothing the second time', async () => {
    const before = product.rowsOf('Partenaires');
    await anotherFile();
    await chooseFile('partenaires.csv', PARTNERS);
    await dialog().getByText('2 identiques, rien à écrire').waitFor();
    await dialog().getByText('Rien à écrire : le classeur').waitFor();
    await eventually(() =>
      expect(
        dialog()
          .getByRole('button', { name: /^Importer \d/ })
          .count(),
      ).resolves.toBe(0),
    );
    expect(product.rowsOf('Partenaires')).toEqual(before);
  });
});

describe('a file of deliveries', () => {
  it('says which dates and numbers can be read two ways or not at all, and writes the rest', async () => {
    await contains('Livraisons');
    await chooseFile('livraisons.csv', FLOWS);
    await dialog().getByText('1 nouvelle', { exact: true }).waitFor();
    const refusals = dialog().getByRole('listitem');
    await expect(wordsOf(refusals.filter({ hasText: /Ligne 3, Jour/ }))).resolves.toContain(
      '« 31/02/2026 » n’est pas une date',
    );
    await expect(wordsOf(refusals.filter({ hasText: /Ligne 4, Livrés/ }))).resolves.toContain(
      'Ce nombre peut se lire de deux façons',
    );
    await dialog().getByRole('button', { name: 'Importer 1 ligne' }).click();
    await dialog().getByText('Import terminé').waitFor();
    expect(deliveries()).toEqual([
      expect.objectContaining({ Jour: '16/11/2026', Livrés: '45', 'T° à l’arrivée': '2,8' }),
    ]);
  });

  it('may be an Excel workbook, with dates that are dates', async () => {
    const rows = [
      ['Date', 'Partenariat', 'Livrés', 'Distribués', 'DLC'],
      [
        new Date(Date.UTC(2026, 10, 19)),
        'Tilleuls et Table',
        50,
        48,
        new Date(Date.UTC(2026, 10, 21)),
      ],
    ];
    await anotherFile();
    await chooseFile(
      'livraisons.xlsx',
      Buffer.from(await writeXlsx({ sheets: [{ name: 'Novembre', rows }] })),
    );
    await dialog().getByRole('button', { name: 'Importer 1 ligne' }).click();
    await dialog().getByText('Import terminé').waitFor();
    expect(deliveries().map((row) => [row['Jour'], row['Livrés']])).toEqual([
      ['16/11/2026', '45'],
      ['19/11/2026', '50'],
    ]);
  });
});

describe('a French CSV of costs', () => {
  const costs = () => product.rowsOf('Coûts').filter((row) => row['Du'] === '01/08/2026');

  it('is held against the workbook, the line of an unknown kitchen refused with its column', async () => {
    await anotherFile();
    await contains('Coûts');
    await chooseFile('coûts.csv', COSTS);
    await dialog().getByText('2 nouvelles').waitFor();
    const refusals = dialog().getByRole('listitem');
    await expect(wordsOf(refusals.filter({ hasText: /Ligne 4, N° concerné/ }))).resolves.toContain(
      '« Cuisine de Massy » n’est pas un nom du classeur',
    );
    expect(costs()).toEqual([]);
  });

  it('is written once it is confirmed, with those who pay, and changes nothing the second time', async () => {
    await dialog().getByRole('button', { name: 'Importer 2 lignes' }).click();
    await dialog().getByText('Import terminé').waitFor();
    expect(costs()).toMatchObject([
      {
        Libellé: 'Gaz d’août',
        Montant: expect.stringMatching(/^1\s234,50 €$/),
        Concerne: 'Une cuisine',
      },
      { Libellé: 'Carburant', Montant: '80,50 €', Concerne: 'Tout le projet' },
    ]);
    const [gas] = costs();
    const shares = product.rowsOf('Qui paie').filter((row) => row['Coût'] === gas?.['N°']);
    expect(shares.map((row) => row['Part (%)'])).toEqual(['60,00', '40,00']);
    await anotherFile();
    await chooseFile('coûts.csv', COSTS);
    await dialog().getByText('2 identiques, rien à écrire').waitFor();
  });
});

/** Presses a button that downloads, and gives the file. */
async function downloaded(button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    product.page.waitForEvent('download'),
    dialog().getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('a file that leaves', () => {
  beforeAll(async () => {
    const closed = { date: '2026-11-12', values: { status: 'ANNULEE' } };
    const zero = { date: '2026-11-09', values: { deliveredMeals: '0' } };
    await product.call('recordWeek', {
      submissionId: 'zero and closed',
      partnershipId: 'PT-0001',
      week: '2026-S46',
      version: 0,
      channel: 'SIDEBAR',
      days: [zero, closed],
    });
    await dialog().getByRole('navigation').getByText('Exporter').click();
  });

  it('as CSV opens in French Excel at a double click: mark, semicolons, ends of lines, no formula', async () => {
    await contains('Partenaires');
    const { name, bytes } = await downloaded('Télécharger en CSV');
    expect(name).toMatch(/^partenaires-\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    const lines = text.split('\r\n');
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(lines[0]?.split(';').slice(0, 3)).toEqual(['N°', 'Type', 'Nom']);
    expect(text).toContain(";'=1+1;");
    expect(text).toContain('\t78500000100020');
    expect(text).not.toMatch(/(^|;)"?[=+\-@]/m);
  });

  it('tells zero, closed and no answer apart, with French dates and decimals', async () => {
    await contains('Livraisons');
    await dialog().getByLabel('Du', { exact: true }).fill('2026-11-01');
    await dialog().getByLabel('Au', { exact: true }).fill('2026-11-30');
    const { bytes } = await downloaded('Télécharger en CSV');
    const [head = [], ...rows] = bytes
      .toString('utf8')
      .slice(1)
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => line.split(';'));
    const told = rows.map((row) =>
      ['Jour', 'État', 'Livrés', 'Perdus', 'T° à l’arrivée'].map(
        (label) => row[head.indexOf(label)],
      ),
    );
    expect(told.sort()).toEqual([
      ['09/11/2026', 'Annulée', '0', '', ''],
      ['12/11/2026', 'Annulée', '', '', ''],
      ['16/11/2026', expect.anything(), '45', '', '2,8'],
      ['19/11/2026', expect.anything(), '50', '', ''],
    ]);
  });

  it('as an Excel workbook keeps dates as dates, numbers as numbers and texts as texts', async () => {
    const { name, bytes } = await downloaded('Télécharger pour Excel (.xlsx)');
    expect(name).toMatch(/^livraisons-.*\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const day = rows.find((row) => row[head.indexOf('Livrés')] === 45) ?? [];
    expect(day[head.indexOf('Jour')]).toEqual(new Date(Date.UTC(2026, 10, 16)));
    expect(day[head.indexOf('T° à l’arrivée')]).toBe(2.8);

    await contains('Partenaires');
    const partners = await downloaded('Télécharger pour Excel (.xlsx)');
    const book = await readXlsx(partners.bytes);
    const cells = book.sheets[0]?.rows.flat() ?? [];
    expect(cells).toContain('78500000100020');
    expect(cells).toContain('=1+1');
    expect(partners.bytes.includes('<f>')).toBe(false);
  });
});
