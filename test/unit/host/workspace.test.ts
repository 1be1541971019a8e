import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';

import { startHost } from '../../../src/host/main';
import { ManualClock } from '../../../src/host/run/host-clock';
import { openWorkspace } from '../../../src/host/workspace';
import type { Workspace, WorkspaceOptions } from '../../../src/host/workspace';
import { ensureWorkerBuilt } from '../../support/host-worker';

const root = mkdtempSync(path.join(tmpdir(), 'host-workspace-'));
afterAll(() => rmSync(root, { recursive: true }));

const MANIFEST = {
  timeZone: 'Europe/Paris',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive' }] },
};
const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Essai').addItem('Un', 'write').addToUi(); }
  function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('edit', e.range.getA1Notation() + '=' + e.value); }
  function write(text) {
    SpreadsheetApp.getActiveSheet().getRange('B2').setValue(text);
    PropertiesService.getUserProperties().setProperty('last', text);
    MailApp.sendEmail('a@exemple.fr', 'Sujet', text);
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  }
  function tick(e) { PropertiesService.getScriptProperties().setProperty('tick', String(e.hour)); }
  function read() { return [SpreadsheetApp.getActiveSheet().getRange('B2').getValue(),
    PropertiesService.getUserProperties().getProperty('last'), ScriptApp.getProjectTriggers().length]; }
  function makeDocument() { return DocumentApp.create('Convention').getId(); }
  function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')); }
`;

let count = 0;
function aProject(): { dist: string; folder: string } {
  count += 1;
  const dist = mkdtempSync(path.join(root, 'dist-'));
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(dist, 'Code.js'), CODE);
  writeFileSync(path.join(dist, 'page.html'), '<p>Page</p>');
  return { dist, folder: path.join(root, `workspace-${String(count)}`) };
}

const open: Workspace[] = [];
async function anOpen(options: Partial<WorkspaceOptions> & { dist: string; folder: string }) {
  const workspace = await openWorkspace({ workerFile: await ensureWorkerBuilt(), ...options });
  open.push(workspace);
  return workspace;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((workspace) => workspace.close()));
});

const call = (functionName: string, ...parameters: unknown[]) =>
  ({ functionName, parameters, kind: 'callable' }) as const;
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a workspace', () => {
  it('keeps cells, properties, triggers, mail and documents from one opening to the next', async () => {
    const project = aProject();
    const first = await anOpen(project);
    expect(await first.run(call('write', 'bonjour'))).toMatchObject({ ok: true });
    const made = await first.run(call('makeDocument'));
    await first.close();
    const second = await anOpen(project);
    expect(await second.run(call('read'))).toMatchObject({
      ok: true,
      value: ['bonjour', 'bonjour', 1],
    });
    expect(second.outbox.all()).toMatchObject([{ to: ['a@exemple.fr'], body: 'bonjour' }]);
    expect(second.doors.documents()).toMatchObject([
      { name: 'Convention', id: made.ok && made.value },
    ]);
    expect(second.damage).toEqual([]);
  });

  it('is saved a little after each execution', async () => {
    const project = aProject();
    const workspace = await anOpen(project);
    await workspace.run(call('write', 'bonjour'));
    const file = path.join(project.folder, 'classeur.json');
    await until(() => existsSync(file) && readFileSync(file, 'utf8').includes('bonjour'));
  });

  it('does not write again a workbook that was only read', async () => {
    const project = aProject();
    const first = await anOpen(project);
    await first.run(call('write', 'bonjour'));
    await first.close();
    const second = await anOpen(project);
    const file = path.join(project.folder, 'classeur.json');
    rmSync(file);
    await second.run(call('read'));
    second.save();
    expect(existsSync(file)).toBe(false);
    await second.run(call('write', 'bonsoir'));
    second.save();
    expect(readFileSync(file, 'utf8')).toContain('bonsoir');
  });

  it.each(['classeur.json', 'properties.json', 'triggers.json', 'outbox.json'])(
    'sets a damaged %s aside, says so and goes on',
    async (name) => {
      const project = aProject();
      await (await anOpen(project)).close();
      const file = path.join(project.folder, name);
      writeFileSync(file, '{"half');
      const clock = new ManualClock(Date.UTC(2026, 10, 23, 6));
      const workspace = await anOpen({ ...project, clock });
      const aside = `${name}.damaged-2026-11-23T06-00-00-000Z`;
      expect(workspace.damage).toEqual([expect.stringContaining(`« ${aside} »`)]);
      // The page that opens is told where it is and how to get back to it.
      const [notice] = workspace.desk.standing();
      expect(notice).toMatchObject({ type: 'toast', title: 'Fichier mis de côté', seconds: -1 });
      expect(notice?.type === 'toast' && notice.message).toContain(
        `ouvrez le dossier « ${project.folder} », réparez « ${aside} »`,
      );
      workspace.save();
      expect(readFileSync(path.join(project.folder, aside), 'utf8')).toBe('{"half');
    },
  );

  it('opens the workbook that was set aside once it has its name again', async () => {
    const project = aProject();
    const first = await anOpen(project);
    await first.run(call('write', 'à garder'));
    await first.close();
    const file = path.join(project.folder, 'classeur.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -10));
    const second = await anOpen(project);
    const [, aside = ''] = /sous le nom « (.+?) »/.exec(second.damage[0] ?? '') ?? [];
    await second.close();
    writeFileSync(file, readFileSync(path.join(project.folder, aside), 'utf8') + whole.slice(-10));
    const third = await anOpen(project);
    expect(third.damage).toEqual([]);
    expect(await third.run(call('read'))).toMatchObject({
      ok: true,
      value: ['à garder', 'à garder', 1],
    });
  });

  it('leaves no draft behind when it is saved', async () => {
    const project = aProject();
    await (await anOpen(project)).close();
    expect(readdirSync(project.folder).sort()).toEqual([
      'classeur.json',
      'documents',
      'outbox.json',
      'properties.json',
      'triggers.json',
    ]);
  });

  it('runs onOpen once, and onEdit after a person typed', async () => {
    const workspace = await anOpen(aProject());
    await workspace.doors.open();
    await workspace.doors.open();
    expect(workspace.desk.menus()).toMatchObject([{ caption: 'Essai' }]);
    expect(workspace.world.journal.entries()).toHaveLength(1);
    const sheetId = workspace.book.activeSheet.id;
    workspace.doors.edit({ sheetId, row: 3, column: 2, texts: [['12']] });
    await until(() => workspace.world.journal.entries().length === 2);
    expect(workspace.properties.document.get('edit')).toBe('B3=12');
  });

  it('runs time-driven triggers when their time has come', async () => {
    const clock = new ManualClock(Date.UTC(2026, 10, 23, 6));
    const workspace = await anOpen({ ...aProject(), clock });
    await workspace.run(call('write', 'x'));
    expect(await workspace.triggers.runDue()).toEqual([]);
    clock.advance(3_600_000);
    expect(await workspace.triggers.runDue()).toMatchObject([{ ok: true }]);
    expect(workspace.properties.script.get('tick')).toBe('7');
  });

  it('shows a page of the project', async () => {
    const workspace = await anOpen(aProject());
    await workspace.run(call('showPage'));
    expect(workspace.desk.standing()).toMatchObject([{ type: 'sidebar' }]);
  });

  it('tells once per turn that the book changed, and that documents did', async () => {
    const events: string[] = [];
    const emit = (event: { type: string }): void => void events.push(event.type);
    const workspace = await anOpen({ ...aProject(), emit });
    await workspace.run(call('write', 'x'));
    await workspace.run(call('makeDocument'));
    await until(() => events.includes('documents'));
    expect(events.filter((type) => type === 'book')).toHaveLength(1);
  });
});

describe('a host that cannot start says why in one French sentence', () => {
  it('when the project is not built', async () => {
    const project = aProject();
    rmSync(path.join(project.dist, 'Code.js'));
    await expect(anOpen(project)).rejects.toMatchObject({
      userMessage: expect.stringMatching(
        /^Le fichier « Code\.js » manque dans .*npm run build »\.$/,
      ),
    });
  });

  it('when the workspace is no folder', async () => {
    const project = aProject();
    writeFileSync(project.folder, '');
    await expect(anOpen(project)).rejects.toMatchObject({
      userMessage: expect.stringMatching(/^L’espace de travail « .* » ne peut pas être ouvert/),
    });
  });

  it('when the port is taken', async () => {
    const options = { ...aProject(), workerFile: await ensureWorkerBuilt() };
    const first = await startHost({ ...options, port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(
      startHost({ ...aProject(), workerFile: options.workerFile, port }),
    ).rejects.toMatchObject({
      userMessage: `Le port ${String(port)} est déjà utilisé : choisissez-en un autre avec « --port ».`,
    });
    await first.close();
  });
});
