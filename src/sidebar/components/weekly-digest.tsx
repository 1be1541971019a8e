import { useState } from 'preact/hooks';
import type { DigestView } from '../../app/weekly-digest';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { fill } from '../sentences';
import { FieldControl } from './field-control';
import { IssueSummary } from './issue-summary';
import { useAttempt } from './use-attempt';

const words = screens.digestScreen;

const FIELD = {
  key: 'recipient',
  label: words.recipient,
  widget: 'text',
  isRequired: true,
} as const;

/** The weekly mail: its switch, and what it would say today. */
export function WeeklyDigest() {
  const { commands } = useApp();
  const [view, setView] = useState<DigestView | null>(null);
  const [typed, setTyped] = useState('');
  const { failure, isBusy, attempt } = useAttempt();
  const save = (recipient: string | null) =>
    void attempt(async () => setView(await commands.saveDigest(recipient)));
  const onToggle = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open && view === null)
      void attempt(async () => setView(await commands.getDigest()));
  };
  const issues = failure?.issues ?? [];
  return (
    <details class="card" onToggle={onToggle}>
      <summary>{words.title}</summary>
      <IssueSummary issues={issues} failure={failure} />
      <p class="muted">{words.intro}</p>
      {view !== null && view.recipient !== null && (
        <>
          <p>{fill(words.isOn, { recipient: view.recipient })}</p>
          <button type="button" class="small" disabled={isBusy} onClick={() => save(null)}>
            {words.turnOff}
          </button>
        </>
      )}
      {view?.recipient === null && (
        <>
          <p>{words.isOff}</p>
          <FieldControl
            field={FIELD}
            path={FIELD.key}
            value={typed}
            onValue={(value) => setTyped(String(value))}
            issues={issues}
            isDisabled={isBusy}
            saysOptional={false}
          />
          <button
            type="button"
            class="small"
            disabled={isBusy || typed.trim() === ''}
            onClick={() => save(typed)}
          >
            {words.turnOn}
          </button>
        </>
      )}
      {view !== null && (
        <>
          <h3>{words.preview}</h3>
          {view.lines.length === 0 && <p class="muted">{words.nothing}</p>}
          <ul>
            {view.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
