import type { WeekPlace } from '../ports/page-opener';
import type { AppContext } from './app-context';

/** Opens the week in a dialog, where it is a grid. */
export function openWide(context: AppContext, place: WeekPlace): Record<string, never> {
  context.pages.openWide(place);
  return {};
}
