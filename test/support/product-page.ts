import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startHost, type RunningHost } from '../../src/host/main';
import type { Api, ProcedureName } from '../../src/rpc/api';
import { openBrowser } from './browser';

const ROOT = path.resolve(__dirname, '../..');
/** Thursday of week 48: the week before is whole, this one is under way. */
export const TODAY = '2026-11-26';

/** What takes a second on a quiet machine may take twenty where everything else runs too. */
const PATIENCE_MS = 60_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A name that may be followed by « (facultatif) » or a unit. */
const labelled = (label: string) =>
  new RegExp(`^${label.replace(/[.*+?()[\]\\]/g, '\\$&')}( \\([^)]*\\))*$`);

/** The product as a person meets it: `dist/` in the local host, its page in a real browser, the sidebar open. */
export class ProductPage {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'passe-plat-page-'));
  private current: { readonly host: RunningHost; readonly page: Page } | undefined;

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<ProductPage> {
    execFileSync(process.execPath, ['tools/build-host.mjs'], { cwd: ROOT });
    const product = new ProductPage((await openBrowser()).browser);
    await product.start();
    return product;
  }

  get page(): Page {
    return this.opened.page;
  }

  get workspaceFolder(): string {
    return path.join(this.folder, 'workspace');
  }

  /** The page inside the panel. */
  get sidebar(): FrameLocator {
    return this.page.getByRole('complementary', { name: 'Passe-plat' }).frameLocator('iframe');
  }

  private get opened() {
    if (this.current === undefined) throw new Error('the product is not started');
    return this.current;
  }

  private async start(size: Size = { width: 1280, height: 800 }): Promise<void> {
    const began = Date.now();
    const host = await startHost({
      folder: this.workspaceFolder,
      dist: path.join(ROOT, 'dist'),
      workerFile: path.join(ROOT, 'build/host/worker.mjs'),
      bookName: 'Repas solidaires',
      port: 0,
      clock: { now: () => Date.parse(`${TODAY}T09:00:00Z`) + Date.now() - began },
    });
    const page = await this.browser.newPage({ viewport: size });
    page.setDefaultTimeout(PATIENCE_MS);
    this.current = { host, page };
    await this.visit();
  }

  /** The page afresh, its sidebar ready. */
  async visit(): Promise<void> {
    await this.page.goto(`${this.opened.host.url}?menu=openSidebar`);
    await this.sidebar.getByRole('heading', { level: 1 }).waitFor();
    await this.page.locator('.grid[data-state=ready]').waitFor();
  }

  /** Stops the host and starts another on the same folder. */
  async restart(): Promise<void> {
    await this.page.close();
    await this.opened.host.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.opened.host.close();
    rmSync(this.folder, { recursive: true });
  }

  /** A control by its label, whether « facultatif » follows or not. */
  field(label: string): Locator {
    return this.sidebar.getByLabel(labelled(label));
  }

  button(name: string): Locator {
    return this.sidebar.getByRole('button', { name, exact: true });
  }

  /** Waits for what the page does without saying so. */
  async until(isSo: () => boolean): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!isSo()) {
      if (Date.now() > end) throw new Error('it never came to be');
      await this.page.waitForTimeout(50);
    }
  }

  /** An entry of the menu of the product, whose page then opens. */
  async chooseInMenu(entry: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Passe-plat', exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** What a person types in a cell of a tab, by row and label; its trigger has run when this ends. */
  async typeInSheet(tab: string, at: { row: number; label: string }, text: string): Promise<void> {
    const { doors, book, world } = this.opened.host.workspace;
    const sheet = book.sheets.find(({ name }) => name === tab);
    const labels = this.sheet(tab).displayValues[1] ?? [];
    const column = labels.findIndex((label) => label.replace(/ \*$/, '') === at.label) + 1;
    if (sheet === undefined || column === 0) throw new Error(`no « ${at.label} » in ${tab}`);
    doors.edit({ sheetId: sheet.id, row: at.row, column, texts: [[text]], confirmed: true });
    while (world.running.size > 0) await new Promise((resolve) => setImmediate(resolve));
  }

  async choose(tab: string): Promise<void> {
    await this.sidebar.getByRole('navigation', { name: 'Rubriques' }).getByText(tab).click();
  }

  /** Leaves the pages that lie over the tabs. */
  async backToTabs(): Promise<void> {
    while (await this.button('Retour').isVisible()) await this.button('Retour').click();
  }

  /** What the sentences beside a control say. */
  async said(control: Locator): Promise<string> {
    const ids = (await control.getAttribute('aria-describedby')) ?? '';
    const words = ids.split(' ').map((id) => this.sidebar.locator(`[id="${id}"]`).innerText());
    // Spaces that keep a line whole are spaces for who reads.
    return (await Promise.all(words)).join(' ').replace(/\u00a0/g, ' ');
  }

  /** Asks the workbook as the sidebar does. */
  async call<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): Promise<Api[Name]['output']> {
    const outcome = await this.opened.host.workspace.run({
      functionName: 'handleRpc',
      parameters: [JSON.stringify({ procedure, input })],
      kind: 'callable',
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    // handleRpc answers this envelope.
    const answer = JSON.parse(String(outcome.value)) as { ok: boolean; data: Api[Name]['output'] };
    if (!answer.ok) throw new Error(String(outcome.value));
    return answer.data;
  }

  private sheet(tab: string) {
    const sheet = this.opened.host.workspace.book.toJson().sheets.find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    return sheet;
  }

  /** Rows of a tab by label, as people see them; the star of a compulsory column left out. */
  rowsOf(tab: string): readonly Readonly<Record<string, string>>[] {
    const [, labels = [], ...rows] = this.sheet(tab).displayValues;
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) =>
        Object.fromEntries(labels.map((label, at) => [label.replace(/ \*$/, ''), row[at] ?? ''])),
      );
  }

  /** Cells of a tab without a row of labels, as people see them. */
  linesOf(tab: string): readonly (readonly string[])[] {
    return this.sheet(tab).displayValues;
  }

  /** Formulas of a tab by cell. */
  formulasOf(tab: string): Readonly<Record<string, string>> {
    return this.sheet(tab).formulas;
  }

  /** The first cell of what a script or a person selected, with its tab. */
  selectedCell(): { readonly tab: string; readonly text: string } {
    const { activeSheet } = this.opened.host.workspace.book;
    const { row } = activeSheet.selection;
    const line = this.sheet(activeSheet.name).displayValues[row - 1] ?? [];
    return { tab: activeSheet.name, text: line[0] ?? '' };
  }

  conventions() {
    const all = this.opened.host.workspace.doors.documents();
    return all.filter(({ name }) => name.startsWith('CONV-'));
  }
}
