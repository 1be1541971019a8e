import { columnLetters } from '../kernel/column-letters';
import { EDIT_MARKS_CELL } from '../tables/system-tab';
import type { Messages } from '../i18n/fr';
import { REFERENCE_NAMES } from './reference';

/** The tabs whose edits by hand make what is remembered of them stale, and the cell that says so. */
export function editWatch(messages: Messages): { watchedTabs: readonly string[]; a1: string } {
  const names = [...REFERENCE_NAMES, 'delivery', 'traceEvent', 'mealCost'] as const;
  const { tab, row, column } = EDIT_MARKS_CELL;
  return {
    watchedTabs: names.map((name) => messages.records[name].tab),
    a1: `'${tab}'!${columnLetters(column)}${row}`,
  };
}
