import { afterEach, describe, expect, it } from '@jest/globals';

import type { Workspace } from '../../../src/host/workspace';
import { aWorkspace, closeWorkspaces } from '../../support/host-workspace';

afterEach(closeWorkspaces);

const CODE = `
  function install() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    ScriptApp.newTrigger('opened').forSpreadsheet(book).onOpen().create();
    ScriptApp.newTrigger('edited').forSpreadsheet(book.getId()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create();
    return ScriptApp.getProjectTriggers().map((each) => each.getUniqueId());
  }
  function tell(e) {
    const { source, range, authMode, ...rest } = e;
    const uid = ScriptApp.getProjectTriggers().findIndex((each) => each.getUniqueId() === e.triggerUid);
    console.log(JSON.stringify({ ...rest, triggerUid: uid, authMode: String(authMode),
      own: source.getId() === SpreadsheetApp.getActiveSpreadsheet().getId(), range: range && range.getA1Notation() }));
  }
  function opened(e) { tell(e); }
  function edited(e) { tell(e); MailApp.getRemainingDailyQuota(); e.range.setNote('vu'); }
  function changed(e) { tell(e); }
  function byScript() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
    SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  }`;

async function anInstalled(): Promise<{ workspace: Workspace; sheetId: number }> {
  const workspace = await aWorkspace({
    code: CODE,
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
    ],
  });
  expect(
    await workspace.run({ functionName: 'install', parameters: [], kind: 'menu' }),
  ).toMatchObject({ ok: true });
  return { workspace, sheetId: workspace.book.activeSheet.id };
}

/** What the triggers told, once so many have run. */
async function told(workspace: Workspace, count: number): Promise<unknown[]> {
  const runs = () => workspace.world.journal.entries().filter(({ kind }) => kind === 'trigger');
  while (runs().length < count) await new Promise((resolve) => setImmediate(resolve));
  expect(runs().map(({ error }) => error)).toEqual(runs().map(() => undefined));
  return runs()
    .reverse()
    .map(({ functionName, log }) => [functionName, JSON.parse(log[0]?.text ?? '') as unknown]);
}

const FULL = { authMode: 'FULL', own: true };

describe('an installed trigger', () => {
  it('fires when a person opens the workbook', async () => {
    const { workspace } = await anInstalled();
    await workspace.doors.open();
    expect(await told(workspace, 1)).toEqual([['opened', { ...FULL, triggerUid: 0 }]]);
  });

  it('fires when a person edits cells, with all rights', async () => {
    const { workspace, sheetId } = await anInstalled();
    workspace.doors.edit({ sheetId, row: 2, column: 2, texts: [['12']] });
    expect(await told(workspace, 2)).toEqual([
      ['edited', { ...FULL, triggerUid: 1, range: 'B2', value: '12' }],
      ['changed', { ...FULL, triggerUid: 2, changeType: 'EDIT' }],
    ]);
    workspace.doors.edit({ sheetId, row: 2, column: 2, texts: [['13', 'x']] });
    expect((await told(workspace, 4))[2]).toEqual([
      'edited',
      { ...FULL, triggerUid: 1, range: 'B2:C2' },
    ]);
  });

  it.each([
    [{ action: 'insertLines', axis: 'rows', at: 1, count: 1 }, 'INSERT_ROW'],
    [{ action: 'insertLines', axis: 'columns', at: 1, count: 1 }, 'INSERT_COLUMN'],
    [{ action: 'deleteLines', axis: 'rows', at: 1, count: 1 }, 'REMOVE_ROW'],
    [{ action: 'deleteLines', axis: 'columns', at: 1, count: 1 }, 'REMOVE_COLUMN'],
    [{ action: 'insertSheet' }, 'INSERT_GRID'],
    [{ action: 'renameSheet', name: 'Autre' }, 'OTHER'],
  ])('fires when a person does %j', async (action, changeType) => {
    const { workspace, sheetId } = await anInstalled();
    workspace.doors.sheetAction({ sheetId, ...action });
    expect(await told(workspace, 1)).toEqual([['changed', { ...FULL, triggerUid: 2, changeType }]]);
  });

  it('does not fire for what a script does, nor for a selection', async () => {
    const { workspace, sheetId } = await anInstalled();
    await workspace.run({ functionName: 'byScript', parameters: [], kind: 'menu' });
    workspace.doors.sheetAction({ action: 'activateSheet', sheetId });
    // Were another trigger on its way, it would be told before this one.
    workspace.doors.sheetAction({ action: 'renameSheet', sheetId, name: 'Autre' });
    expect(await told(workspace, 1)).toMatchObject([['changed', { changeType: 'OTHER' }]]);
  });

  it('is run by hand', async () => {
    const { workspace } = await anInstalled();
    const [opened] = workspace.triggers.all();
    expect(await workspace.triggers.runNow(opened?.id ?? '')).toMatchObject({ ok: true });
    expect(await told(workspace, 1)).toEqual([['opened', { ...FULL, triggerUid: 0 }]]);
  });
});
