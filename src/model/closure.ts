import { date, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { identifier, reference, text } from './text-fields';

/** Days when a kitchen does not work: works, leave, strike. Both days are closed. */
export const closureRecord = defineRecord(
  'closure',
  { field: 'closureId', prefix: 'FE' },
  {
    closureId: required(identifier(), { computed: true }),
    kitchenId: required(reference('partner')),
    startsOn: required(date()),
    endsOn: required(date()),
    reason: required(text({ min: 2, max: 160, width: 260 })),
    /** Declared by mistake, or given up: the row stays, it closes nothing. */
    isCancelled: optional(yesNo()),
  },
);

export type Closure = RecordOf<typeof closureRecord>;
