import { useEffect, useState } from 'preact/hooks';
import type { FormValues } from '../../app/form-views';
import type { SimulatedCostView, SimulationView } from '../../app/meal-cost-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FieldIssues, fieldId } from '../components/field-control';
import { IssueSummary } from '../components/issue-summary';
import { Busy, IllustrativePill, PrimaryButton } from '../components/small-parts';
import { eurosOf, UNKNOWN, wholeText } from '../format/french-number';
import { fill } from '../sentences';
import type { SupposedCost } from '../state/app-state';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';

const words = screens.whatIf;
const FIELDS = [
  'mealsPerWeek',
  'productionPrice',
  'transportPrice',
  'surplusPercent',
  'targetPrice',
] as const;

/** Blank lines change nothing: they are not sent. */
function told(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function useSimulation(asked: SupposedCost) {
  const { commands } = useApp();
  const [values, setValues] = useState<FormValues>({});
  const [view, setView] = useState<SimulationView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const compute = async (typed: FormValues) => {
    setBusy(true);
    try {
      setView(await commands.simulate(asked.question, told(typed)));
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  useEffect(() => void compute({}), []);
  return { values, setValues, view, failure, isBusy, compute };
}

function SupposedField(props: {
  readonly name: (typeof FIELDS)[number];
  readonly value: string;
  readonly today: string;
  readonly failure: Failure | null;
  readonly onValue: (value: string) => void;
}) {
  const { name, value, today, failure, onValue } = props;
  const { label, unit } = words.fields[name];
  const issues = (failure?.issues ?? []).filter((issue) => issue.path === name);
  const id = fieldId(name);
  return (
    <div class={issues.length > 0 ? 'field error' : 'field'}>
      <label for={id}>
        {label} <span class="opt">({unit})</span>
      </label>
      {today !== '' && (
        <p class="hint" id={id + '-aide'}>
          {fill(words.asEntered, { value: today })}
        </p>
      )}
      <input
        id={id}
        class="number"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-describedby={issues.length > 0 ? id + '-avis' : id + '-aide'}
        aria-invalid={issues.length > 0}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <FieldIssues issues={issues} id={id} />
    </div>
  );
}

/** « + 0,35 € », « − 1,20 € », « = ». A sign, not a colour alone: dearer is not always worse. */
function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return UNKNOWN;
  const cents = Math.round(after) - Math.round(before);
  if (cents === 0) return '=';
  return (cents > 0 ? '+ ' : '− ') + eurosOf(Math.abs(cents));
}

interface Line {
  readonly name: string;
  readonly of: (cost: SimulatedCostView) => number | null;
}

function lines(view: SimulationView): readonly Line[] {
  const levels = (['A', 'B', 'C', 'FULL'] as const).map((level): Line => {
    return { name: screens.costs.levels[level], of: (cost) => cost.levels[level] };
  });
  const payers = view.current.payers.map(({ payerId, name }): Line => {
    const of = (cost: SimulatedCostView) =>
      cost.payers.find((payer) => payer.payerId === payerId)?.centsPerMeal ?? null;
    return { name: name ?? screens.costs.noPayer, of };
  });
  return [...levels, { name: words.marginal, of: (cost) => cost.marginal }, ...payers];
}

function Comparison({ view }: { view: SimulationView }) {
  const { current, supposed } = view;
  const meals = (cost: SimulatedCostView) =>
    cost.mealsPerWeek === null ? UNKNOWN : wholeText(cost.mealsPerWeek);
  return (
    <table class="figures compared">
      <caption>
        {words.result} <IllustrativePill isShown={supposed.isIllustrative} />
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.columns.today}</th>
          <th scope="col">{words.columns.supposed}</th>
          <th scope="col">{words.columns.change}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.meals}</th>
          <td>{meals(current)}</td>
          <td>{meals(supposed)}</td>
          <td />
        </tr>
        {lines(view).map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{eurosOf(of(current))}</td>
            <td>
              <b>{eurosOf(of(supposed))}</b>
            </td>
            <td>{difference(of(current), of(supposed))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BreakEven({ view }: { view: SimulationView }) {
  const { targetCents, breakEvenMealsPerWeek: meals } = view;
  if (targetCents === null) return null;
  const price = eurosOf(targetCents);
  return (
    <p class="card info">
      {meals === null
        ? fill(words.noBreakEven, { price })
        : fill(words.breakEven, { price, meals })}
    </p>
  );
}

/** The cost of a meal with other meals and other prices, beside the cost as it is. Nothing is written. */
export function WhatIfScreen({ asked }: { asked: SupposedCost }) {
  const { values, setValues, view, failure, isBusy, compute } = useSimulation(asked);
  const type = (name: string, value: string) => setValues({ ...values, [name]: value });
  const { title, periodLabel: period } = asked;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void compute(values);
      }}
    >
      <p class="muted">{fill(words.intro, { title, period })}</p>
      <IssueSummary issues={failure?.issues ?? []} failure={failure} />
      <div class="fields">
        {FIELDS.map((name) => (
          <div key={name} class="whole">
            <SupposedField
              name={name}
              value={String(values[name] ?? '')}
              today={String(view?.asEntered[name] ?? '')}
              failure={failure}
              onValue={(value) => type(name, value)}
            />
          </div>
        ))}
      </div>
      <div class="row wrap tools">
        <PrimaryButton
          text={words.compute}
          busyText={words.computing}
          isBusy={isBusy}
          onPress={() => void compute(values)}
        />
        <button
          type="button"
          class="link"
          onClick={() => {
            setValues({});
            void compute({});
          }}
        >
          {words.reset}
        </button>
      </div>
      <div aria-live="polite" class={isBusy ? 'stale' : ''}>
        {view === null && isBusy && <Busy text={words.computing} />}
        {view !== null && <Comparison view={view} />}
        {view !== null && <BreakEven view={view} />}
      </div>
    </form>
  );
}
