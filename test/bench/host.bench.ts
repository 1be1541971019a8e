import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { Book } from '../../src/host/books/book';
import { openWorkspace, type Workspace } from '../../src/host/workspace';
import { ensureWorkerBuilt } from '../support/host-worker';
import { fillSheet } from './filled-sheet';
import { median, medianTime, type Measure, round, timesOf } from './measure';

const CALLS = 2000;
const ROWS = 100_000;
const COLUMNS = 10;
const BLOCK = 1000;
const MEGABYTE = 1_000_000;

const SCRIPT = `
function nothing() {}
function callNames(count) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (let turn = 0; turn < count; turn += 1) book.getName();
}
function readBlock(rows) {
  return SpreadsheetApp.getActiveSheet().getRange(1, 1, rows, ${COLUMNS}).getValues().length;
}
function writeBlock(rows) {
  const values = Array.from({ length: rows }, (_, row) => Array.from({ length: ${COLUMNS} }, (_, column) => row * column));
  SpreadsheetApp.getActiveSheet().getRange(1, 1, rows, ${COLUMNS}).setValues(values);
}`;
const MANIFEST = {
  timeZone: 'Europe/Paris',
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

const figure = (name: string, value: number, unit: string): Measure => ({
  table: 'The local host',
  name,
  value: round(value),
  unit,
});

/** Milliseconds of a message to a thread and back: what no bridge can go below. */
async function messageTime(): Promise<number> {
  const echo =
    "require('node:worker_threads').parentPort.on('message', (text) => require('node:worker_threads').parentPort.postMessage(text))";
  const worker = new Worker(echo, { eval: true });
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < CALLS; turn += 1) {
      await new Promise((resolve) => {
        worker.once('message', resolve);
        worker.postMessage({ target: 1, method: 'getName', args: [] });
      });
    }
  };
  const time = await medianTime(5, turns);
  await worker.terminate();
  return time / CALLS;
}

function runner(workspace: Workspace) {
  return async (functionName: string, ...parameters: unknown[]): Promise<void> => {
    const outcome = await workspace.run({ functionName, parameters, kind: 'callable' });
    if (!outcome.ok) throw new Error(outcome.error.message);
  };
}

function bigBook(): Book {
  const book = Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Mesure' });
  fillSheet(book.activeSheet, { rows: ROWS, columns: COLUMNS });
  book.everythingChanged();
  return book;
}

async function benchCalls(folder: string, workerFile: string): Promise<Measure[]> {
  const workspace = await openWorkspace({
    folder: path.join(folder, 'small'),
    dist: folder,
    workerFile,
  });
  const run = runner(workspace);
  try {
    const start = await medianTime(25, () => run('nothing'));
    const many = await medianTime(7, () => run('callNames', CALLS));
    const perCall = (many - start) / CALLS;
    const message = await messageTime();
    const read = await medianTime(9, () => run('readBlock', BLOCK));
    const write = await medianTime(9, () => run('writeBlock', BLOCK));
    const cells = BLOCK * COLUMNS;
    return [
      figure('starting an execution of an empty function', start, 'ms'),
      figure('one service call (getName)', perCall * 1000, 'µs'),
      figure('a bare message to a thread and back', message * 1000, 'µs'),
      figure('service call ÷ bare message', perCall / message, '×'),
      figure(`reading a block of ${cells} cells`, read - start, 'ms'),
      figure(`writing a block of ${cells} cells`, write - start, 'ms'),
    ];
  } finally {
    await workspace.close();
  }
}

async function benchProduct(folder: string, workerFile: string): Promise<Measure[]> {
  const dist = path.resolve('dist');
  const opening: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    const workspace = await openWorkspace({
      folder: path.join(folder, `own${turn}`),
      dist,
      workerFile,
    });
    opening.push(performance.now() - start);
    await workspace.close();
  }
  const workspace = await openWorkspace({ folder: path.join(folder, 'own'), dist, workerFile });
  try {
    const start = await medianTime(25, () => runner(workspace)('handleRpc', ''));
    return [
      figure('opening an empty workspace on dist/', median(opening), 'ms'),
      figure('starting an execution of dist/Code.js (an empty request)', start, 'ms'),
    ];
  } finally {
    await workspace.close();
  }
}

const memoryOf = () => {
  globalThis.gc?.();
  return process.memoryUsage();
};

async function benchBigBook(folder: string, workerFile: string): Promise<Measure[]> {
  const file = path.join(folder, 'big', 'classeur.json');
  const workspace = await openWorkspace({
    folder: path.join(folder, 'big'),
    dist: folder,
    workerFile,
  });
  await workspace.close();
  bigBook().save(file);
  const parse = await timesOf(3, () => JSON.parse(readFileSync(file, 'utf8')));
  const before = memoryOf();
  const start = performance.now();
  const opened = await openWorkspace({
    folder: path.join(folder, 'big'),
    dist: folder,
    workerFile,
  });
  const opening = performance.now() - start;
  const after = memoryOf();
  try {
    const read = await medianTime(3, () => runner(opened)('readBlock', ROWS));
    const save = await medianTime(3, () => opened.book.toSaved());
    const label = `workbook of ${ROWS} rows × ${COLUMNS} columns`;
    return [
      figure(`${label}: file`, statSync(file).size / MEGABYTE, 'MB'),
      figure(`${label}: opening`, opening, 'ms'),
      figure(`${label}: opening ÷ reading the file as bare JSON`, opening / median(parse), '×'),
      figure(`${label}: heap it takes`, (after.heapUsed - before.heapUsed) / MEGABYTE, 'MB'),
      figure(`${label}: the whole process`, after.rss / MEGABYTE, 'MB'),
      figure(`${label}: one getValues of all its cells`, read, 'ms'),
      figure(`${label}: made ready to save`, save, 'ms'),
    ];
  } finally {
    await opened.close();
  }
}

/** What the local Apps Script costs by itself, with a script of four functions and with the product. */
export async function benchHost(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-bench-'));
  try {
    writeFileSync(path.join(folder, 'Code.js'), SCRIPT);
    writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
    const workerFile = await ensureWorkerBuilt();
    return [
      ...(await benchCalls(folder, workerFile)),
      ...(await benchProduct(folder, workerFile)),
      ...(await benchBigBook(folder, workerFile)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
