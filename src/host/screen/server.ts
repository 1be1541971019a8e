import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HttpError, sendError, type Exchange } from './http-answers';
import { refuseForeignCaller } from './local-callers';
import { ROUTES, type ScreenContext } from './routes';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken by another program, or may not be used. */
export class PortError extends Error {
  constructor(
    readonly port: number,
    readonly code: string,
  ) {
    super(`Port ${port} cannot be used (${code}).`);
    this.name = 'PortError';
  }
}

const ADDRESS = '127.0.0.1';

/** Serves the page and the HTTP doors of the host to this machine only. Port 0 takes any free one. */
export async function startServer(context: ScreenContext, port: number): Promise<RunningServer> {
  const server = createServer();
  const bound = await listen(server, port);
  server.on('request', (request, response) => {
    void serve({ request, response, context, port: bound });
  });
  return {
    url: `http://${ADDRESS}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new PortError(port, error.code ?? error.message));
    });
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly context: ScreenContext;
  readonly port: number;
}

async function serve({ request, response, context, port }: Call): Promise<void> {
  const exchange: Exchange = {
    request,
    response,
    url: new URL(request.url ?? '/', `http://${ADDRESS}`),
  };
  try {
    refuseForeignCaller(request.headers, port);
    const found = findRoute(request.method ?? 'GET', exchange.url.pathname);
    await found.route(exchange, context, found.id);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else await sendError(exchange, error);
  }
}

function findRoute(
  method: string,
  path: string,
): { route: (typeof ROUTES)[number][2]; id: string } {
  let isPathKnown = false;
  for (const [routeMethod, pattern, route] of ROUTES) {
    const id = matchPath(pattern, path);
    if (id === undefined) continue;
    if (routeMethod === method) return { route, id };
    isPathKnown = true;
  }
  if (isPathKnown) throw new HttpError(405, `${method} is not understood at ${path}.`);
  throw new HttpError(404, `There is nothing at ${path}.`);
}

/**
 * The text at the `*` of the pattern, or '' for a pattern without one; undefined when the path does not match. A `**` at the
 * end takes slashes too, and may stand for nothing.
 */
export function matchPath(pattern: string, path: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === path ? '' : undefined;
  if (!path.startsWith(pattern.slice(0, star))) return undefined;
  if (pattern.endsWith('**')) return decoded(path.slice(star));
  const tail = pattern.slice(star + 1);
  if (!path.endsWith(tail)) return undefined;
  const id = decoded(path.slice(star, path.length - tail.length));
  return id && !id.includes('/') ? id : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
