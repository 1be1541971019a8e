import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';
import { SMALL_SCRIPT } from '../support/small-script';

jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host = await openHostScreen(SMALL_SCRIPT);
  browser = (await openBrowser()).browser;
  const { book } = host.workspace;
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [['Repas', '=1+1,5']] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await page.goto(host.url);
  await page.locator('.grid[data-state=ready]').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function chooseInFileMenu(name: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fichier', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function chooseFile(name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    chooseInFileMenu('Ouvrir un .xlsx…'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('dialog', { name: `Ouvrir « ${name} » ?` }).waitFor();
}

const content = (): unknown => host.workspace.book.toJson().sheets[0]?.values;
const keptAside = (): string[] =>
  readdirSync(host.workspace.folder).filter((name) => /^classeur-.*\.json$/.test(name));

describe('the menu « Fichier »', () => {
  it('downloads the workbook; opened again it takes the place of what was typed since, which is kept aside', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chooseInFileMenu('Télécharger (.xlsx)'),
    ]);
    expect(download.suggestedFilename()).toBe('Classeur d’essai.xlsx');
    const bytes = readFileSync(await download.path());
    host.workspace.book.userEdit({ sheetId: 0, row: 1, column: 1, texts: [['Autre chose']] });
    await chooseFile('Repris.xlsx', bytes);
    await page.getByRole('button', { name: 'OK' }).click();
    const said = page.getByRole('dialog', { name: '« Repris.xlsx » est ouvert' });
    await said.waitFor();
    expect(content()).toEqual([['Repas', 2.5]]);
    expect(keptAside()).toHaveLength(1);
    expect(await said.textContent()).toContain(keptAside()[0]);
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('heading', { name: 'Repris' }).waitFor();
  });

  it('does nothing when the person changes their mind', async () => {
    const before = content();
    await chooseFile('x.xlsx', Buffer.from('a;b'));
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect([content(), keptAside().length]).toEqual([before, 1]);
  });

  it('says why a file cannot be opened, and leaves the workbook', async () => {
    const before = content();
    await chooseFile('x.xlsx', Buffer.from('a;b'));
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Ce fichier n’est pas un classeur .xlsx.').waitFor();
    expect([content(), keptAside().length]).toEqual([before, 1]);
  });
});
