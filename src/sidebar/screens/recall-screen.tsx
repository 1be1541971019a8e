import { useEffect, useState } from 'preact/hooks';
import type { RecallView } from '../../app/recall-views';
import { screens } from '../../i18n/fr/screens';
import { WarningCard } from '../components/issue-summary';
import { Busy, FailureCard, RowsLink } from '../components/small-parts';
import { fill } from '../sentences';
import type { RecallPlace } from '../state/app-state';
import { RecallPapers } from '../papers/recall-papers';
import { RecallContact } from '../trace/recall-contact';
import { RecallForm } from '../trace/recall-form';
import { RecallOpening } from '../trace/recall-opening';
import { useQuestion } from '../trace/use-question';

const words = screens.traceScreen;

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
        {recall.isHolding && recall.contacts.length === 0 && words.nobody}
        {recall.contacts.length > 0 &&
          fill(words.summary, {
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
      <WarningCard issues={recall.issues} />
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
  if (incidentId === null) return <RecallOpening place={place} onOpened={setOpened} />;
  if (failure !== null) return <FailureCard failure={failure} onRetry={load} />;
  return <Busy text={screens.app.loading} />;
}
