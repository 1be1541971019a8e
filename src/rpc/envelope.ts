import type { ErrorCode } from '../kernel/app-error';
import type { Issue, MessageParams } from '../kernel/issue';

/** What travels through `google.script.run`, as JSON text both ways. */
export interface RequestEnvelope {
  readonly procedure: string;
  readonly input: unknown;
}

export type ResponseEnvelope<Data = unknown> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly params: MessageParams;
        readonly issues: readonly Issue[];
      };
    };
