import type { Api } from '../../rpc/api';
import type { TraceApi } from '../../rpc/trace-api';
import { type CommandTools, failureOf } from './command-tools';
import type { Failure } from './form-state';

/** What came of a question: its answer, or why there is none. */
export type Outcome<Data> =
  | { readonly data: Data; readonly failure: null }
  | { readonly data: null; readonly failure: Failure };

/** Traceability asks and answers within its own page: nothing of it outlives the page but what the workbook keeps. */
export function traceCommands({ call, newSubmissionId }: CommandTools) {
  return {
    askTrace: async <Name extends keyof TraceApi>(
      name: Name,
      input: Api[Name]['input'],
    ): Promise<Outcome<Api[Name]['output']>> => {
      try {
        return { data: await call(name, input), failure: null };
      } catch (error) {
        return { data: null, failure: failureOf(error) };
      }
    },
    newSubmissionId,
  };
}
