import { useState } from 'preact/hooks';
import type { RecallContactView, RecallView } from '../../app/recall-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FailureCard } from '../components/small-parts';
import { fill } from '../sentences';
import { PhoneLink } from './lot-tree';
import { ChoiceField, issuesAt, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;

interface ContactProps {
  readonly recall: RecallView;
  readonly contact: RecallContactView;
  readonly onChange: (recall: RecallView) => void;
}

/** Opens the person's own mail program on a draft: nothing leaves by itself, and no right is asked of Google for it. */
const mailTo = (email: string, message: { readonly subject: string; readonly body: string }) =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(message.body)}`;

function Message({ recall, contact, onChange }: ContactProps) {
  const { commands } = useApp();
  const marking = useQuestion('markRecallMessages');
  const { message, email, messagedAt, recallContactId } = contact;
  if (message === null) return null;
  const mark = async () => {
    const next = await marking.ask({
      submissionId: commands.newSubmissionId(),
      incidentId: recall.incidentId,
      recallContactIds: [recallContactId],
    });
    if (next !== null) onChange(next);
  };
  return (
    <>
      {email !== null && (
        <a
          class="button small"
          href={mailTo(email, message)}
          target="_blank"
          rel="noopener"
          onClick={() => void mark()}
        >
          {words.message}
          <span class="sr"> {contact.name}</span>
        </a>
      )}
      {messagedAt !== null && (
        <p class="muted">{fill(words.messageOpened, { when: messagedAt })}</p>
      )}
      <details class="fold small">
        <summary>{words.copyMessage}</summary>
        <textarea readOnly rows={8} aria-label={words.copyMessage} value={message.body} />
      </details>
    </>
  );
}

const CODES = ['SANS_REPONSE', 'RIEN_RESTE', 'MIS_A_L_ECART', 'DETRUIT', 'RENDU'] as const;

function Answer({ recall, contact, onChange }: ContactProps) {
  const { commands } = useApp();
  const [answer, setAnswer] = useState(contact.answer);
  const [found, setFound] = useState(String(contact.foundMeals ?? ''));
  const [comment, setComment] = useState(contact.comment ?? '');
  const { failure, isLoading, ask } = useQuestion('recordRecallAnswer');
  const save = async () => {
    const next = await ask({
      submissionId: commands.newSubmissionId(),
      incidentId: recall.incidentId,
      recallContactId: contact.recallContactId,
      values: { answer, foundMeals: found, comment },
    });
    if (next !== null) onChange(next);
  };
  return (
    <div class="fields">
      <ChoiceField
        label={words.answer}
        value={answer}
        onValue={setAnswer}
        choices={CODES.map((code) => ({ code, label: words.answers[code] }))}
      />
      <TextField
        label={words.foundMeals}
        mode="numeric"
        value={found}
        onValue={setFound}
        issues={issuesAt(failure, 'foundMeals')}
      />
      <TextField
        label={words.comment}
        value={comment}
        onValue={setComment}
        issues={issuesAt(failure, 'comment')}
      />
      <button type="button" class="small" disabled={isLoading} onClick={() => void save()}>
        {words.saveAnswer}
      </button>
      {failure !== null && <FailureCard failure={failure} onRetry={() => void save()} />}
    </div>
  );
}

/** Somebody to warn: the phone first, then the message, then what they answered. */
export function RecallContact(props: ContactProps) {
  const { contact, recall } = props;
  return (
    <li class="card">
      <strong>{contact.name}</strong>
      <p>
        {fill(words.received, { meals: contact.receivedMeals })} ·{' '}
        <strong>{fill(words.left, { meals: contact.possiblyLeftMeals })}</strong>
      </p>
      <p class="muted">{contact.lots}</p>
      <p>
        <PhoneLink partner={contact} />
      </p>
      <Message {...props} />
      {recall.closedAt === null ? (
        <details class="fold small">
          <summary>{contact.answerWord}</summary>
          <Answer {...props} />
        </details>
      ) : (
        <p>{contact.answerWord}</p>
      )}
    </li>
  );
}
