import type { Page } from 'playwright-core';
import type { ErrorCode } from '../../src/kernel/app-error';
import type { Issue, MessageParams } from '../../src/kernel/issue';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { RequestEnvelope, ResponseEnvelope } from '../../src/rpc/envelope';

/** What a test's workbook answers; a procedure it does not name is refused by name. */
export type Answers = {
  readonly [Name in ProcedureName]?: (
    input: Api[Name]['input'],
  ) => Api[Name]['output'] | Promise<Api[Name]['output']>;
};

/** Thrown by an answer to be refused as the server refuses. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly issues: readonly Issue[] = [],
    readonly params: MessageParams = {},
  ) {
    super(code);
  }
}

/** Answers one request as `handleRpc` does: JSON text in, JSON text out. */
export async function answerRequest(answers: Answers, requestJson: string): Promise<string> {
  // The sidebar only ever sends this envelope.
  const { procedure, input } = JSON.parse(requestJson) as RequestEnvelope;
  // The table is keyed by procedure, and each answer takes the input of its own key.
  const answer = answers[procedure as ProcedureName] as ((input: unknown) => unknown) | undefined;
  const refuse = (code: ErrorCode, params: MessageParams, issues: readonly Issue[]) =>
    ({ ok: false, error: { code, params, issues } }) satisfies ResponseEnvelope;
  if (answer === undefined) {
    return JSON.stringify(refuse('UNKNOWN_PROCEDURE', { procedure }, []));
  }
  try {
    return JSON.stringify({ ok: true, data: await answer(input) } satisfies ResponseEnvelope);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return JSON.stringify(refuse(error.code, error.params, error.issues));
  }
}

/** Puts a `google.script.run` in a page before its scripts run, answered here in Node. */
export async function installFakeScriptRun(page: Page, answers: Answers): Promise<void> {
  await page.exposeFunction('answerRequest', (json: string) => answerRequest(answers, json));
  await page.addInitScript(() => {
    interface Runner {
      withSuccessHandler(handle: (answer: string) => void): Runner;
      withFailureHandler(handle: (error: Error) => void): Runner;
      handleRpc(json: string): void;
    }
    const runner = (succeed: (answer: string) => void, fail: (error: Error) => void): Runner => ({
      withSuccessHandler: (handle) => runner(handle, fail),
      withFailureHandler: (handle) => runner(succeed, handle),
      handleRpc: (json) => {
        // Exposed to the page by Playwright just before.
        const { answerRequest: ask } = window as unknown as {
          answerRequest: (json: string) => Promise<string>;
        };
        ask(json).then(succeed, fail);
      },
    });
    Object.assign(window, {
      google: {
        script: {
          run: runner(
            () => undefined,
            () => undefined,
          ),
        },
      },
    });
  });
}
