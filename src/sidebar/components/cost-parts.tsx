import type { MealCostView } from '../../app/meal-cost-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { eurosOf, eurosText, UNKNOWN, wholeText } from '../format/french-number';
import { fill, issueText } from '../sentences';
import { IllustrativePill } from './small-parts';

type Stage = MealCostView['stages'][number]['stage'];

export const stageName = (stage: Stage) => screens.costs.stages[stage];
export const stageColour = (stage: Stage) => 'background:var(--' + stage.toLowerCase() + ')';

/** Parts of the complete cost, in the order of the way of a meal. The words say what the colours show. */
export function StackBar({ cost }: { cost: MealCostView }) {
  const parts = cost.stages.flatMap(({ stage, perMeal }) =>
    perMeal.value !== null && perMeal.value > 0 ? [{ stage, value: perMeal.value }] : [],
  );
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (sum === 0) return null;
  const label = parts.map((part) => stageName(part.stage) + ' ' + eurosOf(part.value)).join(', ');
  return (
    <div class="stack" role="img" aria-label={label}>
      {parts.map((part) => (
        <i
          key={part.stage}
          title={stageName(part.stage) + ' ' + eurosOf(part.value)}
          style={'width:' + (100 * part.value) / sum + '%;' + stageColour(part.stage)}
        />
      ))}
    </div>
  );
}

/** The meals that every figure is divided by. */
export function mealsOf(cost: MealCostView): number | null {
  const counts = {
    PRODUCED: cost.producedMeals,
    DELIVERED: cost.deliveredMeals,
    ACCEPTED: cost.acceptedMeals,
    DISTRIBUTED: cost.distributedMeals,
  };
  return counts[cost.denominator];
}

function perMealsText(cost: MealCostView, meals: number): string {
  const { perMeals, denominators } = screens.costScreen;
  const denominator = denominators[cost.denominator];
  return fill(perMeals, { denominator, meals: wholeText(meals) });
}

/** Why a cost is unknown, in one sentence. */
export function unknownReason(cost: MealCostView, book: ReturnType<typeof useApp>['book']): string {
  const first = cost.missing[0] ?? cost.levels.FULL.missing[0];
  return first === undefined ? screens.costs.unknownReason : issueText(book, first);
}

/** The figure people came for, with its unit, its denominator and the way to its explanation. */
export function CostCard({ cost, label }: { cost: MealCostView; label?: string }) {
  const { commands, book } = useApp();
  const full = cost.levels.FULL.value;
  const parts = [
    fill(screens.home.served, { amount: eurosOf(cost.levels.C.value) }),
    fill(screens.home.delivered, { amount: eurosOf(cost.levels.B.value) }),
  ].join(' · ');
  const meals = mealsOf(cost);
  const valued =
    meals !== null && meals > 0 && cost.valuedCents > 0
      ? ' · ' + fill(screens.home.valued, { amount: eurosOf(cost.valuedCents / meals) })
      : '';
  return (
    <div class="card">
      {label !== undefined && <div class="muted">{label}</div>}
      <div class="row">
        <span>
          <span class="big">{full === null ? UNKNOWN : eurosText(full)}</span>{' '}
          <span class="unit">
            {full === null ? screens.home.completeCost : screens.home.complete}
          </span>
        </span>
        <button
          type="button"
          class="link small"
          onClick={() => commands.open({ name: 'why', cost })}
          aria-label={screens.app.whyFigure}
        >
          {screens.app.why}
        </button>
      </div>
      {meals !== null && (
        <div class="muted">
          {perMealsText(cost, meals)} <IllustrativePill isShown={cost.isIllustrative} />
          {cost.missing.length > 0 && (
            <span class="pill warn" title={screens.costScreen.incompleteHint}>
              {screens.costScreen.incomplete}
            </span>
          )}
        </div>
      )}
      <StackBar cost={cost} />
      <div class="muted">
        {full === null
          ? fill(screens.costs.unknown, { reason: unknownReason(cost, book) })
          : fill(screens.home.ofWhich, { parts }) + valued}
      </div>
    </div>
  );
}
