/** developers.google.com/apps-script/guides/services/quotas */
export interface Limits {
  readonly executionMilliseconds: number;
  /** Simple triggers and custom functions. */
  readonly shortMilliseconds: number;
  readonly simultaneous: number;
  /** After so long by the machine's clock a script that calls nothing is stopped, even if tests own the clock. */
  readonly loopMilliseconds: number;
}

export const GOOGLE_LIMITS: Limits = {
  executionMilliseconds: 6 * 60_000,
  shortMilliseconds: 30_000,
  simultaneous: 30,
  loopMilliseconds: 6 * 60_000,
};

export const LIMIT_MESSAGES = {
  tooLong: 'Exceeded maximum execution time',
  tooMany: 'There are too many scripts running simultaneously for this Google user account.',
} as const;
