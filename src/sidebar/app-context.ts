import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Commands } from './state/commands';
import type { Action, AppState } from './state/app-state';
import type { SentenceBook } from './sentences';

/** What every screen may use. */
export interface AppTools {
  readonly state: AppState;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
  readonly book: SentenceBook;
  /** True in a dialog or on a wide page: the week becomes a grid. */
  readonly isWide: boolean;
}

export const AppContext = createContext<AppTools | null>(null);

export function useApp(): AppTools {
  const tools = useContext(AppContext);
  if (tools === null) throw new Error('no AppContext around this component');
  return tools;
}
