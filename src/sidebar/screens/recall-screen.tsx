import { useEffect, useState } from 'preact/hooks';
import type { RecallView } from '../../app/recall-views';
import { screens } from '../../i18n/fr/screens';
import type { Issue } from '../../kernel/issue';
import { useApp } from '../app-context';
import { Busy, FailureCard, RowsLink } from '../components/small-parts';
import { fill, issueText } from '../sentences';
import type { RecallPlace } from '../state/app-state';
import { RecallPapers } from '../papers/recall-papers';
import { RecallContact } from '../trace/recall-contact';
import { RecallForm } from '../trace/recall-form';
import { ChoiceField, issuesAt, TextField } from '../trace/trace-fields';
import { useQuestion } from '../trace/use-question';

const words = screens.traceScreen;

function ToConfirm(props: {
  readonly issues: readonly Issue[];
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}) {
  const { book } = useApp();
  return (
    <div class="card warn" role="alert">
      {props.issues.map((issue) => (
        <p key={JSON.stringify(issue.params)}>{issueText(book, issue)}</p>
      ))}
      <button type="button" disabled={props.isBusy} onClick={props.onConfirm}>
        {words.confirm}
      </button>
    </div>
  );
}

function Opening({
  place,
  onOpened,
}: {
  readonly place: RecallPlace;
  readonly onOpened: (recall: RecallView) => void;
}) {
  const { commands } = useApp();
  const [kind, setKind] = useState('RETRAIT');
  const [lots, setLots] = useState(place.lots);
  const [risk, setRisk] = useState('');
  const { failure, isLoading, ask } = useQuestion('openRecall');
  const start = async (isConfirmed: boolean) => {
    const recall = await ask({
      submissionId: commands.newSubmissionId(),
      values: {
        kind,
        lots,
        risk,
        ...(place.kitchenId === '' ? {} : { kitchenId: place.kitchenId }),
      },
      isDrill: place.isDrill,
      isConfirmed,
    });
    if (recall !== null) onOpened(recall);
  };
  const toConfirm = failure?.code === 'TO_CONFIRM' ? failure.issues : [];
  return (
    <>
      {place.isDrill && <p class="card info">{words.drillHint}</p>}
      <div class="fields">
        <ChoiceField
          label={words.kind}
          value={kind}
          onValue={setKind}
          choices={[
            { code: 'RETRAIT', label: words.withdrawal },
            { code: 'RAPPEL', label: words.recall },
          ]}
        />
        <TextField
          label={words.lots}
          value={lots}
          onValue={setLots}
          issues={toConfirm.length > 0 ? [] : issuesAt(failure, 'lots')}
        />
        <TextField label={words.risk} value={risk} onValue={setRisk} />
      </div>
      {toConfirm.length > 0 && (
        <ToConfirm issues={toConfirm} isBusy={isLoading} onConfirm={() => void start(true)} />
      )}
      {failure !== null && failure.issues.length === 0 && (
        <FailureCard failure={failure} onRetry={() => void start(false)} />
      )}
      {isLoading ? (
        <Busy text={words.starting} />
      ) : (
        <button type="button" class="primary grow" onClick={() => void start(false)}>
          {place.isDrill ? words.startDrill : words.start}
        </button>
      )}
    </>
  );
}

function Running({
  recall,
  onChange,
}: {
  readonly recall: RecallView;
  readonly onChange: (recall: RecallView) => void;
}) {
  return (
    <>
      <p>
        <strong>
          {recall.incidentId} · {recall.kindWord}
          {recall.isDrill && <> · {words.drill}</>}
        </strong>
      </p>
      <p>{recall.lots.join(', ')}</p>
      <p role="status">
        {recall.contacts.length === 0
          ? words.nobody
          : fill(words.summary, {
              recipients: recall.contacts.length,
              meals: recall.concernedMeals,
              left: recall.possiblyLeftMeals,
              answered: recall.answeredCount,
            })}{' '}
        {recall.milliseconds !== null &&
          fill(words.listTime, { milliseconds: recall.milliseconds })}
      </p>
      <ul class="plain list">
        {recall.contacts.map((contact) => (
          <RecallContact
            key={contact.recallContactId}
            recall={recall}
            contact={contact}
            onChange={onChange}
          />
        ))}
      </ul>
      <RecallPapers recall={recall} />
      <RecallForm recall={recall} onChange={onChange} />
      <RowsLink link={recall.link} />
    </>
  );
}

/** A recall, or a drill: one action, then everybody to warn until it is closed. */
export function RecallScreen({ place }: { place: RecallPlace }) {
  const [opened, setOpened] = useState<RecallView | null>(null);
  const { data, failure, ask } = useQuestion('getRecall');
  const { incidentId } = place;
  const load = () => {
    if (incidentId !== null) void ask({ incidentId });
  };
  useEffect(load, [incidentId]);
  const recall = opened ?? data;
  if (recall !== null) return <Running recall={recall} onChange={setOpened} />;
  if (incidentId === null) return <Opening place={place} onOpened={setOpened} />;
  if (failure !== null) return <FailureCard failure={failure} onRetry={load} />;
  return <Busy text={screens.app.loading} />;
}
