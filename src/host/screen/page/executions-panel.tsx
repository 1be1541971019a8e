import { useState } from 'preact/hooks';
import { googleTime, googleTimeWords, type OwnCosts } from '../google-time';
import { GoogleCosts } from './google-costs';
import { host } from './host-client';
import type { JournalEntry } from './host-types';
import { keepOwnCosts, readOwnCosts } from './own-costs';
import { PanelList } from './panel-list';

const NUMBER = new Intl.NumberFormat('fr-FR');
const TIME = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium' });

const OUTCOMES = {
  completed: { sign: '✓', words: 'Terminée', tone: 'ok' },
  failed: { sign: '✕', words: 'Échec', tone: 'bad' },
  'timed out': { sign: '✕', words: 'Délai dépassé', tone: 'bad' },
  killed: { sign: '✕', words: 'Interrompue', tone: 'bad' },
} as const;

const KINDS: Readonly<Record<string, string>> = {
  callable: 'panneau',
  menu: 'menu',
  trigger: 'déclencheur',
  custom: 'formule',
  internal: 'hôte',
};

export function ExecutionsPanel({ stamp }: { readonly stamp: number }) {
  const [own, setOwn] = useState(readOwnCosts);
  return (
    <>
      <GoogleCosts
        own={own}
        onChange={(costs) => {
          keepOwnCosts(costs);
          setOwn(costs);
        }}
      />
      <PanelList
        load={host.executions}
        stamp={stamp}
        empty="Aucune exécution. Chaque appel du script s’inscrit ici : sa durée, ses appels aux services, les cellules lues et écrites."
        line={(entry) => <ExecutionCard key={entry.id} entry={entry} own={own} />}
      />
    </>
  );
}

interface ExecutionCardProps {
  readonly entry: JournalEntry;
  readonly own: OwnCosts;
}

function ExecutionCard({ entry, own }: ExecutionCardProps) {
  const outcome = OUTCOMES[entry.outcome];
  const time = googleTime(entry, own);
  return (
    <li class="card card-details">
      <details>
        <summary>
          <span class="execution-name">
            <strong>{entry.functionName}</strong>
            <span class={`pill ${outcome.tone}`}>
              {outcome.sign} {outcome.words}
            </span>
          </span>
          <span class="muted">
            {TIME.format(new Date(entry.startedAt))} · {KINDS[entry.kind] ?? entry.kind} ·{' '}
            {NUMBER.format(Math.round(entry.milliseconds))} ms · {plural(entry.callCount, 'appel')}{' '}
            · {plural(entry.cellsRead, 'cellule', 'lue')} ·{' '}
            {plural(entry.cellsWritten, 'cellule', 'écrite')}
          </span>
          <span class="muted">{googleTimeWords(time.milliseconds)}</span>
        </summary>
        {entry.error && <p class="error-text">{entry.error}</p>}
        {time.parts.length > 0 && (
          <table class="calls">
            <caption>D’où vient l’estimation</caption>
            <tbody>
              {time.parts.map(({ id, words, count, milliseconds }) => (
                <tr key={id}>
                  <th scope="row">{words}</th>
                  <td>{NUMBER.format(count)}</td>
                  <td>{NUMBER.format(Math.round(milliseconds))} ms</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {entry.callCount > 0 && <CallTable calls={entry.calls} />}
        {entry.log.length > 0 && (
          <pre class="log">{entry.log.map(({ level, text }) => `${level} ${text}`).join('\n')}</pre>
        )}
      </details>
    </li>
  );
}

function CallTable({ calls }: { readonly calls: JournalEntry['calls'] }) {
  return (
    <table class="calls">
      <caption>Appels aux services</caption>
      <tbody>
        {Object.entries(calls).map(([method, count]) => (
          <tr key={method}>
            <th scope="row">{method}</th>
            <td>{NUMBER.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const plural = (count: number, ...words: readonly string[]): string =>
  [NUMBER.format(count), ...words.map((word) => (count > 1 ? `${word}s` : word))].join(' ');
