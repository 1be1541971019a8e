import { bookIndexOf } from '../domain/costs/book-index';
import type { CostBook, CostStage, MealCost } from '../domain/costs/cost-types';
import { viewOf } from '../domain/costs/view-meals';
import { breakEvenMeals, supposedMealCost, type Supposition } from '../domain/costs/what-if';
import { AppError } from '../kernel/app-error';
import { daysOfWeek } from '../kernel/iso-week';
import { hasBlocking, type Issue } from '../kernel/issue';
import type { RowOf } from '../model/define-record';
import { suppositionRecord } from '../model/supposition';
import type { AppContext } from './app-context';
import { costBookOf } from './cost-book';
import type { CostAsked } from './cost-views';
import { formValues, readForm } from './form-values';
import { weeksBetween } from './get-meal-cost';
import { payerViews } from './meal-cost-view';
import { openForReading, type OpenWorkbook } from './open-workbook';
import type { FormValues } from './form-views';
import type { SimulatedCostView, SimulationView } from './meal-cost-views';

/** What is supposed of a cost: a blank value changes nothing. */
export interface CostSupposed extends Omit<CostAsked, 'denominator'> {
  readonly values: FormValues;
}

type Supposed = RowOf<typeof suppositionRecord.fields>;

const CENT = 100;

function nothingToScale(path: string): AppError {
  const issue: Issue = { severity: 'BLOCK', code: 'NOTHING_TO_SUPPOSE', path };
  return new AppError('INVALID_INPUT', {}, [issue]);
}

function deliveriesIn(book: CostBook, supposition: Supposition): number {
  const { weeks } = supposition;
  const { holds } = viewOf(bookIndexOf(book), supposition);
  const from = daysOfWeek(weeks[0] ?? '')[0] ?? '';
  const until = daysOfWeek(weeks[weeks.length - 1] ?? '')[6] ?? '';
  return book.days
    .filter((day) => holds(day.partnershipId))
    .filter((day) => day.date >= from && day.date <= until)
    .reduce((sum, day) => sum + day.deliveries, 0);
}

/** How many times the cost of a stage must be what it is to come to a wanted sum. */
function stageFactor(cost: MealCost, stage: CostStage, wanted: number): number | null {
  return cost.stageCents[stage] > 0 ? wanted / cost.stageCents[stage] : null;
}

/** The figures a person starts from, in the units of the form. */
function asEntered(cost: MealCost, weeks: number, deliveries: number): Supposed {
  const per = (cents: number, count: number | null, unit: number) =>
    count && cents > 0 ? Math.round((cents * unit) / count) : null;
  return {
    suppositionId: '',
    mealsPerWeek: cost.distributed ? Math.max(1, Math.round(cost.distributed / weeks)) : null,
    productionPrice: per(cost.stageCents.A, cost.delivered, CENT),
    transportPrice: per(cost.stageCents.B, deliveries, 1),
    surplusPercent: null,
    targetPrice: null,
  };
}

/** Each wish is laid on the volume supposed: « 3 € a meal » is 3 € for each of the meals there would be. */
function suppositionOf(
  book: CostBook,
  given: { readonly base: Supposition; readonly current: MealCost; readonly wish: Supposed },
): Supposition {
  const { base, current, wish } = given;
  const { distributed } = current;
  if (wish.mealsPerWeek !== null && !distributed) throw nothingToScale('mealsPerWeek');
  const mealsFactor =
    wish.mealsPerWeek === null ? 1 : (wish.mealsPerWeek * base.weeks.length) / (distributed ?? 1);
  const atVolume = { ...base, mealsFactor };
  const cost = supposedMealCost(book, atVolume);
  const wantedSums: readonly [CostStage, string, number | null][] = [
    ['A', 'productionPrice', sumOf(wish.productionPrice, (cost.delivered ?? 0) / CENT)],
    ['B', 'transportPrice', sumOf(wish.transportPrice, deliveriesIn(book, base))],
  ];
  const stageFactors: Partial<Record<CostStage, number>> = {};
  for (const [stage, path, wanted] of wantedSums) {
    if (wanted === null) continue;
    const factor = stageFactor(cost, stage, wanted);
    if (factor === null) throw nothingToScale(path);
    stageFactors[stage] = factor;
  }
  const { surplusPercent } = wish;
  const surplusShare = surplusPercent === null ? null : surplusPercent / 10_000;
  return { ...atVolume, stageFactors, surplusShare };
}

function sumOf(price: number | null, count: number): number | null {
  return price === null ? null : price * count;
}

function simulated(workbook: OpenWorkbook, cost: MealCost): SimulatedCostView {
  return {
    mealsPerWeek: cost.distributed === null ? null : cost.distributed / cost.weeks.length,
    levels: {
      A: cost.levels.A.value,
      B: cost.levels.B.value,
      C: cost.levels.C.value,
      FULL: cost.levels.FULL.value,
    },
    marginal: cost.marginal.value,
    totalCents: cost.totalCents,
    payers: payerViews(workbook, cost),
    isIllustrative: cost.isIllustrative,
  };
}

/** What a meal would cost if volume, prices or the part of surplus were others. Nothing is written. */
export function simulateMealCost(context: AppContext, input: CostSupposed): SimulationView {
  const { partnershipId, place, fromWeek, untilWeek, values } = input;
  const weeks = weeksBetween(fromWeek, untilWeek);
  const { row: wish, issues } = readForm(suppositionRecord, { values, base: {} });
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
  const workbook = openForReading(context, { oldest: fromWeek, newest: untilWeek });
  const book = costBookOf(workbook.state, workbook.reference);
  const base = {
    ...{ partnershipId, place, weeks },
    ...{ mealsFactor: 1, stageFactors: {}, surplusShare: null },
  };
  const current = supposedMealCost(book, base);
  const supposition = suppositionOf(book, { base, current, wish });
  const partnership = workbook.reference.partnership.find(
    (each) => each.partnershipId === partnershipId,
  );
  const price = partnership?.mealPrice ?? null;
  const targetCents = wish.targetPrice ?? (price === null ? null : Math.round(price / CENT));
  const enough = targetCents === null ? null : breakEvenMeals(book, supposition, targetCents);
  const entered = asEntered(current, weeks.length, deliveriesIn(book, base));
  return {
    current: simulated(workbook, current),
    supposed: simulated(workbook, supposedMealCost(book, supposition)),
    asEntered: formValues(suppositionRecord, entered),
    targetCents,
    breakEvenMealsPerWeek: enough === null ? null : Math.ceil(enough / weeks.length),
  };
}
