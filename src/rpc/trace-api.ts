import type { LogCheckView } from '../app/verify-log';

/** What the sidebar may ask about traceability; `Api` in `api.ts` takes it in. */
export interface TraceApi {
  /** Reads the whole log once and says which of its rows were touched by hand, and from when. Nothing is written. */
  verifyLog: { input: Record<string, never>; output: LogCheckView };
}
