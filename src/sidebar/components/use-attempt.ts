import { useState } from 'preact/hooks';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';
import { newSubmissionId } from '../state/submission';

/** One question to the workbook at a time; the same submission is sent again until it is answered. */
export function useAttempt() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [submissionId, setSubmissionId] = useState(newSubmissionId);
  const attempt = async (action: (submissionId: string) => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await action(submissionId);
      setSubmissionId(newSubmissionId());
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  return { failure, isBusy, attempt };
}
