import type { ComponentChildren, TargetedEvent, TargetedFocusEvent } from 'preact';
import type { FormField, FormValue } from '../../app/form-views';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { completedDate, frenchDate } from '../format/french-date';
import { inputText } from '../format/french-number';
import { fill, issueText } from '../sentences';
import { referenceGroups } from './reference-groups';
import { Sign } from './sign';

export const fieldId = (path: string) => 'champ-' + path.replace(/[^\w-]/g, '-');

export interface FieldProps {
  readonly field: FormField;
  readonly value: FormValue | undefined;
  readonly onValue: (value: FormValue) => void;
  readonly issues: readonly Issue[];
  readonly path: string;
  readonly isDisabled: boolean;
  /** In a group that is optional as a whole, each field does not repeat it. */
  readonly saysOptional: boolean;
}

/** One field with its label, hint and errors; the widget is what the record declares. */
export function FieldControl(props: FieldProps) {
  const { field, issues, path, saysOptional } = props;
  const id = fieldId(path);
  const isSet = field.widget === 'choices';
  const optional = saysOptional && !field.isRequired;
  const label = (
    <>
      {field.label}
      {field.unit !== undefined && !field.unit.startsWith('repas') && (
        <span class="opt"> ({field.unit})</span>
      )}
      {optional && <span class="opt"> ({screens.app.optional})</span>}
    </>
  );
  const hint = field.hint !== undefined && (
    <p class="hint" id={id + '-aide'}>
      {field.hint}
    </p>
  );
  const body = (
    <>
      {hint}
      <Widget {...props} id={id} />
      <FieldIssues issues={issues} id={id} />
    </>
  );
  const blocked = issues.some((issue) => issue.severity === 'BLOCK');
  const className = blocked ? 'field error' : 'field';
  return isSet ? (
    <fieldset
      class={className}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, field, issues)}
    >
      <legend>{label}</legend>
      {body}
    </fieldset>
  ) : (
    <div class={className}>
      <label for={id}>{label}</label>
      {body}
    </div>
  );
}

function describedBy(id: string, field: FormField, issues: readonly Issue[]): string | undefined {
  const ids = [field.hint === undefined ? '' : id + '-aide', issues.length > 0 ? id + '-avis' : ''];
  return ids.filter((one) => one !== '').join(' ') || undefined;
}

/** Errors and warnings of one field, in words; the summary says the text that makes the rule. */
export function FieldIssues(props: {
  readonly issues: readonly Issue[];
  readonly id: string;
  /** Said first when the field is not just above. */
  readonly label?: string;
}) {
  const { issues, id, label } = props;
  const { book } = useApp();
  if (issues.length === 0) return null;
  return (
    <div id={id + '-avis'}>
      {issues.map((issue) => (
        <p key={issue.code} class={'msg ' + issue.severity.toLowerCase()}>
          <Sign name={issue.severity === 'BLOCK' ? 'cross' : 'full'} />{' '}
          {label !== undefined && label + ' : '}
          {issueText(book, issue)}
        </p>
      ))}
    </div>
  );
}

type WidgetProps = FieldProps & { readonly id: string };

function Widget(props: WidgetProps): ComponentChildren {
  switch (props.field.widget) {
    case 'choice':
      return <Select {...props} groups={[{ label: '', options: props.field.choices ?? [] }]} />;
    case 'reference':
      return <ReferenceSelect {...props} />;
    case 'yes-no':
      return <YesNo {...props} />;
    case 'choices':
      return <Choices {...props} />;
    case 'text':
    case 'long-text':
    case 'number':
    case 'date':
    case 'time':
      return <TextInput {...props} />;
  }
}

function TextInput({ field, value, onValue, issues, id, isDisabled }: WidgetProps) {
  const { state } = useApp();
  const near = state.home.data?.today ?? '';
  const isDate = field.widget === 'date';
  const shown = inputText(value);
  const common = {
    id,
    value: isDate ? frenchDate(shown) : shown,
    disabled: isDisabled,
    'aria-invalid': issues.some((issue) => issue.severity === 'BLOCK'),
    'aria-required': field.isRequired,
    'aria-describedby': describedBy(id, field, issues),
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onValue(event.currentTarget.value),
    ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
  };
  if (field.widget === 'long-text') return <textarea rows={3} {...common} />;
  return (
    <input
      {...common}
      class={field.widget === 'number' || isDate || field.widget === 'time' ? 'short' : ''}
      inputMode={field.widget === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      {...(isDate
        ? {
            placeholder: screens.app.datePlaceholder,
            onBlur: (event: TargetedFocusEvent<HTMLInputElement>) => {
              const typed = event.currentTarget.value;
              const date = completedDate(typed, near);
              if (date !== typed) onValue(date);
            },
          }
        : {})}
    />
  );
}

interface OptionGroup {
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
}

function Select(props: WidgetProps & { readonly groups: readonly OptionGroup[] }) {
  const { field, value, onValue, issues, id, isDisabled, groups } = props;
  const current = String(value ?? '');
  const isListed = groups.some((group) => group.options.some((option) => option.code === current));
  return (
    <select
      id={id}
      value={current}
      disabled={isDisabled}
      aria-required={field.isRequired}
      aria-invalid={issues.some((issue) => issue.severity === 'BLOCK')}
      aria-describedby={describedBy(id, field, issues)}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      <option value="">{field.isRequired ? screens.app.choose : screens.app.unanswered}</option>
      {current !== '' && !isListed && (
        <option value={current}>{fill(screens.records.unlisted, { value: current })}</option>
      )}
      {groups.map((group) => {
        const options = group.options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ));
        return group.label === '' || options.length === 0 ? (
          options
        ) : (
          <optgroup key={group.label} label={group.label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

function ReferenceSelect(props: WidgetProps) {
  const { state } = useApp();
  const groups = referenceGroups(props.field, state.home.data, String(props.value ?? ''));
  return <Select {...props} groups={groups} />;
}

function YesNo(props: WidgetProps) {
  // The words of the cell, which is what the workbook answers.
  const options = [
    { code: 'Oui', label: screens.app.yes },
    { code: 'Non', label: screens.app.no },
  ];
  return <Select {...props} groups={[{ label: '', options }]} />;
}

function Choices({ field, value, onValue, id, isDisabled }: WidgetProps) {
  const chosen = String(value ?? '')
    .split(',')
    .map((code) => code.trim());
  const toggle = (code: string) => {
    const next = (field.choices ?? [])
      .map((choice) => choice.code)
      .filter((other) => (other === code) !== chosen.includes(other));
    onValue(next.join(', '));
  };
  return (
    <div class="chips">
      {(field.choices ?? []).map((choice) => (
        <label key={choice.code} class="chip">
          <input
            type="checkbox"
            id={id + '-' + choice.code}
            checked={chosen.includes(choice.code)}
            disabled={isDisabled}
            onChange={() => toggle(choice.code)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
