import { useEffect, useState } from 'preact/hooks';
import type { LogExportRole } from '../../app/export-log';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Busy, FailureCard, RowsLink } from '../components/small-parts';
import { Sign } from '../components/sign';
import { saveFile } from '../exchange/save-file';
import { fill } from '../sentences';
import { ChoiceField, DayField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;

/** Incidents and drills, with the time each list took. */
export function RecallsSection() {
  const { commands } = useApp();
  const { data, failure, ask } = useQuestion('getRecalls');
  const load = () => void ask({});
  useEffect(load, []);
  const open = (isDrill: boolean, kind: 'RETRAIT' | 'NON_CONFORMITE' = 'RETRAIT') =>
    commands.open({ name: 'recall', incidentId: null, kind, isDrill, lots: '', kitchenId: '' });
  return (
    <>
      <h2>{words.recalls}</h2>
      <div class="row wrap">
        <button type="button" class="small" onClick={() => open(false)}>
          {words.newRecall}
        </button>
        <button type="button" class="small" onClick={() => open(true)}>
          {words.newDrill}
        </button>
        <button type="button" class="small" onClick={() => open(false, 'NON_CONFORMITE')}>
          {words.newIncident}
        </button>
      </div>
      {failure !== null && <FailureCard failure={failure} onRetry={load} />}
      {data?.incidents.length === 0 && <p class="muted">{words.noRecall}</p>}
      <ul class="plain">
        {data?.incidents.map((incident) => (
          <li key={incident.incidentId}>
            <button
              type="button"
              class="link"
              onClick={() =>
                commands.open({
                  name: 'recall',
                  incidentId: incident.incidentId,
                  isDrill: incident.isDrill,
                  lots: incident.lots,
                  kitchenId: '',
                })
              }
            >
              {incident.incidentId} · {incident.isDrill ? words.drill : incident.kindWord}
            </button>{' '}
            {incident.lots}{' '}
            <span class="muted">
              {incident.openedAt}, {incident.isOpen ? words.isOpen : words.isClosed}
              {incident.milliseconds !== null && (
                <>. {fill(words.listTime, { milliseconds: incident.milliseconds })}</>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Verification() {
  const { data, failure, isLoading, ask } = useQuestion('verifyLog');
  const verify = () => void ask({});
  return (
    <>
      <button type="button" class="small" disabled={isLoading} onClick={verify}>
        {words.verify}
      </button>
      {isLoading && <Busy text={words.verifying} />}
      {failure !== null && <FailureCard failure={failure} onRetry={verify} />}
      {data !== null && !isLoading && (
        <div class={data.breakCount === 0 ? 'card ok' : 'card warn'} role="status">
          <p>
            <Sign name={data.breakCount === 0 ? 'check' : 'full'} />{' '}
            {fill(data.breakCount === 0 ? words.intact : words.broken, {
              checked: data.checkedCount,
              count: data.breakCount,
            })}{' '}
            {data.unsealedCount > 0 && fill(words.unsealed, { count: data.unsealedCount })}
          </p>
          {data.breaks.map(({ text, enteredAt, link }) => (
            <p key={text}>
              {text} {enteredAt !== null && fill(words.since, { when: enteredAt })}{' '}
              {link !== null && <RowsLink link={link} />}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

const ROLES = ['SENT', 'CARRIED', 'RECEIVED', 'EPCIS'] as const;

function Export() {
  const [role, setRole] = useState<LogExportRole>('SENT');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const { data, failure, isLoading, ask } = useQuestion('exportLog');
  const download = async () => {
    const file = await ask({ role, from, until });
    if (file) saveFile(file.fileName, new TextEncoder().encode(file.text), file.mediaType);
  };
  return (
    <details class="fold">
      <summary>{words.exports}</summary>
      <div class="fields">
        <ChoiceField
          label={words.exportRole}
          value={role}
          onValue={(code) => setRole(ROLES.find((each) => each === code) ?? 'SENT')}
          choices={ROLES.map((code) => ({ code, label: words.roles[code] }))}
        />
        <DayField label={words.from} value={from} onValue={setFrom} />
        <DayField label={words.until} value={until} onValue={setUntil} />
        <button
          type="button"
          disabled={from === '' || until === '' || isLoading}
          onClick={() => void download()}
        >
          {words.export}
        </button>
      </div>
      {failure !== null && <FailureCard failure={failure} onRetry={() => void download()} />}
      {data !== null && <p role="status">{fill(words.exported, { count: data.eventCount })}</p>}
    </details>
  );
}

function Retention() {
  const { data, failure, ask } = useQuestion('previewRetention');
  const look = () => void ask({});
  return (
    <>
      <button type="button" class="small" onClick={look}>
        {words.retention}
      </button>
      {failure !== null && <FailureCard failure={failure} onRetry={look} />}
      {data !== null && <p role="status">{fill(words.retained, { ...data })}</p>}
    </>
  );
}

/** The log itself: verified, exported, and what of it is old. */
export function LogSection() {
  return (
    <>
      <h2>{words.log}</h2>
      <Verification />
      <Export />
      <Retention />
    </>
  );
}
