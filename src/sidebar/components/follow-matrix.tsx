import { useState } from 'preact/hooks';
import type {
  FollowCell,
  FollowKitchenView,
  FollowPartnershipView,
  FollowView,
} from '../../app/follow-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { wholeText } from '../format/french-number';
import { fill } from '../sentences';
import { lateCountOf, shownKitchens } from '../state/follow-filter';
import { Reminder } from './reminder';
import { Sign, type SignName } from './sign';

const words = screens.followScreen;

const LOOKS: Readonly<Record<FollowCell['state'], { look: string; sign: SignName }>> = {
  DELIVERED: { look: 'ok', sign: 'check' },
  INCOMPLETE: { look: 'warn', sign: 'full' },
  ZERO_DECLARED: { look: 'info', sign: 'zero' },
  CLOSED: { look: 'none', sign: 'dash' },
  NO_ANSWER: { look: 'bad', sign: 'empty' },
  UPCOMING: { look: 'next', sign: 'dots' },
  UNPLANNED: { look: 'void', sign: 'dots' },
};

function stateText({ state, deliveredMeals }: FollowCell): string {
  const meals =
    deliveredMeals !== null && deliveredMeals > 0
      ? ', ' + fill(words.meals, { meals: wholeText(deliveredMeals) })
      : '';
  return words.states[state] + meals;
}

/** What a cell says in a word when there is room for one. */
function shortText({ state, deliveredMeals }: FollowCell): string {
  return state === 'DELIVERED' && deliveredMeals !== null
    ? wholeText(deliveredMeals)
    : words.states[state];
}

function WeekButton(props: {
  readonly cell: FollowCell;
  readonly partnershipId: string;
  readonly name: string;
  readonly label: string;
}) {
  const { cell, partnershipId, name, label } = props;
  const { commands, isWide } = useApp();
  const { look, sign } = LOOKS[cell.state];
  const says = fill(words.cell, { week: label, name, state: stateText(cell) });
  const open = () => {
    commands.choose('week');
    void commands.openWeek(partnershipId, cell.week);
  };
  return (
    <td>
      {cell.state === 'UNPLANNED' ? (
        <span class="sr">{says}</span>
      ) : (
        <button type="button" class={'cell-week ' + look} title={says} onClick={open}>
          <Sign name={sign} />
          {isWide && <span aria-hidden="true">{shortText(cell)}</span>}
          <span class="sr">{says}</span>
        </button>
      )}
    </td>
  );
}

function PartnershipRows({ view, one }: { view: FollowView; one: FollowPartnershipView }) {
  const [isReminding, setReminding] = useState(false);
  return (
    <>
      <tr>
        <th scope="row" colSpan={view.weeks.length} class="name">
          <span class="row">
            <span class="grow">
              {one.name}
              {one.lateCount > 0 && (
                <span class="muted block">{fill(words.lateWeeks, { count: one.lateCount })}</span>
              )}
            </span>
            {one.reminder !== null && (
              <button
                type="button"
                class="small"
                aria-expanded={isReminding}
                onClick={() => setReminding(!isReminding)}
              >
                {words.remind}
                <span class="sr"> {one.name}</span>
              </button>
            )}
          </span>
        </th>
      </tr>
      <tr>
        {one.cells.map((cell, index) => (
          <WeekButton
            key={cell.week}
            cell={cell}
            partnershipId={one.partnershipId}
            name={one.name}
            label={view.weeks[index]?.label ?? cell.week}
          />
        ))}
      </tr>
      {isReminding && one.reminder !== null && (
        <tr>
          <td colSpan={view.weeks.length}>
            <Reminder text={one.reminder} name={one.name} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A kitchen says its own state when it has several partnerships: the most pressing of theirs. */
function KitchenRows({ view, kitchen }: { view: FollowView; kitchen: FollowKitchenView }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={view.weeks.length} class="kitchen">
          {kitchen.name}
        </th>
      </tr>
      {kitchen.partnerships.length > 1 && (
        <tr>
          {kitchen.cells.map((cell, index) => {
            const { look, sign } = LOOKS[cell.state];
            const week = view.weeks[index]?.label ?? cell.week;
            const says = fill(words.cell, { week, name: kitchen.name, state: stateText(cell) });
            return (
              <td key={cell.week}>
                <span class={'cell-week whole ' + look} title={says}>
                  {cell.state !== 'UNPLANNED' && <Sign name={sign} />}
                  <span class="sr">{says}</span>
                </span>
              </td>
            );
          })}
        </tr>
      )}
      {kitchen.partnerships.map((one) => (
        <PartnershipRows key={one.partnershipId} view={view} one={one} />
      ))}
    </tbody>
  );
}

const LEGEND: readonly FollowCell['state'][] = [
  'DELIVERED',
  'ZERO_DECLARED',
  'CLOSED',
  'INCOMPLETE',
  'NO_ANSWER',
  'UPCOMING',
];

function Legend() {
  return (
    <p class="legend muted">
      {LEGEND.map((state) => (
        <span key={state}>
          <span class={'cell-week ' + LOOKS[state].look}>
            <Sign name={LOOKS[state].sign} />
          </span>{' '}
          {words.states[state]}
        </span>
      ))}
    </p>
  );
}

/** The silence matrix: who delivered, who declared zero, who was closed, who said nothing. */
export function FollowMatrix({ view, territory }: { view: FollowView; territory: string }) {
  const [isLateOnly, setLateOnly] = useState(false);
  const { isWide } = useApp();
  const late = lateCountOf(shownKitchens(view, { territory, isLateOnly: false }));
  const kitchens = shownKitchens(view, { territory, isLateOnly });
  return (
    <>
      <p class={late > 0 ? 'card warn' : 'muted'}>
        {late > 0 ? fill(words.late, { count: late }) : words.nothingLate}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={isLateOnly}
          onChange={(event) => setLateOnly(event.currentTarget.checked)}
        />
        {words.lateOnly}
      </label>
      {kitchens.length === 0 ? (
        <p class="muted">{words.noMatch}</p>
      ) : (
        <div class="scroll" role="region" aria-label={words.matrixLabel} tabIndex={0}>
          <table class={isWide ? 'follow wide' : 'follow'}>
            <caption class="sr">{words.matrixLabel}</caption>
            <thead>
              <tr>
                {view.weeks.map(({ week, name, label, isRunning }) => (
                  <th key={week} scope="col" class={isRunning ? 'running' : ''}>
                    <abbr title={label}>{name}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            {kitchens.map((kitchen) => (
              <KitchenRows key={kitchen.kitchenId} view={view} kitchen={kitchen} />
            ))}
          </table>
        </div>
      )}
      <Legend />
    </>
  );
}
