import { date, instant } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { CHANNELS, CONFORMITIES, MEASURE_TYPES, PRODUCT_CLASSES, TRACE_EVENT_KINDS } from './lists';
import { deciCelsius, wholeNumber } from './number-fields';
import { choice, identifier, longText, reference, text } from './text-fields';

/** One event of the traceability log: append-only, a correction is an event that names the one it replaces (§10.8). */
export const traceEventRecord = defineRecord(
  'traceEvent',
  { field: 'eventId', prefix: 'E' },
  {
    eventId: required(identifier(), { computed: true }),
    /** When it happened; when it was entered is `recordedAt`. */
    happenedAt: required(instant(), { computed: true }),
    recordedAt: required(instant(), { computed: true }),
    kind: required(choice('traceEventKinds', TRACE_EVENT_KINDS), { computed: true }),
    /** None for what is of a structure and not of a flow: a sample, containers. */
    partnershipId: optional(reference('partnership'), { computed: true, hidden: true }),
    partnershipName: optional(text({ max: 120 }), { computed: true }),
    lineId: optional(identifier(), { computed: true }),
    lotRef: optional(text({ max: 40 }), { computed: true }),
    dishName: optional(text({ max: 120, width: 200 }), { computed: true }),
    useByDate: optional(date(), { computed: true }),
    /** Codes, or the mode when there are none: what was told of the lot cannot be corrected without a trace. */
    allergens: optional(text({ max: 200 }), { computed: true, hidden: true }),
    meals: optional(wholeNumber({ max: 100_000, unit: 'repas' }), { computed: true }),
    productClass: optional(choice('productClasses', PRODUCT_CLASSES), { computed: true }),
    measureType: optional(choice('measureTypes', MEASURE_TYPES), { computed: true }),
    temperature: optional(deciCelsius(), { computed: true }),
    conformity: optional(choice('conformities', CONFORMITIES), { computed: true }),
    supersedesEventId: optional(identifier(), { computed: true }),
    comment: optional(longText(), { computed: true }),
    /** Who loses or receives it besides the parties of the partnership: a transfer to another association. */
    counterpartId: optional(reference('partner'), { computed: true, hidden: true }),
    /** Letters, never a name. */
    operator: optional(text({ max: 40, width: 70 }), { computed: true }),
    channel: required(choice('channels', CHANNELS), { computed: true }),
    /**
     * Number of the row and hash of it and of the one before (docs/decisions/0016). Last because it is never blank: the
     * last row so shows whether a column came or went (docs/decisions/0009).
     */
    seal: optional(text({ max: 80, width: 90 }), { computed: true }),
  },
);

export type TraceEvent = RecordOf<typeof traceEventRecord>;
