import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { ProductPage } from '../support/product-page';
import { setUpPartnership } from '../support/product-week';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  const partnershipId = await setUpPartnership(product);
  await product.call('recordWeek', {
    submissionId: 'week',
    partnershipId,
    week: '2026-S48',
    version: 0,
    channel: 'SIDEBAR',
    days: [
      {
        date: '2026-11-23',
        values: {
          ...{ deliveredMeals: '50', acceptedMeals: '50', refusedMeals: '0' },
          ...{ distributedMeals: '50', lostMeals: '0', lotRef: 'L-2311' },
          ...{ dishName: 'Gratin', useByDate: '26/11/2026', arrivalTemperature: '2,5' },
          ...{ productionDate: '22/11/2026', allergenMode: 'NON_GARANTI' },
        },
      },
    ],
  });
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

/** Parts of the document that was written under this name. */
function partsOf(name: string): Record<string, Uint8Array> {
  const folder = path.join(product.workspaceFolder, 'documents');
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => unzipSync(readFileSync(path.join(folder, file))))
    .find((parts) => strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes(name));
  if (found === undefined) throw new Error(`no document says « ${name} »`);
  return found;
}

const written = (name: string | RegExp) =>
  product.sidebar.getByRole('status').filter({ hasText: name });

it('writes the slip of a day from the week, with links to the document', async () => {
  await product.choose('Semaine');
  await product.sidebar.getByText('Imprimer : bon, étiquettes, relevés').click();
  await product.button('Imprimer le bon').click();
  const slip = written('Bon de livraison 2026-11-23 Tilleuls et Table');
  await slip.getByRole('link', { name: /^Ouvrir/ }).waitFor();
  expect(strFromU8(partsOf('bon de livraison')['word/document.xml'] ?? new Uint8Array())).toContain(
    'L-2311',
  );
});

it('draws the code of each lot for its labels', async () => {
  await product.button('Étiquettes').click();
  await written(/^Étiquettes 2026-11-23/).waitFor();
  const picture = partsOf('LOT L-2311')['word/media/qr0.png'];
  expect(picture && strFromU8(picture.subarray(1, 4))).toBe('PNG');
  expect(picture?.length).toBeGreaterThan(300);
});

it('writes papers to fill in by hand from traceability', async () => {
  await product.choose('Suivi');
  await product.button('Traçabilité et rappels').click();
  await product.button('Fiche de réception').click();
  await written('Fiche de réception (à remplir)').waitFor();
});

it('writes a letter to each structure of a recall', async () => {
  await product.button('Nouveau retrait ou rappel').click();
  await product.field('Lots (virgules entre eux)').fill('L-2311');
  await product.button('Bloquer les lots et lister les structures').click();
  await product.button('Lettres').click();
  await written('Lettre IN-0001 La Table du quartier').waitFor();
  const letter = strFromU8(partsOf('mettre à l’écart')['word/document.xml'] ?? new Uint8Array());
  expect(letter).toContain('La Table du quartier');
});
