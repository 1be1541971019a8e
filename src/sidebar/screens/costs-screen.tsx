import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MealCostView } from '../../app/meal-cost-views';
import { addWeeks } from '../../kernel/iso-week';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { CostLists } from '../components/cost-lists';
import { CostCard, stageColour, stageName } from '../components/cost-parts';
import { CostQuestionFields } from '../components/cost-question';
import { CostRowsTable } from '../components/cost-rows-table';
import { CostTabActions } from '../components/cost-tab-actions';
import { IncomeTable, NatureTable, NetTable, PriceCard } from '../components/income-parts';
import { Busy, FailureCard } from '../components/small-parts';
import { eurosOf, tracedText, UNKNOWN, wholeText } from '../format/french-number';
import { fill } from '../sentences';
import type { CostQuestion } from '../state/app-state';
import { COST_WEEKS } from '../state/commands';
import { MissingCard, PayerTable } from './why-screen';

function useCost(): CostQuestion | null {
  const { state, commands } = useApp();
  const week = state.home.data?.week;
  const question = state.costQuestion;
  useEffect(() => {
    if (week === undefined) return;
    const first = {
      partnershipId: null,
      fromWeek: addWeeks(week, 1 - COST_WEEKS),
      untilWeek: week,
    };
    void commands.loadCost(question ?? first);
  }, [week]);
  return question;
}

interface Figure {
  readonly name: ComponentChildren;
  readonly amount: string;
}

function Figures({ title, figures }: { title: string; figures: readonly Figure[] }) {
  return (
    <table class="figures">
      <caption>{title}</caption>
      <tbody>
        {figures.map(({ name, amount }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function totals(cost: MealCostView): Figure[] {
  return [
    { name: screens.costs.cash, amount: eurosOf(cost.cashCents) },
    { name: screens.costs.valued, amount: eurosOf(cost.valuedCents) },
    { name: <strong>{screens.week.total}</strong>, amount: eurosOf(cost.totalCents) },
    {
      name: (
        <>
          {screens.costs.marginal}
          <span class="muted block">{screens.costs.marginalHint}</span>
        </>
      ),
      amount: tracedText(cost.marginal),
    },
  ];
}

/** Levels, stages, bases and payers of a cost, in figures beside the bar. */
export function CostDetails({ cost }: { cost: MealCostView }) {
  const meals = (count: number | null) => (count === null ? UNKNOWN : wholeText(count));
  const levels = (['A', 'B', 'C', 'FULL'] as const).map((level) => ({
    name: screens.costs.levels[level],
    amount: tracedText(cost.levels[level]),
  }));
  const stages = cost.stages.map(({ stage, perMeal }) => ({
    name: (
      <>
        <i class="dot" style={stageColour(stage)} aria-hidden="true" />
        {stageName(stage)}
      </>
    ),
    amount: tracedText(perMeal),
  }));
  return (
    <>
      <p class="muted">
        {fill(screens.costs.meals, {
          delivered: meals(cost.deliveredMeals),
          accepted: meals(cost.acceptedMeals),
          distributed: meals(cost.distributedMeals),
        })}
      </p>
      <Figures title={screens.why.levels} figures={levels} />
      <Figures title={screens.costs.byStage} figures={stages} />
      <Figures title={screens.costs.totalCost} figures={totals(cost)} />
      <NatureTable cost={cost} />
      <IncomeTable cost={cost} />
      {cost.payers.length > 0 && (
        <>
          <h2>{screens.costs.payers}</h2>
          <PayerTable payers={cost.payers} />
          <NetTable cost={cost} />
        </>
      )}
      {cost.missing.length > 0 && (
        <>
          <h2>{screens.costs.missing}</h2>
          <MissingCard missing={cost.missing} />
        </>
      )}
    </>
  );
}

/** What a meal costs over a period, and the costs it is made of. */
export function CostsScreen() {
  const { state, commands } = useApp();
  const question = useCost();
  const home = state.home.data;
  const { data: cost, failure, isLoading } = state.cost;
  if (home === null || question === null) return <Busy text={screens.app.loading} />;
  return (
    <>
      <h2>{screens.costs.mealCost}</h2>
      <CostQuestionFields question={question} home={home} />
      <div aria-busy={isLoading} class={isLoading && cost !== null ? 'stale' : ''}>
        {failure !== null && (
          <FailureCard failure={failure} onRetry={() => void commands.loadCost(question)} />
        )}
        {cost === null && isLoading && <Busy text={screens.app.loading} />}
        {cost !== null && failure === null && (
          <>
            <CostCard cost={cost} label={cost.title + ' · ' + cost.periodLabel} />
            <PriceCard cost={cost} />
            <div class="row wrap after-card">
              <button
                type="button"
                title={screens.whatIf.openHint}
                onClick={() => {
                  const { title, periodLabel } = cost;
                  commands.open({ name: 'whatIf', asked: { question, title, periodLabel } });
                }}
              >
                {screens.whatIf.open}
              </button>
              <button type="button" onClick={() => commands.open({ name: 'compare', cost })}>
                {screens.costScreen.compare.open}
              </button>
            </div>
            <CostDetails cost={cost} />
            <CostRowsTable key={JSON.stringify(question)} question={question} />
          </>
        )}
      </div>
      <CostTabActions />
      <CostLists />
    </>
  );
}
