import { afterAll, describe, expect, it } from '@jest/globals';

import { contentServices } from '../../../src/host/services/content-service';
import { createHtmlServices } from '../../../src/host/services/html-service';
import { answerWebApp } from '../../../src/host/web-app';
import type { WebAnswer, WebRequest } from '../../../src/host/web-app';
import { aWorld, closeTestWorlds } from '../../support/host-test-world';

afterAll(closeTestWorlds);

async function answerOf(code: string, request: Partial<WebRequest> = {}): Promise<WebAnswer> {
  const services = [contentServices, createHtmlServices(() => undefined)];
  const world = await aWorld(code, { services });
  return answerWebApp(world, { method: 'GET', query: '', path: '', ...request });
}
const TELL = `(e) { return ContentService.createTextOutput(JSON.stringify(e)); }`;

describe('a web app', () => {
  it.each<[string, Partial<WebRequest>, object]>([
    [
      'doGet of a bare address',
      {},
      { queryString: '', parameter: {}, parameters: {}, contextPath: '', contentLength: -1 },
    ],
    [
      'doGet with a query and a path',
      { query: 'name=Élise&n=1&n=2', path: 'hello' },
      {
        queryString: 'name=Élise&n=1&n=2',
        parameter: { name: 'Élise', n: '1' },
        parameters: { name: ['Élise'], n: ['1', '2'] },
        pathInfo: 'hello',
        contextPath: '',
        contentLength: -1,
      },
    ],
    [
      'doPost of a form',
      {
        method: 'POST',
        query: 'a=1',
        body: { type: 'application/x-www-form-urlencoded', contents: 'a=2&é=3' },
      },
      {
        queryString: 'a=1',
        parameter: { a: '1', é: '3' },
        parameters: { a: ['1', '2'], é: ['3'] },
        contextPath: '',
        contentLength: 8,
        postData: {
          length: 8,
          type: 'application/x-www-form-urlencoded',
          contents: 'a=2&é=3',
          name: 'postData',
        },
      },
    ],
  ])('gives %s the event of Google', async (_, request, event) => {
    const answer = await answerOf(`function doGet${TELL} function doPost${TELL}`, request);
    expect(answer).toMatchObject({ kind: 'text', type: 'text/plain', fileName: null });
    expect(answer.kind === 'text' && JSON.parse(answer.content)).toEqual(event);
  });

  it('answers data with its type and name', async () => {
    const code = `function doGet() {
      const output = ContentService.createTextOutput('{').append('}').downloadAsFile('a.json');
      return output.setMimeType(ContentService.MimeType.JSON); }`;
    expect(await answerOf(code)).toEqual({
      kind: 'text',
      type: 'application/json',
      content: '{}',
      fileName: 'a.json',
    });
  });

  it('answers a page', async () => {
    const code = `function doGet(e) {
      const page = HtmlService.createTemplate('<p><?= e.parameter.q ?></p>');
      page.e = e;
      return page.evaluate().setTitle('Titre')
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); }`;
    expect(await answerOf(code, { query: 'q=%3Cb%3E' })).toEqual({
      kind: 'page',
      page: { title: 'Titre', content: '<p>&lt;b&gt;</p>' },
      framing: 'anywhere',
    });
  });

  it.each([
    ['', 'Script function not found: doGet'],
    ['function doGet() {}', 'The script completed but did not return anything.'],
    [
      'function doGet() { return "x"; }',
      'The script completed but the returned value is not a supported return type.',
    ],
    ['function doGet() { throw new Error("non"); }', 'Error: non'],
  ])('%s says why it shows nothing', async (code, sentence) => {
    expect(await answerOf(code)).toEqual({ kind: 'failure', sentence });
  });
});
