import type { ErrorCode } from '../../kernel/app-error';
import type { Issue, MessageParams } from '../../kernel/issue';
import type { Api, ProcedureName } from '../../rpc/api';
import type { RequestEnvelope, ResponseEnvelope } from '../../rpc/envelope';

/** Carries one JSON text to the workbook and brings one back. */
export type Transport = (requestJson: string) => Promise<string>;

/** What the server refuses, and what can happen on the way there. */
export type CallErrorCode = ErrorCode | 'UNREACHABLE' | 'TIMEOUT' | 'UNREADABLE_ANSWER';

/** A call that did not succeed: a code with its details, the sentence is chosen at display time. */
export class CallError extends Error {
  constructor(
    readonly code: CallErrorCode,
    readonly params: MessageParams = {},
    readonly issues: readonly Issue[] = [],
  ) {
    super(code);
    this.name = 'CallError';
  }
}

export type Call = <Name extends ProcedureName>(
  procedure: Name,
  input: Api[Name]['input'],
) => Promise<Api[Name]['output']>;

/** Longer than any procedure needs, shorter than the patience of a person before an empty screen. */
const PATIENCE_MS = 150_000;

interface ClientOptions {
  readonly patienceMs?: number;
  /** Initials of who asks, read at each request. */
  readonly initials?: () => string | undefined;
}

export function createClient(transport: Transport, options: ClientOptions = {}): Call {
  const { patienceMs = PATIENCE_MS, initials = () => undefined } = options;
  return async <Name extends ProcedureName>(procedure: Name, input: Api[Name]['input']) => {
    const request: RequestEnvelope = { procedure, input, by: initials() };
    const answerText = await withPatience(transport(JSON.stringify(request)), patienceMs);
    return dataOf(answerText) as Api[Name]['output']; // the router answers every line of Api with its output
  };
}

async function withPatience(answer: Promise<string>, patienceMs: number): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallError('TIMEOUT')), patienceMs);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } catch (error) {
    throw error instanceof CallError
      ? error
      : new CallError('UNREACHABLE', { detail: error instanceof Error ? error.message : '' });
  } finally {
    clearTimeout(timer);
  }
}

function isEnvelope(answer: unknown): answer is ResponseEnvelope {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'data' in answer;
  if (answer.ok !== false || !('error' in answer)) return false;
  return typeof answer.error === 'object' && answer.error !== null && 'code' in answer.error;
}

function parsed(answerText: unknown): unknown {
  try {
    return typeof answerText === 'string' ? JSON.parse(answerText) : null;
  } catch {
    return null; // reported below with every other answer that is no envelope
  }
}

function dataOf(answerText: unknown): unknown {
  const answer = parsed(answerText);
  if (!isEnvelope(answer)) throw new CallError('UNREADABLE_ANSWER');
  if (answer.ok) return answer.data;
  throw new CallError(answer.error.code, answer.error.params ?? {}, answer.error.issues ?? []);
}
