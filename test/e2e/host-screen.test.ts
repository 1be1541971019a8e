import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';
import { SMALL_SCRIPT } from '../support/small-script';
import { eventually } from '../support/eventually';

/** The book of every test: a head, two numbers and their sum. */
const CELLS = [
  ['Semaine', 'Repas', 'Note'],
  ['S01', '120', ''],
  ['S02', '1234,5', ''],
  ['Total', '=SUM(B2:B3)', ''],
];

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
/** Shared, so that the browser keeps the compiled grid from one page to the next. */
let context: BrowserContext;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  host = await openHostScreen(SMALL_SCRIPT);
  browser = (await openBrowser()).browser;
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(async () => {
  const { book } = host.workspace;
  book.userEdit({ sheetId: 0, row: 1, column: 1, texts: CELLS });
  if (!(await isUsable())) await openPage();
});

/** A page without a dialog left open serves the next test as well. */
const isUsable = async (): Promise<boolean> =>
  page !== undefined && (await page.getByRole('dialog').count()) === 0;

async function openPage(): Promise<void> {
  await page?.close();
  page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.url) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  await page.goto(host.url);
  await page.locator('.grid[data-state=ready]').waitFor();
}

const shown = (a1: string): string => {
  const [sheet] = host.workspace.book.toJson().sheets;
  const column = a1.charCodeAt(0) - 65;
  return sheet?.displayValues[Number(a1.slice(1)) - 1]?.[column] ?? '';
};

/** Waits for what the page and the host do in their own time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await page.waitForTimeout(50);
  expect(isSo()).toBe(true);
}

async function chooseInMenu(...names: readonly string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Essai', exact: true }).click();
  for (const name of names) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Opens the sidebar and waits for its page. */
async function openPanel(): Promise<void> {
  const panel = page.locator('iframe[title=Panneau]');
  const before = (await panel.count()) > 0 ? await panel.getAttribute('src') : null;
  await chooseInMenu('Ouvrir le panneau');
  // A panel that was open stays until the new one comes: what is asked of it would be lost with it.
  if (before !== null) await page.locator(`iframe[title=Panneau]:not([src="${before}"])`).waitFor();
  await page.frameLocator('iframe[title=Panneau]').locator('#said').waitFor();
}

/** Evaluates an expression in the sidebar's page. */
async function inPanel<Value>(expression: string): Promise<Value> {
  const frame = page.frames().find((each) => each.url().includes('/html/'));
  if (!frame) throw new Error('no sidebar is open');
  return frame.evaluate<Value>(expression);
}

/** The name box above the grid takes a cell's name and selects it. */
async function select(a1: string): Promise<void> {
  const name = page.locator('[data-u-comp=defined-name] input');
  await name.fill(a1);
  await name.press('Enter');
  const [first] = a1.split(':');
  await page
    .getByRole('status', { name: 'Cellule sélectionnée' })
    .getByText(`${first} :`)
    .waitFor();
  // The keys go to the grid once the name box has let go of them.
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('data-u-comp') === 'editor',
  );
}

async function typeIn(a1: string, text: string): Promise<void> {
  await select(a1);
  // The first key opens the editor; on a busy machine the next one would come before it stands.
  await page.keyboard.press('F2');
  await page.locator('.grid[data-editing=true]').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
}

describe('the page of the host', () => {
  it('shows the workbook with its name, its tabs and the menus that onOpen built', async () => {
    await expect(page.title()).resolves.toBe('Classeur d’essai');
    await page.getByRole('tab', { name: 'Feuille 1', selected: true }).waitFor();
    await page.getByRole('menuitem', { name: 'Essai' }).waitFor();
  });

  it('opens a menu, a sub-menu and closes them with the keyboard alone', async () => {
    await page.getByRole('menuitem', { name: 'Essai' }).focus();
    for (const [key, focused] of [
      ['ArrowDown', 'Ouvrir le panneau'],
      ['ArrowDown', 'Plus'],
      ['ArrowRight', 'Demander'],
      ['ArrowUp', 'Échouer'],
      ['Escape', 'Plus'],
      ['Escape', 'Essai'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction((text) => document.activeElement?.textContent === text, focused);
    }
    await eventually(() => expect(page.getByRole('menu').count()).resolves.toBe(0));
  });

  it('opens the sidebar at 300 px in a frame with the words of Google’s sandbox', async () => {
    await openPanel();
    const frame = page.locator('iframe[title=Panneau]');
    await expect(frame.evaluate((element) => element.clientWidth)).resolves.toBe(300);
    await eventually(() =>
      expect(frame.getAttribute('sandbox')).resolves.toBe(
        'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
      ),
    );
  });
});

describe('google.script.run in the sidebar', () => {
  /** What a statement of the page's script says in `#said`; a thrown error says its text. */
  const said = async (statement: string): Promise<string> => {
    await openPanel();
    return inPanel<string>(
      `new Promise((say) => { try { ${statement} } catch (error) { say(String(error)); } })`,
    );
  };

  it.each([
    [
      'answers the success handler with the value and the user object',
      'google.script.run.withUserObject("moi").withSuccessHandler((v, u) => say(v.double + " " + u)).doubler(21)',
      '42 moi',
    ],
    [
      'answers the failure handler with the error of the script',
      'google.script.run.withFailureHandler((e) => say(e.message)).refuser()',
      'Error: non',
    ],
    [
      'refuses a Date at once',
      'google.script.run.doubler(new Date())',
      'TypeError: Failed due to illegal value in property: 0',
    ],
    [
      'refuses a function inside an object',
      'google.script.run.doubler({ a: { b: () => 1 } })',
      'TypeError: Failed due to illegal value in property: b',
    ],
    [
      'refuses a cycle',
      'const a = {}; a.a = a; google.script.run.doubler(a)',
      'TypeError: Failed due to circular reference.',
    ],
    [
      'does not know a function that the script does not have',
      'google.script.run.absente()',
      'TypeError: google.script.run.absente is not a function',
    ],
    [
      'does not know a private function',
      'google.script.run.cachee_()',
      'TypeError: google.script.run.cachee_ is not a function',
    ],
  ])('%s', async (_, statement, words) => {
    await expect(said(statement)).resolves.toBe(words);
  });

  it('closes the sidebar when its page asks', async () => {
    await openPanel();
    await inPanel('google.script.host.close()');
    await page.locator('iframe').waitFor({ state: 'detached' });
  });
});

describe('a person in the grid', () => {
  it.each([
    ['A2', 'A2 : S01'],
    ['B3', 'B3 : 1234,5'],
    ['B4', 'B4 : 1354,5, formule =SUM(B2:B3)'],
    ['D9', 'D9 : vide'],
  ])('hears what %s holds', async (a1, words) => {
    await select(a1);
    await page.getByRole('status', { name: 'Cellule sélectionnée' }).getByText(words).waitFor();
  });

  it('types a number and gets back what the host computed of it, and onEdit has seen it', async () => {
    await typeIn('B2', '200');
    await until(() => shown('B4') === '1434,5');
    await until(() => shown('C2') === 'vu : 200, avant : 120');
    await select('C2');
    await page.getByText('C2 : vu : 200, avant : 120').waitFor();
  });

  it('is told in French why a rule refuses what was typed, and the cell stays as it was', async () => {
    const [sheet] = host.workspace.book.sheets;
    const rule = { criteria: 'NUMBER_GREATER_THAN', values: [0], allowInvalid: false } as const;
    sheet?.setRule(
      { row: 3, column: 2, rows: 1, columns: 1 },
      { ...rule, help: undefined, showDropdown: false },
    );
    await typeIn('B3', '-4');
    await page
      .getByRole('dialog', { name: 'Saisie refusée' })
      .getByText('La donnée saisie en B3 ne respecte pas la règle')
      .waitFor();
    expect(shown('B3')).toBe('1234,5');
  });

  it('pastes a block of cells in one edit', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4'));
    await select('D2');
    await page.keyboard.press('Control+v');
    await until(() => ['D2', 'E2', 'D3', 'E3'].map(shown).join() === '1,2,3,4');
  });

  it('undoes and redoes what was typed', async () => {
    await typeIn('A2', 'autre');
    await until(() => shown('A2') === 'autre');
    await page.keyboard.press('Control+z');
    await until(() => shown('A2') === 'S01');
    await page.keyboard.press('Control+y');
    await until(() => shown('A2') === 'autre');
  });

  it('empties the selected cells with Suppr', async () => {
    await select('A2:A3');
    await page.keyboard.press('Delete');
    await until(() => shown('A2') + shown('A3') === '');
  });

  it('keeps the selected cell and the tab when a script writes elsewhere', async () => {
    await select('B3');
    host.workspace.book.userEdit({ sheetId: 0, row: 30, column: 1, texts: [['ailleurs']] });
    await page.waitForTimeout(300);
    await page.keyboard.press('ArrowDown');
    await page.getByText('B4 : 1354,5, formule').waitFor();
  });
});

describe('questions of a script', () => {
  it('waits for the answer of the person and goes on with it', async () => {
    await chooseInMenu('Plus', 'Demander');
    await page.getByRole('dialog', { name: 'Nom' }).getByRole('textbox').fill('Léa');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: 'Bonjour Léa' })
      .getByRole('button', { name: 'OK' })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('takes Escape for an answer', async () => {
    await chooseInMenu('Plus', 'Demander');
    await page.getByRole('dialog', { name: 'Nom' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Renoncé' }).getByRole('button').click();
  });

  it('tells the person that a menu function failed, and why', async () => {
    await chooseInMenu('Plus', 'Échouer');
    await page
      .getByRole('dialog', { name: 'Le script a échoué' })
      .getByText('une panne voulue')
      .waitFor();
  });
});

describe('the whole visit', () => {
  it('asked nothing of any other machine', () => {
    expect(outside).toEqual([]);
  });
});
