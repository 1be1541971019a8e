/** What a workbook keeps beside its cells. Plain data, saved as it is. */
import type { Area } from './area';

export interface SheetArea {
  readonly sheetId: number;
  readonly area: Area;
}

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  sheetId: number;
  /** Absent for a whole sheet. */
  area: Area | undefined;
  description: string;
  editors: string[];
  warningOnly: boolean;
  domainEdit: boolean;
  /** Ranges of a protected sheet that stay open. */
  open: Area[];
  rangeName: string | undefined;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area;
}

/** A value a rule compares with: dates are serial numbers. */
export type RuleValue =
  | string
  | number
  | boolean
  | { readonly serial: number }
  /** `TODAY`, `PAST_WEEK` …: a day that moves with the calendar. */
  | { readonly relativeDate: string }
  | SheetArea;

/** The value of a rule that compares with text. */
export const ruleText = (value: RuleValue | undefined): string =>
  value === undefined || typeof value === 'object' ? '' : String(value);

export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly RuleValue[];
  readonly allowInvalid: boolean;
  readonly help: string | undefined;
  readonly showDropdown: boolean;
  /** Cell from which the relative references of a custom formula count. */
  readonly anchor?: { readonly row: number; readonly column: number };
}

export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface GradientPoint {
  readonly color: string;
  readonly type?: string;
  readonly value?: string;
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly boolean?: {
    readonly criteria: string;
    readonly values: readonly RuleValue[];
    readonly style: ConditionalStyle;
  };
  readonly gradient?: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  };
}

export interface FilterCriteria {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly criteria?: string;
  readonly values?: readonly RuleValue[];
}

export interface SheetFilter {
  area: Area;
  /** By column of the sheet. */
  criteria: Record<number, FilterCriteria>;
}

export interface Banding {
  readonly id: number;
  readonly axis: 'rows' | 'columns';
  area: Area;
  header: string | undefined;
  first: string | undefined;
  second: string | undefined;
  footer: string | undefined;
}

export interface ChartSpec {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly SheetArea[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly numHeaders: number;
  readonly transpose: boolean;
}

export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | undefined;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly line: number };
