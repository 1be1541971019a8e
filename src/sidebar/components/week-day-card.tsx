import { useRef } from 'preact/hooks';
import type { FormField, FormValue } from '../../app/form-views';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { fill } from '../sentences';
import { longDay } from '../format/french-date';
import { isBlank } from '../state/form-state';
import {
  CONTROL_FIELDS,
  COUNT_FIELDS,
  DETAIL_FIELDS,
  DOUBT_FIELDS,
  REASON_OF,
} from '../state/week-fields';
import {
  isAboveZero,
  isCommentAsked,
  isInDoubt,
  issuesOfField,
  type LocatedIssue,
} from '../state/week-issues';
import { closing, isClosed, type Slot, slotValues } from '../state/week-slots';
import type { WeekState } from '../state/week-state';
import { FieldControl, FieldIssues, fieldId } from './field-control';
import { DayOffNote } from './day-off-note';
import { Sign, type SignName } from './sign';
import { cellId, WeekCell } from './week-cell';

export interface DayProps {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly day: Slot;
  readonly fields: ReadonlyMap<string, FormField>;
  readonly located: readonly LocatedIssue[];
}

export const dayAnchor = (date: string) => fieldId('jour-' + date);

interface DayLook {
  readonly sign: SignName;
  readonly word: string;
  readonly look: string;
}

/** Sign and word of a day: recorded, changed, to fill, closed. */
export function dayLook(week: WeekState, day: Slot): DayLook {
  const words = screens.week;
  if (isClosed(week, day)) return { sign: 'dash', word: words.closed, look: 'none' };
  if (week.edits[day.slot] !== undefined) return { sign: 'full', word: words.typed, look: 'warn' };
  if (day.isRecorded) return { sign: 'check', word: words.recorded, look: 'ok' };
  return { sign: 'empty', word: words.empty, look: 'none' };
}

/** Fills the blanks of a day whose meals were all accepted and distributed. */
function allServed(values: Readonly<Record<string, FormValue>>): Record<string, FormValue> {
  const delivered = values['deliveredMeals'] ?? '';
  const filled: Record<string, FormValue> = {
    acceptedMeals: delivered,
    refusedMeals: 0,
    distributedMeals: delivered,
    lostMeals: 0,
  };
  return Object.fromEntries(Object.entries(filled).filter(([key]) => isBlank(values[key])));
}

/** One day on a narrow screen: counts, what was checked, and what is asked only when it matters. */
export function WeekDayCard(props: DayProps) {
  const { weekKey, week, day, located } = props;
  const { commands } = useApp();
  const values = slotValues(week, day);
  const look = dayLook(week, day);
  const isShut = isClosed(week, day);
  const type = (typed: Record<string, FormValue>) => commands.typeSlot(weekKey, day.slot, typed);
  const own = located.filter((one) => one.slot === day.slot && one.field === null);
  const served = allServed(values);
  const canServe = !isBlank(values['deliveredMeals']) && Object.keys(served).length > 0;
  return (
    <section class="card day" aria-labelledby={dayAnchor(day.slot)}>
      <div class="row">
        <h3 id={dayAnchor(day.slot)} tabIndex={-1}>
          {longDay(day.date)}
          {day.lot > 1 && <span class="muted"> {fill(screens.week.lot, { lot: day.lot })}</span>}
        </h3>
        {!day.isPlanned && day.lot === 1 && <span class="muted">{screens.week.unplanned}</span>}
        <span class={'pill ' + look.look}>
          <Sign name={look.sign} /> {look.word}
        </span>
      </div>
      <DayOffNote day={day} />
      <FieldIssues issues={own.map((one) => one.issue)} id={dayAnchor(day.slot)} />
      {isShut ? <Cells {...props} keys={['comment']} look="one" /> : <OpenDay {...props} />}
      <div class="row between">
        <label class="check">
          <input
            type="checkbox"
            checked={isShut}
            disabled={week.status === 'saving'}
            onChange={() => type(closing(day, !isShut))}
          />
          {screens.week.closedDay}
        </label>
        {!isShut && canServe && (
          <button
            type="button"
            class="link small"
            title={screens.week.allServedHint}
            onClick={() => type(served)}
          >
            {screens.week.allServed}
          </button>
        )}
      </div>
    </section>
  );
}

/** Once shown in front, a field stays there: moved while it is typed in, it would lose the focus. */
function useBroughtForward(isFirstIn: boolean, isAsked: boolean): boolean {
  const isInFront = useRef(isFirstIn);
  if (isAsked) isInFront.current = true;
  return isInFront.current;
}

function OpenDay(props: DayProps) {
  const { week, day, fields, located } = props;
  const values = slotValues(week, day);
  const reasons = Object.entries(REASON_OF)
    .filter(([count, reason]) => isAboveZero(values, count) || !isBlank(values[reason]))
    .map(([, reason]) => reason);
  const isAsked = isInDoubt(located, day, {});
  const isDoubtful = useBroughtForward(isInDoubt(located, day, values), isAsked);
  const isCommented = useBroughtForward(
    isCommentAsked(located, day, values),
    isCommentAsked(located, day, {}),
  );
  const details = DETAIL_FIELDS.filter(
    (key) => fields.has(key) && !(isCommented && key === 'comment'),
  );
  const isBlocked = details.some((key) =>
    issuesOfField(located, day.slot, key).some((issue) => issue.severity === 'BLOCK'),
  );
  return (
    <>
      <Cells {...props} keys={COUNT_FIELDS} look="counts" />
      {reasons.length > 0 && <Cells {...props} keys={reasons} look="one" />}
      <Cells {...props} keys={CONTROL_FIELDS} look="controls" />
      {isDoubtful && (
        <Cells {...props} keys={DOUBT_FIELDS} look={isAsked ? 'controls doubt' : 'controls'} />
      )}
      {isCommented && <Cells {...props} keys={['comment']} look="one doubt" />}
      <details class="fold small" open={isBlocked}>
        <summary>{screens.week.details}</summary>
        {!isDoubtful && <Cells {...props} keys={DOUBT_FIELDS} look="controls" />}
        <DetailFields {...props} keys={details} />
      </details>
    </>
  );
}

/** Cells side by side, and right below, on the whole width, what is wrong with them. */
function Cells(props: DayProps & { readonly keys: readonly string[]; readonly look: string }) {
  const { weekKey, week, day, fields, located, keys, look } = props;
  const { commands } = useApp();
  const values = slotValues(week, day);
  const present = keys.flatMap((key) => fields.get(key) ?? []);
  return (
    <>
      <div class={'cells ' + look}>
        {present.map((field) => {
          const issues = issuesOfField(located, day.slot, field.key);
          return (
            <div key={field.key} class={'cell' + issueLook(issues)}>
              <label for={cellId(day.slot, field.key)}>{field.label}</label>
              <WeekCell
                field={field}
                slot={day.slot}
                dayLabel={day.label}
                value={values[field.key]}
                issues={issues}
                isDisabled={week.status === 'saving'}
                onValue={(value) => commands.typeSlot(weekKey, day.slot, { [field.key]: value })}
              />
            </div>
          );
        })}
      </div>
      {present.map((field) => (
        <FieldIssues
          key={field.key}
          label={field.label}
          issues={issuesOfField(located, day.slot, field.key)}
          id={cellId(day.slot, field.key)}
        />
      ))}
    </>
  );
}

function issueLook(issues: readonly Issue[]): string {
  if (issues.some((issue) => issue.severity === 'BLOCK')) return ' error';
  return issues.some((issue) => issue.severity === 'WARN') ? ' doubted' : '';
}

function DetailFields(props: DayProps & { readonly keys: readonly string[] }) {
  const { weekKey, week, day, fields, located, keys } = props;
  const { commands } = useApp();
  const values = slotValues(week, day);
  return (
    <div class="fields">
      {keys.map((key) => {
        const field = fields.get(key);
        return (
          field && (
            <div key={key} class={field.widget === 'time' ? 'pair' : 'whole'}>
              <FieldControl
                field={field}
                path={day.slot + '-' + key}
                value={values[key]}
                issues={issuesOfField(located, day.slot, key)}
                isDisabled={week.status === 'saving'}
                saysOptional={false}
                onValue={(value) => commands.typeSlot(weekKey, day.slot, { [key]: value })}
              />
            </div>
          )
        );
      })}
    </div>
  );
}
