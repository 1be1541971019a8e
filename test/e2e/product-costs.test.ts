import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { columnLetters } from '../../src/host/books/a1-notation';
import { ProductPage } from '../support/product-page';
import { setUpCosts } from '../support/product-costs';
import { seriousFaults } from '../support/serious-faults';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpCosts(product);
});

afterAll(async () => {
  await product.close();
});

/** « Coûts » afresh, whatever stood on the screen before. */
async function openCosts(): Promise<void> {
  await product.visit();
  await product.choose('Coûts');
  await product.sidebar.getByRole('heading', { name: 'Qui paie', exact: true }).waitFor();
}

/** Types in fields and lists by their labels, as a person goes down the form. */
async function fillIn(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = product.field(label);
    const isList = await field.evaluate((element) => element.tagName === 'SELECT');
    if (isList) await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** What is read there, whichever spaces stand between the words. */
async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/\s+/g, ' ');
}

const costs = () => product.rowsOf('Coûts');
const costNamed = (label: string) => costs().filter((row) => row['Libellé'] === label);

describe('« Coûts »', () => {
  it('shows who pays what, without a serious fault of access', async () => {
    await openCosts();
    const payers = product.sidebar.getByRole('table').filter({ hasText: 'Cuisine des Tilleuls' });
    await eventually(() => expect(payers.first().innerText()).resolves.toContain('100'));
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('takes an invoice, once it is whole, and counts it at once', async () => {
    await product.button('Ajouter un coût').click();
    await fillIn({ Libellé: 'Assurance', Étape: 'Coordination et frais généraux' });
    await fillIn({ Du: '23/11/2026', Au: '22/11/2026', Concerne: 'Tout le projet' });
    await fillIn({ Montant: '100', 'D’où vient ce chiffre': 'Facture 12' });
    await product.button('Enregistrer').click();
    await product.sidebar.locator('[aria-invalid=true]').first().waitFor();
    await expect(product.said(product.field('Au'))).resolves.toContain('avant de commencer');
    expect(costNamed('Assurance')).toEqual([]);
    await fillIn({ Au: '29/11/2026' });
    await product.button('Enregistrer').click();
    await product.sidebar.getByText('Coût enregistré').waitFor();
    expect(costNamed('Assurance')).toEqual([
      expect.objectContaining({ Montant: '100,00 €', Du: '23/11/2026', Au: '29/11/2026' }),
    ]);
    await product.backToTabs();
    // 50 × 3,00 + 40 + 60 of the partnership, and the invoice: 350 ÷ 50 meals.
    await product.sidebar.getByText('7,00', { exact: true }).first().waitFor();
    const payers = product.sidebar.getByRole('table').filter({ hasText: 'Sans payeur' });
    await expect(textOf(payers.first())).resolves.toContain('Sans payeur 2,00 € 28,57 %');
  });

  it('takes an income, which comes off what is left to who gets it', async () => {
    await openCosts();
    await product.sidebar.getByText('Recettes saisies').click();
    await product.button('Ajouter une recette').click();
    await fillIn({ Libellé: 'Aide de la ville', 'Reçue par': 'Cuisine des Tilleuls' });
    await fillIn({ Du: '23/11/2026', Au: '29/11/2026', Montant: '50' });
    await fillIn({ 'D’où vient ce chiffre': 'Délibération' });
    await product.button('Enregistrer').click();
    await product.sidebar.getByText('Recette enregistrée').waitFor();
    await product.backToTabs();
    const left = product.sidebar.getByRole('table').filter({ hasText: 'Reste à charge' });
    await left.getByText('200,00 €').first().waitFor();
    expect(product.rowsOf('Recettes').map((row) => row['Montant'])).toEqual(['50,00 €']);
  });

  it('asks « Êtes-vous sûr ? » with the figure before it keeps a slip of the comma', async () => {
    await openCosts();
    await product.sidebar.getByRole('button', { name: /^Tournée/ }).click();
    await product.field('Montant').fill('40000');
    await product.button('Enregistrer').click();
    const question = product.sidebar.getByRole('alert');
    await question.getByText('Êtes-vous sûr ?', { exact: true }).waitFor();
    await eventually(() => expect(question.innerText()).resolves.toMatch(/800\s€ par repas livré/));
    const amount = () => costNamed('Tournée').map((row) => row['Montant']);
    expect(amount()).toEqual(['40,00 €']);
    await eventually(() => expect(product.field('Montant').inputValue()).resolves.toBe('40000'));
    await product.button('Oui, enregistrer').click();
    await product.sidebar.getByText('Coût enregistré').waitFor();
    expect(amount()).toEqual([expect.stringMatching(/^40.000,00 €$/)]);
    await product.field('Montant').fill('40');
    await product.button('Enregistrer').click();
    await product.until(() => amount()[0] === '40,00 €');
  });

  it('copies the costs of last month, left to be filled in, then says that they are awaited', async () => {
    await openCosts();
    await product.button('Copier le mois dernier').click();
    await product.sidebar.getByRole('checkbox', { name: /^Loyer/ }).waitFor();
    await product.button('Copier 1 coût').click();
    await product.sidebar.getByText('1 coût ajouté').waitFor();
    expect(costNamed('Loyer').map((row) => [row['Du'], row['Montant']])).toEqual([
      ['01/10/2026', '300,00 €'],
      ['01/11/2026', ''],
    ]);
    await product.sidebar.getByRole('checkbox', { name: /^Loyer/, disabled: true }).waitFor();
    await openCosts();
    await product.sidebar.getByText('Montant attendu').first().waitFor();
    await product.sidebar.getByText('incomplet', { exact: true }).first().waitFor();
  });

  it('takes a new price from a day on, which leaves the days before at theirs', async () => {
    await openCosts();
    await product.sidebar.getByRole('button', { name: /^Denrées/ }).click();
    await product.sidebar.getByText('Nouveau prix à partir du…').click();
    await fillIn({ 'Premier jour du nouveau prix': '26/11/2026', 'Nouveau prix par repas': '4' });
    await product.button('Changer de prix').click();
    await product.sidebar.getByText('Nouveau prix enregistré').waitFor();
    const facts = costNamed('Denrées').map((row) => [row['Du'], row['Au'], row['Prix unitaire']]);
    expect(facts).toEqual([
      ['23/11/2026', '25/11/2026', '3,00 €'],
      ['26/11/2026', '29/11/2026', '4,00 €'],
    ]);
  });

  it('says why, down to the row of the sheet', async () => {
    await openCosts();
    await product.button('Pourquoi ce chiffre ?').click();
    await product.sidebar.getByText('350,00 € ÷ 50 repas.').waitFor();
    await product.sidebar.locator('.stage > summary', { hasText: 'Coordination' }).click();
    const unfolded = product.sidebar.locator('.stage[open]');
    await unfolded.getByText('Assurance').first().waitFor();
    await unfolded.locator('details > summary', { hasText: 'Assurance' }).click();
    await unfolded.getByText('Facture 12').first().waitFor();
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('supposes another volume beside the present one, and writes nothing', async () => {
    await openCosts();
    const before = [costs(), product.rowsOf('Livraisons')];
    await product.button('Et si…').click();
    await product.sidebar.getByText('aujourd’hui : 13').waitFor();
    await fillIn({ 'Repas distribués': '25' });
    await product.button('Calculer').click();
    // 100 meals at 3,00, and the same 200 of the rest: 5,00 where it was 7,00.
    const line = product.sidebar.getByRole('row', { name: /^Complet/ });
    await line.getByText('5,00 €', { exact: true }).waitFor();
    await expect(textOf(line)).resolves.toBe('Complet 7,00 € 5,00 € − 2,00 €');
    await expect(seriousFaults(product)).resolves.toEqual([]);
    expect([costs(), product.rowsOf('Livraisons')]).toEqual(before);
  });

  it('lists what is of a territory when one is chosen', async () => {
    await openCosts();
    const listed = async () => (await product.field('Partenariat').innerText()).split('\n');
    await expect(listed()).resolves.toContain('Tilleuls et Table');
    await product.field('Territoire').selectOption({ label: 'Massy' });
    await expect(listed()).resolves.toContain('Cuisine de Massy');
    await expect(listed()).resolves.not.toContain('Tilleuls et Table');
    await product.field('Territoire').selectOption({ label: 'Tous les territoires' });
    await expect(listed()).resolves.toContain('Tilleuls et Table');
  });
});

describe('the tabs that a funder reads', () => {
  /** What a payer bears of everything, as the tab shows it. */
  const borneBy = (payer: string) =>
    product.linesOf('Qui paie quoi').find((cells) => cells[1] === payer)?.[4];

  it('are made when asked, then follow each recording by themselves', async () => {
    await openCosts();
    await product.button('Mettre à jour les onglets').click();
    await product.sidebar.getByRole('main').getByText('Onglets de coûts mis à jour.').waitFor();
    expect(borneBy('Cuisine des Tilleuls')).toBe('250,00');
    await product.sidebar.getByRole('button', { name: /^Service/ }).click();
    await product.field('Montant').fill('70');
    await product.button('Enregistrer').click();
    await product.until(() => borneBy('Cuisine des Tilleuls') === '260,00');
  });

  it.each([
    ['Synthèse des coûts', 'Tilleuls et Table'],
    ['Qui paie quoi', 'PT-0001'],
    ['Détail de l’affectation', 'PT-0001'],
    ['Coût par repas', 'Tilleuls et Table'],
  ])('explain the cell selected in « %s », down to what it came from', async (tab, text) => {
    await openCosts();
    const lines = product.linesOf(tab);
    const row = lines.findIndex((line) => line.includes(text));
    const cells = lines[row] ?? [];
    const column = columnLetters(cells.indexOf(text) + 1);
    await product.page.getByRole('tab', { name: tab }).click();
    const place = product.page.locator('[data-u-comp=defined-name] input');
    await place.fill(`${column}${row + 1}`);
    await place.press('Enter');
    await product.until(() => {
      const selected = product.selectedCell();
      return selected.tab === tab && selected.text === cells[0];
    });
    await product.button('Pourquoi la cellule choisie ?').click();
    await product.sidebar.getByRole('heading', { name: /^Pourquoi \d/ }).waitFor();
    const main = product.sidebar.getByRole('main');
    await main
      .getByText(/Tilleuls et Table/)
      .first()
      .waitFor();
    await main.getByRole('heading', { name: 'Ce qui manque' }).waitFor();
    await main.locator('.stage > summary', { hasText: 'Transport' }).click();
    await main.locator('.stage[open]').getByText('Tournée').first().waitFor();
  });
});
