import type { Issue } from '../kernel/issue';
import type { FormValues, SheetLink } from './form-views';
import type { MealCostView } from './meal-cost-views';

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
