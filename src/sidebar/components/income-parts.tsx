import type { MealCostView } from '../../app/meal-cost-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { eurosOf, UNKNOWN } from '../format/french-number';
import { fill } from '../sentences';

const words = screens.costScreen;

/** What each bears, gets and is left with: shown as soon as somebody gets something. */
export function NetTable({ cost }: { cost: MealCostView }) {
  if (cost.incomes.length === 0) return null;
  return (
    <div class="scroll">
      <table class="figures compared">
        <caption>{words.netOf}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.borne}</th>
            <th scope="col">{words.received}</th>
            <th scope="col">{words.netOf}</th>
          </tr>
        </thead>
        <tbody>
          {cost.payers.map((payer) => (
            <tr key={payer.payerId ?? ''}>
              <th scope="row">
                {payer.name ?? screens.costs.noPayer}
                {payer.givenCents !== 0 && (
                  <span class="muted block">
                    {fill(words.given, { amount: eurosOf(payer.givenCents) })}
                  </span>
                )}
              </th>
              <td>{eurosOf(payer.cents)}</td>
              <td>{eurosOf(payer.receivedCents)}</td>
              <td>
                <b>{eurosOf(payer.netCents)}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="sum">
            <th scope="row">{words.net}</th>
            <td colSpan={3}>{eurosOf(cost.netCents)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

export function IncomeTable({ cost }: { cost: MealCostView }) {
  if (cost.incomes.length === 0) return null;
  return (
    <table class="figures">
      <caption>{words.incomes}</caption>
      <tbody>
        {cost.incomes.map(({ incomeId, label, cents, giver, receiver }) => (
          <tr key={incomeId}>
            <th scope="row">
              {label}
              <span class="muted block">{[giver, receiver].filter(Boolean).join(' → ')}</span>
            </th>
            <td>{eurosOf(cents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was bought, once somebody told it. */
export function NatureTable({ cost }: { cost: MealCostView }) {
  const { state } = useApp();
  if (cost.natures.every(({ nature }) => nature === null)) return null;
  const fields = state.home.data?.forms.costItem ?? [];
  const choices = fields.find(({ key }) => key === 'nature')?.choices ?? [];
  const nameOf = (code: string | null) =>
    choices.find((choice) => choice.code === code)?.label ?? words.noNature;
  return (
    <table class="figures">
      <caption>{words.natures}</caption>
      <tbody>
        {cost.natures.map(({ nature, cents }) => (
          <tr key={nature ?? ''}>
            <th scope="row">{nameOf(nature)}</th>
            <td>{eurosOf(cents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The price of the convention beside the cost, both per meal delivered. */
export function PriceCard({ cost }: { cost: MealCostView }) {
  const { price } = cost;
  if (price === null) return null;
  const { priceCentsPerMeal, costCentsPerMeal, gapCentsPerMeal: gap } = price;
  const line = {
    price: eurosOf(priceCentsPerMeal),
    cost: costCentsPerMeal === null ? words.notComputable : eurosOf(costCentsPerMeal),
  };
  const sign = gap !== null && gap > 0 ? '+ ' : '− ';
  const text = gap === null ? UNKNOWN : sign + eurosOf(Math.abs(gap));
  return (
    <div class="card info">
      <strong>{words.price}</strong>
      <p>{fill(words.priceLine, line)}</p>
      {gap !== null && <p>{fill(words.priceGap, { gap: text })}</p>}
    </div>
  );
}
