// npm start: builds what is not up to date, opens a workspace in the local Apps Script, prepares the workbook, loads the
// demonstration if it is empty, says what was computed, and serves the page.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDemonstration, weekOf } from './demonstration.mjs';
import { OptionError, startOptions } from './start-options.mjs';
import { startReport } from './start-report.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEEKS_SHOWN = 5;
const DAY_MS = 86_400_000;

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

/** dist/ is committed: it is built again only when a source is newer than it. */
async function buildWhatChanged() {
  const sources = ['src', 'appsscript'].map((name) => newest(path.join(ROOT, name)));
  const built = path.join(ROOT, 'dist/Code.js');
  // A fresh clone writes all files within seconds, in any order: only a later edit counts.
  const isOld = !existsSync(built) || Math.max(...sources) > statSync(built).mtimeMs + 60_000;
  if (isOld) {
    console.log('Construction de dist/ …');
    await (await import('./build.mjs')).build();
  }
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'tools/build-host.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the local host could not be built');
}

/** The one door of the product, as the sidebar uses it. */
function clientOf(url) {
  return async (procedure, input) => {
    const response = await fetch(`${url}/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        function: 'handleRpc',
        parameters: [JSON.stringify({ procedure, input })],
      }),
    });
    const outcome = await response.json();
    if (!outcome.ok) throw new Error(`${procedure} : ${outcome.error.message}`);
    const answer = JSON.parse(outcome.value);
    if (!answer.ok) throw new Error(`${procedure} : ${JSON.stringify(answer.error)}`);
    return answer.data;
  };
}

async function loadWorkspace(call, today, isEmpty) {
  await call('prepareWorkbook', {});
  const home = await call('getHome', {});
  if (!home.isEmpty || isEmpty) return;
  console.log('Chargement d’un territoire de démonstration …');
  const ids = await loadDemonstration(call, today);
  await call('writeAgreement', {
    submissionId: 'demonstration-convention',
    partnershipId: ids.NANTERRE,
    values: {},
    acceptsGaps: true,
  });
}

async function report(call, { url, folder, today }) {
  const home = await call('getHome', {});
  const { monday, week: thisWeek } = weekOf(today);
  const from = weekOf(
    new Date(monday - (WEEKS_SHOWN - 1) * 7 * DAY_MS).toISOString().slice(0, 10),
  ).week;
  const costs = [];
  for (const { id } of home.references.partnership) {
    const cost = await call('getMealCost', {
      partnershipId: id,
      fromWeek: from,
      untilWeek: thisWeek,
    });
    if (cost.deliveredMeals !== null) costs.push(cost);
  }
  const book = await (await fetch(`${url}/book.json`)).json();
  const log = book.sheets.find((sheet) => sheet.name === 'Traçabilité');
  const traceEvents = log.values
    .slice(2)
    .filter((row) => row.some((cell) => cell !== '' && cell !== null)).length;
  const documents = (await (await fetch(`${url}/documents`)).json()).map((document) => ({
    name: document.name,
    file: path.join(folder, 'documents', `${document.id}.docx`),
  }));
  return startReport({ costs, traceEvents, documents, folder });
}

async function start() {
  const options = startOptions(process.argv.slice(2));
  await buildWhatChanged();
  const { startHost } = await import('../build/host/main.mjs');
  const { folder, port } = options;
  const host = await startHost({
    folder,
    dist: path.join(ROOT, 'dist'),
    port,
    bookName: 'Repas solidaires',
  });
  // Files that were damaged and set aside: never overwritten, always said.
  for (const sentence of host.workspace.damage) console.log(sentence);
  const url = host.url.replace(/\/$/, '');
  const today = new Date().toISOString().slice(0, 10);
  const call = clientOf(url);
  await loadWorkspace(call, today, options.isEmpty);
  console.log(`\n${await report(call, { url, folder, today })}`);
  console.log(`\nPage : ${url}/?menu=openSidebar\nCtrl+C pour arrêter.`);
  const stop = () => {
    void host.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  const sentence = error instanceof OptionError ? error.message : error.userMessage;
  console.error(sentence ?? error);
  process.exit(1);
}
