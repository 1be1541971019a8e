import type { Issue } from '../kernel/issue';
import type { FormValues, RecordView, SheetLink } from './form-views';
import type { LifeCycle, WeekState } from './home-views';

/** A partnership as one of its parties sees it. */
export interface PartnerRoleView {
  readonly partnershipId: string;
  readonly name: string;
  readonly roles: readonly ('kitchenId' | 'recipientId' | 'carrierId')[];
  readonly hasEnded: boolean;
}

export interface PartnerWeekView {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly week: string;
  readonly weekLabel: string;
  readonly state: WeekState;
  readonly deliveredMeals: number | null;
}

/** A place or a contact of a partner. */
export interface PlaceView {
  readonly id: string;
  readonly link: SheetLink;
  readonly values: FormValues;
  readonly issues: readonly Issue[];
}

export interface PartnerSheetView {
  readonly record: RecordView;
  readonly lifeCycle: LifeCycle;
  /** Keys of the fields that are blank and will be asked for. */
  readonly gaps: readonly string[];
  readonly partnerships: readonly PartnerRoleView[];
  readonly weeks: readonly PartnerWeekView[];
  readonly sites: readonly PlaceView[];
  readonly contacts: readonly PlaceView[];
}
