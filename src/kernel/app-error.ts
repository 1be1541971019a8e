import type { Issue, MessageParams } from './issue';

/** Refusals that concern a whole request. Field by field refusals travel as issues in `INVALID_INPUT`. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'UNKNOWN_PROCEDURE'
  | 'UNREADABLE_REQUEST'
  | 'WORKBOOK_NOT_PREPARED'
  | 'WORKBOOK_DAMAGED'
  | 'WORKBOOK_NEWER'
  | 'BUSY'
  | 'NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  /** Nothing was written: the issues are to be looked at, then the same is sent again, confirmed. */
  | 'TO_CONFIRM'
  /** There is no last action, or it is too large to be taken back at one stroke. */
  | 'NOTHING_TO_UNDO'
  /** A cell that the action wrote was changed since. */
  | 'CHANGED_SINCE'
  /** A service of the platform failed: what was begun is finished at the next opening. */
  | 'SERVICE_TROUBLE'
  /** The Doc of a template cannot be opened. */
  | 'TEMPLATE_UNREADABLE'
  /** The platform's allowance of calls is spent. */
  | 'QUOTA'
  | 'UNEXPECTED';

/** The only error class of the product: a code with details. Sentences are chosen in `i18n`. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: MessageParams = {},
    readonly issues: readonly Issue[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
  }
}
