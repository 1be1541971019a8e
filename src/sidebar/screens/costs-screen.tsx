import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MealCostView } from '../../app/views';
import { addWeeks } from '../../kernel/iso-week';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { CostCard, stageColour, stageName } from '../components/cost-parts';
import { Busy, Empty, FailureCard, IllustrativePill } from '../components/small-parts';
import { eurosOf, tracedText, UNKNOWN, wholeText } from '../format/french-number';
import { fill } from '../sentences';
import type { CostQuestion } from '../state/app-state';
import { COST_WEEKS } from '../state/commands';
import { MissingCard, PayerTable } from './why-screen';

const PERIODS = [1, COST_WEEKS, 12, 52];

function weeksOf(question: CostQuestion): number {
  const found = PERIODS.find(
    (count) => addWeeks(question.untilWeek, 1 - count) === question.fromWeek,
  );
  return found ?? COST_WEEKS;
}

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

function Question({ question, week }: { question: CostQuestion; week: string }) {
  const { state, commands } = useApp();
  const ask = (change: Partial<CostQuestion>) => void commands.loadCost({ ...question, ...change });
  return (
    <div class="fields question">
      <div class="whole">
        <label for="cout-partenariat">{screens.costs.partnership}</label>
        <select
          id="cout-partenariat"
          value={question.partnershipId ?? ''}
          onChange={(event) => ask({ partnershipId: event.currentTarget.value || null })}
        >
          <option value="">{screens.costs.all}</option>
          {(state.home.data?.references.partnership ?? []).map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      </div>
      <div class="whole">
        <label for="cout-periode">{screens.costs.period}</label>
        <select
          id="cout-periode"
          value={String(weeksOf(question))}
          onChange={(event) =>
            ask({
              fromWeek: addWeeks(week, 1 - Number(event.currentTarget.value)),
              untilWeek: week,
            })
          }
        >
          {PERIODS.map((count) => (
            <option key={count} value={String(count)}>
              {count === 1 ? screens.costs.thisWeek : fill(screens.costs.lastWeeks, { count })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
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
      {cost.payers.length > 0 && (
        <>
          <h2>{screens.costs.payers}</h2>
          <PayerTable payers={cost.payers} />
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

function CostItems() {
  const { state, commands } = useApp();
  const home = state.home.data;
  if (home === null) return null;
  const stageWords = home.forms.costItem.find((field) => field.key === 'stage')?.choices ?? [];
  const items = home.references.costItem;
  return (
    <section>
      <h2>
        {screens.costs.items} <span class="muted">· {items.length}</span>
      </h2>
      {items.length === 0 && (
        <Empty>
          <p>{screens.costs.noItem}</p>
        </Empty>
      )}
      <ul class="plain list">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="card press"
              onClick={() => void commands.openRecord('costItem', item.id)}
            >
              <span class="row">
                <strong>{item.name}</strong>
                <IllustrativePill isShown={item.isIllustrative} />
              </span>
              <span class="muted block">
                {stageWords.find((choice) => choice.code === item.kind)?.label ?? item.kind} ·{' '}
                {item.id}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
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
      <Question question={question} week={home.week} />
      <div aria-busy={isLoading} class={isLoading && cost !== null ? 'stale' : ''}>
        {failure !== null && (
          <FailureCard failure={failure} onRetry={() => void commands.loadCost(question)} />
        )}
        {cost === null && isLoading && <Busy text={screens.app.loading} />}
        {cost !== null && failure === null && (
          <>
            <CostCard cost={cost} label={cost.title + ' · ' + cost.periodLabel} />
            <button
              type="button"
              class="after-card"
              title={screens.whatIf.openHint}
              onClick={() => {
                const { title, periodLabel } = cost;
                commands.open({ name: 'whatIf', asked: { question, title, periodLabel } });
              }}
            >
              {screens.whatIf.open}
            </button>
            <CostDetails cost={cost} />
          </>
        )}
      </div>
      <CostItems />
    </>
  );
}
