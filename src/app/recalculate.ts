import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { AppContext } from './app-context';
import { type Rebuilt, rebuildState } from './rebuild-state';
import { refreshFollowUp } from './write-follow-up';

/** Reads every tab again and rebuilds all that is computed from them. */
export function recalculate(context: AppContext): Rebuilt {
  return context.lock.runAlone(() => {
    const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
    const rebuilt = rebuildState(context, { newestWeek });
    refreshFollowUp(context);
    return rebuilt;
  });
}
