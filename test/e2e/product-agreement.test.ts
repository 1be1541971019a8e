import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ProductPage } from '../support/product-page';
import { setUpPartnership } from '../support/product-week';
import { seriousFaults } from '../support/serious-faults';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;
let partnershipId: string;

beforeAll(async () => {
  product = await ProductPage.open();
  partnershipId = await setUpPartnership(product);
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

const main = () => product.sidebar.getByRole('main');
const press = (name: string) => product.button(name).press('Enter');

async function openConvention(): Promise<void> {
  await product.backToTabs();
  await product.choose('Suivi');
  await product.sidebar
    .getByRole('button', { name: /^Convention/ })
    .first()
    .press('Enter');
  await product.sidebar.getByRole('heading', { level: 1, name: 'Convention' }).waitFor();
  await product.button('Vérifier avant d’écrire').waitFor();
}

describe('a convention in the page', () => {
  it('is looked at before it is written: all that lacks, at once, with ways to fill it', async () => {
    await openConvention();
    await press('Vérifier avant d’écrire');
    await main().getByText('Indiquez qui signe pour Cuisine des Tilleuls.').first().waitFor();
    expect(product.conventions()).toEqual([]);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('goes to where a value is filled, and comes back', async () => {
    await main()
      .getByRole('button', { name: /^Remplir\s*Indiquez qui signe pour Cuisine des Tilleuls/ })
      .first()
      .press('Enter');
    // Unfolded, and under the cursor.
    await product.field('Représentant').waitFor();
    await product.field('Représentant').fill('Mme Roux');
    await product.field('Fonction du représentant').fill('maire');
    await press('Enregistrer');
    await main().getByText('Enregistré').first().waitFor();
    await openConvention();
    await press('Vérifier avant d’écrire');
    await main().getByText('Indiquez qui signe pour La Table du quartier.').first().waitFor();
    await eventually(() =>
      expect(
        main().getByText('Indiquez qui signe pour Cuisine des Tilleuls.').count(),
      ).resolves.toBe(0),
    );
  });

  it('stops while values lack, and is written when the person insists', async () => {
    await press('Écrire la convention');
    await main()
      .getByText(/valeurs? manqu/)
      .first()
      .waitFor();
    expect(product.conventions()).toEqual([]);
    await product.sidebar.getByLabel(/Écrire quand même, avec \d+ \[À COMPLÉTER\]/).check();
    await press('Écrire la convention');
    await main().getByText('Convention écrite').waitFor();
    await main()
      .getByRole('link', { name: /^Ouvrir le document/ })
      .first()
      .waitFor();
    expect(product.rowsOf('Documents')).toMatchObject([{ Convention: 'CONV-0001' }]);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('changes its state with a day', async () => {
    await openConvention();
    await main().getByText('Étape suivante').click();
    await product.button('Passer à « Signée »').press('Enter');
    await product.until(() => product.rowsOf('Conventions')[0]?.['État'] === 'Signée');
    await product.button('Passer à « Active »').waitFor({ state: 'attached' });
    // Each state with its day.
    await main()
      .getByText(/^Signée\s: \d\d\/\d\d\/2026$/)
      .waitFor({ state: 'attached' });
  });

  it('once signed is amended by what changed, and no longer written again', async () => {
    await product.call('savePartnership', {
      submissionId: 'more days',
      id: partnershipId,
      values: { weekdays: 'LU, ME, JE' },
    });
    await openConvention();
    await main().getByText('Autres documents').click();
    await main().getByLabel('Du (ou date d’effet)').fill('2026-12-01');
    await press('Avenant');
    const box = product.sidebar.getByLabel(/Écrire quand même/).last();
    await box.waitFor();
    await box.check();
    await press('Avenant');
    await main()
      .getByText(/^CONV-0001 Avenant 1 Tilleuls et Table/)
      .waitFor();
    await product.until(() => product.rowsOf('Documents').length === 2);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('shows its tags and where each clause comes from, with its date', async () => {
    await main().getByText('Balises et clauses du modèle').click();
    await main().getByText('{{cuisine.Code postal}}').first().waitFor();
    await main().getByText('Règlement 178/2002, art. 19 (28 janvier 2002)').waitFor();
  });

  it('gives a tag in one click: copied, or selected where the page may not copy, and says which', async () => {
    await main().getByRole('searchbox', { name: 'Chercher' }).fill('nom de la cuisine');
    await main().getByText('{{flux.nom}}').waitFor({ state: 'detached' });
    await product.sidebar
      .getByRole('button', { name: /^Copier\s*\{\{cuisine\.nom\}\}/ })
      .press('Enter');
    await product.sidebar
      .getByText(/Copié\s: collez|Le texte est sélectionné/)
      .first()
      .waitFor();
    const isCopied = await main()
      .getByRole('button', { name: /^Copié\s*\{\{cuisine\.nom\}\}/ })
      .count();
    const selected = await main().evaluate(() => getSelection()?.toString() ?? '');
    expect([isCopied === 1, selected]).toEqual(
      isCopied === 1 ? [true, ''] : [false, '{{cuisine.nom}}'],
    );
  });
});

describe('the weekly mail', () => {
  it('is off, says what it would say, and is switched on and off', async () => {
    await product.backToTabs();
    await product.chooseInMenu('Paramètres');
    await main().getByText('Récapitulatif par courriel').click();
    await main().getByText('Le courriel est arrêté.').waitFor();
    await product.field('Votre adresse').fill('moi@ville.example');
    await press('L’envoyer chaque lundi');
    await main()
      .getByText(/Le courriel part chaque lundi vers moi@ville\.example/)
      .waitFor();
    await expect(seriousFaults(product)).resolves.toEqual([]);
    await press('Ne plus l’envoyer');
    await main().getByText('Le courriel est arrêté.').waitFor();
  });
});

describe('several conventions', () => {
  it('are chosen, written one after another, and told', async () => {
    const [kitchen, recipient] = (await product.call('getHome', {})).references.partner;
    for (const name of ['Marronniers', 'Platanes']) {
      await product.call('savePartnership', {
        submissionId: name,
        id: null,
        values: {
          ...{ name, flowType: 'EXCEDENT', linkType: 'FROIDE', weekdays: 'MA' },
          ...{ kitchenId: kitchen?.id ?? '', recipientId: recipient?.id ?? '' },
        },
      });
    }
    await product.visit();
    await product.choose('Partenaires');
    await press('Préparer plusieurs conventions');
    await press('Tout choisir');
    await product.sidebar.getByLabel('Laisser des [À COMPLÉTER] là où une valeur manque').check();
    await expect(seriousFaults(product)).resolves.toEqual([]);
    await press('Écrire 3 conventions');
    await main().getByText('3 sur 3 : 2 écrites, 1 à revoir.').waitFor({ timeout: 90_000 });
    // The first is signed: it is explained, and the way to it stands beside.
    await main()
      .getByText(/CONV-0001 est signée/)
      .waitFor();
    await eventually(() =>
      expect(product.button('En préparer d’autres').isVisible()).resolves.toBe(true),
    );
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });
});
