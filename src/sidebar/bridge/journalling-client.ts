import type { ProcedureName } from '../../rpc/api';
import type { Call } from './client';

/** Verbs of what only looks; any other name may leave a line for the journal. A test holds it to the router. */
const LOOKING =
  /^(get|list|find|preview|plan|simulate|verify|show|export|trace|check(?!Workbook)|open(Wide|Exchange)$|keepJournal$)/;

export function isJournalled(procedure: ProcedureName): boolean {
  return !LOOKING.test(procedure);
}

/**
 * Brings the lines of the journal to their tab after each answer that may have left some. Nobody waits for it, and it never
 * fails in anybody's face: what is still owed goes with the next answer, whatever was asked.
 */
export function journallingClient(call: Call): Call {
  let isOwed = false;
  let isUnderWay = false;

  const keep = async (): Promise<void> => {
    if (!isOwed || isUnderWay) return;
    isUnderWay = true;
    isOwed = false;
    try {
      await call('keepJournal', {});
    } catch {
      isOwed = true; // the lines are safe in the hidden tab until the next answer
      return;
    } finally {
      isUnderWay = false;
    }
    // An answer came meanwhile.
    await keep();
  };

  return async (procedure, input) => {
    try {
      return await call(procedure, input);
    } finally {
      // A refusal leaves no line; an answer that got lost may well have.
      if (isJournalled(procedure)) isOwed = true;
      void keep();
    }
  };
}
