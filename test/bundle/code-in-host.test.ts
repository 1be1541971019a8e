import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EnumValue } from '../../src/host/contract';
import type { AuthMode } from '../../src/host/contract';
import type { MenuEntry } from '../../src/host/screen/ui-desk';
import { openWorkspace, type Workspace } from '../../src/host/workspace';
import { ensureWorkerBuilt } from '../support/host-worker';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'passe-plat-bundle-'));
const MENU_CALLS = ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'].map(
  (name) => `Base.Menu.${name}`,
);
let workspace: Workspace;

beforeAll(async () => {
  workspace = await openWorkspace({
    folder: FOLDER,
    dist: path.resolve(__dirname, '../../dist'),
    workerFile: await ensureWorkerBuilt(),
  });
}, 60_000);

afterAll(async () => {
  await workspace.close();
  rmSync(FOLDER, { recursive: true });
});

function opened(functionName: string, authMode: AuthMode) {
  return workspace.run({
    functionName,
    parameters: [{ authMode: new EnumValue('Script.AuthMode', authMode) }],
    kind: 'trigger',
    authMode,
  });
}

async function ask(parameter: unknown): Promise<unknown> {
  const outcome = await workspace.run({
    functionName: 'handleRpc',
    parameters: parameter === undefined ? [] : [parameter],
    kind: 'callable',
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return JSON.parse(String(outcome.value));
}

describe('the menu', () => {
  it.each([
    ['onOpen', 'NONE'],
    ['onOpen', 'LIMITED'],
    ['onOpen', 'FULL'],
    ['onInstall', 'FULL'],
  ] as const)('is built by %s in AuthMode %s with calls that need no right', async (name, mode) => {
    const outcome = await opened(name, mode);
    expect(outcome.ok ? 'built' : outcome.error.message).toBe('built');
    expect(Object.keys(outcome.calls).filter((method) => !MENU_CALLS.includes(method))).toEqual([
      'SpreadsheetApp.getUi',
      'Base.Ui.createMenu',
    ]);
  });

  it('names functions that exist', async () => {
    await opened('onOpen', 'LIMITED');
    const functionsIn = (entries: readonly MenuEntry[]): string[] =>
      entries.flatMap((entry) => {
        if (entry.kind === 'menu') return functionsIn(entry.entries);
        return entry.kind === 'item' ? [entry.functionName] : [];
      });
    const named = functionsIn(workspace.desk.menus().flatMap((menu) => menu.entries));
    expect(named).toContain('verifyFromMenu');
    expect(named.filter((name) => !workspace.world.functions.has(name))).toEqual([]);
  });
});

const ENVELOPE = { ok: false, error: { code: expect.any(String), issues: expect.any(Array) } };

describe('handleRpc', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['an empty text', ''],
    ['a text that is not JSON', '{"procedure": "getHome"'],
    ['JSON that is not a request', '[1, 2]'],
    ['a request without a procedure', '{"input": {}}'],
    ['a request with more than a request', '{"procedure":"getHome","input":{},"as":"owner"}'],
    ['a procedure that is not one', '{"procedure":"dropTables","input":{}}'],
    ['the name of a member of every object', '{"procedure":"constructor","input":{}}'],
    ['the name of a prototype', '{"procedure":"__proto__","input":{}}'],
    ['an input of another shape', '{"procedure":"recordWeek","input":{"week":12}}'],
    ['no input', '{"procedure":"getWeek"}'],
    ['a workbook that is not prepared', '{"procedure":"recalculate","input":{}}'],
    ['a text of a million characters', `{"procedure":"${'x'.repeat(1_000_000)}","input":{}}`],
  ])('answers an envelope to %s', async (_name, request) => {
    expect(await ask(request)).toMatchObject(ENVELOPE);
  });
});
