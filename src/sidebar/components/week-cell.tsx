import type { TargetedEvent, TargetedFocusEvent } from 'preact';
import type { FormField, FormValue } from '../../app/form-views';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { completedDate, frenchDate } from '../format/french-date';
import { inputText } from '../format/french-number';
import { fieldId } from './field-control';

export const cellId = (slot: string, field: string) => fieldId(slot + '-' + field);

export interface WeekCellProps {
  readonly field: FormField;
  readonly slot: string;
  readonly dayLabel: string;
  readonly value: FormValue | undefined;
  readonly issues: readonly Issue[];
  readonly isDisabled: boolean;
  readonly onValue: (value: FormValue) => void;
  /** Where it stands, for the keys of the grid. */
  readonly row?: number;
  readonly column?: number;
}

/** One value of one day; the same in the cards and in the grid. */
export function WeekCell(props: WeekCellProps) {
  const { field, slot, dayLabel, value, issues, isDisabled, onValue, row, column } = props;
  const common = {
    id: cellId(slot, field.key),
    disabled: isDisabled,
    'aria-label': field.label + ', ' + dayLabel,
    'aria-invalid': issues.some((issue) => issue.severity === 'BLOCK'),
    'aria-describedby': issues.length > 0 ? cellId(slot, field.key) + '-avis' : undefined,
    'data-cell': 'true',
    'data-row': row,
    'data-column': column,
  };
  if (field.widget === 'choice')
    return (
      <select
        {...common}
        value={String(value ?? '')}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">{screens.app.choose}</option>
        {(field.choices ?? []).map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  const isDate = field.widget === 'date';
  const isNumber = field.widget === 'number';
  const shown = inputText(value);
  return (
    <input
      {...common}
      class={isNumber ? 'number' : ''}
      value={isDate ? frenchDate(shown) : shown}
      inputMode={isNumber && !field.key.endsWith('emperature') ? 'numeric' : 'text'}
      autocomplete="off"
      enterkeyhint="next"
      {...(field.maxLength === undefined ? {} : { maxLength: field.maxLength })}
      {...(isDate ? { placeholder: screens.week.datePlaceholder } : {})}
      onFocus={(event: TargetedFocusEvent<HTMLInputElement>) => event.currentTarget.select()}
      onInput={(event: TargetedEvent<HTMLInputElement>) => onValue(event.currentTarget.value)}
      onBlur={(event: TargetedFocusEvent<HTMLInputElement>) => {
        const typed = event.currentTarget.value;
        const completed = isDate ? completedDate(typed, slot.slice(0, 10)) : typed;
        if (completed !== typed) onValue(completed);
      }}
    />
  );
}
