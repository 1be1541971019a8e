// Makes docs/images/*.png from the running product, at a fixed date, in a workspace of its own: run it after a change of
// what people see, look at the pictures, commit them.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadDemonstration } from './demonstration.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = path.join(ROOT, 'docs/images');
const TODAY = '2026-11-26';
const MAX_BYTES = 200_000;

/** A lot that the demonstration delivers. */
const LOT = 'L20261116-GEN';

const IMAGE_NAMES = [
  ...[
    'classeur',
    'tracabilite',
    'cout-par-repas',
    'convention',
    'accueil',
    'semaine',
    'partenaire',
  ],
  ...['couts', 'pourquoi', 'suivi', 'lot', 'rappel', 'convention-a-completer'],
];

/** The tests' way to a browser, which is TypeScript. */
async function browserOpener() {
  const outfile = path.join(ROOT, 'build/tools/browser.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'test/support/browser.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)).openBrowser;
}

async function openProduct(folder) {
  const { startHost } = await import('../build/host/main.mjs');
  const began = Date.now();
  const now = () => Date.parse(`${TODAY}T09:00:00Z`) + Date.now() - began;
  const host = await startHost({
    folder,
    dist: path.join(ROOT, 'dist'),
    port: 0,
    bookName: 'Repas solidaires',
    clock: { now },
  });
  const call = async (procedure, input) => {
    const outcome = await host.workspace.run({
      functionName: 'handleRpc',
      parameters: [JSON.stringify({ procedure, input })],
      kind: 'callable',
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const answer = JSON.parse(outcome.value);
    if (!answer.ok) throw new Error(`${procedure}: ${outcome.value}`);
    return answer.data;
  };
  await call('prepareWorkbook', {});
  const ids = await loadDemonstration(call, TODAY);
  const input = {
    submissionId: 'convention',
    partnershipId: ids.NANTERRE,
    values: {},
    acceptsGaps: true,
  };
  await call('writeAgreement', input);
  return host;
}

/** A page with the sidebar open, and what the pictures need of it. */
async function openPage(browser, url, size) {
  const page = await browser.newPage(size);
  await page.goto(`${url}?menu=openSidebar`);
  const sidebar = page.frameLocator('iframe[title="Passe-plat"]');
  await sidebar.getByText('€ complet').first().waitFor();
  await page.locator('.grid[data-state=ready]').waitFor();
  const button = (name) => sidebar.getByRole('button', { name, exact: true });
  const section = (name) => sidebar.getByRole('navigation', { name: 'Rubriques' }).getByText(name);
  return { page, sidebar, button, section };
}

const file = (name) => path.join(IMAGES, `${name}.png`);

/** The grid is drawn a moment after its cells are known. */
async function drawn(page) {
  await page.waitForLoadState('load');
  await page.waitForTimeout(4000);
}

async function shootWorkbook(browser, url) {
  const { page } = await openPage(browser, url, { viewport: { width: 1100, height: 560 } });
  const shootTab = async (tab, name) => {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await drawn(page);
    await page.screenshot({ path: file(name) });
  };
  await shootTab('Traçabilité', 'tracabilite');
  await shootTab('Coût par repas', 'cout-par-repas');
  await page.setViewportSize({ width: 1180, height: 620 });
  await shootTab('Livraisons', 'classeur');
  await page.getByRole('button', { name: 'Documents' }).click();
  await page
    .getByRole('button', { name: /^CONV-/ })
    .first()
    .click();
  await page.getByLabel('Pages du document').getByText('Convention').first().waitFor();
  await drawn(page);
  await page.screenshot({ path: file('convention') });
  await page.close();
}

async function shootSidebar(browser, url) {
  const size = { viewport: { width: 1000, height: 860 }, deviceScaleFactor: 2 };
  const { page, sidebar, button, section } = await openPage(browser, url, size);
  const shoot = (name) => page.locator('iframe').screenshot({ path: file(name) });
  await shoot('accueil');

  await section('Semaine').click();
  await button('Semaine précédente').click();
  await sidebar.getByText('Semaine 47').waitFor();
  await sidebar.locator('.day').first().waitFor();
  await shoot('semaine');

  await section('Partenaires').click();
  await button('Nouveau partenaire').click();
  await sidebar.getByLabel('Type').selectOption({ label: 'Association' });
  await sidebar.getByLabel('Nom', { exact: true }).fill('La Table du quartier');
  await sidebar.getByLabel('SIRET').fill('785 000 001 00021');
  await sidebar.getByLabel('Adresse').fill('1 place du Marché');
  await sidebar.getByLabel('Code postal').fill('92000');
  await sidebar.getByLabel('Ville').fill('Nanterre');
  await sidebar.getByLabel('Téléphone d’alerte').fill('01 47 00 00 00');
  await button('Enregistrer').click();
  await sidebar.getByRole('alert').waitFor();
  await shoot('partenaire');
  await button('Annuler').click();

  await section('Coûts').click();
  await sidebar.getByLabel('Partenariat').selectOption({ label: 'Gennevilliers' });
  await sidebar.getByText('Gennevilliers ·').waitFor();
  await shoot('couts');
  await button('Pourquoi ce chiffre ?').click();
  await sidebar.locator('.stage > summary').first().click();
  await shoot('pourquoi');
  await button('Retour').click();

  await section('Suivi').click();
  await sidebar.getByRole('table').first().waitFor();
  await shoot('suivi');
  await shootRecall({ sidebar, button, shoot });
  await section('Suivi').click();
  await button('Convention Nanterre').click();
  await button('Écrire à nouveau').waitFor();
  await shoot('convention-a-completer');
  await page.close();
}

/** A lot of the demonstration followed to the plates, then a recall drill on it. */
async function shootRecall({ sidebar, button, shoot }) {
  await button('Traçabilité et rappels').click();
  await sidebar.getByLabel('Lot', { exact: true }).first().fill(LOT);
  await button('Chercher').click();
  const lot = sidebar.locator('details', { hasText: 'repas reçus' }).first();
  await lot.getByText('repas reçus').first().waitFor();
  // Its name at the top of the picture.
  await lot.evaluate((details) => details.scrollIntoView({ block: 'start' }));
  await shoot('lot');
  await button('Faire un exercice').click();
  await sidebar.getByLabel('Lots').fill(LOT);
  await button('Démarrer l’exercice').click();
  await sidebar.getByText('Liste complète en').waitFor();
  await shoot('rappel');
  // Back through the screen of traceability, to the tabs.
  await button('Retour').click();
  await button('Retour').click();
}

async function main() {
  mkdirSync(IMAGES, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'passe-plat-images-'));
  const host = await openProduct(path.join(folder, 'workspace'));
  const { browser } = await (await browserOpener())();
  try {
    await shootWorkbook(browser, host.url);
    await shootSidebar(browser, host.url);
  } finally {
    await browser.close();
    await host.close();
    rmSync(folder, { recursive: true });
  }
  for (const name of IMAGE_NAMES) {
    const { size } = statSync(file(name));
    console.log(`${name}.png ${Math.round(size / 1000)} kB`);
    if (size > MAX_BYTES) throw new Error(`${name}.png is heavier than ${MAX_BYTES} bytes`);
  }
}

await main();
