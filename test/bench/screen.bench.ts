import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Browser, Page } from 'playwright-core';
import { Book } from '../../src/host/books/book';
import { insertSheet } from '../../src/host/books/sheet-list';
import { startHost } from '../../src/host/main';
import { openBrowser } from '../support/browser';
import { writeDist } from '../support/host-screen';
import { fillSheet } from './filled-sheet';
import { median, type Measure, round } from './measure';

const BOOK = { locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Mesure' };
const TABS = ['Un', 'Deux', 'Trois'];
const SIZE = { rows: 50_000, columns: 10 };
const VISITS = 5;
const MEGABYTE = 1_000_000;
/** Wished on 2 cores (docs/bench.md). */
const FIRST_PAINT_MS = 3000;
const FAR_CELL = 'A40000';

function bigBook(): Book {
  const book = Book.create(BOOK);
  const [first] = book.sheets;
  for (const name of TABS) fillSheet(insertSheet(book, { name }), SIZE);
  if (first) book.sheets.splice(book.sheets.indexOf(first), 1);
  book.activeSheetId = book.sheets[0]?.id ?? 0;
  book.everythingChanged();
  return book;
}

/** Shown for the first time: nothing of the page is kept by the browser. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url);
    await page.locator('.grid[data-state=ready]').waitFor();
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

const isSelected = (page: Page, words: string) =>
  page.getByRole('status', { name: 'Cellule sélectionnée' }).getByText(words).waitFor();

/** Goes to a cell far below by the name box, and waits for what it holds. */
async function jump(page: Page): Promise<number> {
  const name = page.locator('[data-u-comp=defined-name] input');
  const start = performance.now();
  await name.fill(FAR_CELL);
  await name.press('Enter');
  await isSelected(page, `${FAR_CELL} : texte`);
  return performance.now() - start;
}

async function otherTab(page: Page): Promise<number> {
  const start = performance.now();
  await page.getByRole('tab', { name: TABS[1] ?? '' }).click();
  await isSelected(page, 'A1 : texte');
  return performance.now() - start;
}

interface Served {
  readonly url: string;
  readonly openingMs: number;
  readonly bytes: number;
  close(): Promise<void>;
}

/** The host and its page around a workbook. */
async function serve(folder: string, book: Book): Promise<Served> {
  const file = path.join(folder, 'workspace', 'classeur.json');
  mkdirSync(path.dirname(file), { recursive: true });
  book.save(file);
  const dist = writeDist(path.join(folder, 'dist'), { code: 'function onOpen() {}' });
  const start = performance.now();
  const host = await startHost({
    ...{ folder: path.dirname(file), dist, port: 0 },
    workerFile: path.resolve('build/host/worker.mjs'),
  });
  return {
    url: host.url,
    openingMs: performance.now() - start,
    bytes: statSync(file).size,
    close: () => host.close(),
  };
}

async function firstPaints(browser: Browser, urls: readonly string[]): Promise<number[][]> {
  const paints = urls.map((): number[] => []);
  // In turns, so that what else the machine does weighs on each alike.
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const [at, url] of urls.entries()) paints[at]?.push(await firstPaint(browser, url));
  }
  return paints;
}

async function measured(browser: Browser, big: Served, empty: Served): Promise<Measure[]> {
  const [paints = [], bare = []] = await firstPaints(browser, [big.url, empty.url]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(big.url);
  await page.locator('.grid[data-state=ready]').waitFor();
  const jumping = await jump(page);
  const changing = await otherTab(page);
  const table = `The page, ${TABS.length} tabs × ${SIZE.rows} rows × ${SIZE.columns} columns`;
  const figure = (name: string, value: number, unit = 'ms'): Measure => {
    return { table, name, value: round(value), unit };
  };
  return [
    figure('the file', big.bytes / MEGABYTE, 'MB'),
    figure('the host opens it and serves', big.openingMs),
    { ...figure('first paint, median', median(paints)), goal: FIRST_PAINT_MS },
    { ...figure('first paint, slowest', Math.max(...paints)), goal: FIRST_PAINT_MS },
    figure('first paint of an empty workbook, median', median(bare)),
    figure('first paint ÷ that of an empty workbook', median(paints) / median(bare), '×'),
    figure(`to ${FAR_CELL}, its rows read and shown`, jumping),
    figure('another tab, shown', changing),
    figure('the host, resident', process.memoryUsage().rss / MEGABYTE, 'MB'),
  ];
}

/** What a person waits for who opens a large workbook in the page; an empty one, asked in turn, is the baseline. */
export async function benchScreen(): Promise<Measure[]> {
  execFileSync(process.execPath, ['tools/build-host.mjs']);
  const folder = mkdtempSync(path.join(tmpdir(), 'host-screen-bench-'));
  const big = await serve(path.join(folder, 'big'), bigBook());
  const empty = await serve(path.join(folder, 'empty'), Book.create(BOOK));
  const { browser } = await openBrowser();
  try {
    return await measured(browser, big, empty);
  } finally {
    await browser.close();
    await Promise.all([big.close(), empty.close()]);
    rmSync(folder, { recursive: true });
  }
}
