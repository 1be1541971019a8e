import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { openHostScreen } from '../support/host-screen';

const CODE = `
function placer() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B4').setValues([['Semaine', 'Coût'], ['S43', 3.66], ['S44', 3.7], ['S45', 3.4]]);
  sheet.getRange('B2:B4').setNumberFormat('#,##0.00 €');
  sheet.setFrozenRows(1);
  var chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B4'))
    .setPosition(10, 3, 0, 0).setOption('title', 'Coût par repas').setOption('width', 400).setOption('height', 200);
  sheet.insertChart(chart.build());
}
`;

jest.setTimeout(180_000);

let host: RunningHost;
let browser: Browser;
let page: Page;
const loaded: string[] = [];

beforeAll(async () => {
  host = await openHostScreen({ code: CODE });
  browser = (await openBrowser()).browser;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(host.url);
  await page.locator('.grid[data-state=ready]').waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const chart = () => page.getByRole('figure', { name: 'Histogramme : Coût par repas' });

/** Where the chart stands once it stands somewhere else than before. */
async function placeAfter(before: number): Promise<number> {
  let top = before;
  for (let turn = 0; turn < 100 && top === before; turn += 1) {
    await page.waitForTimeout(50);
    top = (await chart().boundingBox())?.y ?? before;
  }
  return top;
}

describe('a chart that a script places', () => {
  it('is drawn over the grid at its anchor, with a library that comes only then', async () => {
    const wasLoaded = (): boolean => loaded.some((url) => url.includes('draw-chart'));
    expect(wasLoaded()).toBe(false);
    await host.workspace.run({ functionName: 'placer', parameters: [], kind: 'internal' });
    await chart().locator('canvas[data-drawn]').waitFor();
    expect(wasLoaded()).toBe(true);
    const box = await chart().boundingBox();
    const grid = await page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    // Column C after the heads (46 px) and two columns of 100; row 10 after the heads and nine rows of 21.
    expect((box?.x ?? 0) - (grid?.x ?? 0)).toBeCloseTo(246, 0);
    expect((box?.y ?? 0) - (grid?.y ?? 0)).toBeCloseTo(24 + 9 * 21, 0);
    expect([box?.width, box?.height]).toEqual([400, 200]);
  });

  it('has its figures as a table, in French, for who does not see it', async () => {
    await chart().getByRole('row', { name: 'S43 3,66 €' }).waitFor();
  });

  it('is drawn anew when its cells change', async () => {
    host.workspace.book.userEdit({ sheetId: 0, row: 2, column: 2, texts: [['5']] });
    await chart().getByRole('row', { name: 'S43 5,00 €' }).waitFor();
    await chart().locator('canvas[data-drawn]').waitFor();
  });

  it('scrolls with its cells, the wheel over it too', async () => {
    const before = (await chart().boundingBox())?.y ?? 0;
    await chart().hover();
    await page.mouse.wheel(0, 84);
    await expect(placeAfter(before)).resolves.toBeLessThan(before);
  });

  it('goes with its tab', async () => {
    host.workspace.book.userSheetAction({ action: 'insertSheet', name: 'Autre' });
    await page.getByRole('tab', { name: 'Autre' }).click();
    await chart().waitFor({ state: 'detached' });
  });
});
