import type { BatchView } from '../../app/write-agreements';

export interface BatchProgress {
  readonly written: BatchView['written'];
  readonly refused: BatchView['refused'];
  /** Those whose turn has not come. */
  readonly left: readonly string[];
}

export const batchOf = (partnershipIds: readonly string[]): BatchProgress => ({
  written: [],
  refused: [],
  left: partnershipIds,
});

/** Few at a time, so that what is done is seen, and so that one call is far from the six minutes of an execution. */
const AT_A_TIME = 3;

/**
 * Writes what is left, a few at a time, and tells each step. What it throws leaves the progress as it was told last: begun
 * again from there, nothing is written twice.
 */
export async function runBatch(
  from: BatchProgress,
  ask: (partnershipIds: readonly string[]) => Promise<BatchView>,
  tell: (progress: BatchProgress) => void,
): Promise<BatchProgress> {
  let progress = from;
  while (progress.left.length > 0) {
    const answer = await ask(progress.left.slice(0, AT_A_TIME));
    progress = {
      written: [...progress.written, ...answer.written],
      refused: [...progress.refused, ...answer.refused],
      left: [...answer.left, ...progress.left.slice(AT_A_TIME)],
    };
    tell(progress);
  }
  return progress;
}
