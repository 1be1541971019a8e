import type { CheckedWeekView, RecordedWeekView } from '../../app/week-views';
import type { FormField } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { eurosOf, inputText } from '../format/french-number';
import { fill } from '../sentences';
import type { LocatedIssue } from '../state/week-issues';
import { weekChanges } from '../state/week-sending';
import { everySlot } from '../state/week-slots';
import type { WeekState } from '../state/week-state';
import { CostCard } from './cost-parts';
import { IssueSummary, WarningCard } from './issue-summary';
import { RowsLink, SavedCard } from './small-parts';
import { cellId } from './week-cell';
import { dayAnchor } from './week-day-card';

interface WeekMessagesProps {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly located: readonly LocatedIssue[];
  readonly fields: ReadonlyMap<string, FormField>;
}

/** What came of the last saving, before the days: refused, written, warned, changed by someone else. */
export function WeekMessages(props: WeekMessagesProps) {
  const { weekKey, week, located, fields } = props;
  const labels = new Map(everySlot(week).map((one) => [one.slot, one.label]));
  const place = (issue: LocatedIssue['issue']) => {
    const found = located.find((one) => one.issue === issue);
    if (!found?.slot) return { label: '', id: null };
    const name = found.field === null ? undefined : fields.get(found.field)?.label;
    return {
      label: labels.get(found.slot) + (name === undefined ? '' : ', ' + name) + ' : ',
      id: found.field === null ? dayAnchor(found.slot) : cellId(found.slot, found.field),
    };
  };
  const isChanged = week.failure?.code === 'CHANGED_MEANWHILE';
  return (
    <>
      {week.saved !== null && <SavedWeek weekKey={weekKey} week={week} result={week.saved} />}
      {week.checked !== null && <CheckedWeek week={week} checked={week.checked} />}
      <IssueSummary issues={week.issues} failure={week.failure} place={place}>
        {isChanged && <ChangedMeanwhile {...props} />}
      </IssueSummary>
      <WarningCard issues={week.issues} place={place} isFolded={week.failure !== null} />
      {week.isRestored && week.draftAt !== null && (
        <p class="card info">{fill(screens.week.restored, { time: week.draftAt })}</p>
      )}
      {week.beforeCopy !== null && <p class="card info">{screens.week.copied}</p>}
    </>
  );
}

/** Before anything is written: what a meal of this week would cost. What stops or is in doubt is said below, apart. */
function CheckedWeek({
  week,
  checked,
}: {
  readonly week: WeekState;
  readonly checked: CheckedWeekView;
}) {
  const doubts = checked.issues.filter((issue) => issue.severity === 'WARN').length;
  const previous = week.view?.previousCostCentsPerMeal ?? null;
  return (
    <section aria-label={screens.week.checked}>
      {checked.isChangedMeanwhile && <p class="card warn">{screens.week.checkedLate}</p>}
      {checked.cost !== null && <CostCard cost={checked.cost} label={screens.week.checkedCost} />}
      {checked.cost !== null && previous !== null && (
        <p class="muted">{fill(screens.week.previousCost, { amount: eurosOf(previous) })}</p>
      )}
      {checked.cost !== null && (
        <p class="muted">
          {fill(doubts === 0 ? screens.week.checkedClear : screens.week.checkedDoubts, {
            count: doubts,
          })}
        </p>
      )}
    </section>
  );
}

function SavedWeek(props: {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly result: RecordedWeekView;
}) {
  const { weekKey, week, result } = props;
  const { commands } = useApp();
  const { cost, previousCostCentsPerMeal } = result.week;
  if (result.writtenRows === 0 && !result.isRepeated)
    return (
      <div class="card info" role="status">
        <strong>{screens.week.nothing}</strong>
        <p>{screens.week.nothingHint}</p>
      </div>
    );
  const written =
    fill(screens.week.written, { rows: result.writtenRows }) +
    ' · ' +
    fill(screens.week.events, { events: result.writtenEvents });
  return (
    <>
      <SavedCard title={screens.week.saved}>
        <p>{result.isRepeated ? screens.week.repeated : written}</p>
        <div class="row wrap">
          {result.links.map((link) => (
            <RowsLink key={link.tab + (link.id ?? link.a1)} link={link} />
          ))}
        </div>
        {week.before !== null && !result.isRepeated && (
          <button type="button" class="link" onClick={() => commands.putBack(weekKey)}>
            {screens.week.putBack}
          </button>
        )}
      </SavedCard>
      {cost !== null && <CostCard cost={cost} label={screens.week.cost} />}
      {cost !== null && previousCostCentsPerMeal !== null && (
        <p class="muted">
          {fill(screens.week.previousCost, { amount: eurosOf(previousCostCentsPerMeal) })}
        </p>
      )}
    </>
  );
}

/** Someone else wrote first: what was typed stays, what they wrote is shown beside, the person chooses. */
function ChangedMeanwhile({ weekKey, week, fields }: WeekMessagesProps) {
  const { commands } = useApp();
  if (week.latest === null)
    return (
      <button type="button" onClick={() => void commands.loadLatest(weekKey)}>
        {screens.week.seeLatest}
      </button>
    );
  const changes = weekChanges(week, week.latest).filter((change) => fields.has(change.field));
  const shown = (value: Parameters<typeof inputText>[0]) => inputText(value) || screens.week.blank;
  return (
    <>
      <strong>{screens.week.latestTitle}</strong>
      {changes.length === 0 && <p>{screens.week.latestSame}</p>}
      <ul class="plain">
        {changes.map((change) => (
          <li key={change.slot + change.field}>
            {fill(screens.week.difference, {
              day: change.label,
              field: fields.get(change.field)?.label ?? change.field,
              before: shown(change.before),
              after: shown(change.after),
            })}
            {change.mine !== undefined && (
              <strong> {fill(screens.week.mine, { value: shown(change.mine) })}</strong>
            )}
          </li>
        ))}
      </ul>
      <div class="row wrap">
        <button type="button" class="primary" onClick={() => commands.rebase(weekKey, true)}>
          {screens.week.keepMine}
        </button>
        <button type="button" onClick={() => commands.rebase(weekKey, false)}>
          {screens.week.takeTheirs}
        </button>
      </div>
    </>
  );
}
