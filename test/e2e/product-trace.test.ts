import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ProductPage } from '../support/product-page';
import { setUpPartnership } from '../support/product-week';
import { seriousFaults } from '../support/serious-faults';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

const LOT = 'L-2311';
const DAY = {
  ...{ deliveredMeals: '50', acceptedMeals: '48', refusedMeals: '2', distributedMeals: '40' },
  ...{ refusalReason: 'EMBALLAGE', lostMeals: '0', stockMeals: '8', dishName: 'Sauté de dinde' },
  ...{ lotRef: LOT, productionDate: '20/11/2026', useByDate: '27/11/2026' },
  ...{ arrivalTemperature: '2,8', allergenMode: 'NON_GARANTI' },
};

beforeAll(async () => {
  product = await ProductPage.open();
  const partnershipId = await setUpPartnership(product);
  await product.call('recordWeek', {
    ...{ submissionId: 'week', partnershipId, week: '2026-S48', version: 0, channel: 'SIDEBAR' },
    days: [{ date: '2026-11-23', values: DAY }],
  });
  const second = { name: 'Foyer du Parc', kind: 'ETABLISSEMENT_SOCIAL', alertPhone: '0147000001' };
  const address = { address: '2 rue du Parc', postcode: '92000', city: 'Nanterre' };
  const values = { ...second, ...address };
  await product.call('savePartner', { submissionId: 'second', id: null, values });
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

const openTrace = async () => {
  await product.backToTabs();
  await product.choose('Suivi');
  await product.button('Traçabilité et rappels').click();
  await product.sidebar.getByRole('heading', { name: 'Suivre un lot' }).waitFor();
};
const fold = (name: string) => product.sidebar.locator('summary').filter({ hasText: name });
const says = (text: string | RegExp) =>
  product.sidebar.getByRole('main').getByText(text).first().waitFor();
const main = () => product.sidebar.getByRole('main');

describe('the door', () => {
  const light = async (core: string) => {
    await product.field('À cœur').fill(core);
    await product.button('Contrôler').click();
  };

  it('is green, orange and red, with the reason and its source', async () => {
    await openTrace();
    await fold('Contrôle à la réception').click();
    const door = main().locator('details', { hasText: 'Contrôle à la réception' });
    await door.getByLabel('Partenariat').selectOption({ label: 'Tilleuls et Table' });
    await door.getByLabel('Jour').fill('26/11');
    await door.getByLabel('Lot', { exact: true }).fill('L-2611');
    await door.getByLabel('DLC').fill('32/13');
    await door.getByLabel('Repas livrés').fill('12');
    await says(/«\s32\/13\s» n’est pas une date/);
    await eventually(() => expect(door.getByLabel('DLC').inputValue()).resolves.toBe('32/13'));
    await door.getByLabel('DLC').fill('29/11');
    await door.getByLabel('Allergènes indiqués').check();
    await eventually(() => expect(door.getByLabel('DLC').inputValue()).resolves.toBe('29/11/2026'));
    await eventually(() =>
      expect(door.getByLabel('Jour').inputValue()).resolves.toBe('26/11/2026'),
    );
    await light('2,5');
    await says(/Feu vert/);
    await light('3,5');
    await says(/Feu orange/);
    await light('6');
    await says(/Feu rouge/);
    await says(/Source\s: .*fiche 12/);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('asks whether 630 was typed for 63,0, and keeps what was typed', async () => {
    await light('630');
    await says(/vouliez-vous dire 63,0/);
    await eventually(() => expect(product.field('À cœur').inputValue()).resolves.toBe('630'));
  });

  it('records the refusal of a red lot', async () => {
    await light('6');
    await says(/Feu rouge/);
    await product.button('Enregistrer le refus').click();
    await says('Refus enregistré.');
    const refused = product.rowsOf('Livraisons').find((row) => row['Lot'] === 'L-2611');
    expect(refused).toMatchObject({ Refusés: '12', Acceptés: '0' });
  });
});

describe('a lot', () => {
  it('is followed forward and backward as a tree', async () => {
    await openTrace();
    await main().getByLabel('Lot', { exact: true }).first().fill(LOT);
    await product.button('Chercher').click();
    await says(/1 lot, 1 livraison/);
    await says(/Cuisine\s: Cuisine des Tilleuls/);
    await says(/48 repas reçus\s: 40 distribués, 0 transférés, 0 perdus, 8 peut-être encore là/);
    await says(/Appeler La Table du quartier/);
    await fold('Sauté de dinde').last().click();
    await says(/2,8\s°C/);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('tells who it was given on to, once that is written', async () => {
    await fold('Noter un transfert').click();
    const form = main().locator('details', { hasText: 'Noter un transfert' }).last();
    const day = await form.getByLabel('Jour').inputValue();
    await form.getByLabel('Jour').fill('01/11');
    await form.getByLabel('Heure').fill('9h00');
    await form.getByLabel('Donné à').selectOption({ label: 'Foyer du Parc' });
    await form.getByLabel('Repas').fill('3');
    await form.getByRole('button', { name: 'Écrire au registre' }).click();
    await says(/Le 01\/11\/2026 est avant la production du lot .*\s: vérifiez la date/);
    await eventually(() => expect(form.getByLabel('Repas').inputValue()).resolves.toBe('3'));
    await form.getByLabel('Jour').fill(day);
    await form.getByRole('button', { name: 'Écrire au registre' }).click();
    await says('Écrit au registre.');
    await says('Transféré à Foyer du Parc : 3 repas');
  });
});

describe('a drill', () => {
  it('lists whom to warn, says how long it took, and keeps an answer', async () => {
    await openTrace();
    await product.button('Faire un exercice').click();
    await product.field('Lots').fill('L-INCONNU');
    await product.button('Démarrer l’exercice').click();
    await says(/Le registre ne connaît pas le lot L-INCONNU\s: relisez l’étiquette/);
    await eventually(() => expect(product.field('Lots').inputValue()).resolves.toBe('L-INCONNU'));
    expect(product.rowsOf('Incidents')).toEqual([]);
    await product.field('Lots').fill(LOT);
    await product.button('Démarrer l’exercice').click();
    await says(/2 structures, 51 repas reçus/);
    await says(/Liste complète en \d+\sms/);
    await fold('Sans réponse').first().click();
    await product.field('Réponse').first().selectOption({ label: 'Détruit' });
    await product.field('Repas retrouvés').first().fill('3');
    await product.button('Noter la réponse').first().click();
    await says(/1 réponse/);
    await expect(seriousFaults(product)).resolves.toEqual([]);
  });

  it('is closed, and its time is kept', async () => {
    await product.field('Mesures prises').fill('Exercice : tous joints en dix minutes.');
    await product.button('Clore').click();
    await says(/Clos le 26\/11\/2026/);
    const [drill] = product.rowsOf('Incidents');
    expect(drill).toMatchObject({ Exercice: 'Oui' });
    expect(Number(drill?.['Durée jusqu’à la liste'])).not.toBeNaN();
    await openTrace();
    await says(/IN-0001 · Exercice/);
    await says(/clos. Liste complète en/);
  });
});

describe('the log', () => {
  it('is verified, and downloaded as EPCIS 2.0', async () => {
    await product.button('Vérifier le registre').click();
    await says(/événements relus\s: aucun n’a été retouché/);
    await fold('Exporter une période').click();
    const form = main().locator('details', { hasText: 'Exporter une période' });
    await form
      .getByLabel('Registre')
      .selectOption({ label: 'Tout, norme GS1 EPCIS 2.0 (JSON-LD)' });
    await form.getByLabel('Du').fill('16/11');
    await form.getByLabel('Au').fill('29/11/2026');
    const [download] = await Promise.all([
      product.page.waitForEvent('download'),
      product.button('Télécharger').click(),
    ]);
    expect(download.suggestedFilename()).toBe('EPCIS 2026-11-16 2026-11-29.jsonld');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ type: 'EPCISDocument', schemaVersion: '2.0' });
  });
});
