import type { AgreementStatus } from '../domain/agreements/agreement-life';
import type { Issue } from '../kernel/issue';
import type { FormValues } from './form-views';

export interface AgreementView {
  readonly agreementId: string | null;
  readonly partnershipId: string;
  readonly values: FormValues;
  readonly documentUrl: string | null;
  readonly pdfUrl: string | null;
  readonly documentName: string | null;
  /** Partners whose records fill it: where an empty field is to be filled. */
  readonly parties: Readonly<Record<'kitchen' | 'recipient', string>> &
    Readonly<Record<'carrier' | 'town', string | null>>;
  /** The states it was in, each with its first day, oldest first. */
  readonly history: readonly { readonly status: string; readonly on: string }[];
  /** States it may go to. */
  readonly nextStatuses: readonly AgreementStatus[];
  /** Values that would be written « [À COMPLÉTER : … ] ». */
  readonly gapCount: number;
  /** The template was read too. */
  readonly isChecked: boolean;
  /** What the document still lacks, all at once. */
  readonly missing: readonly Issue[];
}
