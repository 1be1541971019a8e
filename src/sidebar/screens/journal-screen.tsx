import type { JournalEntryView, JournalView } from '../../app/journal-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { InitialsField } from '../components/initials-field';
import { Sign } from '../components/sign';
import {
  Busy,
  Empty,
  FailureCard,
  PrimaryButton,
  RowsLink,
  SavedCard,
} from '../components/small-parts';
import { failureText, fill } from '../sentences';

const words = screens.journalScreen;

function Entry({ entry }: { entry: JournalEntryView }) {
  const { when, who, action, subject, detail } = entry;
  return (
    <li class="card">
      <strong>
        {action} : {subject}
      </strong>
      <span class="muted block">
        {when} · {who}
      </span>
      <span class="lines block">{detail}</span>
    </li>
  );
}

/** What the last action was, and whether it can be taken back. */
function LastAction({ last }: { last: JournalView['undo'] }) {
  if (last === null) return <p class="muted">{words.nothing}</p>;
  return (
    <>
      <p>
        <strong>
          {last.action} : {last.subject}
        </strong>
      </p>
      <p class="muted">{last.whyNot === null ? words.undoHint : words.whyNot[last.whyNot]}</p>
    </>
  );
}

/** Who did what, when, from what to what; and the way back from the last action. */
export function JournalScreen() {
  const { state, commands } = useApp();
  const { journal, undo } = state.upkeep;
  const { data } = journal;
  return (
    <>
      {undo.failure !== null && (
        <div class="card bad" role="alert">
          <p>
            <Sign name="cross" /> {failureText(undo.failure)}
          </p>
        </div>
      )}
      {undo.data !== null && !undo.isLoading && undo.failure === null && (
        <SavedCard title={words.undone}>
          <p>{fill(words.undoneDetail, { ...undo.data })}</p>
        </SavedCard>
      )}
      {journal.failure !== null && (
        <FailureCard failure={journal.failure} onRetry={() => void commands.loadJournal()} />
      )}
      {data === null && journal.isLoading && <Busy text={screens.app.loading} />}
      {data !== null && (
        <>
          <InitialsField />
          <section>
            <h2>{words.last}</h2>
            <LastAction last={data.undo} />
          </section>
          <section>
            <h2>{words.lines}</h2>
            {data.entries.length === 0 && (
              <Empty>
                <p>{words.none}</p>
              </Empty>
            )}
            <ul class="plain list">
              {data.entries.map((entry, index) => (
                <Entry key={index} entry={entry} />
              ))}
            </ul>
            <RowsLink link={data.tab} />
          </section>
        </>
      )}
    </>
  );
}

export function JournalActions() {
  const { state, commands } = useApp();
  const { journal, undo } = state.upkeep;
  const last = journal.data?.undo ?? null;
  return (
    <PrimaryButton
      text={last?.isRedo === true ? words.redo : words.undo}
      busyText={words.undoing}
      isBusy={undo.isLoading}
      isDisabled={last === null || last.whyNot !== null}
      onPress={() => void commands.undo()}
    />
  );
}
