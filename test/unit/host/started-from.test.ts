import { afterEach, describe, expect, it } from '@jest/globals';

import type { HostEvent } from '../../../src/host/contract';
import { startServer } from '../../../src/host/screen/server';
import type { Workspace } from '../../../src/host/workspace';
import { aWorkspace, closeWorkspaces } from '../../support/host-workspace';

afterEach(closeWorkspaces);

/** Where an execution starts decides what is around it: an editor with a person, or nobody. */
const CODE = `
  function told(call) {
    try { return String(call()); } catch (error) { return error.name + ': ' + error.message; }
  }
  const NO_UI = 'Exception: Cannot call SpreadsheetApp.getUi() from this context.';
  function around() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return {
      ui: told(() => SpreadsheetApp.getUi()) === NO_UI ? 'refused' : 'there',
      toast: told(() => book.toast('Bonjour')),
      tab: SpreadsheetApp.getActiveSheet().getName(),
      cell: SpreadsheetApp.getActiveRange().getA1Notation(),
      lock: LockService.getDocumentLock() !== null,
      properties: PropertiesService.getDocumentProperties() !== null,
      cache: CacheService.getDocumentCache() !== null,
    };
  }
  function onTime() { console.log(JSON.stringify(around())); }
  function onSelfChosen() {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Deux').activate();
    SpreadsheetApp.getActiveSheet().getRange('C3').activate();
    console.log(SpreadsheetApp.getSelection().getActiveRange().getA1Notation() +
      ' ' + SpreadsheetApp.getSelection().getCurrentCell().getSheet().getName());
    SpreadsheetApp.getActiveSpreadsheet().deleteActiveSheet();
    console.log(SpreadsheetApp.getActiveSheet().getName());
  }
  function install(name) { return ScriptApp.newTrigger(name).timeBased().everyHours(1).create().getUniqueId(); }
  function doGet(e) {
    return ContentService.createTextOutput(JSON.stringify({ path: e.pathInfo, ...around() }));
  }`;

async function aBook(): Promise<{ workspace: Workspace; events: HostEvent[] }> {
  const events: HostEvent[] = [];
  const workspace = await aWorkspace(
    {
      code: CODE,
      oauthScopes: ['spreadsheets.currentonly', 'script.scriptapp', 'script.container.ui'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    },
    { emit: (event) => void events.push(event) },
  );
  workspace.book.userSheetAction({ action: 'insertSheet' });
  const [, second] = workspace.book.sheets;
  if (second === undefined) throw new Error('no second tab');
  second.name = 'Deux';
  // A person looks at B2 of the second tab.
  workspace.book.activeSheetId = second.id;
  second.selection = { row: 2, column: 2, rows: 1, columns: 1 };
  return { workspace, events };
}

const IN_EDITOR = {
  ...{ ui: 'there', toast: 'undefined', tab: 'Deux', cell: 'B2' },
  ...{ lock: true, properties: true, cache: true },
};
const BY_CLOCK = { ...IN_EDITOR, ui: 'refused', tab: 'Feuille 1', cell: 'A1' };
const ON_THE_WEB = { ...BY_CLOCK, lock: false, properties: false, cache: false };

const toasts = (events: readonly HostEvent[]) => events.filter(({ type }) => type === 'toast');

async function byClock(workspace: Workspace, functionName: string): Promise<string[]> {
  const made = await workspace.run({
    ...{ functionName: 'install', parameters: [functionName], kind: 'menu' },
  });
  const outcome = await workspace.triggers.runNow(made.ok ? String(made.value) : '');
  expect(outcome).toMatchObject({ ok: true });
  const entry = workspace.world.journal.entries().find(({ id }) => id === outcome.executionId);
  return entry?.log.map(({ text }) => text) ?? [];
}

describe('around an execution', () => {
  it('started by a person there is the editor', async () => {
    const { workspace, events } = await aBook();
    const outcome = await workspace.run({
      ...{ functionName: 'around', parameters: [], kind: 'callable' },
    });
    expect(outcome).toMatchObject({ ok: true, value: IN_EDITOR });
    expect(toasts(events)).toHaveLength(1);
  });

  it('started by the clock there is nobody: no Ui, a toast nobody sees, the first tab', async () => {
    const { workspace, events } = await aBook();
    const [said] = await byClock(workspace, 'onTime');
    expect(JSON.parse(said ?? '')).toEqual(BY_CLOCK);
    expect(toasts(events)).toEqual([]);
  });

  it('started by the clock, choosing a tab and cells leaves those of the person', async () => {
    const { workspace } = await aBook();
    workspace.book.userSheetAction({ action: 'insertSheet' });
    const third = workspace.book.sheets.at(-1);
    workspace.book.activeSheetId = third?.id ?? -1;
    expect(await byClock(workspace, 'onSelfChosen')).toEqual(['C3 Deux', 'Feuille 1']);
    expect(workspace.book.activeSheet).toBe(third);
  });

  it('started by a request to the web app there is not even the document', async () => {
    const { workspace } = await aBook();
    const server = await startServer({ host: workspace.doors, pageFolder: __dirname }, 0);
    const answer = await fetch(new URL('/exec/a/b%20c?x=1', server.url));
    expect(await answer.json()).toEqual({ path: 'a/b c', ...ON_THE_WEB });
    const asked = { method: 'POST', body: '{"function":"around"}' };
    const called = async (page: string): Promise<unknown> => {
      const headers = { referer: new URL(page, server.url).href };
      return (await fetch(new URL('/run', server.url), { ...asked, headers })).json();
    };
    expect(await called('/exec?x=1')).toMatchObject({ value: ON_THE_WEB });
    expect(await called('/html/executive')).toMatchObject({ value: IN_EDITOR });
    await server.close();
  });
});
