import { OutsideGrid } from '../ports/table-store';
import type { AppContext } from './app-context';
import { StaleHint } from './append-writes';
import { rebuildState } from './rebuild-state';
import type { WeekSpan } from './open-workbook';

/** Runs an action; when what was remembered no longer fits the workbook, rebuilds it and runs the action once more. */
export function withFreshHints<Answer>(
  context: AppContext,
  span: WeekSpan,
  action: () => Answer,
): Answer {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof StaleHint || error instanceof OutsideGrid)) throw error;
    context.lock.runAlone(() => rebuildState(context, { newestWeek: span.newest }));
    return action();
  }
}
