import type { FollowedState } from '../domain/flows/silence-matrix';

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
