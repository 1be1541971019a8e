import type { AppContext } from './app-context';

/** Opens the dialog where files are imported and exported. */
export function openExchange(context: AppContext): Record<string, never> {
  context.pages.openExchange();
  return {};
}
