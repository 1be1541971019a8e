import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { ProductPage } from '../support/product-page';
import { MONDAY, setUpPartnership, THURSDAY } from '../support/product-week';
import { seriousFaultsOfDialog } from '../support/serious-faults';
import { eventually } from '../support/eventually';

jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpPartnership(product);
  await product.visit();
  await product.choose('Semaine');
});

afterAll(async () => {
  await product.close();
});

/** The page inside the wide dialog. */
const dialog = (): FrameLocator =>
  product.page.getByRole('dialog', { name: 'Passe-plat' }).frameLocator('iframe');
const cell = (place: FrameLocator, label: string, day: string) =>
  place.getByLabel(`${label}, ${day}`, { exact: true });
const deliveries = () => product.rowsOf('Livraisons').filter((row) => row['Livrés'] !== '');

describe('a week before it is recorded', () => {
  it('says what a meal would cost, and writes nothing', async () => {
    await cell(product.sidebar, 'Livrés', MONDAY).fill('50');
    await cell(product.sidebar, 'Distribués', MONDAY).fill('50');
    await cell(product.sidebar, 'DLC', MONDAY).fill('26/11/2026');
    await product.button('Vérifier').click();
    const answer = product.sidebar.getByRole('region', { name: 'Avant d’enregistrer' });
    // (50 × 3,00 + 40 + 60) ÷ 50 distributed
    await answer.getByText('5,00', { exact: true }).waitFor();
    expect(deliveries()).toEqual([]);
  });

  it('asks the comment of the day that is in doubt', async () => {
    const comment = cell(product.sidebar, 'Commentaire', MONDAY);
    await comment.fill('Lot relevé au retour');
    await product.sidebar.getByRole('region', { name: 'Avant d’enregistrer' }).waitFor({
      state: 'detached',
    });
  });
});

describe('the week opened wide', () => {
  it('is a grid that goes on with what was typed in the sidebar', async () => {
    await product.button('Ouvrir en grand').click();
    await cell(dialog(), 'Livrés', MONDAY).waitFor();
    await eventually(() =>
      expect(cell(dialog(), 'Livrés', MONDAY).inputValue()).resolves.toBe('50'),
    );
  });

  it('has nothing serious in the way of a screen reader', async () => {
    await expect(seriousFaultsOfDialog(product, 'Passe-plat')).resolves.toEqual([]);
  });

  it('takes a block copied from a sheet, with French decimals', async () => {
    const first = cell(dialog(), 'Lot', MONDAY);
    await first.evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'L-1\tL-2\n26/11/2026\t29/11/2026\n2,5\t2,8\n2,9\t3,0\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await eventually(() =>
      expect(cell(dialog(), 'T° à l’arrivée', THURSDAY).inputValue()).resolves.toBe('3,0'),
    );
    await eventually(() =>
      expect(cell(dialog(), 'DLC', MONDAY).inputValue()).resolves.toBe('26/11/2026'),
    );
  });

  it('shows in the sidebar what is typed in it, and what it recorded', async () => {
    await cell(dialog(), 'Distribués', MONDAY).fill('49');
    const twin = cell(product.sidebar, 'Distribués', MONDAY);
    while ((await twin.inputValue()) !== '49') await product.page.waitForTimeout(20);
    await dialog().getByRole('button', { name: 'Enregistrer la semaine' }).click();
    await dialog().getByText('Semaine enregistrée').waitFor();
    expect(deliveries()).toHaveLength(1);
    await product.sidebar.locator('.day .pill', { hasText: 'saisi' }).first().waitFor();
  });
});
