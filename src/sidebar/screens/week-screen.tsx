import type { TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { weekNumberOf } from '../format/french-date';
import { useApp } from '../app-context';
import { blockPaste } from '../components/block-paste';
import { Busy, Empty, FailureCard, PrimaryButton } from '../components/small-parts';
import { WeekDayCard } from '../components/week-day-card';
import { WeekGrid } from '../components/week-grid';
import { DayChips, WeekHead, WeekTotals } from '../components/week-head';
import { WeekMessages } from '../components/week-messages';
import { WeekPapers } from '../papers/week-papers';
import { fill } from '../sentences';
import { weekKey } from '../state/app-state';
import { CONTROL_FIELDS, COUNT_FIELDS } from '../state/week-fields';
import { locatedIssues } from '../state/week-issues';
import { addableSlots, shownSlots } from '../state/week-slots';
import { hasEdits, type WeekState } from '../state/week-state';

function useChosenWeek() {
  const { state, commands } = useApp();
  const home = state.home.data;
  const first = home?.references.partnership[0]?.id;
  const choice = state.weekChoice;
  // The first visit shows the first partnership and this week: the most frequent wish needs no click.
  useEffect(() => {
    if (choice === null && home !== null && first !== undefined)
      void commands.openWeek(first, home.week);
  }, [choice, home, first]);
  return choice === null ? null : { ...choice, key: weekKey(choice.partnershipId, choice.week) };
}

/** Meals of a partnership, day by day. */
export function WeekScreen() {
  const { state, commands } = useApp();
  const choice = useChosenWeek();
  const home = state.home.data;
  if (home === null) return <Busy text={screens.app.loading} />;
  if (home.references.partnership.length === 0)
    return (
      <Empty>
        <p>{screens.week.needsPartnership}</p>
        <button
          type="button"
          class="primary"
          onClick={() => void commands.openRecord('partnership', null)}
        >
          {screens.home.createPartnership}
        </button>
      </Empty>
    );
  if (choice === null) return <Busy text={screens.app.loading} />;
  const week = state.weeks[choice.key];
  return (
    <>
      <WeekHead choice={choice} view={week?.view ?? null} />
      {!week?.view ? (
        week?.failure ? (
          <FailureCard
            failure={week.failure}
            onRetry={() => void commands.openWeek(choice.partnershipId, choice.week)}
          />
        ) : (
          <Busy text={screens.app.loading} />
        )
      ) : (
        <FilledWeek week={week} weekKey={choice.key} />
      )}
    </>
  );
}

/** Enter in a card goes to the next value, as in a sheet; the grid has its own keys. */
function goToNextCell(event: TargetedKeyboardEvent<HTMLElement>): void {
  const target = event.target;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLInputElement) || target.dataset['cell'] === undefined) return;
  const cells = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')).filter(
    (cell) => cell.offsetParent !== null,
  );
  event.preventDefault();
  cells[cells.indexOf(target) + 1]?.focus();
}

/** Of a card, from top to bottom. */
const CARD_FIELDS = [...COUNT_FIELDS, ...CONTROL_FIELDS];

function FilledWeek({ week, weekKey: key }: { week: WeekState; weekKey: string }) {
  const { state, commands, isWide } = useApp();
  const days = shownSlots(week);
  const located = locatedIssues(week);
  const fields = new Map(
    (state.home.data?.forms.delivery ?? []).map((field) => [field.key, field]),
  );
  const shared = { weekKey: key, week, fields, located };
  return (
    <>
      <WeekMessages weekKey={key} week={week} located={located} fields={fields} />
      {days.length === 0 && <p class="muted">{screens.week.noDays}</p>}
      {isWide ? (
        days.length > 0 && <WeekGrid {...shared} days={days} />
      ) : (
        <div
          onKeyDown={goToNextCell}
          onPaste={blockPaste({ weekKey: key, days, keys: CARD_FIELDS, type: commands.typeSlot })}
        >
          <DayChips week={week} days={days} />
          {days.map((day) => (
            <WeekDayCard key={key + day.slot} {...shared} day={day} />
          ))}
        </div>
      )}
      <AddDay week={week} weekKey={key} />
      {week.view !== null && <WeekPapers view={week.view} />}
      {!isWide && <WeekTotals week={week} days={days} fields={fields} />}
      <p class="muted">{isWide ? screens.week.gridKeys : screens.week.keys}</p>
    </>
  );
}

function AddDay({ week, weekKey: key }: { week: WeekState; weekKey: string }) {
  const { commands, isWide } = useApp();
  const place = { partnershipId: week.view?.partnershipId ?? '', week: week.view?.week ?? '' };
  const addable = addableSlots(week);
  const previous = weekNumberOf(week.view?.previousWeek ?? '');
  return (
    <div class="row wrap tools">
      {addable.length > 0 && (
        <select
          class="auto"
          aria-label={screens.week.addDay}
          value=""
          disabled={week.status === 'saving'}
          onChange={(event) => {
            if (event.currentTarget.value !== '') commands.addSlot(key, event.currentTarget.value);
          }}
        >
          <option value="">+ {screens.week.addDay}</option>
          {addable.map(({ slot, label, isLot }) => (
            <option key={slot} value={slot}>
              {isLot ? fill(screens.week.otherLot, { label }) : label}
            </option>
          ))}
        </select>
      )}
      {!isWide && (
        <button
          type="button"
          title={screens.week.openWideHint}
          onClick={() => void commands.openWide(place)}
        >
          {screens.week.openWide}
        </button>
      )}
      {week.beforeCopy === null ? (
        <button
          type="button"
          disabled={week.status === 'saving'}
          onClick={() => void commands.copyPreviousWeek(key)}
        >
          {fill(screens.week.copy, { number: previous })}
        </button>
      ) : (
        <button type="button" onClick={() => commands.undoCopy(key)}>
          {screens.week.undoCopy}
        </button>
      )}
    </div>
  );
}

export function WeekActions() {
  const { state, commands } = useApp();
  const choice = state.weekChoice;
  const key = choice === null ? '' : weekKey(choice.partnershipId, choice.week);
  const week = state.weeks[key];
  if (!week?.view) return null;
  const isSaving = week.status === 'saving';
  return (
    <>
      <span class="muted draft">
        {hasEdits(week) && week.draftAt !== null && !isSaving && (
          <>
            {fill(screens.week.draft, { time: week.draftAt })} ·{' '}
            <button type="button" class="link small" onClick={() => commands.discardWeek(key)}>
              {screens.week.discard}
            </button>
          </>
        )}
      </span>
      {hasEdits(week) && (
        <button
          type="button"
          disabled={isSaving || week.isChecking}
          onClick={() => void commands.checkWeek(key)}
        >
          {week.isChecking ? screens.week.checking : screens.week.check}
        </button>
      )}
      <PrimaryButton
        text={screens.week.save}
        busyText={screens.week.saving}
        isBusy={isSaving}
        onPress={() => void commands.saveWeek(key)}
      />
    </>
  );
}
