import { useState } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { completedDate } from '../format/french-date';
import { fill } from '../sentences';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';
import { newSubmissionId } from '../state/submission';
import { fieldId } from './field-control';
import { IssueSummary } from './issue-summary';
import { PrimaryButton, SavedCard } from './small-parts';

const words = screens.costScreen.newPrice;

/** `01/01/2027` as the workbook says it; null when it is no date. */
function isoDay(typed: string, near: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(completedDate(typed, near));
  return match ? `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}` : null;
}

/** A new price per meal from a day on, without touching the weeks before. */
export function NewPrice({ costId }: { costId: string }) {
  const { state, commands } = useApp();
  const [from, setFrom] = useState('');
  const [price, setPrice] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isNoDate, setNoDate] = useState(false);
  const [doneId, setDoneId] = useState<string | null>(null);
  const [submissionId] = useState(newSubmissionId);
  const save = async () => {
    const day = isoDay(from, state.home.data?.today ?? '');
    setNoDate(day === null);
    if (day === null) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await commands.changeCostPrice(
        { costId, from: day, unitPrice: price },
        submissionId + day + price,
      );
      setDoneId(answer.costId);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  if (doneId !== null) return <SavedCard title={fill(words.done, { id: doneId })} />;
  return (
    <details class="card">
      <summary>
        <strong>{words.title}</strong>
      </summary>
      <p class="hint">{words.hint}</p>
      <IssueSummary issues={failure?.issues ?? []} failure={failure} />
      {isNoDate && (
        <p class="msg bad" role="alert">
          {words.notADate}
        </p>
      )}
      <label for={fieldId('from')}>{words.from}</label>
      <input
        id={fieldId('from')}
        placeholder={screens.app.datePlaceholder}
        value={from}
        onInput={(event) => setFrom(event.currentTarget.value)}
      />
      <label for={fieldId('newPrice')}>{words.price}</label>
      <input
        id={fieldId('newPrice')}
        class="number"
        inputMode="decimal"
        value={price}
        onInput={(event) => setPrice(event.currentTarget.value)}
      />
      <PrimaryButton
        text={words.save}
        busyText={words.saving}
        isBusy={isBusy}
        isDisabled={from === '' || price === ''}
        onPress={() => void save()}
      />
    </details>
  );
}
