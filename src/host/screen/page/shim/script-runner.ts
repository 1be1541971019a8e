import { checkedParameters } from './run-parameters';

/** Sends one call; answers what `POST /run` answers. */
export type CallHost = (functionName: string, parameters: readonly unknown[]) => Promise<unknown>;

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

interface RunAnswer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly message: string };
}

/** Calls under way at a time; the next one waits. */
const CONCURRENT = 10;

/** `google.script.run`: any name may be asked for; the host says whether the script has such a function. */
export function createRun(callHost: CallHost, names: ReadonlySet<string>): object {
  const queue = new CallQueue(CONCURRENT);
  const runner = (handlers: Handlers): object => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      run[name] = (...parameters: unknown[]): void => {
        const sent = checkedParameters(parameters);
        queue.add(() => deliver(callHost(name, sent), handlers));
      };
    }
    return run;
  };
  return runner({});
}

async function deliver(call: Promise<unknown>, handlers: Handlers): Promise<void> {
  const { success, failure, userObject } = handlers;
  let answer: RunAnswer;
  try {
    // What `POST /run` answers.
    answer = (await call) as RunAnswer;
  } catch {
    answer = { ok: false, error: { message: 'NetworkError: Connection failure due to HTTP 0' } };
  }
  if (answer.ok) {
    success?.(answer.value, userObject);
    return;
  }
  const error = new Error(answer.error?.message ?? '');
  error.name = 'ScriptError';
  // Nobody listens: it shows in the console, as an error of the page.
  if (failure) failure(error, userObject);
  else reportError(error);
}

class CallQueue {
  private running = 0;
  private readonly waiting: (() => Promise<void>)[] = [];

  constructor(private readonly limit: number) {}

  add(call: () => Promise<void>): void {
    this.waiting.push(call);
    this.startNext();
  }

  private startNext(): void {
    if (this.running >= this.limit) return;
    const call = this.waiting.shift();
    if (!call) return;
    this.running += 1;
    // A handler that throws is the page's own error: it is reported as one and the queue goes on.
    void call()
      .catch((error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
      )
      .finally(() => {
        this.running -= 1;
        this.startNext();
      });
  }
}
