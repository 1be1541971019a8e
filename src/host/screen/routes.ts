import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { RunOutcome } from '../run/run-function';
import { answerOf } from './edit-answer';
import type { HostDoors, SheetAction, TypedTexts } from './host-doors';
import { SANDBOX, servedHtml } from './html-door';
import { FILE_ROUTES } from './file-routes';
import { makeGesture } from './cell-routes';
import { armFault, disarmFault, serveFaults } from './fault-routes';
import { HttpError, readJson, send, sendJson, type Exchange } from './http-answers';
import { streamEvents } from './event-stream';
import type { Answer } from './ui-desk';
import { WEB_APP_ROUTES, isOfWebApp } from './web-app-routes';

export interface ScreenContext {
  readonly host: HostDoors;
  /** Folder of the page's built files. */
  readonly pageFolder: string;
}

type Route = (exchange: Exchange, context: ScreenContext, id: string) => Promise<void> | void;

/** A route's path may hold one `*`, which is its id. */
export const ROUTES: readonly (readonly [method: string, path: string, route: Route])[] = [
  ['GET', '/', servePage],
  ['GET', '/page/*', servePageFile],
  ['POST', '/run', runFunction('callable')],
  ['POST', '/menu', runFunction('menu')],
  ['GET', '/menus', (exchange, { host }) => sendJson(exchange, host.desk.menus())],
  ['GET', '/book.json', serveBook],
  ['GET', '/view.json', (exchange, { host }) => sendJson(exchange, host.head())],
  ['GET', '/rows.json', serveRows],
  ['POST', '/edit', edit],
  ['POST', '/sheet', sheetAction],
  ['POST', '/cells', makeGesture],
  ['GET', '/html/*', serveHtml],
  ['POST', '/html/*/close', closeHtml],
  ['POST', '/sidebar', reopenSidebar],
  ['POST', '/answer', answer],
  ['GET', '/events', streamEvents],
  ['GET', '/documents', (exchange, { host }) => sendJson(exchange, host.documents())],
  ['GET', '/documents/*.docx', serveDocument],
  ['GET', '/executions', (exchange, { host }) => sendJson(exchange, host.executions())],
  ['GET', '/faults', serveFaults],
  ['POST', '/faults', armFault],
  ['POST', '/faults/*/disarm', disarmFault],
  ['GET', '/mail', (exchange, { host }) => sendJson(exchange, host.mail())],
  ...FILE_ROUTES,
  ...WEB_APP_ROUTES,
];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const HASHED = /-[0-9A-Z]{8}\.js$/;

/** The page may load nothing from anywhere but here, whatever a package of it would like. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join('; ');

async function servePage(exchange: Exchange, context: ScreenContext): Promise<void> {
  void context.host.open();
  const content = await pageFile(context, 'index.html');
  const headers = { 'content-security-policy': PAGE_POLICY };
  await send(exchange, { type: 'text/html; charset=utf-8', content, headers });
}

async function servePageFile(
  exchange: Exchange,
  context: ScreenContext,
  id: string,
): Promise<void> {
  const type = CONTENT_TYPES[extname(id)];
  if (basename(id) !== id || !type) throw new HttpError(404, `No such file: ${id}`);
  // Their names change with their content: a browser keeps them, and what it compiled of them.
  const headers = HASHED.test(id) ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
  await send(exchange, { type, content: await pageFile(context, id), headers, isBare: true });
}

async function pageFile({ pageFolder }: ScreenContext, name: string): Promise<Buffer> {
  try {
    return await readFile(join(pageFolder, name));
  } catch {
    throw new HttpError(404, `No such file: ${name}`);
  }
}

function runFunction(kind: 'callable' | 'menu'): Route {
  return async (exchange, { host }) => {
    const { function: functionName, parameters = [] } = await readJson(exchange.request);
    if (typeof functionName !== 'string' || !Array.isArray(parameters)) {
      throw new HttpError(400, 'Give {"function": "name", "parameters": [...]}.');
    }
    const startedFrom = isOfWebApp(exchange) ? 'web' : 'editor';
    const outcome: RunOutcome = await host.run({ functionName, parameters, kind, startedFrom });
    await sendJson(exchange, outcome);
  };
}

async function serveBook(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  const since = exchange.url.searchParams.get('since');
  await sendJson(exchange, host.bookJson(since === null ? undefined : Number(since)));
}

/** A page shows a few dozen rows and loads some around them. */
const MOST_ROWS = 2000;

async function serveRows(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  const [sheetId, from, to] = ['sheet', 'from', 'to'].map((name) =>
    Number(exchange.url.searchParams.get(name) ?? NaN),
  );
  const isAsked = [sheetId, from, to].every(Number.isInteger);
  if (!isAsked || sheetId === undefined || from === undefined || to === undefined || from < 1) {
    throw new HttpError(400, 'Give sheet, from and to; rows count from 1.');
  }
  const rows = host.rows({ sheetId, from, to: Math.min(to, from + MOST_ROWS - 1) });
  if (!rows) throw new HttpError(404, `There is no sheet ${sheetId}.`);
  await sendJson(exchange, rows);
}

async function edit(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  const typed = await readJson(exchange.request);
  if (!isTyped(typed)) {
    throw new HttpError(
      400,
      'Give {"sheetId", "row", "column", "texts": [["…"]]}, counted from 1.',
    );
  }
  await sendJson(exchange, answerOf(host.edit(typed)));
}

function isTyped(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & TypedTexts {
  const { sheetId, row, column, texts } = value;
  return (
    [sheetId, row, column].every((number) => Number.isInteger(number)) &&
    Array.isArray(texts) &&
    texts.length > 0 &&
    texts.every((line) => Array.isArray(line) && line.every((text) => typeof text === 'string'))
  );
}

async function sheetAction(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  const action = await readJson(exchange.request);
  if (!isSheetAction(action)) throw new HttpError(400, 'Give {"action", "sheetId", …}.');
  await sendJson(exchange, answerOf(host.sheetAction(action)));
}

const isSheetAction = (value: Readonly<Record<string, unknown>>): value is SheetAction =>
  typeof value['action'] === 'string' && Number.isInteger(value['sheetId']);

async function serveHtml(exchange: Exchange, { host }: ScreenContext, id: string): Promise<void> {
  const page = host.desk.page(id);
  if (!page) throw new HttpError(404, 'This sidebar or dialog is closed.');
  const headers = { 'content-security-policy': `sandbox ${SANDBOX}; frame-ancestors 'self'` };
  await send(exchange, {
    type: 'text/html; charset=utf-8',
    content: servedHtml(page, host.callable),
    headers,
  });
}

async function closeHtml(exchange: Exchange, { host }: ScreenContext, id: string): Promise<void> {
  await sendJson(exchange, { ok: host.desk.close(id) });
}

async function reopenSidebar(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  await sendJson(exchange, { ok: host.desk.reopenSidebar() !== undefined });
}

const ANSWER_BUTTONS: readonly unknown[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

async function answer(exchange: Exchange, { host }: ScreenContext): Promise<void> {
  const { id, button, text = '' } = await readJson(exchange.request);
  if (typeof id !== 'string' || typeof text !== 'string' || !ANSWER_BUTTONS.includes(button)) {
    throw new HttpError(400, 'Give {"id", "button", "text"}.');
  }
  // Checked against the list above.
  const given = { button: button as Answer['button'], text };
  await sendJson(exchange, { ok: host.desk.answer(id, given) });
}

async function serveDocument(
  exchange: Exchange,
  { host }: ScreenContext,
  id: string,
): Promise<void> {
  const content = host.documentFile(id);
  if (!content) throw new HttpError(404, `No such document: ${id}`);
  const name = host.documents().find((document) => document.id === id)?.name ?? id;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.docx`)}`;
  await send(exchange, { type: DOCX, content, headers: { 'content-disposition': disposition } });
}
