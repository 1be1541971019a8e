import * as z from 'zod/mini';
import type { AppContext } from '../app/app-context';
import { AppError } from '../kernel/app-error';
import { INITIALS } from '../kernel/initials';
import type { Issue } from '../kernel/issue';
import type { ProcedureName } from './api';
import type { RequestEnvelope, ResponseEnvelope } from './envelope';
import { type Procedure, router } from './router';
import { serviceFailure } from './service-failure';

const envelope = () =>
  z.strictObject({
    procedure: z.string(),
    input: z.unknown(),
    by: z.optional(z.string().check(z.regex(INITIALS))),
  });

function readRequest(requestJson: string): RequestEnvelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(requestJson);
  } catch {
    throw new AppError('UNREADABLE_REQUEST');
  }
  const request = z.safeParse(envelope(), parsed);
  if (!request.success) throw new AppError('UNREADABLE_REQUEST');
  return request.data;
}

function isProcedure(name: string): name is ProcedureName {
  return Object.prototype.hasOwnProperty.call(router, name);
}

/** Of a request made of nothing but faults: nobody reads more. */
const MOST_ISSUES = 20;

function shapeIssue(issue: z.core.$ZodIssue): Issue {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown].map(String).join('.');
  const place = { severity: 'BLOCK', path } as const;
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { ...place, code: 'TEXT_TOO_LONG', params: { max: Number(issue.maximum) } };
  return { ...place, code: 'REQUEST_SHAPE', params: { field: path, detail: issue.code } };
}

/** Shape problems of a request as issues: the sidebar hardly makes them, another program may. */
const shapeIssues = (error: z.core.$ZodError): Issue[] =>
  error.issues.slice(0, MOST_ISSUES).map(shapeIssue);

function answer<Name extends ProcedureName>(
  name: Name,
  context: AppContext,
  input: unknown,
): unknown {
  // `router[name]` is the procedure of that very name; TypeScript loses the link through the union.
  const procedure = router[name] as unknown as Procedure<Name>;
  const checked = z.safeParse(procedure.input(), input);
  if (!checked.success) throw new AppError('INVALID_INPUT', {}, shapeIssues(checked.error));
  return procedure.handle(context, checked.data);
}

/** Unknown failures are wrapped once, here: the words of the platform are kept as a detail, never shown alone. */
function failure(error: unknown): ResponseEnvelope {
  if (error instanceof AppError) {
    return { ok: false, error: { code: error.code, params: error.params, issues: error.issues } };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const code = serviceFailure(detail) ?? 'UNEXPECTED';
  return { ok: false, error: { code, params: { detail }, issues: [] } };
}

/** The one door of the server: JSON text in, JSON text out, never an exception. */
export function dispatch(makeContext: () => AppContext, requestJson: string): string {
  let response: ResponseEnvelope;
  try {
    const request = readRequest(requestJson);
    if (!isProcedure(request.procedure)) {
      throw new AppError('UNKNOWN_PROCEDURE', { procedure: request.procedure });
    }
    const { by } = request;
    const context = { ...makeContext(), ...(by === undefined ? {} : { author: by }) };
    response = { ok: true, data: answer(request.procedure, context, request.input) };
  } catch (error) {
    response = failure(error);
  }
  return JSON.stringify(response);
}
