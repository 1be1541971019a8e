import type { WeekView } from '../../app/week-views';
import type { Draft, WeekState } from './week-state';
import { hasEdits } from './week-state';

export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what was typed in a week until it is recorded, even when the page is closed. */
export interface DraftShelf {
  readonly load: (view: WeekView) => Draft | null;
  readonly keep: (week: WeekState) => void;
  /** Whether a name in the storage is that of the draft of this week: another page of the product writes there too. */
  readonly holds: (name: string, view: WeekView) => boolean;
}

/** The name is part of the key: two workbooks opened in one browser have the same identifiers. */
const keyOf = (view: WeekView) =>
  ['passe-plat', 'brouillon', view.partnershipId, view.partnershipName, view.week].join('/');

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'edits' in value &&
    typeof value.edits === 'object' &&
    value.edits !== null &&
    'added' in value &&
    Array.isArray(value.added) &&
    'at' in value &&
    typeof value.at === 'string'
  );
}

/** A browser may refuse storage (private window, full disk): the draft then lives as long as the page. */
export function createDraftShelf(storage: () => TextStorage): DraftShelf {
  return {
    load: (view) => {
      try {
        const draft: unknown = JSON.parse(storage().getItem(keyOf(view)) ?? 'null');
        return isDraft(draft) ? draft : null;
      } catch {
        return null; // unreadable is as good as absent: the workbook's week is shown
      }
    },
    holds: (name, view) => name === keyOf(view),
    keep: (week) => {
      if (week.view === null) return;
      const { edits, added, attempt, draftAt } = week;
      const draft: Draft = { edits, added, attempt, at: draftAt ?? '' };
      try {
        if (hasEdits(week)) storage().setItem(keyOf(week.view), JSON.stringify(draft));
        else storage().removeItem(keyOf(week.view));
      } catch {
        // Said on the screen by nothing: losing a draft of an unsaved page is what the browser chose.
      }
    },
  };
}
