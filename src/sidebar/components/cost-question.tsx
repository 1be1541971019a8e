import type { HomeView } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';
import { addWeeks } from '../../kernel/iso-week';
import { useApp } from '../app-context';
import { fill } from '../sentences';
import type { CostQuestion } from '../state/app-state';
import { COST_WEEKS } from '../state/commands';
import { listedOptions, territoriesOf, territoryInForce } from '../state/territories';
import { TerritoryFilter } from './territory-filter';

const words = screens.costScreen;
const PERIODS = [1, COST_WEEKS, 12, 52];
const DENOMINATORS = ['DISTRIBUTED', 'ACCEPTED', 'DELIVERED', 'PRODUCED'] as const;

function weeksOf(question: CostQuestion): number {
  const found = PERIODS.find(
    (count) => addWeeks(question.untilWeek, 1 - count) === question.fromWeek,
  );
  return found ?? COST_WEEKS;
}

/** What is looked at, as one text for a list: a partnership, a kitchen, a territory, or all. */
function subjectOf({ partnershipId, place }: CostQuestion): string {
  if (partnershipId !== null) return 'PARTNERSHIP:' + partnershipId;
  return place ? place.kind + ':' + place.id : '';
}

function askedSubject(text: string): Pick<CostQuestion, 'partnershipId' | 'place'> {
  const cut = text.indexOf(':');
  const [kind, id] = [text.slice(0, cut), text.slice(cut + 1)];
  if (kind === 'PARTNERSHIP') return { partnershipId: id, place: undefined };
  if (kind === 'KITCHEN' || kind === 'TERRITORY')
    return { partnershipId: null, place: { kind, id } };
  return { partnershipId: null, place: undefined };
}

/** The choices of the territory in force. */
function SubjectOptions({ home, question }: { home: HomeView; question: CostQuestion }) {
  const { state } = useApp();
  const chosen = territoryInForce(home, state.territory);
  const { partner, partnership } = home.references;
  const partnerships = listedOptions(partnership, {
    chosen,
    shownId: question.partnershipId ?? undefined,
  });
  const kitchens = listedOptions(
    partner.filter(({ roles = [] }) => roles.some((role) => role.startsWith('CUISINE'))),
    { chosen, shownId: question.place?.id },
  );
  const territories = territoriesOf(home);
  const group = (
    label: string,
    kind: string,
    options: readonly { readonly id: string; readonly name: string }[],
  ) =>
    options.length > 0 && (
      <optgroup label={label}>
        {options.map(({ id, name }) => (
          <option key={id} value={kind + ':' + id}>
            {name}
          </option>
        ))}
      </optgroup>
    );
  return (
    <>
      <option value="">{words.all}</option>
      {group(words.partnerships, 'PARTNERSHIP', partnerships)}
      {group(words.kitchens, 'KITCHEN', kitchens)}
      {group(
        words.territories,
        'TERRITORY',
        territories.map((name) => ({ id: name, name })),
      )}
    </>
  );
}

/** For whom, over which weeks, and by which meals a cost is asked. */
export function CostQuestionFields({ question, home }: { question: CostQuestion; home: HomeView }) {
  const { commands } = useApp();
  const { week } = home;
  const ask = (change: Partial<CostQuestion>) => void commands.loadCost({ ...question, ...change });
  return (
    <>
      <TerritoryFilter />
      <div class="fields question">
        <div class="whole">
          <label for="cout-partenariat">{screens.costs.partnership}</label>
          <select
            id="cout-partenariat"
            value={subjectOf(question)}
            onChange={(event) => ask(askedSubject(event.currentTarget.value))}
          >
            <SubjectOptions home={home} question={question} />
          </select>
        </div>
        <div class="whole">
          <label for="cout-periode">{screens.costs.period}</label>
          <select
            id="cout-periode"
            value={String(weeksOf(question))}
            onChange={(event) => {
              const count = Number(event.currentTarget.value);
              ask({ fromWeek: addWeeks(week, 1 - count), untilWeek: week });
            }}
          >
            {PERIODS.map((count) => (
              <option key={count} value={String(count)}>
                {count === 1 ? screens.costs.thisWeek : fill(screens.costs.lastWeeks, { count })}
              </option>
            ))}
          </select>
        </div>
        <div class="whole">
          <label for="cout-repas">{words.per}</label>
          <select
            id="cout-repas"
            value={question.denominator ?? 'DISTRIBUTED'}
            onChange={(event) => {
              const chosen = DENOMINATORS.find((one) => one === event.currentTarget.value);
              if (chosen) ask({ denominator: chosen });
            }}
          >
            {DENOMINATORS.map((one) => (
              <option key={one} value={one}>
                {words.denominators[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}
