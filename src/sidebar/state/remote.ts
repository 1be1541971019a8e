import type { Failure } from './form-state';

/** Something asked of the workbook: under way, answered or failed; an older answer stays while a new one comes. */
export interface Remote<Data> {
  readonly isLoading: boolean;
  readonly data: Data | null;
  readonly failure: Failure | null;
}

export const UNASKED = { isLoading: false, data: null, failure: null };
