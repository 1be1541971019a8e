import type { LogLine } from '../contract';
import type { ScriptFailure } from './bridge-messages';
import type { Wire } from './wire';

export interface RealmCall {
  readonly type: 'call' | 'get';
  readonly target: { readonly id: number; readonly key: string };
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What a script's realm may ask of the worker around it. Nothing here throws: an error of the outer realm must not get in. */
export interface OuterDoor {
  invoke(
    call: RealmCall,
  ):
    | { readonly ok: true; readonly value: Wire }
    | { readonly ok: false; readonly error: ScriptFailure };
  describe(key: string): {
    readonly shortName: string;
    readonly methods: readonly string[];
    readonly properties: readonly (readonly [string, string])[];
  };
  enumNames(key: string): readonly string[] | undefined;
  log(level: LogLine['level'], args: readonly unknown[]): void;
  now(): number;
}
