import type { FormValues } from './form-views';

/** A form sent by a person; the same `submissionId` sent twice is the same submission. */
export interface FormSubmission {
  readonly submissionId: string;
  /** Null for a new record. */
  readonly id: string | null;
  readonly values: FormValues;
  /** Of the row as it was shown: who saw an older one is told, and nothing is written over. Absent: not looked at. */
  readonly version?: string | undefined;
  /** The records that look like this one were seen, and it is another structure. */
  readonly confirmedDuplicates?: boolean | undefined;
}
