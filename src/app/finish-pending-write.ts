import type { PendingWrite } from '../tables/system-state';
import type { AppContext } from './app-context';
import { writeById } from './place-rows';

/** Finishes a write that an execution began and did not end: each row by its id, wherever it now is. */
export function finishPendingWrite(context: AppContext, pending: PendingWrite): void {
  for (const write of pending.writes) writeById(context.store, write);
  context.store.flush();
}
