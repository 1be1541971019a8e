import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { issueText } from '../sentences';
import type { FormRecord } from '../../app/form-names';
import type { FormState } from '../state/form-state';
import { IssueSummary } from './issue-summary';

const words = screens.partnerScreen;

/** Records that look like the one being entered: to open, or to be told apart from it. */
function Duplicates(props: { id: string | null; issues: readonly Issue[]; isSaving: boolean }) {
  const { id, issues, isSaving } = props;
  const { commands } = useApp();
  const others = [...new Map(issues.map((issue) => [issue.params?.['id'], issue])).values()];
  return (
    <>
      <p>
        <strong>{words.duplicates}</strong>
      </p>
      <ul class="plain list">
        {others.map(({ params }) => (
          <li key={params?.['id']}>
            <p>
              {params?.['name']} <span class="muted">· {params?.['city']}</span>
            </p>
            <button
              type="button"
              class="small"
              onClick={() => void commands.openPartner(String(params?.['id']))}
            >
              {words.openExisting}
              <span class="sr"> {params?.['name']}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="small"
          disabled={isSaving}
          onClick={() => void commands.saveRecord('partner', id, { hasConfirmedDuplicates: true })}
        >
          {words.saveAnyway}
        </button>
      </p>
    </>
  );
}

/** A figure out of the ordinary, shown before it is kept. */
function Unusual(props: { id: string | null; issues: readonly Issue[]; isSaving: boolean }) {
  const { id, issues, isSaving } = props;
  const { commands, book } = useApp();
  return (
    <>
      <p>
        <strong>{screens.costScreen.sure.title}</strong>
      </p>
      {issues.map((issue) => (
        <p key={issue.code}>{issueText(book, issue)}</p>
      ))}
      <button
        type="button"
        class="small"
        disabled={isSaving}
        onClick={() => void commands.saveRecord('costItem', id, { hasConfirmedDuplicates: true })}
      >
        {screens.costScreen.sure.save}
      </button>
    </>
  );
}

/** What stops a form, with what to do about it: a twin to look at, somebody else's changes to bring in. */
export function RecordTrouble(props: {
  readonly record: FormRecord;
  readonly id: string | null;
  readonly form: FormState;
}) {
  const { record, id, form } = props;
  const { commands } = useApp();
  const code = form.failure?.code;
  return (
    <IssueSummary issues={form.issues} failure={form.failure}>
      {code === 'TO_CONFIRM' && record === 'costItem' && (
        <Unusual id={id} issues={form.failure?.issues ?? []} isSaving={form.status === 'saving'} />
      )}
      {code === 'TO_CONFIRM' && record === 'partner' && (
        <Duplicates
          id={id}
          issues={form.failure?.issues ?? []}
          isSaving={form.status === 'saving'}
        />
      )}
      {code === 'CHANGED_MEANWHILE' && id !== null && (
        <>
          <p class="muted">{words.reloadHint}</p>
          <button type="button" onClick={() => void commands.mergeRecord(record, id)}>
            {words.reload}
          </button>
        </>
      )}
    </IssueSummary>
  );
}
