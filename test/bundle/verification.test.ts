import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Faults } from '../../src/host/run/faults';
import { openWorkspace, type Workspace } from '../../src/host/workspace';
import { dist } from '../support/dist';
import { ensureWorkerBuilt } from '../support/host-worker';
import { topLevelNames } from '../support/script-tree';

const ROOT = path.resolve(__dirname, '../..');
const VERIFICATION = readFileSync(path.join(ROOT, 'docs/verification/Verification.js'), 'utf8');
const PARIS_NOON = Date.parse('2026-11-23T11:00:00Z');
const SLOW_MS = 500;

const folder = mkdtempSync(path.join(tmpdir(), 'passe-plat-verification-'));
const opened: Workspace[] = [];
let workerFile = '';

/** A project of its own: Code.js, with Verification.js beside it or not. Files of a project share one scope. */
async function project(files: readonly string[], now = () => PARIS_NOON): Promise<Workspace> {
  const own = mkdtempSync(path.join(folder, 'project-'));
  writeFileSync(path.join(own, 'Code.js'), files.join('\n'));
  writeFileSync(path.join(own, 'appsscript.json'), JSON.stringify(dist.manifest));
  writeFileSync(path.join(own, 'sidebar.html'), dist.page);
  const workspace = await openWorkspace({
    ...{ folder: path.join(own, 'workspace'), dist: own, workerFile, clock: { now } },
    toPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
    emit: (event) => {
      if (event.type !== 'ask') return;
      asked.push(event.message);
      setImmediate(() => workspace.desk.answer(event.id, { button: 'OK', text: '' }));
    },
  });
  opened.push(workspace);
  return workspace;
}

const BOTH = [dist.code, VERIFICATION];
const asked: string[] = [];

const verify = (workspace: Workspace, faults: Faults = {}) =>
  workspace.run({ functionName: 'verifyFromMenu', parameters: [], kind: 'menu', faults });

/** Lines of the tab « Vérification » below its headers. */
function lines(workspace: Workspace) {
  const sheet = workspace.book.toJson().sheets.find(({ name }) => name === 'Vérification');
  const rows = (sheet?.displayValues ?? []).slice(3);
  return rows.map(([service = '', title = '', result = '', detail = '']) => {
    return { service, title, result, detail };
  });
}

const notOk = (workspace: Workspace) => lines(workspace).filter(({ result }) => result !== 'OK');
const tabs = (workspace: Workspace) => workspace.book.sheets.map(({ name }) => name);

const scratchTabs = (workspace: Workspace) =>
  tabs(workspace).filter((name) => name.startsWith('Essai'));

beforeAll(async () => {
  workerFile = await ensureWorkerBuilt();
}, 60_000);

afterAll(async () => {
  await Promise.all(opened.map((workspace) => workspace.close()));
  rmSync(folder, { recursive: true });
});

describe('Aide > Vérifier l’installation', () => {
  it('says how to add the file that verifies, when the project does not have it', async () => {
    const workspace = await project([dist.code]);
    expect(await verify(workspace)).toMatchObject({ ok: true });
    expect(asked.at(-1)).toContain('Verification.js');
    expect(tabs(workspace)).not.toContain('Vérification');
  });

  it('asks for a French workbook, and touches nothing of another', async () => {
    const toEnglish =
      "function toEnglish() { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('en_US'); }";
    const workspace = await project([...BOTH, toEnglish]);
    const before = tabs(workspace);
    await workspace.run({ functionName: 'toEnglish', parameters: [], kind: 'internal' });
    expect(await verify(workspace)).toMatchObject({ ok: true });
    expect(asked.at(-1)).toContain('Fichier > Paramètres');
    expect(tabs(workspace)).toEqual(before);
  });

  it('finds every case as expected in the local host, and leaves nothing but its tab', async () => {
    const workspace = await project(BOTH);
    const before = tabs(workspace);
    expect(await verify(workspace)).toMatchObject({ ok: true });
    expect(notOk(workspace)).toEqual([]);
    expect(new Set(lines(workspace).map(({ service }) => service)).size).toBe(5);
    expect(lines(workspace).length).toBeGreaterThan(90);
    expect([...tabs(workspace)].sort()).toEqual([...before, 'Vérification'].sort());
    expect(workspace.shelf.list()).toEqual([]);
    expect(workspace.book.timeZone).toBe('Europe/Paris');
  }, 60_000);

  it('writes what it expected and what it got where a service behaves otherwise', async () => {
    const workspace = await project(BOTH);
    await verify(workspace, {
      beforeCall: ({ method }) =>
        method === 'Spreadsheet.Range.breakApart' ? { throws: 'Not today.' } : undefined,
    });
    expect(notOk(workspace)).toMatchObject([
      { service: 'SpreadsheetApp', result: 'écart', detail: 'stopped: Exception: Not today.' },
    ]);
    expect(scratchTabs(workspace)).toEqual([]);
  }, 60_000);

  it.each([
    ['Spreadsheet.Range.breakApart', (one: Workspace) => scratchTabs(one).length],
    ['Document.Table.getNumRows', (one: Workspace) => one.shelf.list().length],
  ])(
    'goes on after an execution that was stopped at %s, says so, and removes what it left',
    async (stoppedAt, leftBehind) => {
      const workspace = await project(BOTH);
      const kill: Faults = {
        beforeCall: ({ method }) => (method === stoppedAt ? { kill: true } : undefined),
      };
      expect(await verify(workspace, kill)).toMatchObject({ ok: false });
      expect(leftBehind(workspace)).toBe(1);
      const results = lines(workspace).map(({ result }) => result);
      expect(new Set(results)).toEqual(new Set(['OK', 'en cours', 'à faire']));
      expect(await verify(workspace)).toMatchObject({ ok: true });
      expect(notOk(workspace)).toMatchObject([
        { result: 'écart', detail: expect.stringContaining('arrêtée') },
      ]);
      expect(scratchTabs(workspace)).toEqual([]);
      expect(workspace.shelf.list()).toEqual([]);
    },
    60_000,
  );

  it('stops in time where services are slow, and goes on when it is asked again', async () => {
    let now = PARIS_NOON;
    const workspace = await project(BOTH, () => now);
    const slow: Faults = {
      beforeCall: () => {
        now += SLOW_MS;
        return undefined;
      },
    };
    const first = await verify(workspace, slow);
    expect(first.ok).toBe(true);
    expect(now - PARIS_NOON).toBeLessThan(6 * 60_000);
    const left = notOk(workspace).length;
    expect(new Set(notOk(workspace).map(({ result }) => result))).toEqual(new Set(['à faire']));
    await verify(workspace, slow);
    expect(notOk(workspace).length).toBeLessThan(left);
  }, 60_000);
});

describe('docs/verification/Verification.js', () => {
  it('gives the project one function, which pages cannot call', () => {
    expect(topLevelNames(VERIFICATION)).toEqual({ functions: ['runVerification_'], others: [] });
  });
});
