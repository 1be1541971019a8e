import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { AppContext } from './app-context';
import { openForReading } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import type { WeekView } from './week-views';
import { readWeekRows } from './week-rows-reader';
import { weekView } from './week-view';
import { withFreshHints } from './with-fresh-hints';

/** The week of a partnership, to fill in or to correct; the current week when none is named. */
export function getWeek(
  context: AppContext,
  input: { readonly partnershipId: string; readonly week: string | null },
): WeekView {
  const week = input.week ?? isoWeekOf(parisWallClock(context.clock.now()).day);
  const span = { oldest: week, newest: week };
  return withFreshHints(context, span, () => {
    const workbook = openForReading(context, span);
    const facts = partnershipFacts(workbook, input.partnershipId);
    const rows = readWeekRows(workbook, week, input.partnershipId).map((placed) => placed.row);
    return weekView(workbook, { facts, week, rows });
  });
}
