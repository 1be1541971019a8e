import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';
import { seriousFaultsOf } from '../support/serious-faults';
import { SMALL_SCRIPT } from '../support/small-script';
import { eventually } from '../support/eventually';

jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
/** Shared, so that the browser keeps the compiled grid from one page to the next. */
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  host = await openHostScreen(SMALL_SCRIPT);
  host.workspace.shelf.create('Convention d’essai');
  browser = (await openBrowser()).browser;
  context = await browser.newContext();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const open = async (path: string, size: { width: number; height: number }): Promise<void> => {
  page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(new URL(path, host.url).href);
};

beforeEach(() => page?.close());

describe('beside the workbook', () => {
  it('opens a document over the page and offers it as a file', async () => {
    await open('/', { width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Documents' }).click();
    const file = page.getByRole('link', { name: 'Télécharger Convention d’essai (.docx)' });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('Convention d’essai.docx');
    await page.getByRole('button', { name: /^Convention d’essai/ }).click();
    await page
      .getByRole('dialog', { name: 'Convention d’essai' })
      .locator('section.docx')
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('runs the menu function named in the address, and writes it in the journal', async () => {
    await open('/?menu=ouvrir', { width: 1280, height: 800 });
    await page.locator('iframe[title=Panneau]').waitFor();
    await page.getByRole('button', { name: 'Exécutions' }).click();
    await page.getByRole('complementary', { name: 'Exécutions' }).getByText('ouvrir').waitFor();
  });

  it('leaves the focus in the sidebar when a script adds a tab', async () => {
    await open('/?menu=ouvrir', { width: 1280, height: 800 });
    await page.locator('.grid[data-state=ready]').waitFor();
    const field = page.frameLocator('iframe[title=Panneau]').getByRole('textbox');
    await field.click();
    host.workspace.book.userSheetAction({ action: 'insertSheet', name: 'Ajouté' });
    await page.getByRole('tab', { name: 'Ajouté' }).waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.type('Léa');
    await eventually(() => expect(field.inputValue()).resolves.toBe('Léa'));
  });

  it('gives the sidebar the whole width of a phone, and the sheet behind a button', async () => {
    await open('/?menu=ouvrir', { width: 390, height: 844 });
    const frame = page.locator('iframe[title=Panneau]');
    await frame.waitFor();
    await expect(frame.evaluate((element) => element.clientWidth)).resolves.toBe(390);
    await page.getByRole('button', { name: 'Tableau' }).click();
    await frame.waitFor({ state: 'hidden' });
    await page.locator('.grid[data-state=ready]').waitFor();
    await page.getByRole('button', { name: 'Module' }).click();
    await frame.waitFor();
  });
});

describe('the page for everybody', () => {
  it.each([
    {
      size: { width: 1280, height: 800 },
      panels: ['Documents', 'Courrier', 'Exécutions', 'Pannes'],
    },
    {
      size: { width: 390, height: 844 },
      panels: ['Tableau', 'Documents', 'Courrier', 'Exécutions', 'Pannes'],
    },
  ])('has no serious fault at $size.width px, whatever panel is open', async ({ size, panels }) => {
    await open('/?menu=ouvrir', size);
    await page.locator('iframe[title=Panneau]').waitFor();
    if (size.width > 390) await page.locator('.grid[data-state=ready]').waitFor();
    const faults: string[] = [];
    for (const panel of panels) {
      await page.getByRole('button', { name: panel, exact: true }).click();
      if (panel === 'Tableau') await page.locator('.grid[data-state=ready]').waitFor();
      else await page.getByRole('complementary', { name: panel }).waitFor();
      faults.push(...(await seriousFaultsOf(page.mainFrame())));
      await expect(
        page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      ).resolves.toBe(true);
    }
    expect(faults).toEqual([]);
  });
});
