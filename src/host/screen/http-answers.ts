import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** An answer that is an error for the caller: its status and a sentence. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const compressed = promisify(gzip);
const WORTH_COMPRESSING = 2048;

export interface Body {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is: over the machine's own wire, packing several megabytes takes longer than sending them. */
  readonly isBare?: boolean;
}

export async function send({ request, response }: Exchange, body: Body): Promise<void> {
  const content = Buffer.from(body.content);
  const headers: Record<string, string> = {
    'content-type': body.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...body.headers,
  };
  const accepts = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  if (body.isBare || !accepts || content.length < WORTH_COMPRESSING) {
    response.writeHead(response.statusCode, headers).end(content);
    return;
  }
  const small = await compressed(content, { level: 1 });
  response.writeHead(response.statusCode, { ...headers, 'content-encoding': 'gzip' }).end(small);
}

export function sendJson(exchange: Exchange, value: unknown): Promise<void> {
  const content = JSON.stringify(value);
  return send(exchange, { type: 'application/json; charset=utf-8', content });
}

export async function sendError(exchange: Exchange, error: unknown): Promise<void> {
  const known = error instanceof HttpError;
  exchange.response.statusCode = known ? error.status : 500;
  const message = known ? error.message : `The host failed: ${String(error)}`;
  await sendJson(exchange, { ok: false, error: { message } });
}

/** More than any paste or form of a person; a script's own limit is checked where it runs. */
const BODY_LIMIT = 20 * 1024 * 1024;

export async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    // A request without an encoding is read in buffers.
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > BODY_LIMIT) throw new HttpError(413, `A request may have ${BODY_LIMIT} bytes.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

export async function readJson(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>>> {
  const value = parsed((await readText(request)) || '{}');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'The body must be a JSON object.');
  }
  // An object that JSON.parse made has string keys.
  return value as Readonly<Record<string, unknown>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}
