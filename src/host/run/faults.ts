import type { Execution } from '../contract';

/** One service call of an execution, numbered from 1. */
export interface ServiceCall {
  readonly index: number;
  /** `Spreadsheet.Range.getValues` */
  readonly method: string;
}

/** What happens instead of going on: the execution ends as if Google had killed it, or the call throws. */
export type Fault = { readonly kill: true } | { readonly throws: string; readonly name?: string };

type Hook = (
  call: ServiceCall,
  execution: Execution,
) => Fault | undefined | Promise<Fault | undefined>;

/**
 * Faults on demand. A hook may also act (a second person's edit) or wait (to choose how executions interleave). After a
 * call its effect stands, whatever the hook answers.
 */
export interface Faults {
  readonly beforeCall?: Hook;
  readonly afterCall?: Hook;
}

/** Google's own sentences. */
export const FAULT_MESSAGES = {
  serviceTimedOut: 'Service Spreadsheets timed out while accessing document with id local.',
  tooManyTimes:
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
} as const;

const before =
  (fits: (call: ServiceCall) => boolean, fault: Fault): Hook =>
  (call) =>
    fits(call) ? fault : undefined;

export const killBefore = (index: number): Faults => ({
  beforeCall: before((call) => call.index === index, { kill: true }),
});
export const killAfter = (index: number): Faults => ({
  afterCall: before((call) => call.index === index, { kill: true }),
});
export const throwAt = (index: number, throws: string): Faults => ({
  beforeCall: before((call) => call.index === index, { throws }),
});
