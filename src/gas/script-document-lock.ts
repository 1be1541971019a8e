import { AppError } from '../kernel/app-error';
import type { DocumentLock } from '../ports/document-lock';

/** How long one waits for another's recording: longer than one takes, shorter than a person's patience. */
const WAIT_MS = 20_000;

/** Google's lock on the document: one writer at a time, whoever and wherever they are. */
export class ScriptDocumentLock implements DocumentLock {
  private isHeld = false;

  runAlone<Answer>(action: () => Answer): Answer {
    if (this.isHeld) return action();
    const lock = LockService.getDocumentLock();
    // Outside a document there is no lock to take (a web app, a test run by hand): refuse rather than write unguarded.
    if (!lock || !lock.tryLock(WAIT_MS)) throw new AppError('BUSY');
    this.isHeld = true;
    try {
      return action();
    } finally {
      this.isHeld = false;
      lock.releaseLock();
    }
  }
}
