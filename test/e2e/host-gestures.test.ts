import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';

const CODE = `
function lier() {
  var text = SpreadsheetApp.newRichTextValue().setText('C40').setLinkUrl('#gid=0&range=C40').build();
  SpreadsheetApp.getActiveSheet().getRange('A1').setRichTextValue(text);
}`;
const CELLS = [
  ['1', '=A1*10', ''],
  ['2', '', ''],
  ['', '', ''],
  ['', '', ''],
];
/** The heads of rows and columns, and a cell, in pixels. */
const HEAD = { width: 46, height: 24 };
const CELL = { width: 100, height: 21 };

jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host = await openHostScreen({ code: CODE });
  browser = (await openBrowser()).browser;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  const [sheet] = host.workspace.book.sheets;
  sheet?.columnWidths.clear();
  sheet?.rowHeights.clear();
  host.workspace.book.userEdit({ sheetId: 0, row: 1, column: 1, texts: CELLS });
});

async function open(): Promise<void> {
  await page.goto(host.url);
  await page.locator('.grid[data-gestures=ready]').waitFor();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await page.waitForTimeout(50);
  expect(isSo()).toBe(true);
}

const column = (number: number): string => {
  const [sheet] = host.workspace.book.toJson().sheets;
  return [0, 1, 2, 3].map((row) => sheet?.displayValues[row]?.[number - 1] ?? '').join();
};

/** A point of the drawn sheet, in cells from the corner of A1. */
async function point(columns: number, rows: number) {
  const box = await page.locator('canvas[id^=univer-sheet-main]').boundingBox();
  if (!box) throw new Error('no sheet is drawn');
  return {
    x: box.x + HEAD.width + columns * CELL.width,
    y: box.y + HEAD.height + rows * CELL.height,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Grip = 'col-resize' | 'row-resize' | 'crosshair' | 'move';

/** What can be dragged there has seen the pointer once the cursor is its own. */
async function hover({ x, y }: Point, grip: Grip): Promise<void> {
  const canvas = page.locator('canvas[id^=univer-sheet-main]');
  const cursor = () => canvas.evaluate((element) => getComputedStyle(element).cursor);
  for (let turn = 0; turn < 200; turn += 1) {
    await page.mouse.move(x + 30, y + 30);
    await page.mouse.move(x, y);
    if ((await cursor()) === grip) return;
  }
  throw new Error(`nothing to drag there: ${await cursor()}`);
}

async function drag(from: Point, to: Point, grip: Grip): Promise<void> {
  await hover(from, grip);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function select(a1: string): Promise<void> {
  const name = page.locator('[data-u-comp=defined-name] input');
  await name.fill(a1);
  await name.press('Enter');
  const words = page.getByRole('status', { name: 'Cellule sélectionnée' });
  await words.getByText(a1.includes(':') ? `${a1}, ` : `${a1} : `).waitFor();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('data-u-comp') === 'editor',
  );
}

const sizes = () => {
  const [sheet] = host.workspace.book.sheets;
  return { width: sheet?.columnWidths.get(1), height: sheet?.rowHeights.get(2) };
};

describe('the size that a person gives a column or a row', () => {
  it('is kept in the workbook, shown after a reload, and taken back with Ctrl+Z', async () => {
    const border = await point(1, -0.5);
    await drag(border, { ...border, x: border.x + 60 }, 'col-resize');
    await until(() => (sizes().width ?? 0) > 150);
    const line = await point(-0.2, 2);
    await drag(line, { ...line, y: line.y + 30 }, 'row-resize');
    await until(() => (sizes().height ?? 0) > 45);
    const { width = 0 } = sizes();
    await open();
    // The border stands where it was left: dragging it back starts there.
    const moved = { ...border, x: border.x + width - CELL.width };
    await drag(moved, { ...moved, x: moved.x - 80 }, 'col-resize');
    await until(() => (sizes().width ?? 0) < 100);
    await select('A1');
    await page.keyboard.press('Control+z');
    await until(() => sizes().width === width);
  });

  it('becomes that of what the column holds when its border is double-clicked', async () => {
    host.workspace.book.userEdit({
      ...{ sheetId: 0, row: 3, column: 1 },
      texts: [['une phrase bien trop longue pour la colonne']],
    });
    const border = await point(1, -0.5);
    await hover(border, 'col-resize');
    await page.mouse.dblclick(border.x, border.y);
    await until(() => (sizes().width ?? 0) > 250);
  });
});

describe('cells filled, moved and pasted by a person', () => {
  it('go on from the selected ones when their corner is dragged, formulas included', async () => {
    await select('A1:B2');
    await drag(await point(2, 2), await point(2, 3.5), 'crosshair');
    await until(() => column(1) === '1,2,3,4');
    expect(column(2)).toBe('10,,30,');
    await page.keyboard.press('Control+z');
    await until(() => column(1) === '1,2,,');
    await page.keyboard.press('Control+y');
    await until(() => column(1) === '1,2,3,4');
    await page.keyboard.press('Control+z');
    await until(() => column(1) === '1,2,,');
  });

  it('are followed by formulas when they are cut and pasted, or dragged by their edge', async () => {
    await select('A1');
    await page.keyboard.press('Control+x');
    await select('C3');
    await page.keyboard.press('Control+v');
    await until(() => column(3) === ',,1,');
    expect(column(2)).toBe('10,,,');
    await drag(await point(2.5, 2), await point(2.5, 0.5), 'move');
    await until(() => column(3) === '1,,,');
    expect(host.workspace.book.sheets[0]?.grid.formula(1, 2)).toBe('=C1*10');
  });

  it('keep their formulas when they are copied', async () => {
    await select('B1');
    await page.keyboard.press('Control+c');
    await select('B2');
    await page.keyboard.press('Control+v');
    await until(() => column(2) === '10,20,,');
  });
});

describe('a cell with a link', () => {
  const card = () => page.getByRole('group', { name: 'Lien de la cellule' });

  it('leads to the cells it names, by a click or by Alt+Enter', async () => {
    await host.workspace.run({ functionName: 'lier', parameters: [], kind: 'internal' });
    await select('A1');
    const go = card().getByRole('button', { name: 'Aller à Feuille 1, C40' });
    await go.click();
    await page.getByText('C40 : vide').waitFor();
    await card().waitFor({ state: 'detached' });
    await select('A1');
    await go.waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.getByText('C40 : vide').waitFor();
  });

  it('opens another page in a tab that knows nothing of this one', async () => {
    host.workspace.book.userEdit({
      ...{ sheetId: 0, row: 2, column: 1 },
      texts: [[new URL('/menus', host.url).href]],
    });
    await select('A2');
    const link = card().getByRole('link', { name: '/menus' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect([opened.url(), await opened.evaluate('window.opener')]).toEqual([
      new URL('/menus', host.url).href,
      null,
    ]);
    await opened.close();
  });
});
