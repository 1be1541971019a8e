import type { FormField } from '../../app/form-views';
import type { WeekView } from '../../app/week-views';
import { addWeeks } from '../../kernel/iso-week';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { weekDates, weekName } from '../format/french-date';
import { knownSum, UNKNOWN, wholeText } from '../format/french-number';
import { COUNT_FIELDS } from '../state/week-fields';
import { isClosed, type Slot, slotValues } from '../state/week-slots';
import type { WeekState } from '../state/week-state';
import { dayAnchor, dayLook } from './week-day-card';
import { goToField } from './issue-summary';
import { Route, Sign } from './sign';
import { IllustrativePill } from './small-parts';
import { listedOptions, territoryInForce } from '../state/territories';

interface WeekHeadProps {
  readonly choice: { readonly partnershipId: string; readonly week: string };
  readonly view: WeekView | null;
}

/** Which partnership and which week, with the weeks around. */
export function WeekHead({ choice, view }: WeekHeadProps) {
  const { state, commands } = useApp();
  const { partnershipId, week } = choice;
  const { data: home } = state.home;
  const listed = listedOptions(home?.references.partnership ?? [], {
    chosen: territoryInForce(home, state.territory),
    shownId: partnershipId,
  });
  const open = (id: string, isoWeek: string) => void commands.openWeek(id, isoWeek);
  return (
    <div class="week-head">
      <label class="sr" for="partenariat">
        {screens.week.partnership}
      </label>
      <select
        id="partenariat"
        value={partnershipId}
        onChange={(event) => open(event.currentTarget.value, week)}
      >
        {listed.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <div class="weeks">
        <button
          type="button"
          class="icon"
          aria-label={screens.week.previous}
          onClick={() => open(partnershipId, view?.previousWeek ?? addWeeks(week, -1))}
        >
          <Sign name="previous" />
        </button>
        <h2 aria-live="polite">
          {weekName(week)} <span class="muted block">{weekDates(week)}</span>
        </h2>
        <button
          type="button"
          class="icon"
          aria-label={screens.week.next}
          onClick={() => open(partnershipId, view?.nextWeek ?? addWeeks(week, 1))}
        >
          <Sign name="next" />
        </button>
      </div>
      {view !== null && (
        <p class="muted">
          <Route text={view.subtitle} /> <IllustrativePill isShown={view.isIllustrative} />
        </p>
      )}
    </div>
  );
}

/** The days at a glance: each goes to its card. */
export function DayChips({ week, days }: { week: WeekState; days: readonly Slot[] }) {
  return (
    <nav class="days" aria-label={screens.week.days}>
      {days.map((day) => {
        const look = dayLook(week, day);
        return (
          <button
            type="button"
            key={day.slot}
            class={look.look}
            title={look.word}
            onClick={() => goToField(dayAnchor(day.slot))}
          >
            {day.label}
            <span class="sr">, {look.word}</span>
            <span class="block">
              <Sign name={look.sign} />
            </span>
          </button>
        );
      })}
    </nav>
  );
}

/** Sum of what is known; a closed day counts for nothing. */
export function WeekTotals(props: {
  readonly week: WeekState;
  readonly days: readonly Slot[];
  readonly fields: ReadonlyMap<string, FormField>;
}) {
  const { week, days, fields } = props;
  const values = days.filter((day) => !isClosed(week, day)).map((day) => slotValues(week, day));
  return (
    <section>
      <h2>{screens.week.totals}</h2>
      <table class="totals">
        <tbody>
          {COUNT_FIELDS.flatMap((key) => fields.get(key) ?? []).map((field) => {
            const sum = knownSum(values.map((dayOf) => dayOf[field.key]));
            return (
              <tr key={field.key}>
                <th scope="row">{field.label}</th>
                <td>{sum === null ? UNKNOWN : wholeText(sum)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
