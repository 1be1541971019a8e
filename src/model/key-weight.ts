import { date } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { WEIGHT_KEYS } from './lists';
import { quantity } from './number-fields';
import { choice, identifier, longText, reference } from './text-fields';

/**
 * What a partnership weighs for a key that no delivery tells: hours, square metres, percent. From a day on, until the next
 * row of the same key: what was shared before keeps the weight it had.
 */
export const keyWeightRecord = defineRecord(
  'keyWeight',
  { field: 'weightId', prefix: 'CL' },
  {
    weightId: required(identifier(), { computed: true }),
    key: required(choice('weightKeys', WEIGHT_KEYS)),
    partnershipId: required(reference('partnership')),
    /** Blank: for every cost of this key that has no weight of its own. */
    costId: optional(reference('costItem')),
    weight: required(quantity()),
    startsOn: optional(date()),
    sourceNote: optional(longText()),
  },
);

export type KeyWeightRow = RecordOf<typeof keyWeightRecord>;
