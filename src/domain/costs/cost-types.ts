import type { CostItem } from '../../model/cost-item';
import type { Partnership } from '../../model/partnership';
import type { PayerShare } from '../../model/payer-share';
import type { Traced, Missing } from '../../kernel/traced';

export type CostStage = CostItem['stage'];

/** Cumulated levels: A sortie cuisine = A + P; B livré = + B; C servi = + S + C; FULL complet = + D, G and I. */
export type CostLevel = 'A' | 'B' | 'C' | 'FULL';

/** Meals of one partnership on one day, all lots together. Null: not told (never zero). */
export interface MealDay {
  readonly partnershipId: string;
  readonly date: string;
  readonly delivered: number | null;
  readonly accepted: number | null;
  readonly distributed: number | null;
  /** Trips of the day: weight of the key DELIVERIES. */
  readonly deliveries: number;
}

export interface CostBook {
  readonly items: readonly CostItem[];
  readonly shares: readonly PayerShare[];
  readonly partnerships: readonly Partnership[];
  /** Every day with meals of every partnership, over at least the periods of the items that matter. */
  readonly days: readonly MealDay[];
}

/** What one item costs one partnership in one ISO week; all parts of an item add up to the item, to the cent. */
export interface AllocatedPart {
  readonly costId: string;
  readonly partnershipId: string;
  readonly isoWeek: string;
  readonly cents: number;
}

export interface Allocation {
  readonly parts: readonly AllocatedPart[];
  /** Money that found nothing to weigh on: shown as « non affecté », never dropped. */
  readonly unallocated: readonly {
    readonly costId: string;
    readonly cents: number;
    readonly reason: string;
  }[];
  readonly missing: readonly Missing[];
}

export interface PayerPart {
  readonly payerId: string | null;
  readonly cents: number;
  readonly centsPerMeal: number | null;
}

/** Cost of a meal of one partnership over some weeks. Per-meal figures are in cents, not rounded. */
export interface MealCost {
  readonly partnershipId: string;
  readonly weeks: readonly string[];
  readonly delivered: number | null;
  readonly accepted: number | null;
  readonly distributed: number | null;
  /** Total cents by stage, cash and valued together (I counted in its own stage). */
  readonly stageCents: Readonly<Record<CostStage, number>>;
  readonly cashCents: number;
  readonly valuedCents: number;
  /** Full cost without what is sunk (the production of a surplus). */
  readonly marginalCents: number;
  /** Per distributed meal, each unfolding to its items and their rows. */
  readonly stages: Readonly<Record<CostStage, Traced>>;
  readonly levels: Readonly<Record<CostLevel, Traced>>;
  readonly marginal: Traced;
  readonly payers: readonly PayerPart[];
  readonly missing: readonly Missing[];
  readonly isIllustrative: boolean;
}
