import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { focusedName, panelOf, tabTo } from '../support/keyboard-walk';
import { ProductPage } from '../support/product-page';
import { MONDAY, setUpPartnership, THURSDAY } from '../support/product-week';
import { seriousFaultsOf } from '../support/serious-faults';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpPartnership(product);
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

const panel = () => panelOf(product);

const SCREENS: readonly (readonly [string, () => Promise<void>])[] = [
  ['Accueil', async () => product.choose('Accueil')],
  ['Semaine', async () => product.choose('Semaine')],
  ['Partenaires', async () => product.choose('Partenaires')],
  ['Coûts', async () => product.choose('Coûts')],
  ['Suivi', async () => product.choose('Suivi')],
  ['Aide', async () => product.button('Aide').click()],
  [
    'a form with its errors',
    async () => {
      await product.choose('Partenaires');
      await product.button('Nouveau partenaire').click();
      await product.button('Enregistrer').click();
      await product.sidebar.getByRole('alert').waitFor();
    },
  ],
  [
    'a cost',
    async () => {
      await product.choose('Coûts');
      await product.button('Ajouter un coût').click();
      await product.field('Libellé').waitFor();
    },
  ],
  [
    'a convention',
    async () => {
      await product.choose('Suivi');
      await product.button('Convention Tilleuls et Table').click();
      await product.button('Écrire la convention').waitFor();
    },
  ],
];

describe('a week with the keyboard alone', () => {
  it('is opened, typed and saved', async () => {
    const { keyboard } = product.page;
    await product.sidebar.getByRole('heading', { level: 1 }).focus();
    await tabTo(product, 'Semaine');
    await keyboard.press('Enter');
    await product.field(`Livrés, ${MONDAY}`).waitFor();
    await tabTo(product, `Livrés, ${MONDAY}`);
    await keyboard.type('12');
    await tabTo(product, `Distribués, ${MONDAY}`);
    await keyboard.type('12');
    await tabTo(product, `DLC, ${MONDAY}`);
    await keyboard.type('26/11');
    await tabTo(product, `Livrés, ${THURSDAY}`);
    await keyboard.type('0');
    await keyboard.press('Control+Enter');
    await product.sidebar.getByText('Semaine enregistrée').waitFor();
    const delivered = product.rowsOf('Livraisons').map((row) => row['Livrés']);
    expect(delivered).toEqual(['12', '0']);
  });

  it('is a grid on a wide page, where Enter goes down', async () => {
    await product.sidebar.owner().evaluate((frame) => {
      frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:900px;height:700px;z-index:9';
    });
    const delivered = product.field(`Livrés, ${MONDAY}`);
    await product.sidebar.getByRole('table', { name: 'Repas' }).waitFor();
    await delivered.focus();
    await product.page.keyboard.press('Enter');
    await expect(focusedName(product)).resolves.toBe(`Acceptés, ${MONDAY}`);
    await expect(seriousFaultsOf(panel())).resolves.toEqual([]);
    await product.visit();
  });
});

describe('a screen reader', () => {
  it.each(SCREENS)('finds nothing serious in its way on « %s »', async (_, open) => {
    await product.backToTabs();
    await open();
    await expect(seriousFaultsOf(panel())).resolves.toEqual([]);
  });

  it('finds nothing serious in its way on « Pourquoi ce chiffre ? »', async () => {
    await product.backToTabs();
    await product.choose('Coûts');
    await product.button('Pourquoi ce chiffre ?').click();
    await product.sidebar.getByRole('heading', { name: /^Pourquoi / }).waitFor();
    await expect(seriousFaultsOf(panel())).resolves.toEqual([]);
  });
});
