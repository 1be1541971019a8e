import type { ComponentChildren } from 'preact';
import type { FormField, FormValue } from '../../app/views';
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
import { isAboveZero, isInDoubt, issuesOfField, type LocatedIssue } from '../state/week-issues';
import { closing, isClosed, type Slot, slotValues } from '../state/week-slots';
import type { WeekState } from '../state/week-state';
import { FieldControl, FieldIssues, fieldId } from './field-control';
import { cellId, WeekCell } from './week-cell';

export interface DayProps {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly day: Slot;
  readonly fields: ReadonlyMap<string, FormField>;
  readonly located: readonly LocatedIssue[];
}

export const dayAnchor = (date: string) => fieldId('jour-' + date);

/** Sign and word of a day: recorded, changed, to fill, closed. */
export function dayLook(week: WeekState, day: Slot) {
  const words = screens.week;
  if (isClosed(week, day)) return { sign: '–', word: words.closed, look: 'none' };
  if (week.edits[day.slot] !== undefined) return { sign: '●', word: words.typed, look: 'warn' };
  if (day.isRecorded) return { sign: '✓', word: words.recorded, look: 'ok' };
  return { sign: '○', word: words.empty, look: 'none' };
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
          <span aria-hidden="true">{look.sign}</span> {look.word}
        </span>
      </div>
      <FieldIssues issues={own.map((one) => one.issue)} id={dayAnchor(day.slot)} />
      {!isShut && <OpenDay {...props} />}
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

function OpenDay(props: DayProps) {
  const { weekKey, week, day, fields, located } = props;
  const { commands } = useApp();
  const values = slotValues(week, day);
  const cell = (key: string) => {
    const field = fields.get(key);
    const issues = issuesOfField(located, day.slot, key);
    return (
      field && (
        <LabelledCell key={key} field={field} slot={day.slot} issues={issues}>
          <WeekCell
            field={field}
            slot={day.slot}
            dayLabel={day.label}
            value={values[key]}
            issues={issues}
            isDisabled={week.status === 'saving'}
            onValue={(value) => commands.typeSlot(weekKey, day.slot, { [key]: value })}
          />
        </LabelledCell>
      )
    );
  };
  const reasons = Object.entries(REASON_OF).filter(
    ([count, reason]) => isAboveZero(values, count) || !isBlank(values[reason]),
  );
  const isDoubtful = isInDoubt(located, day, values);
  const details = DETAIL_FIELDS.filter((key) => fields.has(key));
  const hasDetailIssue = details.some((key) => issuesOfField(located, day.slot, key).length > 0);
  return (
    <>
      <div class="cells counts">{COUNT_FIELDS.map(cell)}</div>
      {reasons.map(([, reason]) => (
        <div class="cells one" key={reason}>
          {cell(reason)}
        </div>
      ))}
      <div class="cells controls">{CONTROL_FIELDS.map(cell)}</div>
      {isDoubtful && <div class="cells controls doubt">{DOUBT_FIELDS.map(cell)}</div>}
      <details class="fold small" open={hasDetailIssue}>
        <summary>{screens.week.details}</summary>
        {!isDoubtful && <div class="cells controls">{DOUBT_FIELDS.map(cell)}</div>}
        <DetailFields {...props} keys={details} />
      </details>
    </>
  );
}

function LabelledCell(props: {
  readonly field: FormField;
  readonly slot: string;
  readonly issues: readonly LocatedIssue['issue'][];
  readonly children: ComponentChildren;
}) {
  const { field, slot, issues, children } = props;
  const isBlocked = issues.some((issue) => issue.severity === 'BLOCK');
  const look = isBlocked ? ' error' : issues.length > 0 ? ' doubted' : '';
  return (
    <div class={'cell' + look}>
      <label for={cellId(slot, field.key)}>{field.label}</label>
      {children}
      <FieldIssues issues={issues} id={cellId(slot, field.key)} />
    </div>
  );
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
