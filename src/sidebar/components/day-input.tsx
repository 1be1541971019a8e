import { useState } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { isLocalDate } from '../../kernel/local-date';
import { useApp } from '../app-context';
import { completedDate, frenchDate, isoDay } from '../format/french-date';
import { issueText } from '../sentences';

/** A day typed as people write it, short too (« 27/11 »); `value` is ISO once it is a day, the text until then. */
export function DayInput(props: {
  readonly id?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const { id, value, onValue } = props;
  const { state, book } = useApp();
  const [left, setLeft] = useState('');
  const near = state.home.data?.today ?? '';
  const isWrong = value !== '' && value === left && !isLocalDate(value);
  const complete = (typed: string) => {
    const day = isoDay(completedDate(typed, near));
    setLeft(day);
    onValue(day);
  };
  return (
    <>
      <input
        {...(id === undefined ? {} : { id })}
        type="text"
        class="short"
        autocomplete="off"
        placeholder={screens.app.datePlaceholder}
        aria-invalid={isWrong}
        value={frenchDate(value)}
        onInput={(event) => onValue(isoDay(event.currentTarget.value))}
        onBlur={(event) => complete(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || value === '' || isLocalDate(value)) return;
          // The day is completed first: Enter would send the form with what was typed.
          event.preventDefault();
          complete(event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p class="error" role="alert">
          {issueText(book, { severity: 'BLOCK', code: 'NOT_A_DATE', params: { value } })}
        </p>
      )}
    </>
  );
}
