import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { AppContext } from './app-context';
import { finishPendingWrite } from './finish-pending-write';
import { type Rebuilt, rebuildState } from './rebuild-state';
import { parseState, SYSTEM_TAB } from '../tables/system-state';
import { AppError } from '../kernel/app-error';

/** Reads every tab again and rebuilds all that is computed from them. */
export function recalculate(context: AppContext): Rebuilt {
  return context.lock.runAlone(() => {
    const grid = context.store.readAll(SYSTEM_TAB);
    if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab: SYSTEM_TAB });
    const { pending } = parseState(grid);
    if (pending !== null) finishPendingWrite(context, pending);
    return rebuildState(context, {
      newestWeek: isoWeekOf(parisWallClock(context.clock.now()).day),
    });
  });
}
