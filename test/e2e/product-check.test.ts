import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ProductPage } from '../support/product-page';
import { seriousFaults } from '../support/serious-faults';
import { setUpPartnership } from '../support/product-week';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpPartnership(product);
  await product.typeInSheet('Partenaires', { row: 3, label: 'SIRET' }, '123');
  await product.typeInSheet('Partenariats', { row: 3, label: 'Distance' }, "'12");
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

const press = (name: string) => product.button(name).press('Enter');

describe('« Vérifier le classeur »', () => {
  it('opens from the menu, and tells the points of each tab with how to mend them', async () => {
    await product.chooseInMenu('Vérifier le classeur');
    await product.sidebar.getByRole('heading', { name: 'Vérifier le classeur' }).waitFor();
    await product.sidebar.getByRole('heading', { name: /^Partenaires\s: \d+ points?$/ }).waitFor();
    const point = product.sidebar.getByRole('listitem').filter({ hasText: /SIRET a 14 chiffres/ });
    await eventually(() => expect(point.innerText()).resolves.toContain('À corriger'));
    await eventually(() =>
      expect(point.innerText()).resolves.toMatch(/puis vérifiez à nouveau|Corrigez la cellule/),
    );
  });

  it('goes to the cell with the keyboard alone', async () => {
    const point = product.sidebar.getByRole('listitem').filter({ hasText: /SIRET a 14 chiffres/ });
    await point
      .getByRole('button', { name: /^Aller à la cellule [A-Z]+3 Partenaires$/ })
      .press('Enter');
    await product.page.getByRole('tab', { name: 'Partenaires', selected: true }).waitFor();
    expect(product.selectedCell().tab).toBe('Partenaires');
  });

  it('finds nothing serious in the way of a screen reader', async () => {
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('shows what a repair would do before it is done, and says that a copy is kept', async () => {
    await press('Réparer…');
    await product.sidebar.getByText(/^Partenariats\s: écrire 1 cellule comme nombre/).waitFor();
    await product.sidebar.getByText(/Une copie de .*«\sPartenariats\s».* sera gardée/).waitFor();
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('repairs, tells what was done and where the copy is, then checks again', async () => {
    await press('Réparer');
    await product.sidebar.getByRole('main').getByText('Classeur réparé').waitFor();
    await product.sidebar.getByText(/Copie de Partenariats avant réparation du/).waitFor();
    await product.button('Vérifier à nouveau').waitFor();
    await eventually(() =>
      expect(product.sidebar.getByText('Ce nombre est écrit comme un texte').count()).resolves.toBe(
        0,
      ),
    );
  });

  it('leaves a line in the journal, brought to its tab by the sidebar itself', async () => {
    await product.until(() =>
      product.rowsOf('Journal').some((row) => row['Action'] === 'Réparation'),
    );
  });
});
