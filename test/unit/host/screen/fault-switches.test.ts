import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HostEvent } from '../../../../src/host/contract';
import type { FaultOrder } from '../../../../src/host/screen/fault-words';
import { openWorkspace, type Workspace } from '../../../../src/host/workspace';
import { ensureWorkerBuilt } from '../../../support/host-worker';

const CODE = `
  function copy() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var values = sheet.getRange('A2:A4').getValues();
    sheet.getRange('C2:C4').setValues(values);
    return values.map(String).join();
  }
  function lock() { return LockService.getDocumentLock().tryLock(1); }
  function lockAndThrow() { LockService.getScriptLock().waitLock(1); }
  function cache() {
    var cache = CacheService.getDocumentCache();
    cache.put('a', '1');
    return cache.get('a');
  }
  function show() { SpreadsheetApp.getActiveSheet().getRange('B3:C4').activate(); }
`;
/** Calls of `copy`: getActiveSheet 1, getRange 2, getValues 3, getRange 4, setValues 5. */
const READ = 3;
const WRITE = 5;

const root = mkdtempSync(path.join(tmpdir(), 'fault-switches-'));
afterAll(() => rmSync(root, { recursive: true }));

let workspace: Workspace;
let events: HostEvent[];
beforeEach(async () => {
  const dist = mkdtempSync(path.join(root, 'dist-'));
  writeFileSync(
    path.join(dist, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Europe/Paris', runtimeVersion: 'V8' }),
  );
  writeFileSync(path.join(dist, 'Code.js'), CODE);
  events = [];
  workspace = await openWorkspace({
    dist,
    folder: path.join(dist, 'workspace'),
    workerFile: await ensureWorkerBuilt(),
    emit: (event) => events.push(event),
  });
  const texts = [
    ['nom', 'kg'],
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ];
  workspace.book.userEdit({ sheetId: 0, row: 1, column: 1, texts });
});
afterEach(() => workspace.close());

const arm = (order: Partial<FaultOrder> & Pick<FaultOrder, 'kind'>): void =>
  workspace.doors.faults.arm({ call: 1, every: false, ...order });

const select = (row: number, column: number): void => {
  const area = { row, column, rows: 1, columns: 1 };
  workspace.book.userSheetAction({ action: 'select', sheetId: 0, area });
};

/** The value of a run, or the text of its error. */
async function run(functionName: string): Promise<unknown> {
  const outcome = await workspace.doors.run({ functionName, parameters: [], kind: 'callable' });
  return outcome.ok ? outcome.value : outcome.error.message;
}

const column = (letter: string): string => {
  const [sheet] = workspace.book.toJson().sheets;
  return (sheet?.displayValues ?? []).map((row) => row[letter.charCodeAt(0) - 65] ?? '').join();
};

const toasts = (): string[] =>
  events.flatMap((event) => (event.type === 'toast' ? [event.message] : []));

describe('a fault armed in the page', () => {
  it('kills the next execution before its call: the write is not there', async () => {
    arm({ kind: 'killBefore', call: WRITE });
    await expect(run('copy')).resolves.toBe('The execution was killed');
    expect(column('C')).toBe(',,,');
    expect(toasts()).toEqual(['« copy » a été interrompue avant l’appel n° 5 (Range.setValues).']);
  });

  it('kills it after its call: the write stands', async () => {
    arm({ kind: 'killAfter', call: WRITE });
    await run('copy');
    expect(column('C')).toBe(',a,b,c');
  });

  it.each([
    ['serviceTimedOut', 'Exception: Service Spreadsheets timed out'],
    ['tooManyTimes', 'Exception: Service invoked too many times'],
    ['serverError', "Exception: We're sorry, a server error occurred"],
  ] as const)('throws Google’s words: %s', async (kind, words) => {
    arm({ kind, call: READ });
    await expect(run('copy')).resolves.toContain(words);
  });

  it('keeps the lock from the script, and gives it back afterwards', async () => {
    arm({ kind: 'lock' });
    await expect(run('lock')).resolves.toBe(false);
    await expect(run('lock')).resolves.toBe(true);
    arm({ kind: 'lock' });
    await expect(run('lockAndThrow')).resolves.toContain('Lock timeout');
  });

  it('empties the cache before it is read', async () => {
    arm({ kind: 'cache' });
    await expect(run('cache')).resolves.toBeNull();
    await expect(run('cache')).resolves.toBe('1');
  });

  it.each([
    ['sortRows', 'A', 'nom,c,b,a'],
    ['insertColumn', 'A', ',,,'],
    ['deleteRow', 'A', 'nom,a,c,'],
    ['overwriteCell', 'A', 'nom,a,autre,c'],
  ] as const)('lets a second person act between two calls: %s', async (kind, letter, after) => {
    workspace.book.userSheetAction({ action: 'freeze', sheetId: 0, rows: 1, columns: 0 });
    select(3, 1);
    arm({ kind, call: READ, text: 'autre' });
    await expect(run('copy')).resolves.toBe('a,b,c');
    expect(column(letter)).toBe(after);
  });

  it('says why when the workbook refuses what the second person does', async () => {
    select(1001, 1);
    arm({ kind: 'overwriteCell', call: 1, text: 'x' });
    await run('copy');
    expect(toasts().join()).toContain('cela n’a pas pu se faire');
  });

  it('waits for an execution that has so many calls', async () => {
    arm({ kind: 'killBefore', call: WRITE });
    await expect(run('lock')).resolves.toBe(true);
    expect(workspace.doors.faults.state().armed).toEqual([
      { id: 'fault-1', words: 'Exécution interrompue avant l’appel n° 5', every: false },
    ]);
    await run('copy');
    expect(workspace.doors.faults.state().armed).toEqual([]);
  });

  it('comes back at each execution when asked, until it is taken away', async () => {
    arm({ kind: 'serverError', call: READ, every: true });
    await run('copy');
    await expect(run('copy')).resolves.toContain('server error');
    const [fault] = workspace.doors.faults.state().armed;
    expect(workspace.doors.faults.disarm(fault?.id ?? '')).toBe(true);
    await expect(run('copy')).resolves.toBe('a,b,c');
    expect(workspace.doors.faults.disarm('fault-9')).toBe(false);
  });

  it('is written in the journal of the execution it disturbed', async () => {
    arm({ kind: 'cache' });
    await run('cache');
    const [entry] = workspace.world.journal.entries();
    expect(entry?.log.map(({ text }) => text)).toEqual([
      'Le cache a été vidé pendant « cache », avant l’appel n° 3 (Cache.get).',
    ]);
  });
});

describe('what a script makes active', () => {
  it('is told to the page of its user when the execution is over', async () => {
    await run('show');
    expect(events.filter(({ type }) => type === 'select')).toEqual([
      {
        type: 'select',
        sheetId: 0,
        area: { row: 3, column: 2, rows: 2, columns: 2 },
        isRange: true,
      },
    ]);
  });

  it('is not told when the script chose nothing', async () => {
    await run('copy');
    expect(events.filter(({ type }) => type === 'select')).toEqual([]);
  });
});
