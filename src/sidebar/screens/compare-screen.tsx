import type { MealCostView } from '../../app/meal-cost-views';
import { screens } from '../../i18n/fr/screens';
import { CostCard } from '../components/cost-parts';
import { eurosOf, UNKNOWN } from '../format/french-number';
import { fill } from '../sentences';
import { publishedCosts } from './published-costs';

const words = screens.costScreen.compare;
const LEVELS = ['A', 'B', 'C', 'FULL'] as const;

function gapText(own: number | null, published: number): string {
  if (own === null) return UNKNOWN;
  const gap = Math.round(own) - published;
  if (gap === 0) return '=';
  return (gap > 0 ? '+ ' : '− ') + eurosOf(Math.abs(gap));
}

function Published({ cost, one }: { cost: MealCostView; one: (typeof publishedCosts)[number] }) {
  const published: Readonly<Partial<Record<(typeof LEVELS)[number], number>>> = one.levels;
  const levels = LEVELS.flatMap((level) => {
    const cents = published[level];
    return cents === undefined ? [] : [{ level, cents }];
  });
  return (
    <section>
      <h2>{one.name}</h2>
      <table class="figures compared">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.gap}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, cents }) => (
            <tr key={level}>
              <th scope="row">{screens.costs.levels[level]}</th>
              <td>{eurosOf(cost.levels[level].value)}</td>
              <td>{eurosOf(cents)}</td>
              <td>{gapText(cost.levels[level].value, cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {one.caveat} {fill(words.source, { source: one.source })}
      </p>
    </section>
  );
}

/** The cost beside those that were published, each with its source, its year and its caveats. */
export function CompareScreen({ cost }: { cost: MealCostView }) {
  return (
    <>
      <p class="muted">{words.intro}</p>
      <CostCard cost={cost} label={cost.title + ' · ' + cost.periodLabel} />
      {publishedCosts.map((one) => (
        <Published key={one.id} cost={cost} one={one} />
      ))}
    </>
  );
}
