import { host } from './host-client';
import type { JournalEntry } from './host-types';
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
  internal: 'hôte',
};

export function ExecutionsPanel({ stamp }: { readonly stamp: number }) {
  return (
    <PanelList
      load={host.executions}
      stamp={stamp}
      empty="Aucune exécution. Chaque appel du script s’inscrit ici : sa durée, ses appels aux services, les cellules lues et écrites."
      line={(entry) => <ExecutionCard key={entry.id} entry={entry} />}
    />
  );
}

function ExecutionCard({ entry }: { readonly entry: JournalEntry }) {
  const outcome = OUTCOMES[entry.outcome];
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
            · {NUMBER.format(entry.cellsRead)} lues · {NUMBER.format(entry.cellsWritten)} écrites
          </span>
        </summary>
        {entry.error && <p class="error-text">{entry.error}</p>}
        <table class="calls">
          <tbody>
            {Object.entries(entry.calls).map(([method, count]) => (
              <tr key={method}>
                <td>{method}</td>
                <td>{NUMBER.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {entry.log.length > 0 && (
          <pre class="log">{entry.log.map(({ level, text }) => `${level} ${text}`).join('\n')}</pre>
        )}
      </details>
    </li>
  );
}

const plural = (count: number, word: string): string =>
  `${NUMBER.format(count)} ${word}${count > 1 ? 's' : ''}`;
