import { date, instant, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { ANSWERS_ENTERED, INCIDENT_KINDS, SEVERITIES } from './trace-lists';
import { wholeNumber } from './number-fields';
import { choice, identifier, longText, reference, text } from './text-fields';

/**
 * An incident, with the fields of the recall form of the food-aid guide (annexe 17, `domain.md` §5.8 and §10.9). While one
 * of kind RETRAIT or RAPPEL is open, its lots are held; a drill holds nothing.
 */
export const incidentRecord = defineRecord(
  'incident',
  { field: 'incidentId', prefix: 'IN' },
  {
    incidentId: required(identifier(), { computed: true }),
    kind: required(choice('incidentKinds', INCIDENT_KINDS)),
    severity: optional(choice('severities', SEVERITIES)),
    isDrill: optional(yesNo(), { computed: true }),
    /** Numbers of lots, with commas between. */
    lots: optional(text({ max: 1000, width: 180 })),
    /** Supplier: the kitchen that made them. */
    kitchenId: optional(reference('partner')),
    productName: optional(text({ max: 200, width: 200 })),
    useByDate: optional(date()),
    risk: optional(text({ max: 400, width: 220 })),
    alertRef: optional(text({ max: 80 })),
    receivedFrom: optional(text({ max: 120 })),
    /** A function, or initials. */
    personInCharge: optional(text({ max: 80 })),
    openedAt: required(instant(), { computed: true }),
    productEntered: optional(choice('answersEntered', ANSWERS_ENTERED)),
    concernedMeals: optional(wholeNumber({ max: 10_000_000, unit: 'repas' }), { computed: true }),
    possiblyLeftMeals: optional(wholeNumber({ max: 10_000_000, unit: 'repas' }), {
      computed: true,
    }),
    concernedCount: optional(wholeNumber({ max: 10_000 }), { computed: true }),
    measures: optional(longText()),
    peopleInformed: optional(yesNo()),
    authorityNotifiedOn: optional(date()),
    comment: optional(longText()),
    closedAt: optional(instant(), { computed: true }),
    /** From the question to the whole list of recipients. */
    listMilliseconds: optional(wholeNumber({ max: 10_000_000, unit: 'ms' }), { computed: true }),
  },
);

export type Incident = RecordOf<typeof incidentRecord>;
