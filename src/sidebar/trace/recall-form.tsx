import { useState } from 'preact/hooks';
import type { RecallView } from '../../app/recall-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FailureCard } from '../components/small-parts';
import { fill } from '../sentences';
import { issuesAt, LongField, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;

const FIELDS = [
  ['personInCharge', words.personInCharge],
  ['alertRef', words.alertRef],
  ['receivedFrom', words.receivedFrom],
  ['risk', words.risk],
] as const;

function PrintButton({ incidentId }: { incidentId: string }) {
  const { data, failure, isLoading, ask } = useQuestion('writeRecallSheet');
  const print = () => void ask({ incidentId });
  return (
    <>
      <button type="button" class="small" disabled={isLoading} onClick={print}>
        {words.print}
      </button>
      {failure !== null && <FailureCard failure={failure} onRetry={print} />}
      {data !== null && <p role="status">{fill(words.printed, { tab: data.tab })}</p>}
    </>
  );
}

/** The form of annexe 17 while the recall goes on, and its end. */
export function RecallForm(props: {
  readonly recall: RecallView;
  readonly onChange: (recall: RecallView) => void;
}) {
  const { recall, onChange } = props;
  const { commands } = useApp();
  const said = (key: string) => String(recall.values[key] ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { failure, isLoading, ask } = useQuestion('closeRecall');
  const value = (key: string) => typed[key] ?? said(key);
  const set = (key: string) => (text: string) => setTyped({ ...typed, [key]: text });
  const send = async (isClosed: boolean) => {
    const { incidentId } = recall;
    const submissionId = commands.newSubmissionId();
    const next = await ask({ submissionId, incidentId, values: typed, isClosed });
    if (next !== null) onChange(next);
  };
  const isOver = recall.closedAt !== null;
  return (
    <>
      <h2>{words.form}</h2>
      {isOver && <p>{fill(words.closedOn, { when: recall.closedAt ?? '' })}</p>}
      <div class="fields">
        {FIELDS.map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            value={value(key)}
            onValue={set(key)}
            issues={issuesAt(failure, key)}
          />
        ))}
        <LongField
          label={words.measures}
          value={value('measures')}
          onValue={set('measures')}
          issues={issuesAt(failure, 'measures')}
        />
        <LongField
          label={words.comment}
          value={value('comment')}
          onValue={set('comment')}
          issues={issuesAt(failure, 'comment')}
        />
      </div>
      {failure !== null && <FailureCard failure={failure} onRetry={() => void send(false)} />}
      <div class="row wrap">
        <button type="button" disabled={isLoading} onClick={() => void send(false)}>
          {words.keep}
        </button>
        {!isOver && (
          <button type="button" disabled={isLoading} onClick={() => void send(true)}>
            {words.close}
          </button>
        )}
      </div>
      <PrintButton incidentId={recall.incidentId} />
    </>
  );
}
