import { useEffect, useState } from 'preact/hooks';
import { exchangeScreen as words } from '../../i18n/fr/exchange-screen';
import type { Store } from '../state/store';
import type { ExchangeCommands } from './exchange-commands';
import type { ExchangeAction, ExchangeState } from './exchange-state';
import { ExportSection } from './export-section';
import { ImportActions, ImportSection } from './import-section';

interface Props {
  readonly store: Store<ExchangeState, ExchangeAction>;
  readonly commands: ExchangeCommands;
  readonly period: { readonly from: string; readonly until: string };
}

const SECTIONS = [
  ['import', words.importing],
  ['export', words.exporting],
] as const;

/** The dialog: a file in, or a file out. */
export function ExchangeApp({ store, commands, period }: Props) {
  const [state, setState] = useState(store.state());
  useEffect(() => store.subscribe(() => setState(store.state())), [store]);
  const isSending = state.busy === 'sending';
  return (
    <div class="app exchange">
      <h1 class="sr">{words.title}</h1>
      <nav class="tabs" aria-label={words.sections}>
        {SECTIONS.map(([section, label]) => (
          <button
            key={section}
            type="button"
            disabled={isSending}
            {...(state.section === section ? { 'aria-current': 'page' as const } : {})}
            onClick={() => commands.choose(section)}
          >
            {label}
          </button>
        ))}
      </nav>
      <main>
        {state.section === 'import' ? (
          <ImportSection state={state} commands={commands} />
        ) : (
          <ExportSection state={state} commands={commands} period={period} />
        )}
      </main>
      <footer class="actions">
        {state.section === 'import' && <ImportActions state={state} commands={commands} />}
      </footer>
    </div>
  );
}
