import type { Missing, Traced } from '../kernel/traced';
import type { CostLevel, CostStage, Denominator, PriceGap } from '../domain/costs/cost-types';
import type { IncomeView, NatureView } from './cost-views';
import type { FormValues, SheetLink } from './form-views';

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
