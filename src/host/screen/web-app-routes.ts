import type { WebAnswer, WebRequest } from '../web-app';
import type { HostDoors } from './host-doors';
import { SANDBOX, servedHtml } from './html-door';
import { readText, send, type Exchange } from './http-answers';

type Serve = (
  exchange: Exchange,
  context: { readonly host: HostDoors },
  id: string,
) => Promise<void>;

/** `/exec`, as the address of a deployed web app ends. */
const serve =
  (method: WebRequest['method']): Serve =>
  async (exchange, { host }, id) => {
    const { request, url } = exchange;
    const type = request.headers['content-type'] ?? '';
    const body = method === 'POST' ? { type, contents: await readText(request) } : undefined;
    const asked = { method, query: url.search.slice(1), path: id };
    const answer = await host.webApp(body === undefined ? asked : { ...asked, body });
    await sendAnswer(exchange, host, answer);
  };

export const WEB_APP_ROUTES = [
  ['GET', '/exec', serve('GET')],
  ['GET', '/exec/**', serve('GET')],
  ['POST', '/exec', serve('POST')],
  ['POST', '/exec/**', serve('POST')],
] as const;

/** A page of the web app asks: the browser tells where it stands. */
export function isOfWebApp({ request }: Exchange): boolean {
  const { referer } = request.headers;
  if (referer === undefined || !URL.canParse(referer)) return false;
  return /^\/exec(\/|$)/.test(new URL(referer).pathname);
}

const HTML = 'text/html; charset=utf-8';

function sendAnswer(exchange: Exchange, host: HostDoors, answer: WebAnswer): Promise<void> {
  if (answer.kind === 'text') {
    const { type, content, fileName } = answer;
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? '')}`;
    const headers = fileName === null ? {} : { 'content-disposition': disposition };
    return send(exchange, { type: `${type}; charset=utf-8`, content, headers });
  }
  if (answer.kind === 'failure') {
    // As Google: the sentence is the page, and the status says nothing.
    const content = `<!DOCTYPE html><title>Erreur</title><p>${inHtml(answer.sentence)}</p>`;
    return send(exchange, { type: HTML, content });
  }
  const { page, framing } = answer;
  const title = `<title>${inHtml(page.title)}</title>`;
  const titled = page.title === '' ? page : { ...page, content: title + page.content };
  const frame = framing === 'anywhere' ? '' : "; frame-ancestors 'self'";
  const headers = { 'content-security-policy': `sandbox ${SANDBOX}${frame}` };
  return send(exchange, { type: HTML, content: servedHtml(titled, host.callable), headers });
}

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
