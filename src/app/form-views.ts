import type { Issue } from '../kernel/issue';
import type { ShownWhen } from '../model/define-record';
import type { Widget } from '../model/field-type';

/**
 * What procedures answer to the sidebar: plain data only, in the words of the screens.
 * A form value is what a person types (French decimals, 31/12/2026), or what the field encodes to; '' is blank.
 */
export type FormValue = string | number | boolean;

export type FormValues = Readonly<Record<string, FormValue>>;

/** Where to look in the workbook: the tab and the A1 range to select. */
export interface SheetLink {
  readonly tab: string;
  /** '' when `id` says which row: it is looked up when the person follows the link, wherever the row went. */
  readonly a1: string;
  readonly id: string | null;
}

export interface FormChoice {
  readonly code: string;
  readonly label: string;
}

/** One field of a form, derived from the record. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget: Widget;
  readonly isRequired: boolean;
  readonly choices?: readonly FormChoice[];
  /** Record the field refers to: its options are in `HomeView.references`. */
  readonly refersTo?: string;
  readonly unit?: string;
  readonly maxLength?: number;
  /** Asked only when one of these other fields holds one of these codes. */
  readonly shownWhen?: readonly ShownWhen[];
}

export interface RecordView {
  readonly id: string;
  readonly values: FormValues;
  readonly issues: readonly Issue[];
  readonly link: SheetLink | null;
  /** Sent back with a correction, so that two people cannot overwrite one another. */
  readonly version: string;
}
