import { instant } from './calendar-fields';
import { defineRecord, type RecordOf, required } from './define-record';
import { identifier, longText, text } from './text-fields';

/** One line of « Journal »: who did what, when, in words. Only added to: an undoing is a line of its own. */
export const journalEntryRecord = defineRecord(
  'journalEntry',
  { field: 'entryId', prefix: 'J' },
  {
    entryId: required(identifier(), { computed: true, hidden: true }),
    at: required(instant(), { computed: true }),
    who: required(text({ max: 120 }), { computed: true }),
    action: required(text({ max: 80 }), { computed: true }),
    subject: required(text({ max: 200, width: 260 }), { computed: true }),
    /** « lundi 23 : repas livrés 40 → 42 ». Last because it is never blank (docs/decisions/0009). */
    detail: required(longText(), { computed: true }),
  },
);

export type JournalEntry = RecordOf<typeof journalEntryRecord>;
