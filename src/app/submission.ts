import type { FormValues } from './views';

/** A form sent by a person; the same `submissionId` sent twice is the same submission. */
export interface FormSubmission {
  readonly submissionId: string;
  /** Null for a new record. */
  readonly id: string | null;
  readonly values: FormValues;
}
