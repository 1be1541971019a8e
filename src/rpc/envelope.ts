import type { ErrorCode } from '../kernel/app-error';
import type { Issue, MessageParams } from '../kernel/issue';

/** What travels through `google.script.run`, as JSON text both ways. */
export interface RequestEnvelope {
  readonly procedure: string;
  readonly input: unknown;
  /** Initials of who asks (`INITIALS`): they sign the journal and the log. */
  readonly by?: string | undefined;
}

/** A request that was refused, or that failed: a code for the sentence, and what each field has against it. */
export interface RefusedResponse {
  readonly ok: false;
  readonly error: {
    readonly code: ErrorCode;
    readonly params: MessageParams;
    readonly issues: readonly Issue[];
  };
}

export type ResponseEnvelope<Data = unknown> =
  { readonly ok: true; readonly data: Data } | RefusedResponse;
