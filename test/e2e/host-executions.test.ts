import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Essai')
    .addItem('Copier', 'copier').addItem('Montrer', 'montrer').addToUi();
}
function copier() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  var values = sheet.getRange('A1:A3').getValues();
  console.log('lu ' + values.length);
  sheet.getRange('C1:C3').setValues(values);
}
function montrer() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName('Loin') || book.insertSheet('Loin');
  sheet.getRange('B300:C301').activate();
}
function ouNousSommes() {
  return SpreadsheetApp.getActiveRange().getSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation();
}
`;

jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host = await openHostScreen({ code: CODE });
  browser = (await openBrowser()).browser;
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  await page?.close();
  host.workspace.book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [['a'], ['b'], ['c']] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page.locator('.grid[data-state=ready]').waitFor();
});

const choose = async (name: string): Promise<void> => {
  await page.getByRole('menuitem', { name: 'Essai', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};
const openPanel = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function select(a1: string): Promise<void> {
  const name = page.locator('[data-u-comp=defined-name] input');
  await name.fill(a1);
  await name.press('Enter');
}

describe('the panel « Exécutions »', () => {
  it('says what each execution did, and what it would take at Google by its own costs', async () => {
    await choose('Copier');
    await openPanel('Exécutions');
    const card = page.locator('.card-details').filter({ hasText: 'copier' }).first();
    await card.getByText('6 appels · 3 cellules lues · 3 cellules écrites').waitFor();
    await card.getByText('< 0,1 s chez Google (estimation)').waitFor();
    await card.locator('summary').click();
    await card.getByRole('row', { name: 'Lectures des feuilles 1 40 ms' }).waitFor();
    await card.getByRole('row', { name: 'Spreadsheet.Range.setValues 1' }).waitFor();
    await card.getByText('INFO lu 3').waitFor();

    await page.getByText('Comment ce temps est estimé').click();
    const cost = page.getByLabel('Lectures des feuilles, millisecondes');
    await cost.fill('1800');
    await cost.press('Tab');
    await card.getByText('≈ 1,8 s chez Google (estimation)').waitFor();
    await page.reload();
    await openPanel('Exécutions');
    await page.getByText('≈ 1,8 s chez Google (estimation)').first().waitFor();
    await page.getByText('Comment ce temps est estimé').click();
    await page.getByRole('button', { name: 'Revenir aux coûts d’origine' }).click();
    await page.getByText('< 0,1 s chez Google (estimation)').first().waitFor();
  });
});

describe('the panel « Pannes »', () => {
  it('arms an interruption, shows it until it strikes, then tells it', async () => {
    await openPanel('Pannes');
    await page.getByLabel('Appel n°').fill('0');
    await page.getByText('Donnez un nombre entier, 1 ou plus.').waitFor();
    await page.getByLabel('Appel n°').fill('6');
    await page.getByRole('button', { name: 'Préparer la panne' }).click();
    await page.getByText('Exécution interrompue avant l’appel n° 6').waitFor();
    await page.getByRole('button', { name: 'Panne prévue' }).waitFor();
    await choose('Copier');
    await page
      .getByRole('region', { name: 'Ce qui est arrivé' })
      .getByText('« copier » a été interrompue avant l’appel n° 6 (Range.setValues).')
      .waitFor();
    await page.getByRole('button', { name: 'Panne prévue' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog', { name: 'Le script a échoué' }).getByRole('button').click();
  });

  it('lets a second person write in the selected cell between two calls', async () => {
    await openPanel('Pannes');
    await page.getByLabel('Panne', { exact: true }).selectOption('overwriteCell');
    await select('A2');
    await page.getByText('Cellule choisie dans le tableau : Feuille 1!A2').waitFor();
    await page.getByLabel('Texte écrit').fill('entre-temps');
    await page.getByLabel('Après l’appel n°').fill('4');
    await page.getByRole('button', { name: 'Préparer la panne' }).click();
    await page.getByRole('button', { name: 'Panne prévue' }).waitFor();
    await choose('Copier');
    await page.getByRole('button', { name: 'Panne prévue' }).waitFor({ state: 'detached' });
    const [sheet] = host.workspace.book.toJson().sheets;
    expect(sheet?.displayValues[1]?.[0]).toBe('entre-temps');
  });

  it('forgets a fault that the person gives up', async () => {
    await openPanel('Pannes');
    await page.getByRole('button', { name: 'Préparer la panne' }).click();
    await page.getByRole('button', { name: /^Renoncer/ }).click();
    await page.getByRole('button', { name: 'Panne prévue' }).waitFor({ state: 'detached' });
  });
});

describe('what is selected', () => {
  it('is shown where a script selects it, on a tab the page did not know', async () => {
    await choose('Montrer');
    await page.getByRole('tab', { name: 'Loin', selected: true }).waitFor();
    await page.getByText('B300 : vide').waitFor();
    await page.getByRole('tab', { name: 'Feuille 1' }).click();
    await choose('Montrer');
    await page.getByRole('tab', { name: 'Loin', selected: true }).waitFor();
  });

  it('is known to a script when a person selects it', async () => {
    await select('B2:C3');
    await page.getByText('B2 : vide').waitFor();
    const where = async (): Promise<unknown> => {
      const outcome = await host.workspace.run({
        functionName: 'ouNousSommes',
        parameters: [],
        kind: 'callable',
      });
      return outcome.ok && outcome.value;
    };
    for (let turn = 0; turn < 100 && (await where()) !== 'Feuille 1!B2:C3'; turn += 1) {
      await page.waitForTimeout(50);
    }
    await expect(where()).resolves.toBe('Feuille 1!B2:C3');
  });
});
