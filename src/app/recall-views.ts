import type { Issue } from '../kernel/issue';
import type { FormValues, SheetLink } from './form-views';

/** Somebody to warn, and what they answered. */
export interface RecallContactView {
  readonly recallContactId: string;
  readonly partnerId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly lots: string;
  readonly receivedMeals: number;
  readonly possiblyLeftMeals: number;
  /** Code of the list, and its word. */
  readonly answer: string;
  readonly answerWord: string;
  readonly foundMeals: number | null;
  readonly comment: string | null;
  readonly messagedAt: string | null;
  /** Ready to be sent; null in a drill, where nothing is. */
  readonly message: { readonly subject: string; readonly body: string } | null;
}

export interface RecallView {
  readonly incidentId: string;
  readonly isDrill: boolean;
  /** It holds its lots, and lists whom to warn. */
  readonly isHolding: boolean;
  readonly kindWord: string;
  readonly lots: readonly string[];
  /** `23/11/2026 10:00` */
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly concernedMeals: number;
  readonly possiblyLeftMeals: number;
  readonly answeredCount: number;
  /** From the question to the whole list. */
  readonly milliseconds: number | null;
  readonly contacts: readonly RecallContactView[];
  /** The form of annexe 17, as it stands. */
  readonly values: FormValues;
  readonly link: SheetLink;
  /** Worth knowing: a note that looks as if it named a person. */
  readonly issues: readonly Issue[];
}

/** Incidents, the newest first. */
export interface RecallsView {
  readonly incidents: readonly {
    readonly incidentId: string;
    readonly kindWord: string;
    readonly isDrill: boolean;
    readonly isOpen: boolean;
    readonly lots: string;
    readonly openedAt: string;
    readonly milliseconds: number | null;
  }[];
}

export interface RecallSubmission {
  readonly submissionId: string;
  readonly values: FormValues;
  readonly isDrill: boolean;
  /** ISO day on which it began; today when absent or ''. */
  readonly startedOn?: string | undefined;
  /** The lots that nobody received were seen, and they are to be held all the same. */
  readonly isConfirmed: boolean;
}
