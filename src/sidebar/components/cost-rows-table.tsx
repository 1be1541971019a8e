import { useState } from 'preact/hooks';
import type { CostRowsView, CostRowView } from '../../app/cost-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { eurosOf } from '../format/french-number';
import { fill } from '../sentences';
import type { CostQuestion } from '../state/app-state';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';
import { FailureCard, IllustrativePill, PrimaryButton } from './small-parts';

const words = screens.costScreen;
const CHOICES = [
  'WEEK',
  'MONTH',
  'YEAR',
  'DELIVERY',
  'PARTNERSHIP',
  'KITCHEN',
  'TERRITORY',
] as const;
type By = (typeof CHOICES)[number];

function perMeal(cents: number | null): string {
  return cents === null ? words.notComputable : eurosOf(cents);
}

function Line({ row }: { row: CostRowView }) {
  return (
    <>
      <th scope="row">
        {row.label} <IllustrativePill isShown={row.isIllustrative} />
      </th>
      <td>{eurosOf(row.totalCents)}</td>
      <td>{perMeal(row.fullPerMeal)}</td>
      <td>{perMeal(row.marginalPerMeal)}</td>
    </>
  );
}

function Rows({ view }: { view: CostRowsView }) {
  const { columns, denominators } = words;
  return (
    <>
      <div class="scroll">
        <table class="figures compared">
          <thead>
            <tr>
              <td />
              <th scope="col">{columns.total}</th>
              <th scope="col">{columns.full}</th>
              <th scope="col">{columns.marginal}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.label}>
                <Line row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr class="sum">
              <Line row={view.total} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="hint">{fill(words.rowsHint, { denominator: denominators[view.denominator] })}</p>
    </>
  );
}

/** The cost of the question cut in rows, which add up to it; asked for when wanted. */
export function CostRowsTable({ question }: { question: CostQuestion }) {
  const { commands } = useApp();
  const [by, setBy] = useState<By>('WEEK');
  const [view, setView] = useState<CostRowsView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const show = async () => {
    setBusy(true);
    setFailure(null);
    try {
      setView(await commands.costRows({ ...question, by }));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  return (
    <section>
      <h2>
        <label for="cout-detail">{words.rows}</label>
      </h2>
      <div class="row">
        <select
          id="cout-detail"
          value={by}
          onChange={(event) => {
            const chosen = CHOICES.find((one) => one === event.currentTarget.value);
            if (chosen) setBy(chosen);
          }}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {words.rowsBy[one]}
            </option>
          ))}
        </select>
        <PrimaryButton
          text={words.show}
          busyText={screens.app.loading}
          isBusy={isBusy}
          onPress={() => void show()}
        />
      </div>
      <div aria-live="polite" class={isBusy ? 'stale' : ''}>
        {failure !== null && <FailureCard failure={failure} onRetry={() => void show()} />}
        {view !== null && failure === null && <Rows view={view} />}
      </div>
    </section>
  );
}
