import { runFunction } from './run/run-function';
import type { World } from './run/world';
import type { HtmlPage } from './screen/ui-desk';
import { TextOutput } from './services/content-service';
import { HtmlOutput } from './services/html/html-output';

/** A request to the address of the script's web app. */
export interface WebRequest {
  readonly method: 'GET' | 'POST';
  /** What stands after `?`, as it was sent. */
  readonly query: string;
  /** What stands after the address and a slash; '' when nothing does. */
  readonly path: string;
  /** Of a POST. */
  readonly body?: { readonly type: string; readonly contents: string };
}

export type WebAnswer =
  | { readonly kind: 'page'; readonly page: HtmlPage; readonly framing: 'nowhere' | 'anywhere' }
  | {
      readonly kind: 'text';
      readonly type: string;
      readonly content: string;
      readonly fileName: string | null;
    }
  /** Google shows these sentences on a page of its own. */
  | { readonly kind: 'failure'; readonly sentence: string };

const FORM = 'application/x-www-form-urlencoded';

/** Runs `doGet(e)` or `doPost(e)` and tells what it answered. */
export async function answerWebApp(world: World, request: WebRequest): Promise<WebAnswer> {
  const functionName = request.method === 'GET' ? 'doGet' : 'doPost';
  const parameters = [webEvent(request)];
  const outcome = await runFunction(world, {
    ...{ functionName, parameters },
    kind: 'internal',
    startedFrom: 'web',
  });
  if (!outcome.ok) return { kind: 'failure', sentence: outcome.error.message };
  const { value } = outcome;
  if (value instanceof HtmlOutput) {
    return { kind: 'page', page: value.toPage(), framing: value.framing };
  }
  if (value instanceof TextOutput) {
    const fileName = value.getFileName();
    return { kind: 'text', type: value.contentType, content: value.getContent(), fileName };
  }
  const sentence =
    value === undefined || value === null
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.';
  return { kind: 'failure', sentence };
}

/** The event of the web apps guide. */
function webEvent({ query, path, body }: WebRequest): Readonly<Record<string, unknown>> {
  const form = body?.type.startsWith(FORM) === true ? body.contents : '';
  const values: Record<string, string[]> = {};
  for (const part of [query, form]) {
    for (const [name, value] of new URLSearchParams(part)) (values[name] ??= []).push(value);
  }
  const first = Object.entries(values).map(([name, [value]]) => [name, value]);
  const length = body === undefined ? -1 : Buffer.byteLength(body.contents);
  const postData =
    body === undefined
      ? {}
      : { postData: { length, type: body.type, contents: body.contents, name: 'postData' } };
  return {
    queryString: query,
    parameter: Object.fromEntries(first) as Record<string, string>,
    parameters: values,
    contextPath: '',
    contentLength: length,
    ...(path === '' ? {} : { pathInfo: path }),
    ...postData,
  };
}
