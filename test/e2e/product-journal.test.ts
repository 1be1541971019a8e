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
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

const journal = () => product.rowsOf('Journal');
const cityOf = () => product.rowsOf('Partenaires')[0]?.['Ville'];

async function changeCity(city: string): Promise<void> {
  const record = await product.call('getRecord', { record: 'partner', id: 'P-0001' });
  await product.call('savePartner', {
    ...{ submissionId: city, id: 'P-0001', version: record.version },
    values: { ...record.values, city },
  });
}

describe('« Journal »', () => {
  it('says who did what and when, from what to what', async () => {
    await changeCity('Suresnes');
    await product.chooseInMenu('Journal');
    const line = product.sidebar.getByRole('listitem').first();
    await line.getByText(/^Modification\s: Partenaire P-0001/).waitFor();
    const text = await line.innerText();
    expect(text).toMatch(/26\/11\/2026 10[:h]\d\d/);
    expect(text).toContain('Utilisateur du module');
    expect(text).toMatch(/Ville\s: Nanterre → Suresnes/);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('takes the last action back with the keyboard, and says so; the tab has a line of it', async () => {
    await product.button('Annuler la dernière action').press('Enter');
    await product.sidebar
      .getByRole('main')
      .getByText(/1 ligne remise comme avant/)
      .waitFor();
    expect(cityOf()).toBe('Nanterre');
    await product.sidebar
      .getByText(/^Annulation\s: Partenaire P-0001/)
      .first()
      .waitFor();
    await product.until(() => journal().some((row) => row['Action'] === 'Annulation'));
  });

  it('does again what was taken back', async () => {
    await product.button('Rétablir ce qui a été annulé').click();
    await product.sidebar
      .getByText(/^Rétablissement\s: Partenaire P-0001/)
      .first()
      .waitFor();
    expect(cityOf()).toBe('Suresnes');
  });

  it('refuses with the cell and what it says when somebody changed it since', async () => {
    await product.typeInSheet('Partenaires', { row: 3, label: 'Ville' }, 'Puteaux');
    await product.button('Annuler la dernière action').click();
    const refusal = product.sidebar.getByRole('alert');
    await refusal.waitFor();
    await eventually(() =>
      expect(refusal.innerText()).resolves.toMatch(
        /Rien n’a été annulé\s: dans «\sPartenaires\s», la cellule [A-Z]+3 \(Ville\).*«\sPuteaux\s» au lieu de «\sSuresnes\s»/,
      ),
    );
    expect(cityOf()).toBe('Puteaux');
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('tells what was typed in a tab, which was read again', async () => {
    await product.typeInSheet('Partenaires', { row: 3, label: 'Repas par jour' }, '900');
    await product.typeInSheet('Partenaires', { row: 3, label: 'Repas par jour' }, '950');
    await product.call('getHome', {});
    await product.chooseInMenu('Journal');
    const line = product.sidebar.getByRole('listitem').first();
    await line.getByText(/^Dans la feuille\s: Partenaires/).waitFor();
    await eventually(() => expect(line.innerText()).resolves.toMatch(/[A-Z]+3\s: .* → 950/));
    const { partner } = (await product.call('getHome', {})).references;
    expect(partner).toHaveLength(2);
  });

  it('is signed by the initials typed in this browser, once they are initials', async () => {
    const initials = product.field('Vos initiales');
    await initials.fill('Claire');
    await expect(product.said(initials)).resolves.toContain('cinq lettres au plus');
    await initials.fill('cl');
    await changeCity('Chatou');
    await product.chooseInMenu('Journal');
    await product.sidebar
      .getByText(/Chatou/)
      .first()
      .waitFor();
    await eventually(() => expect(product.field('Vos initiales').inputValue()).resolves.toBe('cl'));
    await expect(seriousFaults(product)).resolves.toEqual([]);
    await product.button('Annuler la dernière action').press('Enter');
    const line = product.sidebar.getByRole('listitem').first();
    await line.getByText(/^Annulation\s: Partenaire P-0001/).waitFor();
    await eventually(() => expect(line.innerText()).resolves.toMatch(/ · CL$/m));
  });

  it('says why a repair is not taken back from here', async () => {
    await product.typeInSheet('Partenariats', { row: 3, label: 'Distance' }, "'12");
    const { steps } = await product.call('planRepair', {});
    await product.call('applyRepair', { steps: steps.map(({ id }) => id) });
    await product.chooseInMenu('Journal');
    await product.sidebar.getByText(/Une réparation ne s’annule pas d’ici/).waitFor();
    await eventually(() =>
      expect(product.button('Annuler la dernière action').isDisabled()).resolves.toBe(true),
    );
  });
});

describe('« Paramètres »', () => {
  it('shows each threshold with its unit, its source and its day', async () => {
    await product.chooseInMenu('Paramètres');
    const hot = product.sidebar
      .getByRole('listitem')
      .filter({ hasText: 'Température minimale d’un plat chaud' });
    await hot.waitFor();
    const text = await hot.innerText();
    expect(text).toMatch(/63\s°C/);
    expect(text).toContain('GBPH aide alimentaire v2 2022');
    expect(text).toContain('depuis le début');
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('refuses a day of the past beside its field, and keeps what was typed', async () => {
    await product.button('Changer : Température minimale d’un plat chaud').press('Enter');
    await product.field('Nouvelle valeur (°C)').fill('65');
    await product.field('À partir du').fill('01/01/2026');
    await product.field('Source').fill('Note de service du 20 novembre');
    await product.button('Enregistrer la valeur').press('Enter');
    await product.sidebar.getByRole('alert').getByText('1 point à corriger').waitFor();
    await expect(product.said(product.field('À partir du'))).resolves.toContain('semaines passées');
    await eventually(() =>
      expect(product.field('Nouvelle valeur (°C)').inputValue()).resolves.toBe('65'),
    );
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('adds a row with its day, and leaves the row of before as it was', async () => {
    await product.field('À partir du').fill('01/12/2026');
    await product.button('Enregistrer la valeur').press('Enter');
    await product.sidebar.getByText(/Valeur enregistrée\s:/).waitFor();
    await product.sidebar.getByText('À partir du 01/12/2026 : 65 °C.').waitFor();
    const rows = product
      .rowsOf('Paramètres')
      .filter((row) => row['Réglage'] === 'Température minimale d’un plat chaud');
    expect(rows.map((row) => row['Valeur'])).toEqual(['63', '65']);
  });
});
