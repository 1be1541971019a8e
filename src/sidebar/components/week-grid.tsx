import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FormField, FormValues } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { knownSum, UNKNOWN, wholeText } from '../format/french-number';
import { isBlank } from '../state/form-state';
import { blockPaste } from './block-paste';
import { placeAfter } from '../state/grid-moves';
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
import { dayLook } from './week-day-card';
import { DayOffNote } from './day-off-note';
import { Sign } from './sign';
import { cellId, WeekCell } from './week-cell';
import { FieldIssues } from './field-control';

interface WeekGridProps {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly days: readonly Slot[];
  readonly fields: ReadonlyMap<string, FormField>;
  readonly located: readonly LocatedIssue[];
}

const COUNTS: readonly string[] = COUNT_FIELDS;
const REASONS: readonly [string, string][] = Object.entries(REASON_OF);

/** Rows in the order of a day's life; reasons and doubts only when one day at least asks for them. */
function gridRows(props: WeekGridProps, showsDetails: boolean): FormField[] {
  const { week, days, fields, located } = props;
  const isAsked = (count: string, reason: string) =>
    days.some((day) => {
      const values = slotValues(week, day);
      return isAboveZero(values, count) || !isBlank(values[reason]);
    });
  const counts = COUNTS.flatMap((count) => [
    count,
    ...REASONS.filter(([of, reason]) => of === count && isAsked(of, reason)).map(
      ([, reason]) => reason,
    ),
  ]);
  const isDoubtful = days.some((day) => isInDoubt(located, day, slotValues(week, day)));
  const isCommented = days.some((day) => isCommentAsked(located, day, slotValues(week, day)));
  const details: readonly string[] = showsDetails ? DETAIL_FIELDS : isCommented ? ['comment'] : [];
  const keys = [
    ...counts,
    ...CONTROL_FIELDS,
    ...(isDoubtful || showsDetails ? DOUBT_FIELDS : []),
    ...details.filter((key) => key !== 'allergens'),
  ];
  return keys.flatMap((key) => fields.get(key) ?? []);
}

interface GridContent {
  readonly weekKey: string;
  readonly days: readonly Slot[];
  readonly rows: readonly FormField[];
  readonly type: (weekKey: string, slot: string, values: FormValues) => void;
}

/** What the keys and a paste do in the grid. */
function gridKeys(
  table: { readonly current: HTMLTableElement | null },
  { weekKey, days, rows, type }: GridContent,
) {
  const cellAt = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(
      '[data-row="' + row + '"][data-column="' + column + '"]',
    ) ?? null;

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const target = event.target;
    if (!(target instanceof HTMLInputElement) || target.dataset['cell'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart, selectionEnd, value } = target;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    if (event.key === 'ArrowLeft' && !isWhole && selectionStart !== 0) return;
    if (event.key === 'ArrowRight' && !isWhole && selectionEnd !== value.length) return;
    const from = { row: Number(target.dataset['row']), column: Number(target.dataset['column']) };
    const to = placeAfter(event.key, from, {
      rows: rows.length,
      columns: days.length,
      has: ({ row, column }) => cellAt(row, column) !== null,
    });
    if (to === null) return;
    event.preventDefault();
    cellAt(to.row, to.column)?.focus();
  };

  const keys = rows.map(({ key }) => key);
  return { onKeyDown, onPaste: blockPaste({ weekKey, days, keys, type }) };
}

/** The week as a grid, on a wide page: arrows, Enter and paste work as in a sheet. */
export function WeekGrid(props: WeekGridProps) {
  const { weekKey, week, days, located } = props;
  const { commands } = useApp();
  const [showsDetails, setShowsDetails] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const rows = gridRows(props, showsDetails);

  const { onKeyDown, onPaste } = gridKeys(table, { weekKey, days, rows, type: commands.typeSlot });

  return (
    <>
      {days.map((day) => (
        <DayOffNote key={day.slot} day={day} isNamed />
      ))}
      <table
        ref={table}
        class="week"
        aria-label={screens.week.meals}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <DayHead key={day.slot} weekKey={weekKey} week={week} day={day} />
            ))}
            <th scope="col">{screens.week.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((field, row) => (
            <GridRow
              key={field.key}
              {...{ ...props, field, row, isFirst: row === 0, height: rows.length, located }}
            />
          ))}
        </tbody>
      </table>
      <button type="button" class="link" onClick={() => setShowsDetails(!showsDetails)}>
        {showsDetails ? screens.week.fewerRows : screens.week.rows}
      </button>
    </>
  );
}

function DayHead(props: {
  readonly weekKey: string;
  readonly week: WeekState;
  readonly day: Slot;
}) {
  const { weekKey, week, day } = props;
  const { commands } = useApp();
  const isShut = isClosed(week, day);
  const look = dayLook(week, day);
  return (
    <th scope="col">
      {day.label}{' '}
      <span class={'sign ' + look.look} title={look.word}>
        <Sign name={look.sign} />
        <span class="sr">{look.word}</span>
      </span>
      <label class="check small">
        <input
          type="checkbox"
          checked={isShut}
          disabled={week.status === 'saving'}
          aria-label={screens.week.closedDay + ', ' + day.label}
          onChange={() => commands.typeSlot(weekKey, day.slot, closing(day, !isShut))}
        />
        {screens.week.closed}
      </label>
    </th>
  );
}

interface GridRowProps extends WeekGridProps {
  readonly field: FormField;
  readonly row: number;
  readonly isFirst: boolean;
  readonly height: number;
}

function GridRow({ weekKey, week, days, located, field, row, isFirst, height }: GridRowProps) {
  const { commands } = useApp();
  const open = days.filter((day) => !isClosed(week, day));
  const isReason = REASONS.find(([, reason]) => reason === field.key);
  const sum = knownSum(open.map((day) => slotValues(week, day)[field.key]));
  return (
    <tr>
      <th scope="row">
        {field.label}
        {field.unit !== undefined && field.unit !== 'repas' && (
          <span class="opt"> ({field.unit})</span>
        )}
      </th>
      {days.map((day, column) => {
        const values = slotValues(week, day);
        if (isClosed(week, day))
          return isFirst ? (
            <td key={day.slot} class="closed" rowSpan={height}>
              {screens.week.closed}
            </td>
          ) : null;
        const issues = issuesOfField(located, day.slot, field.key);
        const isBlocked = issues.some((issue) => issue.severity === 'BLOCK');
        if (isReason && !isAboveZero(values, isReason[0]) && isBlank(values[field.key]))
          return <td key={day.slot} class="void" />;
        return (
          <td key={day.slot} class={isBlocked ? 'bad' : issues.length > 0 ? 'warn' : ''}>
            <WeekCell
              field={field}
              slot={day.slot}
              dayLabel={day.label}
              value={values[field.key]}
              issues={issues}
              isDisabled={week.status === 'saving'}
              row={row}
              column={column}
              onValue={(value) => commands.typeSlot(weekKey, day.slot, { [field.key]: value })}
            />
            {issues.length > 0 && (
              <div class="sr">
                <FieldIssues issues={issues} id={cellId(day.slot, field.key)} />
              </div>
            )}
          </td>
        );
      })}
      <td class="total">
        {COUNTS.includes(field.key) && (sum === null ? UNKNOWN : wholeText(sum))}
      </td>
    </tr>
  );
}
