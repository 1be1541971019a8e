import type { CostPlace, Denominator } from '../domain/costs/cost-types';
import type { CostRowsBy } from '../domain/costs/cost-rows';

/** A cost that is asked for: of a partnership, of a place, or of all when both are absent. */
export interface CostAsked {
  readonly partnershipId: string | null;
  readonly place?: CostPlace | undefined;
  readonly fromWeek: string;
  readonly untilWeek: string;
  /** Distributed meals, unless told otherwise. */
  readonly denominator?: Denominator | undefined;
}

export interface CostRowsAsked extends CostAsked {
  readonly by: CostRowsBy;
}

export interface NatureView {
  /** Null: not told. */
  readonly nature: string | null;
  readonly cents: number;
}

export interface IncomeView {
  readonly incomeId: string;
  readonly label: string;
  readonly kind: string;
  readonly receiver: string;
  /** Null: nobody of the workbook. */
  readonly giver: string | null;
  readonly cents: number;
}

/** One row of a result. Per-meal figures in cents, not rounded; null is « non calculable ». */
export interface CostRowView {
  readonly label: string;
  readonly totalCents: number;
  readonly cashCents: number;
  readonly valuedCents: number;
  readonly marginalCents: number;
  readonly netCents: number;
  readonly meals: number | null;
  readonly fullPerMeal: number | null;
  readonly marginalPerMeal: number | null;
  readonly isIllustrative: boolean;
}

export interface CostRowsView {
  readonly by: CostRowsBy;
  readonly denominator: Denominator;
  readonly rows: readonly CostRowView[];
  /** The sum of the rows, to the cent. */
  readonly total: CostRowView;
}

/** A cost of last month that may be copied. */
export interface CostCopyLine {
  readonly costId: string;
  readonly label: string;
  readonly stage: string;
  readonly entryMode: string;
  readonly amountCents: number | null;
  /** Ten-thousandths of a euro. */
  readonly unitPrice: number | null;
  /** The month has it already. */
  readonly isThere: boolean;
}

export interface CostCopyView {
  /** `2026-10` */
  readonly fromMonth: string;
  readonly month: string;
  readonly lines: readonly CostCopyLine[];
}
