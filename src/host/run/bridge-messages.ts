import type { LogLine } from '../contract';
import type { Wire } from './wire';

/** Where the data of a worker comes from: given once, when it starts. */
export interface WorkerStart {
  /** One Int32: 0 while the script waits, 1 when the answer is in the port's queue. */
  readonly flag: SharedArrayBuffer;
}

/** A root object of the script's world: its global name and the reference behind it. */
export interface RootReference {
  readonly name: string;
  readonly id: number;
  readonly key: string;
}

/** How the value of the function travels back. */
type ResultRule =
  /** `google.script.run`: anything illegal makes the whole result null. */
  | 'script-run'
  /** Service objects and plain data. */
  | 'host';

/** Host → worker: run one function in a fresh realm. */
export interface RunMessage {
  readonly type: 'run';
  readonly code: string;
  readonly timeZone: string;
  readonly functionName: string;
  readonly parameters: readonly Wire[];
  readonly roots: readonly RootReference[];
  readonly resultRule: ResultRule;
  /** Set when the host's clock is not the machine's: the script's `Date` follows it. */
  readonly now: number | undefined;
}

/** Worker → host, while the script waits. A `get` reads a property such as `Drive.Files`; it is no service call. */
export interface CallMessage {
  readonly type: 'call' | 'get';
  readonly id: number;
  readonly key: string;
  readonly method: string;
  readonly args: readonly Wire[];
}

export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** Host → worker, the answer of a call. */
export type ReplyMessage = { readonly now?: number } & (
  | { readonly ok: true; readonly value: Wire }
  | {
      readonly ok: false;
      readonly error: ScriptFailure;
      /** The execution is over: nothing the script still asks for is passed on. */
      readonly isOver?: true;
    }
);

interface LogMessage {
  readonly type: 'log';
  readonly level: LogLine['level'];
  readonly text: string;
}

export type DoneMessage = { readonly type: 'done' } & (
  | { readonly ok: true; readonly value: Wire }
  | { readonly ok: false; readonly error: ScriptFailure }
);

export type WorkerMessage = CallMessage | LogMessage | DoneMessage;
