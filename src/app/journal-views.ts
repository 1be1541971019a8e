import type { SheetLink } from './form-views';

/** A line of the journal, as people read it. */
export interface JournalEntryView {
  /** `23/11/2026 10:05` */
  readonly when: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
}

export interface JournalView {
  /** Newest first. */
  readonly entries: readonly JournalEntryView[];
  /**
   * What « Annuler la dernière action » would take back; `isRedo` when that is itself an undoing, `whyNot` when it cannot
   * be taken back at one stroke.
   */
  readonly undo: {
    readonly number: number;
    readonly subject: string;
    readonly action: string;
    readonly isRedo: boolean;
    readonly whyNot: 'TOO_LARGE' | 'PART' | 'REPAIR' | null;
  } | null;
  readonly tab: SheetLink;
}

export interface UndoneView {
  readonly subject: string;
  readonly rows: number;
}
