import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { HostDoors } from '../../../../src/host/screen/host-doors';
import { PortError, startServer, type RunningServer } from '../../../../src/host/screen/server';
import { UiDesk } from '../../../../src/host/screen/ui-desk';

const COUNTS = {
  calls: {},
  callCount: 0,
  cellsRead: 0,
  cellsWritten: 0,
  milliseconds: 1,
  executionId: 'x',
};

/** Doors that answer what they were asked. */
const host: HostDoors = {
  name: 'Essai',
  desk: new UiDesk(() => undefined),
  faults: {
    state: () => ({ place: 'A!A1', armed: [], told: [] }),
    arm: () => undefined,
    disarm: (id) => id === 'fault-1',
  },
  files: {
    fileName: () => 'Repas d’été.xlsx',
    download: async () => ({ bytes: new TextEncoder().encode('PK'), leftOut: ['Les graphiques.'] }),
    open: async (bytes, name) =>
      bytes.length === 0 ? { refused: 'Vide.' } : { kept: name, notRead: [String(bytes.length)] },
  },
  callable: new Set(['f']),
  run: async ({ functionName, parameters, kind }) => ({
    ...COUNTS,
    ok: true,
    value: [functionName, parameters, kind],
  }),
  webApp: async (asked) =>
    asked.query === 'file'
      ? { kind: 'text', type: 'text/csv', content: 'a;b', fileName: 'é.csv' }
      : { kind: 'failure', sentence: `<${JSON.stringify(asked)}>` },
  bookJson: (since) => ({ since: since ?? null }),
  head: () => ({ revision: 1, name: 'Essai', sheets: [] }),
  rows: () => undefined,
  edit: ({ texts }) => (texts[0]?.[0] === 'non' ? { refused: 'Non.' } : undefined),
  gesture: (gesture) =>
    gesture.kind === 'undo' ? { refused: String(gesture.id) } : { undo: gesture.from.area.row },
  sheetAction: () => undefined,
  open: async () => undefined,
  documents: () => [],
  documentFile: () => undefined,
  executions: () => [],
  mail: () => [],
  subscribe: () => () => undefined,
};

/** From A1, so many rows and columns. */
function gesture(kind: string, from: readonly number[], to: readonly number[]): string {
  const [source, target] = [from, to].map(([rows, columns]) => {
    return { sheetId: 0, area: { row: 1, column: 1, rows, columns } };
  });
  return JSON.stringify({ kind, from: source, to: target });
}

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string;
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ host, pageFolder: __dirname }, 0);
});
afterAll(() => server.close());

function ask({
  method = 'GET',
  path,
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject).end(body);
  });
}

describe('the server of the host', () => {
  it.each<[string, Asked, readonly [number, string]]>([
    [
      'another host name',
      { path: '/book.json', headers: { host: 'exemple.fr' } },
      [403, 'answers to'],
    ],
    [
      'another site',
      { path: '/book.json', headers: { origin: 'https://exemple.fr' } },
      [403, 'Another site'],
    ],
    [
      'another page of this machine',
      { path: '/book.json', headers: { origin: 'http://127.0.0.1:1' } },
      [403, 'Another site'],
    ],
    [
      'a frame of another site',
      { path: '/menus', headers: { 'sec-fetch-site': 'cross-site' } },
      [403, 'Another site'],
    ],
    ['what is not there', { path: '/secret' }, [404, 'nothing at /secret']],
    ['a wrong method', { path: '/run' }, [405, 'GET is not understood']],
    ['a path out of the page’s folder', { path: '/page/..%2Fserver.js' }, [404, '']],
    ['a broken escape', { path: '/page/%E0%A4%A' }, [404, '']],
    ['a body that is not JSON', { method: 'POST', path: '/run', body: '{' }, [400, 'not JSON']],
    ['a body without a function', { method: 'POST', path: '/run', body: '{}' }, [400, 'Give']],
    [
      'an edit without texts',
      { method: 'POST', path: '/edit', body: '{"sheetId":0,"row":1,"column":1}' },
      [400, 'Give'],
    ],
    ['a gesture of no kind', { method: 'POST', path: '/cells', body: '{}' }, [400, 'Give']],
    [
      'a fill that grows along two sides',
      { method: 'POST', path: '/cells', body: gesture('fill', [1, 1], [2, 2]) },
      [400, 'Give'],
    ],
    [
      'a gesture on no row',
      { method: 'POST', path: '/cells', body: gesture('paste', [0, 1], [1, 1]) },
      [400, 'Give'],
    ],
    ['a closed sidebar', { path: '/html/html-9' }, [404, 'closed']],
    ['an unknown document', { path: '/documents/x.docx' }, [404, 'No such document']],
  ])('refuses %s', async (_, asked, [status, words]) => {
    const answer = await ask(asked);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false });
  });

  it.each<[string, Asked, object]>([
    [
      'runs a function as google.script.run does',
      { method: 'POST', path: '/run', body: '{"function":"f","parameters":[1]}' },
      { ok: true, value: ['f', [1], 'callable'], milliseconds: 1 },
    ],
    [
      'clicks a menu item',
      { method: 'POST', path: '/menu', body: '{"function":"f"}' },
      { ok: true, value: ['f', [], 'menu'] },
    ],
    ['gives the book since a revision', { path: '/book.json?since=4' }, { since: 4 }],
    [
      'makes a gesture and tells what takes it back',
      { method: 'POST', path: '/cells', body: gesture('fill', [1, 1], [3, 1]) },
      { ok: true, undo: 1 },
    ],
    [
      'says why a gesture is not taken back',
      { method: 'POST', path: '/cells', body: '{"kind":"undo","id":7}' },
      { ok: false, error: { message: '7' } },
    ],
    [
      'says why an edit is refused',
      { method: 'POST', path: '/edit', body: '{"sheetId":0,"row":1,"column":1,"texts":[["non"]]}' },
      { ok: false, error: { message: 'Non.' } },
    ],
  ])('%s', async (_, asked, answer) => {
    expect(JSON.parse((await ask(asked)).text)).toMatchObject(answer);
  });

  it('serves the web app of the script', async () => {
    expect((await ask({ path: '/exec?file' })).text).toBe('a;b');
    const posted = await ask({ method: 'POST', path: '/exec/la/b%20c/?a=1', body: 'x' });
    expect(posted.text).toContain(
      '&lt;{"method":"POST","query":"a=1","path":"la/b c/","body":{"type":"","contents":"x"}}&gt;',
    );
  });

  it('gives the workbook as a file, with what is left out of it', async () => {
    const answer = await fetch(new URL('/classeur.xlsx', server.url));
    expect(await answer.text()).toBe('PK');
    const [disposition, leftOut] = ['content-disposition', 'x-left-out'].map((name) =>
      decodeURIComponent(answer.headers.get(name) ?? ''),
    );
    expect(disposition).toBe("attachment; filename*=UTF-8''Repas d’été.xlsx");
    expect(leftOut).toBe('["Les graphiques."]');
  });

  it.each<[string, BodyInit, object]>([
    ['opens a file', 'abc', { ok: true, kept: 'été.xlsx', notRead: ['3'] }],
    ['says why a file is not opened', '', { ok: false, error: { message: 'Vide.' } }],
    [
      'says that a file is too large',
      new Uint8Array(21 * 1024 * 1024),
      { ok: false, error: { message: 'Ce classeur est trop grand pour être ouvert ici.' } },
    ],
  ])('%s as the workbook', async (_, body, said) => {
    const door = new URL(`/classeur.xlsx?name=${encodeURIComponent('été.xlsx')}`, server.url);
    const answer = await fetch(door, { method: 'POST', body });
    expect(await answer.json()).toEqual(said);
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = startServer({ host, pageFolder: __dirname }, port);
    await expect(second).rejects.toMatchObject({ port, code: 'EADDRINUSE' });
    await expect(second).rejects.toBeInstanceOf(PortError);
  });
});
