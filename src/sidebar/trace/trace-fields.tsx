import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Issue } from '../../kernel/issue';
import { useApp } from '../app-context';
import { DayInput } from '../components/day-input';
import { issueText } from '../sentences';
import type { Failure } from '../state/form-state';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly issues?: readonly Issue[];
}

function Labelled(props: {
  readonly label: string;
  readonly issues: readonly Issue[];
  readonly children: (id: string) => ComponentChildren;
}) {
  const { book } = useApp();
  const id = useId();
  return (
    <div class="field whole">
      <label for={id}>{props.label}</label>
      {props.children(id)}
      {props.issues.map((issue) => (
        <p key={issue.code} class={issue.severity === 'BLOCK' ? 'error' : 'hint'} role="alert">
          {issueText(book, issue)}
        </p>
      ))}
    </div>
  );
}

export function TextField(props: FieldProps & { readonly mode?: 'decimal' | 'numeric' }) {
  const { label, value, onValue, issues = [], mode } = props;
  return (
    <Labelled label={label} issues={issues}>
      {(id) => (
        <input
          id={id}
          type="text"
          value={value}
          {...(mode === undefined ? {} : { inputMode: mode })}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export function LongField({ label, value, onValue, issues = [] }: FieldProps) {
  return (
    <Labelled label={label} issues={issues}>
      {(id) => (
        <textarea
          id={id}
          rows={3}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export function DayField({ label, value, onValue, issues = [] }: FieldProps) {
  return (
    <Labelled label={label} issues={issues}>
      {(id) => <DayInput id={id} value={value} onValue={onValue} />}
    </Labelled>
  );
}

export function ChoiceField(
  props: FieldProps & {
    readonly choices: readonly { readonly code: string; readonly label: string }[];
  },
) {
  const { label, value, onValue, issues = [], choices } = props;
  return (
    <Labelled label={label} issues={issues}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {choices.map(({ code, label: text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export function CheckField(props: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onValue: (isOn: boolean) => void;
}) {
  const { label, isOn, onValue } = props;
  return (
    <label class="check whole">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}

/** The issues of a failure that belong to a field. */
export const issuesAt = (failure: Failure | null, path: string) =>
  (failure?.issues ?? []).filter((issue) => issue.path === path);
