import type { Missing, Traced } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import type { Income } from '../../model/income';
import type { DENOMINATORS } from '../../model/cost-results';
import type { Partnership } from '../../model/partnership';
import type { PayerShare } from '../../model/payer-share';

export type CostStage = CostItem['stage'];

/** Cumulated levels: A sortie cuisine = A + P; B livré = + B; C servi = + S + C; FULL complet = + D, G and I. */
export type CostLevel = 'A' | 'B' | 'C' | 'FULL';

/** What « par repas » means in a view: always named beside the figure. */
export type Denominator = (typeof DENOMINATORS)[number];

/** Meals of one partnership on one day, all lots together. Null: not told (never zero). */
export interface MealDay {
  readonly partnershipId: string;
  readonly date: string;
  readonly produced?: number | null;
  readonly delivered: number | null;
  readonly accepted: number | null;
  readonly distributed: number | null;
  /** Trips of the day: weight of the key DELIVERIES. */
  readonly deliveries: number;
  readonly isIllustrative?: boolean;
}

/**
 * Weight of a partnership for the keys that the flows cannot tell: hours or surface (thousandths), percent (hundredths).
 * With a `costId`, for that item only; without, for every item of that key that has no weight of its own.
 */
export interface KeyWeight {
  readonly key: 'HOURS' | 'SURFACE' | 'PERCENT';
  readonly costId: string | null;
  readonly partnershipId: string;
  readonly weight: number;
  /** From which day it counts, until the next one of the same kind; blank: from the beginning. */
  readonly startsOn?: string | null;
}

/** Everything the calculation reads. Never changed in place: indexes of a book are kept as long as the book. */
export interface CostBook {
  readonly items: readonly CostItem[];
  readonly shares: readonly PayerShare[];
  readonly partnerships: readonly Partnership[];
  /** Every day with meals of every partnership, over at least the periods of the items that matter. */
  readonly days: readonly MealDay[];
  readonly keyWeights?: readonly KeyWeight[];
  readonly incomes?: readonly Income[];
}

/** Several partnerships looked at together. */
export interface CostPlace {
  readonly kind: 'KITCHEN' | 'TERRITORY';
  /** Id of the kitchen, name of the territory. */
  readonly id: string;
}

/** What one item costs one partnership in one ISO week; all parts of an item add up to the item, to the cent. */
export interface AllocatedPart {
  readonly costId: string;
  readonly partnershipId: string;
  readonly isoWeek: string;
  readonly cents: number;
  /** Present when several payers bear the item: their cents, in the order of `payersOf(item)`. */
  readonly payerCents?: readonly number[];
}

export const UNALLOCATED_REASONS = [
  'PERIOD_REVERSED',
  'NO_PARTNERSHIP_IN_SCOPE',
  'NO_DELIVERIES',
  'NO_MEALS',
  'DISTANCE_MISSING',
  'KEY_WEIGHTS_MISSING',
  'PERCENT_OVER_100',
  'OUTSIDE_SHARE',
] as const;
export type UnallocatedReason = (typeof UNALLOCATED_REASONS)[number];

export interface UnallocatedPart {
  readonly costId: string;
  readonly cents: number;
  readonly reason: UnallocatedReason;
}

export interface Allocation {
  /** The weeks asked for, whole: a week cut by the period is given entirely. */
  readonly fromWeek: string;
  readonly untilWeek: string;
  readonly parts: readonly AllocatedPart[];
  /** Money that found nothing to weigh on: shown as « non affecté », never dropped. */
  readonly unallocated: readonly UnallocatedPart[];
  readonly missing: readonly Missing[];
}

/** What somebody bears, and what is left to bear: `netCents` = `cents` + `givenCents` − `receivedCents`. */
export interface PayerPart {
  /** Null: « non renseigné ». */
  readonly payerId: string | null;
  /** Costs borne. */
  readonly cents: number;
  readonly centsPerMeal: number | null;
  /** Grants, participations and prices received. */
  readonly receivedCents: number;
  /** Given to another partner of the workbook: the receiver bears that much less. */
  readonly givenCents: number;
  /** « Reste à charge ». */
  readonly netCents: number;
  readonly netCentsPerMeal: number | null;
}

/** What an income brings in a view. */
export interface IncomePart {
  readonly income: Income;
  readonly cents: number;
}

export interface NaturePart {
  /** Null: not told. */
  readonly nature: CostItem['nature'];
  readonly cents: number;
}

/** The price of the convention beside the cost, both per meal delivered. In cents, not rounded. */
export interface PriceGap {
  readonly priceCentsPerMeal: number;
  readonly costCentsPerMeal: number | null;
  /** Price less cost: negative when the price does not cover it. */
  readonly gapCentsPerMeal: number | null;
}

/** Cost of a meal of one partnership (or of all together) over some weeks. Per-meal figures are in cents, not rounded. */
export interface MealCost {
  readonly partnershipId: string | null;
  readonly weeks: readonly string[];
  readonly denominator: Denominator;
  readonly produced: number | null;
  readonly delivered: number | null;
  readonly accepted: number | null;
  readonly distributed: number | null;
  /** Total cents by stage, cash and valued together (I counted in its own stage). */
  readonly stageCents: Readonly<Record<CostStage, number>>;
  readonly totalCents: number;
  readonly cashCents: number;
  readonly valuedCents: number;
  /** Full cost without what is sunk (the production of a surplus). */
  readonly marginalCents: number;
  /** Per meal of the denominator, each unfolding to its items and their rows. */
  readonly stages: Readonly<Record<CostStage, Traced>>;
  readonly levels: Readonly<Record<CostLevel, Traced>>;
  readonly marginal: Traced;
  /** What they bear makes the total; what is left to them makes `netCents`. */
  readonly payers: readonly PayerPart[];
  readonly natures: readonly NaturePart[];
  readonly incomes: readonly IncomePart[];
  /** Given by nobody of the workbook: people who eat, outside funders. */
  readonly outsideIncomeCents: number;
  /** Total less what comes from outside: left to those who pay. */
  readonly netCents: number;
  /** Null when the partnerships looked at have no price, or several. */
  readonly price: PriceGap | null;
  readonly missing: readonly Missing[];
  readonly isIllustrative: boolean;
}
