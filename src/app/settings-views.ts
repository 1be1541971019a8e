import type { ThresholdKey } from '../model/threshold';
import type { SheetLink } from './form-views';

/** A value that a threshold had or will have. */
export interface DatedValue {
  readonly value: string;
  /** Null: from the beginning. */
  readonly appliesFrom: string | null;
}

/** A threshold as it stands today. */
export interface SettingView {
  readonly key: ThresholdKey;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  /** What the sheet says cannot be read: `value` is the usual one. */
  readonly isUnreadable: boolean;
  readonly source: string | null;
  readonly appliesFrom: string | null;
  readonly upcoming: readonly DatedValue[];
  /** Newest first. */
  readonly past: readonly DatedValue[];
}

export interface SettingsView {
  readonly today: string;
  readonly settings: readonly SettingView[];
  readonly link: SheetLink;
}
