import { date } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { wholeNumber } from './number-fields';
import { identifier, longText, reference, text } from './text-fields';

/** A reference sample (`domain.md` §10.14): kept five days after the last time the dish was served. */
export const sampleRecord = defineRecord(
  'sample',
  { field: 'sampleId', prefix: 'PL' },
  {
    sampleId: required(identifier(), { computed: true }),
    takenOn: required(date()),
    /** Only who cooks, portions or assembles takes samples. */
    partnerId: required(reference('partner')),
    dishName: required(text({ min: 2, max: 120, width: 200 })),
    lotRef: optional(text({ max: 40 })),
    weightGrams: optional(wholeNumber({ max: 2000, unit: 'g' })),
    lastServedOn: required(date()),
    destroyAfter: optional(date(), { computed: true }),
    destroyedOn: optional(date()),
    comment: optional(longText()),
  },
);

export type Sample = RecordOf<typeof sampleRecord>;
