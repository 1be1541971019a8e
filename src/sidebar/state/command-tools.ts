import type { CheckView } from '../../app/check-views';
import type { UndoneView } from '../../app/journal-views';
import { type Call, CallError } from '../bridge/client';
import type { Action, AppState } from './app-state';
import type { DraftShelf } from './draft-shelf';
import type { Failure } from './form-state';
import type { Store } from './store';

/** Sentences that commands say aloud or leave on the screen. */
export interface CommandWords {
  readonly saved: string;
  readonly toCorrect: string;
  readonly copied: string;
  readonly merged: string;
  readonly nothingToCopy: string;
  readonly followWritten: string;
  readonly loading: string;
  readonly saving: string;
  readonly checked: string;
  readonly prepared: string;
  readonly repaired: string;
  readonly checkedText: (view: CheckView) => string;
  readonly undoneText: (view: UndoneView) => string;
  readonly failureText: (failure: Failure) => string;
  readonly recalculatedText: (weeks: number, rows: number) => string;
}

export interface CommandTools {
  readonly call: Call;
  readonly store: Store<AppState, Action>;
  readonly drafts: DraftShelf;
  readonly newSubmissionId: () => string;
  /** `17:42`, to say when a draft was kept. */
  readonly clock: () => string;
  readonly words: CommandWords;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof CallError)) return { code: 'UNEXPECTED', params: {}, issues: [] };
  const { code, params, issues } = error;
  return { code, params, issues };
}
