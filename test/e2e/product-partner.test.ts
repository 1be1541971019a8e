import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ProductPage } from '../support/product-page';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
});

afterAll(async () => {
  await product.close();
});

interface PartnerCase {
  readonly kind: string;
  readonly name: string;
  readonly wrongSiret: string;
  readonly siret: string;
  readonly sentence: string;
}

const NOT_A_SIRET = 'Ce numéro n’est pas un SIRET : vérifiez les derniers chiffres.';
const TOO_SHORT = 'Un SIRET a 14 chiffres : vérifiez qu’il n’en manque pas.';

const PARTNERS: readonly PartnerCase[] = [
  {
    kind: 'Cuisine centrale',
    name: 'Cuisine des Tilleuls',
    wrongSiret: '219 000 007 00018',
    siret: '219 000 007 00019',
    sentence: NOT_A_SIRET,
  },
  {
    kind: 'Association',
    name: 'La Table du quartier',
    wrongSiret: '785 000 001 0002',
    siret: '785 000 001 00020',
    sentence: TOO_SHORT,
  },
  {
    kind: 'Transporteur solidaire',
    name: 'Vélos partagés',
    wrongSiret: '442 000 006 00053',
    siret: '442 000 006 00035',
    sentence: NOT_A_SIRET,
  },
  {
    kind: 'Financeur',
    name: 'Fondation locale',
    wrongSiret: '130 000 003 0001A',
    siret: '130 000 003 00017',
    sentence: TOO_SHORT,
  },
];

async function openNewPartner(): Promise<void> {
  await product.backToTabs();
  await product.choose('Partenaires');
  await product.button('Nouveau partenaire').click();
  await product.field('Nom').waitFor();
}

async function fillAddress(name: string, kind: string): Promise<void> {
  await product.field('Type').selectOption({ label: kind });
  await product.field('Nom').fill(name);
  await product.field('Adresse').fill('1 place du Marché');
  await product.field('Code postal').fill('92000');
  await product.field('Ville').fill('Nanterre');
  await product.field('Téléphone d’alerte').fill('01 47 00 00 00');
}

/** A text that looks like a formula may stand in its cell behind an apostrophe. */
const partnersNamed = (name: string) =>
  product.rowsOf('Partenaires').filter((row) => row['Nom']?.replace(/^'/, '') === name);

describe('an empty workbook', () => {
  it('asks to be prepared, then says where to begin', async () => {
    await product.button('Préparer le classeur').click();
    await product.sidebar.getByText('Commencez par un partenaire').waitFor();
    await product.page.getByRole('tab', { name: 'Partenaires' }).waitFor();
  });
});

describe('a new partner', () => {
  it.each(PARTNERS)(
    '$kind: a wrong SIRET is said beside the field, the right one is kept in the sheet',
    async ({ kind, name, wrongSiret, siret, sentence }) => {
      await openNewPartner();
      await fillAddress(name, kind);
      await product.field('SIRET').fill(wrongSiret);
      await product.button('Enregistrer').click();
      await product.sidebar.getByRole('alert').getByText('1 point à corriger').waitFor();
      await expect(product.said(product.field('SIRET'))).resolves.toContain(sentence);
      await eventually(() => expect(product.field('Nom').inputValue()).resolves.toBe(name));
      expect(partnersNamed(name)).toEqual([]);

      await product.field('SIRET').fill(siret);
      await product.button('Enregistrer').click();
      await product.sidebar.getByText('Partenaire enregistré').waitFor();
      expect(partnersNamed(name)).toEqual([
        expect.objectContaining({ Type: kind, SIRET: siret.replace(/ /g, ''), Ville: 'Nanterre' }),
      ]);
    },
  );

  it('names every blank compulsory field, and leads to the first', async () => {
    await openNewPartner();
    await product.button('Enregistrer').click();
    await product.sidebar.getByText('5 points à corriger').waitFor();
    for (const label of ['Type', 'Nom', 'Adresse', 'Code postal', 'Ville'])
      await expect(product.said(product.field(label))).resolves.toContain(`${label} : à remplir.`);
    await product.button('Nom : à remplir.').click();
    await expect(
      product.field('Nom').evaluate((field) => field === document.activeElement),
    ).resolves.toBe(true);
    await product.button('Annuler').click();
  });

  it('keeps « =IMPORTXML(…) » as the text it is', async () => {
    const name = '=IMPORTXML("https://exemple.fr";"//a")';
    await openNewPartner();
    await fillAddress(name, 'Association');
    await product.button('Enregistrer').click();
    await product.sidebar.getByText('Partenaire enregistré').waitFor();
    expect(partnersNamed(name)).toHaveLength(1);
    expect(product.formulasOf('Partenaires')).toEqual({});
    await product.button('Fermer').click();
    await product.sidebar.getByRole('button', { name }).waitFor();
  });

  it('is written once, however often the button is pressed', async () => {
    await openNewPartner();
    await fillAddress('Deux fois', 'Prestataire');
    await product.button('Enregistrer').dblclick();
    await product.sidebar.getByText('Partenaire enregistré').waitFor();
    expect(partnersNamed('Deux fois')).toHaveLength(1);
  });
});

describe('a partnership', () => {
  it('ties a kitchen to who receives, from the lists', async () => {
    await product.backToTabs();
    await product.choose('Partenaires');
    await product.button('Nouveau partenariat').click();
    await product.field('Nom du partenariat').fill('Tilleuls et Table');
    await product.field('Type de flux').selectOption({ label: 'Excédents' });
    await product.field('Liaison').selectOption({ label: 'Liaison froide' });
    await product.field('Cuisine').selectOption({ label: 'Cuisine des Tilleuls' });
    await product.field('Bénéficiaire').selectOption({ label: 'La Table du quartier' });
    for (const day of ['Mardi', 'Mercredi', 'Vendredi']) await product.field(day).uncheck();
    await product.button('Enregistrer').click();
    await product.sidebar.getByText('Partenariat enregistré').waitFor();
    expect(product.rowsOf('Partenariats')).toEqual([
      expect.objectContaining({ 'Nom du partenariat': 'Tilleuls et Table', Jours: 'Lundi, Jeudi' }),
    ]);
  });

  it('is all there after the host was stopped and started again', async () => {
    await product.restart();
    await product.choose('Partenaires');
    for (const { name } of PARTNERS) await product.sidebar.getByText(name).first().waitFor();
    await product.sidebar.getByRole('button', { name: /Tilleuls et Table/ }).click();
    await eventually(() =>
      expect(product.field('Nom du partenariat').inputValue()).resolves.toBe('Tilleuls et Table'),
    );
  });
});
