import type { AgreementStatus } from '../domain/agreements/agreement-life';
import type { Issue } from '../kernel/issue';
import type { Missing, Traced } from '../kernel/traced';
import type { FollowedState } from '../domain/flows/silence-matrix';
import type { CostLevel, CostStage, Denominator, PriceGap } from '../domain/costs/cost-types';
import type { ShownWhen } from '../model/define-record';
import type { Widget } from '../model/field-type';
import type { LIFE_CYCLES } from '../model/lists';
import type { ThresholdKey } from '../model/threshold';
import type { IncomeView, NatureView } from './cost-views';

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

export type FormName =
  | 'partner'
  | 'partnership'
  | 'closure'
  | 'site'
  | 'contact'
  | 'costItem'
  | 'income'
  | 'keyWeight'
  | 'sample'
  | 'containerMove'
  | 'agreement'
  | 'delivery';

export type LifeCycle = (typeof LIFE_CYCLES)[number];

export interface ReferenceOption {
  readonly id: string;
  readonly name: string;
  /** Kind of a partner, flow type of a partnership. */
  readonly kind: string;
  readonly isIllustrative: boolean;
  /** Every role of a partner, the main one first. */
  readonly roles?: readonly string[];
  readonly territory?: string;
  /** Absent when it is in use. */
  readonly lifeCycle?: LifeCycle;
}

/** States of a week, never mixed (`peers.md`: the silence matrix). */
export type WeekState = 'DELIVERED' | 'INCOMPLETE' | 'ZERO_DECLARED' | 'CLOSED' | 'NO_ANSWER';

export interface WeekSummary {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly kitchenName: string;
  readonly recipientName: string;
  readonly state: WeekState;
  readonly deliveredMeals: number | null;
  readonly missing: readonly Missing[];
}

export interface HomeView {
  readonly isPrepared: boolean;
  readonly isEmpty: boolean;
  readonly today: string;
  readonly week: string;
  readonly weekLabel: string;
  readonly weeks: readonly WeekSummary[];
  /** Cost of the last recorded weeks, all partnerships together or null when nothing was recorded. */
  readonly cost: MealCostView | null;
  readonly todo: readonly Issue[];
  readonly references: Readonly<
    Record<
      'partner' | 'partnership' | 'costItem' | 'income' | 'keyWeight',
      readonly ReferenceOption[]
    >
  >;
  readonly forms: Readonly<Record<FormName, readonly FormField[]>>;
}

export interface RecordView {
  readonly id: string;
  readonly values: FormValues;
  readonly issues: readonly Issue[];
  readonly link: SheetLink | null;
  /** Sent back with a correction, so that two people cannot overwrite one another. */
  readonly version: string;
}

/** What the calendar says of a day. Closed is a proposal: what a person records on the day is what counts. */
export interface DayOffView {
  readonly isClosed: boolean;
  readonly sentence: string;
}

/** One day of the week screen. Blank is « no answer », 0 is zero, a cancelled day is closed. */
export interface WeekDayView {
  readonly date: string;
  /** `lun. 23` */
  readonly label: string;
  readonly isPlanned: boolean;
  readonly isRecorded: boolean;
  readonly lineId: string | null;
  readonly dayOff: DayOffView | null;
  readonly values: FormValues;
}

export interface WeekView {
  readonly partnershipId: string;
  readonly partnershipName: string;
  /** `Cuisine de Nanterre → foyer Adoma, par Le Chaînon manquant · excédents · liaison froide` */
  readonly subtitle: string;
  readonly week: string;
  readonly weekLabel: string;
  readonly previousWeek: string;
  readonly nextWeek: string;
  /** Changes at each recording; sent back so that two people cannot overwrite one another. */
  readonly version: number;
  readonly isIllustrative: boolean;
  readonly days: readonly WeekDayView[];
  readonly cost: MealCostView | null;
  readonly previousCostCentsPerMeal: number | null;
}

export interface RecordedWeekView {
  readonly week: WeekView;
  readonly writtenRows: number;
  readonly writtenEvents: number;
  /** True when this very submission had already been recorded: nothing was written again. */
  readonly isRepeated: boolean;
  readonly issues: readonly Issue[];
  readonly links: readonly SheetLink[];
}

/** A typed week as it would be recorded: nothing is written. */
export interface CheckedWeekView {
  readonly issues: readonly Issue[];
  /** Null when something stops the recording. */
  readonly cost: MealCostView | null;
  /** Somebody recorded this week since it was read. */
  readonly isChangedMeanwhile: boolean;
}

export interface PayerView {
  readonly payerId: string | null;
  readonly name: string | null;
  readonly cents: number;
  readonly centsPerMeal: number | null;
  readonly sharePercent: number | null;
  /** Grants, participations and prices received. */
  readonly receivedCents: number;
  /** Given to another partner. */
  readonly givenCents: number;
  /** « Reste à charge »: borne, and given, less received. */
  readonly netCents: number;
  readonly netCentsPerMeal: number | null;
}

export interface MealCostView {
  readonly partnershipId: string | null;
  readonly title: string;
  readonly periodLabel: string;
  /** What « par repas » means in every figure. */
  readonly denominator: Denominator;
  readonly producedMeals: number | null;
  readonly deliveredMeals: number | null;
  readonly acceptedMeals: number | null;
  readonly distributedMeals: number | null;
  readonly levels: Readonly<Record<CostLevel, Traced>>;
  readonly stages: readonly { readonly stage: CostStage; readonly perMeal: Traced }[];
  readonly totalCents: number;
  readonly cashCents: number;
  readonly valuedCents: number;
  readonly marginal: Traced;
  readonly payers: readonly PayerView[];
  readonly natures: readonly NatureView[];
  readonly incomes: readonly IncomeView[];
  /** Given by nobody of the workbook. */
  readonly outsideIncomeCents: number;
  /** Total less what comes from outside. */
  readonly netCents: number;
  readonly price: PriceGap | null;
  readonly missing: readonly Missing[];
  readonly isIllustrative: boolean;
  /** Names and cells of the records the traced numbers refer to, by `record:id`. */
  readonly sources: Readonly<
    Record<
      string,
      { readonly label: string; readonly note: string; readonly link: SheetLink | null }
    >
  >;
}

/** A cost as it is, or as it would be: figures only, nothing to unfold. Per-meal figures in cents, not rounded. */
export interface SimulatedCostView {
  readonly mealsPerWeek: number | null;
  readonly levels: Readonly<Record<CostLevel, number | null>>;
  readonly marginal: number | null;
  readonly totalCents: number;
  readonly payers: readonly PayerView[];
  readonly isIllustrative: boolean;
}

export interface SimulationView {
  readonly current: SimulatedCostView;
  readonly supposed: SimulatedCostView;
  /** The figures of today in the fields of the form. */
  readonly asEntered: FormValues;
  readonly targetCents: number | null;
  /** Meals a week that bring the complete cost to the target; null when no volume does or no target is known. */
  readonly breakEvenMealsPerWeek: number | null;
}

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

/** One point of « À corriger », in words. */
export interface FindingView {
  readonly severity: 'BLOCK' | 'WARN';
  readonly tab: string;
  readonly cell: string;
  readonly problem: string;
  readonly remedy: string;
  readonly link: SheetLink | null;
}

/** What « Vérifier le classeur » found: all of it is in the tab, the first ones are here. */
export interface CheckView {
  readonly checkedRows: number;
  readonly counts: { readonly BLOCK: number; readonly WARN: number };
  readonly byTab: readonly { readonly tab: string; readonly count: number }[];
  readonly first: readonly FindingView[];
  /** True when « Réparer » can mend some of it. */
  readonly isRepairable: boolean;
  readonly report: SheetLink;
}

/** One step of a repair, in words; its id is what the person agrees to. */
export interface RepairStepView {
  readonly id: string;
  readonly tab: string;
  readonly text: string;
}

export interface RepairPlanView {
  readonly steps: readonly RepairStepView[];
  /** Tabs of which a hidden copy is kept first. */
  readonly copies: readonly string[];
}

export interface RepairedView {
  readonly done: readonly RepairStepView[];
  /** Names of the hidden copies. */
  readonly copies: readonly string[];
  /** True when there was too much for one time: what is left is done by repairing again. */
  readonly isPartial: boolean;
}

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

export interface UndoneView {
  readonly subject: string;
  readonly rows: number;
}

export interface PreparedView {
  readonly createdTabs: readonly string[];
  readonly repaired: readonly string[];
}

/** One week of a partnership, or of a kitchen, in the follow-up. */
export interface FollowCell {
  readonly week: string;
  readonly state: FollowedState;
  readonly deliveredMeals: number | null;
  readonly isLate: boolean;
}

export interface FollowPartnershipView {
  readonly partnershipId: string;
  readonly name: string;
  readonly territory: string | null;
  readonly isIllustrative: boolean;
  readonly cells: readonly FollowCell[];
  readonly lateCount: number;
  /** A message to send to who has not answered; null when nothing is late. */
  readonly reminder: string | null;
}

export interface FollowKitchenView {
  readonly kitchenId: string;
  readonly name: string;
  readonly cells: readonly FollowCell[];
  readonly partnerships: readonly FollowPartnershipView[];
}

export interface ClosureView {
  readonly id: string;
  readonly kitchenName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** The silence matrix: kitchens and their partnerships by weeks, oldest first. */
export interface FollowView {
  readonly weeks: readonly {
    readonly week: string;
    /** `S48` */
    readonly name: string;
    /** `Semaine 48 · 23–29 novembre` */
    readonly label: string;
    readonly isRunning: boolean;
  }[];
  readonly kitchens: readonly FollowKitchenView[];
  readonly lateCount: number;
  /** Closures that are not over. */
  readonly closures: readonly ClosureView[];
}

/** What an official calendar would change, or has changed, in « Vacances scolaires ». */
export interface SchoolHolidayImportView {
  readonly added: readonly SchoolHolidayLine[];
  readonly changed: readonly (SchoolHolidayLine & { readonly before: string })[];
  readonly unchangedCount: number;
  /** Holidays over for more than a year: not brought in. */
  readonly pastCount: number;
  /** What could not be read, by line of the file. */
  readonly skipped: readonly { readonly line: number; readonly why: string }[];
  readonly isWritten: boolean;
}

export interface SchoolHolidayLine {
  readonly zone: string;
  readonly name: string;
  /** `17/10/2026 – 01/11/2026` */
  readonly period: string;
}
