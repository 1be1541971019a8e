import { ScriptError, ServiceObject } from '../contract';
import type { ServiceFactory } from '../contract';
import { ScriptBlob } from './script-blob';

export interface WebAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface WebRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: unknown;
  readonly muteHttpExceptions: boolean;
}

/** The web as tests say it is. The local host asks no real address. */
export class LocalWeb {
  private readonly answers: ((request: WebRequest) => WebAnswer | undefined)[] = [];

  /** The latest rule that answers wins. */
  answer(rule: (request: WebRequest) => WebAnswer | undefined): void {
    this.answers.unshift(rule);
  }

  ask(request: WebRequest): WebAnswer {
    for (const rule of this.answers) {
      const answer = rule(request);
      if (answer !== undefined) return answer;
    }
    throw new ScriptError(
      `local host: nothing was said to answer ${request.method.toUpperCase()} ${request.url}`,
      'Error',
    );
  }
}

const KNOWN = new Set([
  ...['contentType', 'headers', 'method', 'payload', 'muteHttpExceptions', 'followRedirects'],
  ...['validateHttpsCertificates', 'escaping', 'url'],
]);
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
const SHOWN_OF_A_FAILURE = 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

class HTTPResponse extends ServiceObject {
  readonly gasType = 'URL_Fetch.HTTPResponse';
  private readonly content: Buffer;

  constructor(private readonly answer: WebAnswer) {
    super();
    const { body = '' } = answer;
    this.content = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
  }

  getResponseCode(): number {
    return this.answer.status ?? 200;
  }

  getHeaders(): Record<string, string> {
    return { ...this.answer.headers };
  }

  getAllHeaders(): Record<string, string> {
    return { ...this.answer.headers };
  }

  getContent(): Uint8Array {
    return this.content;
  }

  getContentText(charset = 'UTF-8'): string {
    return new ScriptBlob(this.content).getDataAsString(charset);
  }

  getBlob(): ScriptBlob {
    return new ScriptBlob(this.content, this.answer.headers?.['Content-Type'] ?? null);
  }
}

class UrlFetchApp extends ServiceObject {
  readonly gasType = 'UrlFetchApp';

  constructor(private readonly web: LocalWeb) {
    super();
  }

  fetch(url: string, params: Readonly<Record<string, unknown>> = {}): HTTPResponse {
    const request = requestOf(url, params);
    const response = new HTTPResponse(this.web.ask(request));
    const code = response.getResponseCode();
    if (code >= 400 && !request.muteHttpExceptions) {
      const shown = response.getContentText().slice(0, SHOWN_OF_A_FAILURE);
      throw new ScriptError(
        `Request failed for ${new URL(url).origin} returned code ${String(code)}. ` +
          `Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return response;
  }

  fetchAll(requests: readonly (string | Readonly<Record<string, unknown>>)[]): HTTPResponse[] {
    return requests.map((each) =>
      typeof each === 'string' ? this.fetch(each) : this.fetch(String(each.url), each),
    );
  }
}

function requestOf(url: string, params: Readonly<Record<string, unknown>>): WebRequest {
  if (!URL.canParse(url)) throw new ScriptError(`Invalid argument: ${url}`);
  const unknown = Object.keys(params).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) {
    throw new ScriptError(`local host: the fetch option "${unknown}" is not emulated yet`, 'Error');
  }
  const method = typeof params.method === 'string' ? params.method.toLowerCase() : 'get';
  if (!METHODS.includes(method)) {
    throw new ScriptError(`Attribute provided with invalid value: method`);
  }
  return {
    url,
    method,
    headers: isRecord(params.headers) ? params.headers : {},
    payload: params.payload,
    muteHttpExceptions: params.muteHttpExceptions === true,
  };
}

export function createUrlFetchServices(web: LocalWeb): ServiceFactory {
  return () => ({ UrlFetchApp: new UrlFetchApp(web) });
}
